import { replaceText } from "../../document/edits";
import { articleLines } from "../article-lines";
import { defineRule } from "../rule";
import { find, trimmedSpan } from "../spans";

/** Khoản of an article: `1.`, not `1-`, `1)`, `1/`. Other numbered lines are not regulated. */
export default defineRule({
  id: "structure/clause-mark",
  title: "Khoản ghi chữ số Ả Rập và dấu chấm: «1.»",
  requires: { hd05: "ND-20", hd36: "B10" },
  fix: "safe",
  looksAt: "document",
  messages: { mark: "Khoản ghi «{found}»; khoản ghi «{expected}»." },
  example: { right: "1. Văn phòng Tỉnh uỷ chủ trì.", wrong: "1/ Văn phòng Tỉnh uỷ chủ trì." },
  check({ document, standard, report }) {
    const level = standard.tables.structure.levels.find(({ is }) => is === "clause");
    if (!level) return;
    for (const { paragraph } of articleLines(document)) {
      const line = trimmedSpan(paragraph);
      const mark = find(line, /(?<=^\d{1,2})\s*(?:\.\s*[-–—/]|[-–—)/:])(?=\s+\p{Lu})/u);
      const number = /^\d+/u.exec(line.text)?.[0] ?? "";
      if (mark) report(mark, "mark", { found: `${number}${mark.text.trim()}`, expected: `${number}${level.after}` }, replaceText(mark, level.after));
    }
  },
});
