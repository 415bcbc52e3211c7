import type { WordSection, WordSettings } from "../../ooxml/model";
import type { Paragraph, PartyDocument } from "../document";
import { issuerKindOf, mayAdaptOf } from "../issuer-kind";
import { kindOf } from "../kind";
import { legacyEncodingOf } from "../legacy";
import { letterSymbols } from "../words";
import { readAddressees } from "./addressees";
import { appendixStart, readAppendices } from "./appendix";
import { readBody } from "./body";
import { locateClosing } from "./closing";
import { readContact } from "./contact";
import { copyStampIn, copyStart, readCopyBlock } from "./copy-block";
import { hintsOf } from "./hints";
import { readIssuer } from "./issuer";
import { readMarks } from "./marks";
import { readPageNumbers } from "./page-number";
import { readPartyTitle } from "./party-title";
import { dayOf, readPlaceAndDate } from "./place-and-date";
import { cellOf, linesBetween, newReading, type Reading } from "./reading";
import { readRecipients } from "./recipients";
import { readReferenceNumber } from "./reference-number";
import { readSeparatorLines } from "./separator-lines";
import { readSignatures } from "./signature";
import { readLetterSubject, readSubject } from "./subject";
import { partHead, readTypeName } from "./type-name";

export interface DocumentInput {
  /** The body paragraphs of this document, neighbours in their story. */
  readonly paragraphs: readonly Paragraph[];
  /** Paragraphs of its headers, footers and notes. */
  readonly extras: readonly Paragraph[];
  readonly sections: readonly WordSection[];
  readonly settings: WordSettings;
  readonly writeBlock: PartyDocument["writeBlock"];
  readonly attached: boolean;
}

const headWindow = 90;

/** Finds every component of one document. Never judges, never throws for what a document holds. */
export function readDocument(input: DocumentInput): PartyDocument {
  const reading = newReading(input);
  const legacyEncoding = legacyEncodingOf(input.paragraphs);
  const stamp = input.attached ? copyStampIn(reading) : null;
  const located = locateClosing(reading);
  // Who signs the copy does not sign the text.
  const closing = stamp !== null && located !== null && located.from >= stamp ? null : located;
  partHead(reading, linesBetween(reading, 0, Math.min(headWindow, closing === null ? headWindow : Math.max(closing.from, 1))));
  readPartyTitle(reading);
  readReferenceNumber(reading);
  readPlaceAndDate(reading);
  readIssuer(reading);
  readTypeName(reading);
  readSubject(reading);
  readLetterSubject(reading);
  readAddressees(reading);
  if (reading.documentType === null && isLetter(reading)) reading.documentType = "officialLetter";

  const taken = readRecipients(reading, closing);
  readSignatures(reading, closing, taken);
  setExtent(reading);
  const appendicesFrom = appendixStart(reading, reading.closingTo);
  const copyFrom = closing === null && stamp !== null ? stamp : copyStart(reading, reading.closingTo, appendicesFrom);
  reading.bodyTo = Math.min(reading.bodyTo, appendicesFrom, closing === null && copyFrom !== null ? copyFrom : appendicesFrom);
  const footTo = copyFrom ?? appendicesFrom;
  readMarks(reading, linesBetween(reading, Math.min(reading.bodyTo, reading.closingTo), Math.min(footTo, reading.closingTo + 30)));
  readContact(reading, reading.closingTo, footTo);
  readCopyBlock(reading, copyFrom, appendicesFrom);
  readAppendices(reading, appendicesFrom);
  giveRoles(reading);
  readBody(reading);
  readPageNumbers(reading);
  for (const kind of ["seal", "digitalSignature"] as const) reading.miss(kind, "Không thể thấy trong tệp Word.");
  const lines = readSeparatorLines(reading, reading.bodyFrom, reading.bodyTo);
  const { kind, reason } = kindOf(reading, legacyEncoding);
  if (kind === "unsure") forgetUnproven(reading);

  const issuer = reading.find("issuerName");
  const parent = reading.find("parentIssuer");
  return {
    kind, reason, paragraphs: [...input.paragraphs, ...input.extras], components: inOrder(reading), missing: reading.missing, roles: reading.roles, lines,
    sections: input.sections, settings: input.settings, documentType: reading.documentType,
    issuerKind: issuerKindOf(issuer, parent, reading.find("referenceNumber")?.part("issuerSymbol")?.text ?? null),
    issueDate: dayOf(reading.find("placeAndDate")), mayAdapt: mayAdaptOf(issuer, parent), legacyEncoding,
    writeBlock: input.writeBlock, personalForm: reading.personalForm, attached: input.attached,
  };
}

