// Source: HD 36 II.1.6.2 (phần, chương, mục, điều, khoản, điểm) and the lists of HD 36 itself for the letters.
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
  // The text prints «a, b, c...»; HD 36 itself goes a, b, c, d, đ, e, g. Without ă, â, ê, ô, ơ, ư and f, j, w, z.
  letters: ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y"],
};
