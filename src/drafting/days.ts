import { formatEditions, type Day } from "../standard/editions";
import type { PlaceAndDateTable } from "../standard/tables";
import type { FormatEdition } from "../standard/vocabulary";

export interface CalendarDay { readonly year: number; readonly month: number; readonly day: number }

/** `2026-06-03`, or `3/6/2026` as it is typed here. `noSuchDay` for a well written day that the calendar lacks. */
export function parseDay(text: string): Day | "noSuchDay" | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]].map(Number) : local ? [local[3], local[2], local[1]].map(Number) : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1000 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : "noSuchDay";
}

export function calendarDay(day: Day): CalendarDay {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { year, month, day: date };
}

const zeroBelow = (value: number, limit: number): string => (value < limit ? `0${value}` : `${value}`);
/** Day and month with the zeros that the standard asks for. */
export function writtenDay({ year, month, day }: CalendarDay, table: PlaceAndDateTable): { day: string; month: string; year: string } {
  return { day: zeroBelow(day, table.dayZeroBelow), month: zeroBelow(month, table.monthZeroBelow), year: `${year}` };
}
/** `ngày 03 tháng 6 năm 2026`. */
export function dayInWords(day: Day, table: PlaceAndDateTable): string {
  return inWords(writtenDay(calendarDay(day), table), table);
}
/** The same of parts that may be blanks. */
export const inWords = ({ day, month, year }: { readonly day: string; readonly month: string; readonly year: string }, { words }: PlaceAndDateTable): string =>
  `${words.day} ${day} ${words.month} ${month} ${words.year} ${year}`;
export function shortDay(day: Day, table: PlaceAndDateTable): string {
  const written = writtenDay(calendarDay(day), table);
  return `${written.day}/${written.month}/${written.year}`;
}

/** First and last day of an edition; no last day while it is in force. */
export function reignOf(edition: FormatEdition): { readonly title: string; readonly first: Day; readonly last: Day | null } {
  const reign = formatEditions.find(({ id }) => id === edition);
  if (!reign) throw new Error(`no edition ${edition}`);
  const last = reign.until === null ? null : new Date(Date.parse(reign.until) - 86_400_000).toISOString().slice(0, 10);
  return { title: reign.title, first: reign.from, last };
}
