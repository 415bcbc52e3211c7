import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { find } from "../spans";

/** The title letter for letter; its letter case is a rule of the typography annex. */
export default defineRule({
  id: "party-title/text",
  title: "Tiêu đề ghi đúng «ĐẢNG CỘNG SẢN VIỆT NAM»",
  requires: { hd05: "TD-01", hd36: "T01" },
  fix: "safe",
  looksAt: "partyTitle",
  messages: {
    mark: "Cuối tiêu đề có «{mark}»; tiêu đề không có dấu ở cuối.",
    differs: "Tiêu đề ghi «{found}»; tiêu đề là «{expected}».",
  },
  example: { right: "ĐẢNG CỘNG SẢN VIỆT NAM", wrong: "ĐẢNG CỘNG  SẢN VIỆT NAM" },
  check({ component, standard, report }) {
    const expected = standard.tables.issuers.title;
    const [line] = component.lines;
    if (!line || component.lines.length > 1 || line.text.trim().toUpperCase() === expected) return;
    const mark = find(line, /\s*[.,;:]+\s*$/u);
    if (mark && line.text.trim().toUpperCase() === `${expected}${mark.text.trimEnd()}`) {
      report(mark, "mark", { mark: mark.text.trim() }, replaceText(mark, ""));
      return;
    }
    report(line, "differs", { found: line.text.trim(), expected }, replaceText(line, expected));
  },
});
