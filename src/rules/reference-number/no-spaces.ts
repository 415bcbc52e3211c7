import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { find, trimmed } from "../spans";

/** No blank around the hyphen and the slash, one blank behind «Số». */
export default defineRule({
  id: "reference-number/no-spaces",
  title: "Số và ký hiệu viết liền, chỉ có một dấu cách sau «Số»",
  requires: { hd05: "SK-02", hd36: "S01c" },
  fix: "safe",
  looksAt: "referenceNumber",
  messages: {
    spaces: "Ký hiệu ghi «{found}»; quanh dấu gạch nối và dấu gạch chéo không có dấu cách: «{expected}».",
    afterWord: "Số và ký hiệu ghi «{found}»; sau «{word}» có một dấu cách.",
  },
  example: { right: "Số 05-NQ/TU", wrong: "Số 05 - NQ/TU" },
  check({ component, standard, report }) {
    const [line] = component.lines;
    if (!line) return;
    const { word, betweenTypeAndIssuer } = standard.tables.numbering;
    const whole = trimmed(line);
    const symbol = find(whole, /(?<=\d)\s*[-–—/].*$/u) ?? find(whole, /[-–—]\s*\p{L}+\s*\/.*$/u);
    if (symbol && /\s/u.test(symbol.text) && symbol.text.includes(betweenTypeAndIssuer)) {
      const expected = symbol.text.replace(/\s*([-–—/])\s*/gu, "$1");
      report(symbol, "spaces", { found: symbol.text, expected }, replaceText(symbol, expected));
    }
    const gap = find(whole, new RegExp(`(?<=^${word})(?:\\s{2,}|)(?=\\d)`, "iu"));
    if (gap && !component.part("colon")) report(gap, "afterWord", { found: whole.text, word }, replaceText(gap, " "));
  },
});
