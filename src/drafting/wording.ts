import type { NumberingTable, PlaceAndDateTable } from "../standard/tables";
import type { DocumentType, TypographyRow } from "../standard/vocabulary";
import type { Day } from "../standard/editions";
import { calendarDay, inWords, writtenDay } from "./days";
import type { Run } from "./composition";
import { blank } from "./geometry";

/** In the letter case of the annex; real capitals, for a search finds no `TỈNH UỶ` behind Word's «all caps». */
export const cased = (text: string, row: TypographyRow | undefined): string => (row?.letterCase === "upper" ? text.toUpperCase() : text);

/** `Số 05-NQ/TU`, or `Số …-NQ/TU` while there is no number, in the runs that it is made of. */
export function referenceNumber(serial: string | null, documentType: DocumentType, issuerSymbol: string, table: NumberingTable): readonly Run[] {
  const [symbol] = table.typeSymbols[documentType] ?? [];
  if (!symbol) throw new Error(`no symbol for ${documentType}`);
  return [
    { text: `${table.word} ` },
    { text: paddedSerial(serial, table), field: "serial" },
    { text: table.betweenNumberAndSymbol },
    { text: `${symbol.symbol}${table.betweenTypeAndIssuer}${issuerSymbol}`, field: "symbol" },
  ];
}

/** `05`, or «…» while there is no number. */
export const paddedSerial = (serial: string | null, { zeroBelow }: NumberingTable): string =>
  serial === null ? blank : Number.parseInt(serial, 10) < zeroBelow ? `0${serial}` : serial;

/** `Điện Biên, ngày 03 tháng 6 năm 2026`; of a document not yet signed only the year of drafting is written. */
export function placeAndDate(place: string, date: Day | null, on: Day, table: PlaceAndDateTable): readonly Run[] {
  const written = date === null ? { day: blank, month: blank, year: `${calendarDay(on).year}` } : writtenDay(calendarDay(date), table);
  return [
    { text: place, field: "placeName" },
    { text: `${table.separator} ` },
    { text: inWords(written, table), field: "issueDate" },
  ];
}

/** The words of a paragraph as one text. */
export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");

/** A list item or a phrase without the mark somebody typed before it or the stop behind it: those are the standard's. */
export const bare = (text: string): string => text.replace(/^(?:[-–—+*•]\s*)+/u, "").replace(/[\s.,;:]+$/u, "");

/** The text with the ending that the standard asks for; what ends a sentence otherwise than by a comma stays. */
export function ended(text: string, end: string): string {
  const cut = text.replace(/[\s.,;/]+$/u, "");
  return /(?:\.{3}|[…!?])$/u.test(text.trim()) ? text : `${cut}${end}`;
}

const romans: readonly (readonly [number, string])[] = [
  [1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"],
];
export function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [worth, sign] of romans) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

/** `1. Quan điểm`: numbered, and without a mark at the end; a numbered paragraph of text has one. */
export const isHeading = (text: string): boolean => /^\d+(?:\.\d+)*\.\s/u.test(text) && /[\p{L}\p{N})»"”\]]$/u.test(text);
