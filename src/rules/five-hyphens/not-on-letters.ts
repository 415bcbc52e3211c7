import { removeParagraph } from "../../document/edits";
import { defineRule } from "../rule";

/** A công văn has its subject under the number, and nothing below it. */
export default defineRule({
  id: "five-hyphens/not-on-letters",
  title: "Công văn không có năm dấu gạch nối",
  requires: { hd05: "TL-09", hd36: "N04c" },
  fix: "ask",
  looksAt: "fiveHyphens",
  documentTypes: ["officialLetter"],
  messages: { superfluous: "Công văn có dòng «{found}»; dưới trích yếu công văn không có dấu ngăn cách." },
  example: { right: "(công văn không có dòng -----)", wrong: "-----" },
  check({ component, report }) {
    const [line] = component.lines;
    if (!line) return;
    const alone = line.paragraph.text.trim() === line.text.trim();
    report(line, "superfluous", { found: line.text.trim() }, ...(alone ? [removeParagraph(line.paragraph)] : []));
  },
});
