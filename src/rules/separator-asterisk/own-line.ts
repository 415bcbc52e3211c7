import { insertParagraph, replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { find, spanAt } from "../spans";

/** The mark glued to the name: «CHI BỘ SINH VIÊN *». */
export default defineRule({
  id: "separator-asterisk/own-line",
  title: "Dấu sao nằm trên một dòng riêng",
  requires: { hd05: "CQ-02", hd36: "I03" },
  fix: "ask",
  whyNoFix: "Các dòng ở đây chung một đoạn; tách dấu sao xuống dòng bằng tay.",
  looksAt: "separatorAsterisk",
  messages: { glued: "Dấu sao viết liền sau tên cơ quan: «{found}»; dấu sao nằm riêng một dòng ở dưới." },
  example: { right: "CHI BỘ SINH VIÊN / *", wrong: "CHI BỘ SINH VIÊN *" },
  check({ component, standard, report }) {
    const [mark] = component.lines;
    if (!mark) return;
    const { paragraph } = mark;
    const before = spanAt(paragraph, paragraph.text.slice(0, mark.start).search(/[^\n\t]*$/u), mark.start);
    if (!/\p{L}/u.test(before.text)) return;
    const line = spanAt(paragraph, before.start, mark.end);
    const glued = find(line, /\s*\S+\s*$/u);
    const alone = paragraph.text.trim() === line.text.trim() && line.text.trim().endsWith(mark.text);
    const cut = glued && spanAt(paragraph, before.start + before.text.trimEnd().length, mark.end);
    report(line, "glued", { found: excerpt(line.text) },
      ...(alone && cut ? [
        replaceText(cut, ""),
        insertParagraph(paragraph, "after", { text: standard.tables.issuers.separator, like: true, run: { bold: false } }),
      ] : []));
  },
});
