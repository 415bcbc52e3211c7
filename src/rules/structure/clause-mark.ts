import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { find, trimmedSpan } from "../spans";

/** Khoản of an article: `1.`, not `1-`, `1)`, `1/`. Other numbered lines are not regulated. */
export default defineRule({
  id: "structure/clause-mark",
  title: "Khoản ghi chữ số Ả Rập và dấu chấm: «1.»",
  requires: { hd05: "ND-20", hd36: "B10" },
  fix: "safe",
  looksAt: "bodyParagraph",
  messages: { mark: "Khoản ghi «{found}»; khoản ghi «{expected}»." },
  example: { right: "1. Văn phòng Tỉnh uỷ chủ trì.", wrong: "1/ Văn phòng Tỉnh uỷ chủ trì." },
  check({ paragraph, role, standard, report }) {
    const level = standard.tables.structure.levels.find(({ is }) => is === "clause");
    if (role !== "clause" || !level) return;
    const mark = find(trimmedSpan(paragraph), /(?<=^\d+)\s*(?:\.\s*[-–]|[-–—)/:])(?=\s)/u);
    const number = /^\d+/u.exec(paragraph.text.trim())?.[0] ?? "";
    if (mark) report(mark, "mark", { found: `${number}${mark.text.trim()}`, expected: `${number}${level.after}` }, replaceText(mark, level.after));
  },
});
