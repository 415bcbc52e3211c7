import { foldLetters } from "../../shared/text";
import type { Day } from "../../standard/editions";
import type { Parts } from "../component";
import type { Component } from "../document";
import { spanOf, type Line } from "../line";
import { dateWords } from "../words";
import type { Reading } from "./reading";

const { day, month, year } = dateWords;
const hole = "[\\d.…_ ]{0,24}";
const inWords = new RegExp(`(?<![\\p{L}\\p{M}])${day}(${hole})\\s*${month}(${hole})\\s*${year}\\s*([\\d.…_]{0,12})`, "u");
const inFigures = new RegExp(`(?<![\\p{L}\\p{M}])(?:${day}\\s*)?(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4})$`, "u");

/** `Hà Nội, ngày 03 tháng 02 năm 2026` in parts; dots for a figure that is still to come give no part. */
export function partsOfDate(line: Line): Parts | null {
  if (line.text.length > 120) return null;
  const folded = foldLetters(line.text);
  const found = inWords.exec(folded) ?? inFigures.exec(folded);
  if (!found) return null;
  // A sentence that mentions a date is no date line.
  if (folded.slice(found.index + found[0].length).replace(/[\s.;,…)]+/gu, "") !== "" || /^[-(]/u.test(folded)) return null;
  const before = line.text.slice(0, found.index);
  if (before.length > 70 || /[;:.]\s*\p{L}{4}/u.test(before)) return null;
  const comma = /([,.;-])\s*$/u.exec(before);
  const place = before.replace(/[\s,;-]+$/u, "").replace(/\.$/u, "");
  let at = found.index;
  const figure = (group: string): ReturnType<typeof spanOf> | null => {
    const start = folded.indexOf(group, at);
    at = start + group.length;
    const digits = /\d+/u.exec(group);
    return digits ? spanOf(line, start + digits.index, start + digits.index + digits[0].length) : null;
  };
  const [, d = "", m = "", y = ""] = found;
  at = found.index + (folded.startsWith(day, found.index) ? day.length : 0);
  const dayPart = figure(d);
  if (folded.startsWith(month, folded.indexOf(month, at))) at = Math.max(at, folded.indexOf(month, at) + month.length);
  const monthPart = figure(m);
  const yearWord = folded.indexOf(year, at);
  if (yearWord >= 0) at = yearWord + year.length;
  const yearPart = figure(y);
  return {
    place: place === "" ? null : spanOf(line, 0, place.length),
    comma: comma?.[1] === undefined ? null : spanOf(line, comma.index, comma.index + 1),
    day: dayPart, month: monthPart, year: yearPart,
  };
}

/** The date line of the head. */
export function readPlaceAndDate(reading: Reading): void {
  const candidates = reading.head.flatMap((line) => { const parts = partsOfDate(line); return parts === null ? [] : [{ line, parts }]; });
  const best = candidates.find(({ line }) => line.side === "right") ?? candidates[0];
  if (!best) {
    reading.miss("placeAndDate", "Ở phần đầu không có dòng nào ghi ngày, tháng, năm.");
    return;
  }
  reading.add({ kind: "placeAndDate", lines: [best.line], parts: best.parts, why: `ngày, tháng, năm ở phần đầu, ${best.line.side}` });
}

/** The day that the line names; null where a figure is missing or there is no such day. */
export function dayOf(component: Component | null): Day | null {
  const [d, m, y] = ["day", "month", "year"].map((name) => Number(component?.part(name)?.text ?? NaN));
  if (d === undefined || m === undefined || y === undefined || !(y > 1900 && y < 2200 && m >= 1 && m <= 12)) return null;
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0;
  if (!(d >= 1 && d <= days)) return null;
  return `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
