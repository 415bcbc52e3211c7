import type { WordFile } from "../ooxml/model";
import { isElement, parseXml, type XmlElement } from "../ooxml/xml";
import type { Day } from "../standard/editions";
import type { IssuerKind } from "../standard/tables";
import type { DocumentType, FormatEdition } from "../standard/vocabulary";
import { pageOf, recall, type Recalled } from "./recall";

/** The one data part of a drafted document (decision 0025). */
export const recordNamespace = "urn:the-thuc:draft:1";
/** Where the nth value of a linked field stands in it; `ns0` is the namespace. */
export const linkedFieldPath = (field: string, nth: number): string => `/ns0:draft[1]/ns0:fields[1]/ns0:${field}[${nth}]`;

/** What a document was drafted from. Cheap to read; the answers are asked for apart. */
export interface ReadRecord {
  readonly template: string;
  readonly documentType: DocumentType;
  readonly edition: FormatEdition;
  /** What the linked fields show now, by name: `serial` is «05», `issueDate` «ngày 03 tháng 6 năm 2026». */
  readonly linked: Readonly<Record<string, string>>;
}
export interface ReadAnswers {
  readonly issuer: { readonly kind: IssuerKind; readonly name: readonly string[]; readonly superior: readonly string[]; readonly symbol: string } | null;
  /** By field, as they were given or as the linked fields say now; a text that no longer stands on the page is null. */
  readonly answers: Readonly<Record<string, Recalled>>;
  /** Fields of which a text was changed on the page since. */
  readonly changed: readonly string[];
}

/** The file with a record that its host gave apart from it; null leaves the file's own. */
export const withRecord = (file: WordFile, record: string | null): WordFile =>
  record === null ? file : { ...file, customXml: [{ part: "", namespace: recordNamespace, xml: record }, ...file.customXml] };

/** The record of a document that was drafted with us; null for any other, and for a damaged record. */
export function draftRecordOf(file: WordFile): ReadRecord | null {
  const root = rootOf(file);
  const { template, documentType, edition } = root?.attributes ?? {};
  if (!root || template === undefined || documentType === undefined || (edition !== "hd05" && edition !== "hd36")) return null;
  const fields = childNamed(root, "fields")?.children.filter(isElement) ?? [];
  // The first of a name is the document's own; a second one belongs to the text it issues.
  const linked = Object.fromEntries(fields.map((one) => [one.name, textOf(one)] as const).reverse());
  return { template, documentType: documentType as DocumentType, edition, linked };
}

/** The answers a document was drafted with, read off its page; null where it has no record. */
export function draftAnswersOf(file: WordFile): ReadAnswers | null {
  const record = draftRecordOf(file);
  const root = rootOf(file);
  const stored = root && childNamed(root, "answers");
  if (!record || !stored) return null;
  try {
    const { values, changed } = recall(JSON.parse(textOf(stored)), pageOf(file.stories.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))));
    const { issuer, ...answers } = values;
    const now = linkedAnswers(answers, record.linked);
    return {
      issuer: isIssuer(issuer) ? issuer : null,
      answers: { ...answers, ...now },
      changed: changed.filter((name) => name !== "issuer" && !(name in now)),
    };
  } catch {
    return null;
  }
}

/** Fields whose answer the page says in a control of its own: where that was changed, the control is right. */
function linkedAnswers(answers: Readonly<Record<string, Recalled>>, linked: Readonly<Record<string, string>>): Readonly<Record<string, Recalled>> {
  const now: Record<string, Recalled> = {};
  for (const [name, stored] of Object.entries(answers)) {
    const shown = linked[name];
    if (shown === undefined) continue;
    const isOpen = shown.includes("…");
    if (name === "serial") {
      const [, serial] = /^0*([1-9]\d*\p{Ll}?)$/u.exec(shown) ?? [];
      if (serial !== undefined || isOpen) now[name] = serial === undefined ? null : String(stored) === serial ? stored : serial;
    } else if (name === "issueDate") now[name] = isOpen ? null : dayIn(shown);
    else if (stored === null) now[name] = isOpen ? null : shown;
  }
  return now;
}

/** «ngày 03 tháng 6 năm 2026». */
function dayIn(text: string): Day | null {
  const [, day, month, year] = /(\d{1,2})\D+(\d{1,2})\D+(\d{4})/u.exec(text) ?? [];
  return day === undefined || month === undefined || year === undefined ? null : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function rootOf(file: WordFile): XmlElement | null {
  const part = file.customXml.find(({ namespace }) => namespace === recordNamespace);
  try {
    return part ? parseXml(part.xml) : null;
  } catch {
    return null;
  }
}

const childNamed = (parent: XmlElement, name: string): XmlElement | undefined => parent.children.filter(isElement).find((one) => one.name === name);
const textOf = (element: XmlElement): string => element.children.map((one) => (isElement(one) ? "" : one.text)).join("");

function isIssuer(value: Recalled | undefined): value is NonNullable<ReadAnswers["issuer"]> & Recalled {
  const isLines = (lines: unknown): boolean => Array.isArray(lines) && lines.every((line) => typeof line === "string");
  return typeof value === "object" && value !== null && "kind" in value && typeof value["kind"] === "string" && "symbol" in value && typeof value["symbol"] === "string"
    && "name" in value && isLines(value["name"]) && "superior" in value && isLines(value["superior"]);
}
