import { dayInWords, parseDay } from "../../drafting/days";
import type { Day } from "../../standard/editions";
import type { PlaceAndDateTable } from "../../standard/tables";

/** The day that was typed, `3/2/2026` or `2026-02-03`; null where it is none. */
export function dayTyped(text: string): Day | null {
  const day = parseDay(text.trim());
  return day === "noSuchDay" ? null : day;
}

/** `ngày 03 tháng 02 năm 2026` of what was typed, as the document will have it; null where it is no day. */
export function asWritten(text: string, table: PlaceAndDateTable): string | null {
  const typed = dayTyped(text);
  return typed === null ? null : dayInWords(typed, table);
}

/** `03/02/2026` of a day as it is kept; what is no day stays as it is. */
export const shownDay = (day: string): string => day.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, "$3/$2/$1");
/** A day as it is kept, of what was typed; what is no day stays as it is. */
export const keptDay = (text: string): string => dayTyped(text) ?? text.trim();
