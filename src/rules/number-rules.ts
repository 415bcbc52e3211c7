import arabic from "./reference-number/arabic";
import word from "./reference-number/word";
import issuerSymbolPresent from "./reference-number/issuer-symbol-present";
import { typeSymbol } from "./reference-number/type-symbol";
import { levelSymbol } from "./reference-number/level-symbol";
import type { Rule } from "./rule";

/** The word and the digits, and the levels whose letters the examples print: one kind of rule, a level each. */
export const numberRules: readonly Rule[] = [
  arabic, word, issuerSymbolPresent,
  typeSymbol("type-symbol", "Ký hiệu tên loại khớp với tên loại văn bản", "printed", { hd05: "SK-10", hd36: "S04" },
    { right: "NGHỊ QUYẾT, Số 05-NQ/TU", wrong: "NGHỊ QUYẾT, Số 05-CT/TU" }),
  typeSymbol("type-symbol-of-examples", "Ký hiệu công văn, biên bản, hướng dẫn như trong ví dụ", "example", { hd05: "SK-11b", hd36: "S04c" },
    { right: "BIÊN BẢN, Số 05-BB/TU", wrong: "BIÊN BẢN, Số 05-NQ/TU" }),
  typeSymbol("type-symbol-of-initials", "Ký hiệu các tên loại khác là chữ cái đầu", "initials", { hd05: "SK-11", hd36: "S04b" },
    { right: "KẾ HOẠCH, Số 05-KH/TU", wrong: "KẾ HOẠCH, Số 05-NQ/TU" }),
  levelSymbol("central-symbol", "Trung ương", "BAN CHẤP HÀNH TRUNG ƯƠNG", { hd05: "SK-14", hd36: "S08b" }, "TW"),
  levelSymbol("provincial-symbol", "Tỉnh uỷ", "TỈNH UỶ", { hd05: "SK-15", hd36: "S08b" }, "TU"),
];
