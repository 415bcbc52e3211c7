import { pt, type Pt } from "./measure";

// Source: the `hmtx` and `hhea` tables of Liberation Serif 2.1, which has the metrics of Times New Roman by design.
// Letters with marks are as wide as their base letter in every face; ơ and ư are letters of their own.

/** Font units to the em. */
const unitsPerEm = 2048;

/** Heights of one line of text over and under its base line, the gap to the next, and of a digit, as shares of the size. */
export const lineMetrics = {
  ascent: 1825 / unitsPerEm, descent: 443 / unitsPerEm, gap: 87 / unitsPerEm, digitHeight: 1384 / unitsPerEm,
} as const;

const letters =
  " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~" +
  "đĐơƠưƯ§°·«»“”‘’…–—";

const advances = {
  regular: [
    512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, 1024, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 569, 569, 1155, 1155, 1155, 909, 1886, 1479, 1366, 1366, 1479, 1251, 1139,
    1479, 1479, 682, 797, 1479, 1251, 1821, 1479, 1479, 1139, 1479, 1366, 1139, 1251, 1479, 1479, 1933, 1479, 1479,
    1251, 682, 569, 682, 961, 1024, 682, 909, 1024, 909, 1024, 909, 682, 1024, 1024, 569, 569, 1024, 569, 1593,
    1024, 1024, 1024, 1024, 682, 797, 569, 1024, 1024, 1479, 1024, 1024, 909, 983, 410, 983, 1108, 1024, 1479, 1083,
    1479, 1110, 1589, 1024, 819, 682, 1024, 1024, 909, 909, 682, 682, 2048, 1024, 2048,
  ],
  bold: [
    512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1905, 1479, 1366, 1479, 1479, 1366, 1251,
    1593, 1593, 797, 1024, 1593, 1366, 1933, 1479, 1593, 1251, 1593, 1479, 1139, 1366, 1479, 1479, 2048, 1479, 1479,
    1366, 682, 569, 682, 1190, 1024, 682, 1024, 1139, 909, 1139, 909, 682, 1024, 1139, 569, 682, 1139, 569, 1706,
    1139, 1024, 1139, 1139, 909, 797, 682, 1139, 1024, 1479, 1024, 1024, 909, 807, 451, 807, 1065, 1139, 1479, 1134,
    1593, 1229, 1630, 1024, 819, 683, 1024, 1024, 1024, 1024, 682, 682, 2048, 1024, 2048,
  ],
  italic: [
    512, 682, 860, 1024, 1024, 1706, 1593, 438, 682, 682, 1024, 1382, 512, 682, 512, 569, 1024, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1382, 1382, 1382, 1024, 1884, 1251, 1251, 1366, 1479, 1251, 1251,
    1479, 1479, 682, 909, 1366, 1139, 1706, 1366, 1479, 1251, 1479, 1251, 1024, 1139, 1479, 1251, 1706, 1251, 1139,
    1139, 797, 569, 797, 864, 1024, 682, 1024, 1024, 909, 1024, 909, 569, 1024, 1024, 569, 569, 909, 569, 1479,
    1024, 1024, 1024, 1024, 797, 797, 569, 1024, 909, 1366, 909, 909, 797, 819, 563, 819, 1108, 1024, 1479, 1093,
    1479, 1117, 1544, 1024, 819, 512, 1024, 1024, 1139, 1139, 682, 682, 1821, 1024, 1821,
  ],
  boldItalic: [
    512, 797, 1137, 1024, 1024, 1706, 1593, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1704, 1366, 1366, 1366, 1479, 1366, 1366,
    1479, 1593, 797, 1024, 1366, 1251, 1821, 1479, 1479, 1251, 1479, 1366, 1139, 1251, 1479, 1366, 1821, 1366, 1251,
    1251, 682, 569, 682, 1167, 1024, 682, 1024, 1024, 909, 1024, 909, 682, 1024, 1139, 569, 569, 1024, 569, 1593,
    1139, 1024, 1024, 1024, 797, 797, 569, 1139, 909, 1366, 1024, 909, 797, 713, 451, 713, 1167, 1024, 1479, 1099,
    1479, 1227, 1587, 1024, 819, 512, 1024, 1024, 1024, 1024, 682, 682, 2048, 1024, 2048,
  ],
} as const;

type Face = keyof typeof advances;
const widths: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  regular: table("regular"), bold: table("bold"), italic: table("italic"), boldItalic: table("boldItalic"),
};
function table(face: Face): ReadonlyMap<string, number> {
  return new Map([...letters].map((letter, index) => [letter, advances[face][index] ?? 0]));
}

/** Marks take no room; only the horn of ơ and ư makes another letter. */
function baseLetters(text: string): string {
  return text
    .normalize("NFD")
    .replace(/([ouOU])(\p{M}*)/gu, (_all, base: string, marks: string) => (marks.includes("\u031b") ? (`${base}\u031b`).normalize("NFC") : base))
    .replace(/\p{M}/gu, "");
}

/**
 * How wide a line of Times New Roman is when it does not wrap; white space of any kind counts as a blank, a letter that
 * Vietnamese does not have as half an em. Kerning is off in Word unless somebody turns it on, so none is added.
 */
export function textWidth(text: string, font: { readonly size: Pt; readonly bold?: boolean; readonly italic?: boolean }): Pt {
  const face: Face = font.bold ? (font.italic ? "boldItalic" : "bold") : font.italic ? "italic" : "regular";
  let units = 0;
  for (const letter of baseLetters(text.replace(/\s/gu, " ").replace(/\u2011/gu, "-"))) {
    units += widths[face].get(letter) ?? unitsPerEm / 2;
  }
  return pt((units / unitsPerEm) * font.size);
}
