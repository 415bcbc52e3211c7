import type { StoryName, WordFile, WordParagraph, WordSection } from "../ooxml/model";
import { openPackage, type OfficePackage } from "../ooxml/package";
import { readWordFile, replaceParagraph } from "../ooxml/read";
import { headOfPackage, isLong } from "../ooxml/read/head";
import type { Paragraph, PartyDocument } from "./document";
import { paragraphOf } from "./paragraph";
import { afterQuietChange } from "./read/quiet-change";
import { readDocument } from "./read/read-document";
import { documentStarts } from "./split";

/** A file as read: the package, the reader's model, and the documents it holds, in order. */
export interface OpenedFile {
  readonly pkg: OfficePackage;
  readonly file: WordFile;
  readonly documents: readonly PartyDocument[];
  /** Only the head was read: a long document that is not the Party's has nothing to judge behind it. */
  readonly headOnly?: true;
}
/** A paragraph handed over anew: `xml` is its `w:p`. */
export interface ParagraphPatch { readonly story: StoryName; readonly index: number; readonly xml: string }

/** Opens a .docx (bytes) or Flat OPC (text) and finds every document in it. Throws only `BadFileError`. */
export function openDocuments(input: Uint8Array | string): OpenedFile {
  return opened(openPackage(input));
}

/** The same document read again: paragraphs that did not change are the same objects as before. */
export function reopen(before: OpenedFile, input: Uint8Array | string): OpenedFile {
  return opened(openPackage(input), before.headOnly ? undefined : before);
}

/**
 * The document with some paragraphs written anew, without a new package: `pkg` stays the old one and must not be edited
 * until the whole document was read again. Throws `BadFileError` on damaged XML and `RangeError` on a paragraph that is not there.
 */
export function patch(before: OpenedFile, patches: readonly ParagraphPatch[]): OpenedFile {
  const whole = before.headOnly ? readWordFile(before.pkg) : before.file;
  const file = patches.reduce((so, one) => replaceParagraph(so, one.story, one.index, one.xml), whole);
  return { pkg: before.pkg, file, documents: quietly(before, file) ?? documentsOf(file) };
}

/** The documents where one sentence changed and nothing else can have; null where they must be read again. */
function quietly(before: OpenedFile, file: WordFile): readonly PartyDocument[] | null {
  const [document] = before.documents;
  if (!document || before.documents.length > 1 || before.file.stories.length !== file.stories.length) return null;
  let changed: WordParagraph | null = null;
  for (const [i, story] of file.stories.entries()) {
    const old = before.file.stories[i];
    if (story === old) continue;
    if (story.name !== "body" || old?.name !== "body" || old.paragraphs.length !== story.paragraphs.length) return null;
    for (const [at, paragraph] of story.paragraphs.entries()) {
      if (paragraph === old.paragraphs[at]) continue;
      if (changed) return null;
      changed = paragraph;
    }
  }
  if (!changed || JSON.stringify(before.file.sections) !== JSON.stringify(file.sections)) return null;
  const after = afterQuietChange(document, changed.index, paragraphOf(changed, "body"));
  return after && [after];
}

function opened(pkg: OfficePackage, before?: OpenedFile): OpenedFile {
  const foreign = before ? null : foreignByItsHead(pkg);
  if (foreign) return foreign;
  const file = readWordFile(pkg, before?.file);
  return { pkg, file, documents: documentsOf(file) };
}

/** The Party's title as its letters stand in the XML, in either form; cut over runs it still shows this much. */
const partyTitle = /C\u1ED8NG\s+S\u1EA2N|CO\u0323\u0302NG\s+SA\u0309N/u;

/**
 * A long decree is told by its first page: the rest is not read, unless a document of the Party may stand there. Null where
 * the whole must be read.
 */
function foreignByItsHead(pkg: OfficePackage): OpenedFile | null {
  if (!isLong(pkg) || partyTitle.test(pkg.part(pkg.mainPart) ?? "")) return null;
  const head = headOfPackage(pkg);
  if (!head) return null;
  const file = readWordFile(head);
  const documents = documentsOf(file);
  return documents.length === 1 && documents[0]?.kind === "notParty" ? { pkg, file, documents, headOnly: true } : null;
}

/** The documents of a file; at least one. */
export function documentsOf(file: WordFile): readonly PartyDocument[] {
  const body = file.stories.find((story) => story.name === "body");
  const paragraphs = (body?.paragraphs ?? []).map((word) => paragraphOf(word, "body"));
  const starts = documentStarts(paragraphs);
  const documents = starts.map((start, i) => {
    const own = i === 0 && starts.length === 1 ? paragraphs : paragraphs.slice(start, starts[i + 1] ?? paragraphs.length);
    const sections = sectionsOf(file, own);
    return readDocument({ paragraphs: own, extras: extrasOf(file, sections, i), sections, settings: file.settings, writeBlock: file.writeBlock, attached: i > 0 });
  });
  return documents.map((document, i) => settled(document, i, documents));
}

/** What comes behind a Party document without a head of its own is issued by it, and dated as it is. */
function settled(document: PartyDocument, i: number, all: readonly PartyDocument[]): PartyDocument {
  const host = all[0];
  if (i === 0 || !host || document.kind !== "unsure" || document.legacyEncoding !== null || host.kind === "unsure") return document;
  if (document.components.some((component) => component.kind === "partyTitle" || component.kind === "referenceNumber")) return document;
  return {
    ...document, kind: host.kind, reason: host.kind === "party" ? "Văn bản kèm theo văn bản của Đảng đứng trước trong cùng tệp." : host.reason,
    issueDate: document.issueDate ?? host.issueDate, issuerKind: document.issuerKind ?? host.issuerKind, mayAdapt: host.mayAdapt,
  };
}

function sectionsOf(file: WordFile, paragraphs: readonly Paragraph[]): readonly WordSection[] {
  const first = paragraphs[0]?.index ?? 0;
  const last = paragraphs.at(-1)?.index ?? 0;
  const own = file.sections.filter((section) => section.first <= last && section.last >= first);
  return own.length > 0 ? own : file.sections;
}

/** Headers and footers that its sections use; notes belong to the first document, which is all a file can say cheaply. */
function extrasOf(file: WordFile, sections: readonly WordSection[], i: number): readonly Paragraph[] {
  const used = new Set<StoryName | null>(sections.flatMap(({ headers, footers }) => [headers.default, headers.first, headers.even, footers.default, footers.first, footers.even]));
  return file.stories.filter((story) => story.name !== "body" && (used.has(story.name) || (i === 0 && (story.name === "footnotes" || story.name === "endnotes"))))
    .flatMap((story) => story.paragraphs.map((word) => paragraphOf(word, story.name)));
}
