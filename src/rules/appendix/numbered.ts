import { componentsOf } from "../../document/document";
import { replaceText } from "../../document/edits";
import { fromRoman } from "../roman";
import { behind, find, trimmed } from "../spans";
import { defineRule } from "../rule";

/** Two appendices or more are numbered in Arabic digits; a single one needs no number. */
export default defineRule({
  id: "appendix/numbered",
  title: "Từ hai phụ lục thì đánh số bằng chữ số Ả Rập",
  requires: { hd05: "PL-02", hd36: "A01" },
  fix: "ask",
  looksAt: "document",
  messages: {
    missing: "«{found}» chưa có số; có từ hai phụ lục thì ghi «{expected}».",
    roman: "«{found}» dùng số La Mã hoặc chữ cái; phụ lục đánh số bằng chữ số Ả Rập: «{expected}».",
  },
  example: { right: "Phụ lục 1", wrong: "Phụ lục I" },
  check({ document, report }) {
    const appendices = componentsOf(document, "appendix");
    if (appendices.length < 2) return;
    appendices.forEach((appendix, index) => {
      const heading = appendix.part("heading") ?? appendix.lines[0];
      if (!heading || appendix.sureness === "likely") return;
      const head = find(trimmed(heading), /^\p{L}+\s+\p{L}+(?:\s+(?:số\s+)?[\dIVXLC]{1,6}(?![\p{L}\d])|\s+[A-H](?![\p{L}\d]))?/iu);
      if (!head || /\d/u.test(head.text)) return;
      const number = find(head, /(?<=^\p{L}+\s+\p{L}+\s+)\S+$/u);
      const value = number ? fromRoman(number.text) ?? index + 1 : index + 1;
      const expected = number ? `${head.text.slice(0, head.text.length - number.text.length)}${value}` : `${head.text} ${value}`;
      report(head, number ? "roman" : "missing", { found: head.text, expected }, replaceText(number ?? behind(head), number ? String(value) : ` ${value}`));
    });
  },
});