const proofs = ["partyTitle", "referenceNumber", "separatorAsterisk", "typeName", "signingCapacity"] as const;
/** Known by their place alone: on a card or a fragment any first lines stand there. */
const byPlace = ["issuerName", "parentIssuer", "placeAndDate"] as const;

/** Where nothing says that this is the head of a document, what only its place made a component is none. */
function forgetUnproven(reading: Reading): void {
  if (proofs.some((kind) => reading.find(kind) !== null)) return;
  const kept = reading.components.filter((component) => !byPlace.some((kind) => kind === component.kind));
  if (kept.length === reading.components.length) return;
  reading.components.splice(0, reading.components.length, ...kept);
  for (const kind of byPlace) reading.miss(kind, "Không có gì cho thấy đây là phần đầu của văn bản.");
}

/** A công văn has no type name: known by its symbol, or by `Kính gửi` where the type name would stand. */
function isLetter(reading: Reading): boolean {
  if (reading.personalForm) return false;
  const symbol = reading.find("referenceNumber")?.part("typeSymbol")?.text;
  return (symbol !== undefined && letterSymbols.has(symbol)) || (reading.find("addressees") !== null && (symbol === undefined || reading.find("letterSubject") !== null));
}

/** Where the body lies between what was found above and below it. */
function setExtent(reading: Reading): void {
  const above = new Set(["partyTitle", "parentIssuer", "issuerName", "separatorAsterisk", "referenceNumber", "placeAndDate", "typeName", "subject", "fiveHyphens", "letterSubject", "addressees", "submittedTo"]);
  const under = new Set(["signatureBlock", "recipients", "drafterMark"]);
  let from = 0;
  let to = reading.paragraphs.length;
  let after = 0;
  const headTo = reading.head.at(-1);
  if (headTo) from = reading.positionOf(headTo.paragraph) + 1;
  for (const component of reading.components) {
    for (const line of component.lines) {
      const at = reading.positionOf(line.paragraph);
      if (above.has(component.kind)) from = Math.max(from, at + 1);
      if (under.has(component.kind)) { to = Math.min(to, at); after = Math.max(after, at + 1); }
    }
  }
  reading.bodyFrom = from;
  reading.bodyTo = Math.max(from, to);
  // Without an end the appendices are looked for behind the first paragraphs of the body.
  reading.closingTo = after === 0 ? Math.min(reading.paragraphs.length, from + 1) : after;
  // Empty cells and paragraphs of the closing table belong to it.
  const first = reading.paragraphs[to];
  const table = first ? cellOf(first)?.table ?? null : null;
  while (table !== null && reading.bodyTo > from) {
    const before = reading.paragraphs[reading.bodyTo - 1];
    if (before === undefined || cellOf(before)?.table !== table) break;
    reading.bodyTo -= 1;
  }
}

/** Paragraphs outside the body: the kind of the component that holds them; behind the signature nothing is forced. */
function giveRoles(reading: Reading): void {
  for (const component of reading.components) {
    for (const line of component.lines) {
      if (line.paragraph.story === "body" && !reading.roles.has(line.paragraph)) reading.roles.set(line.paragraph, component.kind);
    }
  }
  reading.paragraphs.forEach((paragraph, at) => {
    if ((at >= reading.bodyFrom && at < reading.bodyTo) || reading.roles.has(paragraph)) return;
    reading.roles.set(paragraph, hintsOf(paragraph).blank ? "empty" : at >= reading.closingTo && cellOf(paragraph) !== null ? "table" : "unknown");
  });
}

function inOrder(reading: Reading): PartyDocument["components"] {
  const body = reading.components.filter((component) => component.kind === "body");
  const keyed = reading.components.filter((component) => component.kind !== "body").map((component, i) => {
    const line = component.lines[0];
    return { component, i, story: line?.paragraph.story === "body" ? 0 : 1, at: line?.paragraph.index ?? 0, start: line?.start ?? 0 };
  });
  keyed.sort((a, b) => a.story - b.story || a.at - b.at || a.start - b.start || a.i - b.i);
  const out = keyed.map(({ component }) => component);
  const bodyFrom = reading.runningFrom ?? 0;
  const at = keyed.findIndex((one) => one.story === 1 || one.at >= bodyFrom);
  out.splice(at < 0 ? out.length : at, 0, ...body);
  return out;
}
