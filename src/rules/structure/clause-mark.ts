import { replaceText } from "../../document/edits";
import { articleLines } from "../article-lines";
import { perObject } from "../../shared/remember";
import type { Paragraph } from "../../document/document";
import { defineRule } from "../rule";
import { find, trimmedSpan } from "../spans";

const markOf = perObject((paragraph: Paragraph) => find(trimmedSpan(paragraph), /(?<=^\d{1,2})\s*(?:\.\s*[-–—/]|[-–—)/:])(?=\s+\p{Lu})/u));

/** Khoản of an article: `1.`, not `1-`, `1)`, `1/`. Other numbered lines are not regulated. */
export default defineRule({
  id: "structure/clause-mark",
  title: "Khoản ghi chữ số Ả Rập và dấu chấm: «1.»",
  requires: { hd05: "ND-20", hd36: "B10" },
  fix: "safe",
  looksAt: "document",
  sees: (paragraph) => (paragraph.label ? null : markOf(paragraph)?.text ?? null),
  messages: { mark: "Khoản ghi «{found}»; khoản ghi «{expected}»." },
  example: { right: "1. Văn phòng Tỉnh uỷ chủ trì.", wrong: "1/ Văn phòng Tỉnh uỷ chủ trì." },
  check({ document, standard, report }) {
    const level = standard.tables.structure.levels.find(({ is }) => is === "clause");
    if (!level) return;
    for (const { paragraph } of articleLines(document)) {
      const line = trimmedSpan(paragraph);
      const mark = markOf(paragraph);
      const number = /^\d+/u.exec(line.text)?.[0] ?? "";
      if (mark) report(mark, "mark", { found: `${number}${mark.text.trim()}`, expected: `${number}${level.after}` }, replaceText(mark, level.after));
    }
  },
});
