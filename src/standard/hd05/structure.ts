// Source: HD 05 II.I.6.2.4a to đ, Phụ lục 2 row 6; the lists of HD 05 itself for the order of the letters.
import type { StructureTable } from "../tables";

/** Levels of a document laid out by phần, chương, mục, điều, khoản, điểm. `I-`, `1.1.` and the like are not regulated. */
export const structure: StructureTable = {
  levels: [
    { is: "part", word: "Phần", numbers: ["roman", "words"], ownLine: true, after: "" },
    { is: "chapter", word: "Chương", numbers: ["roman", "words"], ownLine: true, after: "" },
    { is: "section", word: "Mục", numbers: ["arabic"], ownLine: true, after: "" },
    { is: "article", word: "Điều", numbers: ["arabic"], ownLine: false, after: "." },
    { is: "clause", word: null, numbers: ["arabic"], ownLine: false, after: "." },
    { is: "point", word: null, numbers: ["letter"], ownLine: false, after: ")" },
  ],
  // The text says Vietnamese letters «a, b, c...»; HD 05 itself goes a, b, c, d, đ, e, g. Without f, j, w, z, and without
  // the letters that carry a mark other than đ, which no list of the text uses.
  letters: ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y"],
};
