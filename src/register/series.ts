import type { DocumentType, FormatEdition } from "../standard/vocabulary";
import { formatEditionOn, type Day } from "../standard/editions";
import { hd05Tables } from "../standard/hd05/tables";
import { hd36Tables } from "../standard/hd36/tables";
import type { Issuer, Period, Run, Secrecy, SeriesKey } from "./model";
import { periodOn, writeDay } from "./terms";
import { refuse } from "./problems";

const numberings = { hd05: hd05Tables.numbering, hd36: hd36Tables.numbering };

/** What decides the number of a document. */
export interface ToNumber {
  readonly documentType: DocumentType;
  /** It is a copy (sao y, sao lục, trích sao) and takes a number of the one series of copies. */
  readonly isCopy?: boolean;
  /** Never splits a run (hd05/II.I.3.1.1c); part of the question so that callers need not leave it out. */
  readonly secrecy?: Secrecy;
  readonly issueDate: Day;
  /** The lead body first; a joint document takes the lead body's number (hd05/II.I.3.1.1d). */
  readonly issuers: readonly [Issuer, ...Issuer[]];
}

/** The run a document's number comes from, without the period. */
export function runOf(document: Pick<ToNumber, "documentType" | "isCopy">, lead: Issuer): Run {
  // A congress has one series for all types; of its copies the standard says nothing, so they count with the rest.
  if (lead.kind === "congress") return "congress";
  return document.isCopy ? "copies" : document.documentType;
}

/** The series a document's number comes from; throws `RegisterError` where there is none, or where it could be two. */
export function seriesOf(document: ToNumber, periods: readonly Period[], chosen?: string): SeriesKey {
  const [lead] = document.issuers;
  if (lead.closedOn !== null && document.issueDate > lead.closedOn) {
    refuse("issuerClosed", { issuer: lead.name, day: writeDay(lead.closedOn) });
  }
  const period = periodOn(periods, lead, document.issueDate, chosen);
  return { issuer: lead.id, period: period.id, run: runOf(document, lead) };
}

export const sameSeries = (a: SeriesKey, b: SeriesKey): boolean => a.issuer === b.issuer && a.period === b.period && a.run === b.run;

const editionOn = (day: Day): FormatEdition => formatEditionOn(day) ?? "hd36";

/** «QĐ/TU», «QC/BTCTU-BNCTU», «BS/UBKTTU»: the symbol by the edition in force on the day. */
export function symbolOf(document: ToNumber): string {
  const table = numberings[editionOn(document.issueDate)];
  const type = document.isCopy ? table.copySymbol : table.typeSymbols[document.documentType]?.[0]?.symbol;
  if (type === undefined) return refuse("typeWithoutNumber");
  const issuers = document.issuers.map((issuer) => (issuer.kind === "congress" ? table.congressSymbol : issuer.symbol));
  // Copies carry the copying body's symbol behind a hyphen and slash like any other number: «Số 24-BS/UBKTTU».
  return `${type}${table.betweenTypeAndIssuer}${[...new Set(issuers)].join(table.betweenJointIssuers)}`;
}

/** Types that carry a number, for forms and filters. */
export const numberedTypes = Object.keys(numberings.hd05.typeSymbols) as DocumentType[];

/** «05»: as the standard writes a number; `suffix` is the letter of a number wedged in. */
export function writeSerial(serial: number, suffix = ""): string {
  return `${serial < numberings.hd05.zeroBelow ? "0" : ""}${serial}${suffix}`;
}
/** «Số 05a-QĐ/TU». */
export function writeReferenceNumber(serial: number, suffix: string, symbol: string): string {
  return `${numberings.hd05.word} ${writeSerial(serial, suffix)}${numberings.hd05.betweenNumberAndSymbol}${symbol}`;
}
