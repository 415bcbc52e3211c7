import { asWordText } from "./word-text";

/** What to search for in a paragraph, and which of the places found it is. */
export interface Needle { readonly search: string; readonly text: string; readonly nth: number; readonly count: number }

/** Word's search takes 255 characters, of its escapes too. */
const longest = 120;

const codes: Readonly<Record<string, string>> = { "^": "^^", "\t": "^t", "\v": "^l", "\u00a0": "^s", "\u001e": "^~", "\u001f": "^-" };
const escape = (text: string): string => text.replace(/[\^\t\v\u00a0\u001e\u001f]/gu, (char) => codes[char] ?? char);

export type Located =
  | { readonly is: "one"; readonly needle: Needle }
  /** From the start of the first to the end of the second. */
  | { readonly is: "between"; readonly first: Needle; readonly last: Needle }
  /** Nothing is replaced: behind or before one character. */
  | { readonly is: "beside"; readonly needle: Needle; readonly where: "Start" | "End" }
  | null;

/** How a stretch of a paragraph's raw text is found by search; null where it cannot be. */
export function locate(raw: string, start: number, end: number): Located {
  const text = asWordText(raw);
  if (start === end) {
    const before = start > 0 ? needleAt(text, start - 1, start) : null;
    if (before) return { is: "beside", needle: before, where: "End" };
    const behind = start < text.length ? needleAt(text, start, start + 1) : null;
    return behind && { is: "beside", needle: behind, where: "Start" };
  }
  if (end - start <= longest) {
    const needle = needleAt(text, start, end);
    return needle && { is: "one", needle };
  }
  const first = needleAt(text, start, start + longest);
  const last = needleAt(text, end - longest, end);
  return first && last && { is: "between", first, last };
}

function needleAt(text: string, start: number, end: number): Needle | null {
  const wanted = text.slice(start, end);
  // A page break and what stands for an object cannot be searched for.
  if (/[\f\u0001-\u0008]/u.test(wanted)) return null;
  const places = placesOf(text, wanted);
  const nth = places.indexOf(start);
  return nth < 0 ? null : { search: escape(wanted), text: wanted, nth, count: places.length };
}

/** As search finds them: one after the other, never overlapping. Quotes are alike to Word, straight or curly. */
function placesOf(text: string, wanted: string): readonly number[] {
  const fold = (one: string): string => one.replace(/[‘’]/gu, "'").replace(/[“”]/gu, "\"");
  const found: number[] = [];
  for (let at = fold(text).indexOf(fold(wanted)); at >= 0; at = fold(text).indexOf(fold(wanted), at + wanted.length)) found.push(at);
  return found;
}
