import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { find, pieceOf, trimmed } from "../spans";

/** Hyphen between number and symbol, slash between type and issuer: «Số 05/NQ-TU» is the State's order. */
export default defineRule({
  id: "reference-number/separators",
  title: "Giữa số và ký hiệu là gạch nối, giữa tên loại và cơ quan là gạch chéo",
  requires: { hd05: "SK-02b", hd36: "S01" },
  fix: "safe",
  looksAt: "referenceNumber",
  messages: { marks: "Số và ký hiệu ghi «{found}»; giữa số và ký hiệu là dấu gạch nối, giữa tên loại và cơ quan là dấu gạch chéo: «{expected}»." },
  example: { right: "Số 05-NQ/TU", wrong: "Số 05/NQ-TU" },
  check({ component, standard, report }) {
    const [line] = component.lines;
    if (!line) return;
    const { betweenNumberAndSymbol, betweenTypeAndIssuer } = standard.tables.numbering;
    const whole = trimmed(line);
    const marks = /^(\D*?[\d.…_]*\s*)([-–—/])(\s*\p{L}+\.?\s*)([-–—/])(?=\s*\p{L})/u.exec(whole.text);
    if (!marks) return;
    const [, before = "", first = "", between = "", second = ""] = marks;
    if (first === betweenNumberAndSymbol && second === betweenTypeAndIssuer) return;
    const secondAt = before.length + first.length + between.length;
    const at = pieceOf(whole, before.length, secondAt + second.length);
    const expected = `${betweenNumberAndSymbol}${between}${betweenTypeAndIssuer}`;
    const found = find(whole, /\S(?:.*\S)?/u)?.text ?? whole.text;
    report(at, "marks", { found, expected: `${before}${expected}${whole.text.slice(secondAt + second.length)}` },
      ...(first === betweenNumberAndSymbol ? [] : [replaceText(pieceOf(whole, before.length, before.length + first.length), betweenNumberAndSymbol)]),
      ...(second === betweenTypeAndIssuer ? [] : [replaceText(pieceOf(whole, secondAt, secondAt + second.length), betweenTypeAndIssuer)]));
  },
});
