import { standardFor } from "../standard/standard";
import type { DocumentTypeRow, IssuerRow } from "../standard/tables";
import type { DocumentType } from "../standard/vocabulary";
import { fold, withoutAccents } from "../shared/text";

/**
 * What the editions say, taken together and folded: a recogniser has to know a component in whatever edition it was
 * written, before anybody knows which one that is.
 */
const standards = [standardFor("hd05", "qd399"), standardFor("hd36", "qd66")];
const formats = standards.map((standard) => standard.tables);
const authorities = standards.map((standard) => standard.authority);

type Format = (typeof formats)[number];
const folded = (texts: Iterable<string>): ReadonlySet<string> => new Set([...texts].map(fold).filter((text) => text !== ""));
const union = (pick: (tables: Format) => readonly string[]): ReadonlySet<string> => folded(formats.flatMap(pick));
const longestFirst = (texts: ReadonlySet<string>): readonly string[] => [...texts].sort((a, b) => b.length - a.length);

export const partyTitles = union((t) => [t.issuers.title]);
export const partyTitlesPlain: ReadonlySet<string> = new Set([...partyTitles].map(withoutAccents));
export const separators: ReadonlySet<string> = new Set(formats.map((t) => t.issuers.separator));
export const issuerRows: readonly IssuerRow[] = formats.flatMap((t) => t.issuers.rows);
export const issuerBeginnings = longestFirst(union((t) => t.issuers.rows.flatMap((row) => row.beginsWith)));
export const parentBeginnings = longestFirst(union((t) => t.issuers.rows.flatMap((row) => row.parentBeginsWith)));
export const referenceWords: ReadonlySet<string> = new Set(formats.map((t) => withoutAccents(t.numbering.word)));
/** The symbols of every document type, in their own letters. */
export const typeSymbols: ReadonlySet<string> = new Set(formats.flatMap((t) => Object.values(t.numbering.typeSymbols).flatMap((each) => each.map((s) => s.symbol))));
export const copySymbols: ReadonlySet<string> = new Set(formats.map((t) => t.numbering.copySymbol));
export const letterSymbols: ReadonlySet<string> = new Set(formats.flatMap((t) => (t.numbering.typeSymbols.officialLetter ?? []).map((s) => s.symbol)));
const [{ day = "", month = "", year = "" } = {}] = formats.map((t) => t.placeAndDate.words);
export const dateWords = { day: fold(day), month: fold(month), year: fold(year) };
/** `tỉnh`, `thành phố`, `xã`…: with these a name goes on in its next line. */
export const placeLevels = longestFirst(union((t) => t.placeAndDate.levels.map((level) => level.name)));

/** Rows of the document types of every edition, by the folded name. */
export const documentTypesByName: ReadonlyMap<string, DocumentTypeRow> = new Map(authorities.flatMap((a) => a.documentTypes.map((row) => [fold(row.typeName), row] as const)));
export const typeNames = longestFirst(new Set(documentTypesByName.keys()));
export const foreignTypeNames = folded(authorities.flatMap((a) => a.foreignTypeNames));
export const typeOfName = (name: string): DocumentType | null => documentTypesByName.get(name)?.type ?? null;

export const letterSubjectOpenings = longestFirst(folded(formats.flatMap((t) => [t.typeAndSubject.letterSubjectBegins ?? "", ...t.typeAndSubject.foreignOpenings])));
export const addresseesWords = longestFirst(union((t) => Object.values(t.recipients.addresseesWord)));
/** The word for papers submitted upwards (`Kính trình`); what both a công văn and a tờ trình may say is not in it. */
export const submittedWords = longestFirst(folded(formats.flatMap((t) => {
  const letter = t.recipients.addresseesWord.officialLetter;
  const up = t.recipients.addresseesWord.submission;
  return up !== undefined && up !== letter ? [up] : [];
})));
export const recipientsWords = longestFirst(union((t) => [t.recipients.word]));
export const archiveWords = longestFirst(union((t) => [t.recipients.archiveWord]));

