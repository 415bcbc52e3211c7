import { replaceText } from "../../document/edits";
import { articleLines } from "../article-lines";
import { perObject } from "../../shared/remember";
import type { Paragraph } from "../../document/document";
import { defineRule } from "../rule";
import { find, trimmedSpan } from "../spans";

const markOf = perObject((paragraph: Paragraph) => find(trimmedSpan(paragraph), /(?<=^\p{Ll})\s*[.\-–—/:](?=\s+\p{L})/u));

/** Điểm of an article: `a)`, not `a.`, `a/`, `a-`. */
export default defineRule({
  id: "structure/point-mark",
  title: "Điểm ghi chữ cái và dấu ngoặc đơn: «a)»",
  requires: { hd05: "ND-21", hd36: "B10" },
  fix: "safe",
  looksAt: "document",
  sees: (paragraph) => (paragraph.label ? null : markOf(paragraph)?.text ?? null),
  messages: { mark: "Điểm ghi «{found}»; điểm ghi «{expected}»." },
  example: { right: "a) Theo dõi, đôn đốc;", wrong: "a. Theo dõi, đôn đốc;" },
  check({ document, standard, report }) {
    const level = standard.tables.structure.levels.find(({ is }) => is === "point");
    if (!level) return;
    for (const { paragraph } of articleLines(document)) {
      const line = trimmedSpan(paragraph);
      const mark = markOf(paragraph);
      if (mark) report(mark, "mark", { found: `${line.text.charAt(0)}${mark.text.trim()}`, expected: `${line.text.charAt(0)}${level.after}` }, replaceText(mark, level.after));
    }
  },
});
