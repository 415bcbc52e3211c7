import { preferred, type Measure } from "../standard/vocabulary";

/** A number as Vietnamese writes it, at most two decimals: `12,7`. */
export const sayNumber = (value: number): string => String(Math.round(value * 100) / 100).replace(".", ",");

/** A measure of the standard in words that end a sentence: `14`, `14-15`, `từ 6`, `khoảng 10`. */
export function sayMeasure(measure: Measure): string {
  switch (measure.is) {
    case "exactly": return sayNumber(measure.value);
    case "between": return `${sayNumber(measure.least)}-${sayNumber(measure.most)}`;
    case "atLeast": return `từ ${sayNumber(measure.least)}`;
    case "about": return `khoảng ${sayNumber(measure.value)}`;
  }
}

/** The nearest value that meets the measure: what a document is mended to, so that a permitted choice stays the drafter's. */
export function mended<U extends number>(measure: Measure<U>, found: number): U {
  return measure.is === "between" && found > measure.most ? measure.most : preferred(measure);
}

/** Text for a message: one line, and no more of it than a reader needs to know the place. */
export function excerpt(text: string, longest = 60): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= longest ? line : `${line.slice(0, longest).trimEnd()}…`;
}

export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