export const levelWords = new Map(formats.flatMap((t) => t.structure.levels.flatMap((level) => level.word === null ? [] : [[level.is, fold(level.word)] as const])));
export const pointLetters: ReadonlySet<string> = new Set(formats.flatMap((t) => t.structure.letters));

const signing = formats.map((t) => t.signing);
const slashed = signing.flatMap((s) => [s.onBehalfOf, s.actingFor, s.byOrderOf, s.actingHead]);
/** `T/M`, `K/T`, `T/L`, `Q.` and what other standards write for them (`TM.`, `KT.`, `TUQ.`), folded, longest first. */
export const capacityCodes = longestFirst(folded([...slashed, ...signing.flatMap((s) => Object.keys(s.foreignForms))].flatMap((code) => [code, code.replace("/", "."), code.replace(/[/.]/gu, "")])));
export const attestations = longestFirst(folded(signing.map((s) => s.attestation.split(" ").slice(0, 4).join(" "))));
export const concurrently = folded(signing.map((s) => s.concurrently));
/** Words with which a position begins; `TRƯỞNG` of `TRƯỞNG BAN` too. */
export const positionBeginnings = longestFirst(folded(signing.flatMap((s) => [
  // «QUYỀN TRƯỞNG BAN» for «Q. TRƯỞNG BAN».
  ...s.cases.filter(({ id }) => id === "head" || id === "actingHead").flatMap((one) => one.blocks.flatMap((block) => block.lines.flatMap((line) => line.oneOf.map((text) => `quyền ${text.replace(s.actingHead, "").trim()}`)))),
  ...s.positionsUnderOnBehalfOf,
  ...s.cases.flatMap((one) => one.blocks.flatMap((block) => block.lines.filter((line) => line.is === "signerPosition").flatMap((line) => line.oneOf))),
])));

/** Bodies that a text may name as deciding: those that sign T/M, and those that issue. */
export const decidingBodies = longestFirst(new Set([...folded(signing.flatMap((s) => s.onBehalfOfBodies)), ...issuerBeginnings]));

const marks = formats.map((t) => t.marks);
export const secrecyWords = folded(marks.flatMap((m) => m.secrecy.values));
export const urgencyWords = folded(marks.flatMap((m) => [...m.urgency.values, ...m.urgencyOnLetter.values]));
export const circulationWords = folded(marks.flatMap((m) => m.circulation.values));
export const notForMediaOpening = longestFirst(folded(marks.flatMap((m) => m.notForMedia.values.map((text) => text.split(" ").slice(0, 4).join(" ")))));
export const draftOpening = longestFirst(folded(marks.flatMap((m) => m.draft.values.map((text) => text.split(" ").slice(0, 2).join(" ")))));
export const appendixWords = longestFirst(union((t) => [t.appendix.word]));
export const appendixReferenceOpenings = longestFirst(union((t) => [t.appendix.referenceOpening]));
export const copyKinds = folded(formats.flatMap((t) => t.copies.kinds));
export const copyStampTitles = folded(formats.flatMap((t) => t.copies.stamp ? [t.copies.stamp.title] : []));
export const copyStampFields = longestFirst(folded(formats.flatMap((t) => t.copies.stamp?.fields ?? [])));

export const reportLineOpenings = longestFirst(folded(formats.flatMap((t) => t.typeAndSubject.politicalReport ? [t.typeAndSubject.politicalReport.lineBegins] : [])));

const letter = /[\p{L}\p{M}\p{N}]/u;
/** The first of `beginnings` (folded) that `text` (folded) begins with as whole words. */
export function beginsWith(text: string, beginnings: readonly string[]): string | null {
  for (const beginning of beginnings) {
    if (text.startsWith(beginning) && !(letter.test(beginning.slice(-1)) && letter.test(text.charAt(beginning.length)))) return beginning;
  }
  return null;
}
