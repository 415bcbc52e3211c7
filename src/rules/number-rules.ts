import arabic from "./reference-number/arabic";
import word from "./reference-number/word";
import { levelSymbol } from "./reference-number/level-symbol";
import type { Rule } from "./rule";

/** The word and the digits, and the levels whose letters the examples print: one kind of rule, a level each. */
export const numberRules: readonly Rule[] = [
  arabic, word,
  levelSymbol("central-symbol", "Trung ương", "BAN CHẤP HÀNH TRUNG ƯƠNG", { hd05: "SK-14", hd36: "S08b" }, "TW"),
  levelSymbol("provincial-symbol", "Tỉnh uỷ", "TỈNH UỶ", { hd05: "SK-15", hd36: "S08b" }, "TU"),
];
