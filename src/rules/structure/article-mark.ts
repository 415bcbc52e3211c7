import { replaceText } from "../../document/edits";
import { fromRoman } from "../roman";
import { defineRule } from "../rule";
import { find, trimmedSpan } from "../spans";

/** `Điều 1.`: an Arabic number and a full stop. */
export default defineRule({
  id: "structure/article-mark",
  title: "Điều ghi chữ số Ả Rập và dấu chấm: «Điều 1.»",
  requires: { hd05: "ND-19", hd36: "B09" },
  fix: "safe",
  looksAt: "bodyParagraph",
  roles: ["article"],
  messages: { mark: "Tên điều ghi «{found}»; ghi «{expected}»." },
  example: { right: "Điều 1. Phạm vi điều chỉnh", wrong: "Điều 1: Phạm vi điều chỉnh" },
  check({ paragraph, standard, report }) {
    const level = standard.tables.structure.levels.find(({ is }) => is === "article");
    if (!level) return;
    const line = trimmedSpan(paragraph);
    const roman = find(line, /(?<=^\p{L}+\s+)[IVXLC]+(?=\s*(?:[:.\-–—)/]|$))/u);
    const value = roman && fromRoman(roman.text);
    if (roman && value !== null) {
      const expected = line.text.slice(0, roman.start - line.start) + String(value);
      report(roman, "mark", { found: expected.replace(/\d+$/u, roman.text), expected: `${expected}${level.after}` }, replaceText(roman, String(value)));
      return;
    }
    const head = find(line, /^\p{L}+\s+\d+\s*(?:[:.\-–—)/]\s*)?/u);
    const mark = head && find(head, /(?<=\d)\s*(?:[:.\-–—)/]\s*)?$/u);
    if (!head || !mark) return;
    const rest = line.text.slice(head.text.length);
    const right = rest === "" ? level.after : `${level.after} `;
    if (mark.text === right || (rest !== "" && mark.text.replace(/\s+$/u, "") === level.after && /\s$/u.test(mark.text))) return;
    report(head, "mark", { found: head.text.trim(), expected: `${head.text.slice(0, head.text.length - mark.text.length)}${level.after}` }, replaceText(mark, right));
  },
});
