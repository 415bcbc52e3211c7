import type { Refusal } from "../ooxml/edits";
import type { WordFile } from "../ooxml/model";
import type { OfficePackage } from "../ooxml/package";
import { readExtras, type PackageExtras } from "../ooxml/read/extras";
import { cleanPackage } from "../ooxml/write/clean";
import { setTitle } from "../ooxml/write/file-title";
import { workspace } from "../ooxml/write/parts";
import { standardFor } from "../standard/standard";
import { blanksLeftIn } from "./blanks-left";
import { componentsOf, type Paragraph, type PartyDocument, type Span } from "./document";
import { draftRecordOf } from "./draft-record";
import type { OpenedFile } from "./open";

export type { FileProperty, PackageExtras, PropertyName } from "../ooxml/read/extras";

/** What drafting left in a document's text and formatting. */
export interface Leftovers {
  readonly blanks: readonly Span[];
  /** The same in appendices, whose forms are often meant to be filled in by others. */
  readonly blanksInAppendices: readonly Span[];
  readonly highlights: readonly Span[];
  readonly hidden: readonly Span[];
}

export const extrasOf = ({ pkg }: OpenedFile): PackageExtras => readExtras(pkg);

export function leftoversOf(document: PartyDocument): Leftovers {
  const appendix = Math.min(...componentsOf(document, "appendix").flatMap(({ lines }) => lines.map(({ paragraph }) => paragraph.index)));
  const blanks = document.paragraphs.flatMap(blanksLeftIn);
  const isAppended = ({ paragraph }: Span): boolean => paragraph.story === "body" && paragraph.index >= appendix;
  return {
    blanks: blanks.filter((span) => !isAppended(span)),
    blanksInAppendices: blanks.filter(isAppended),
    highlights: document.paragraphs.flatMap((paragraph) => stretches(paragraph, ({ highlight }) => highlight !== null && highlight !== "none")),
    hidden: document.paragraphs.flatMap((paragraph) => stretches(paragraph, ({ hidden }) => hidden)),
  };
}

/** Neighbouring runs that are so, as one stretch each; blanks alone are none. */
function stretches(paragraph: Paragraph, isSo: (format: Paragraph["runs"][number]["format"]) => boolean): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end, format } of paragraph.runs) {
    if (start === end || !isSo(format)) continue;
    const last = found.at(-1);
    if (last?.end === start) last.end = end; else found.push({ start, end });
  }
  return found.map(({ start, end }) => ({ paragraph, start, end, text: paragraph.text.slice(start, end) })).filter(({ text }) => text.trim() !== "");
}

/** A copy without what tells who made it, and without what this program keeps in files; in the form that was opened, or as a .docx. */
export function cleanCopy(opened: OpenedFile, form: "docx"): Uint8Array | Refusal;
export function cleanCopy(opened: OpenedFile): Uint8Array | string | Refusal;
export function cleanCopy(opened: OpenedFile, form?: "docx"): Uint8Array | string | Refusal {
  const { pkg, file } = opened;
  if (file.writeBlock === "signed") return "signed";
  const clean = titled(cleanPackage(pkg, (namespace) => namespace.startsWith("urn:the-thuc:")), file);
  return file.container === "flatOpc" && form !== "docx" ? clean.saveFlat() : clean.save();
}

/** The title of a document that was drafted here says what its subject says now: in Word the one changes without the other. */
function titled(pkg: OfficePackage, file: WordFile): OfficePackage {
  const record = draftRecordOf(file);
  const subject = record?.linked["subject"];
  if (!record || subject === undefined) return pkg;
  const name = standardFor(record.edition, "qd399").authority.documentTypes.find(({ type }) => type === record.documentType)?.name ?? "";
  const space = workspace(pkg);
  setTitle(space, `${name.charAt(0).toUpperCase()}${name.slice(1)} ${subject}`.trim());
  return space.finish();
}
