import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { find, trimmedSpan } from "../spans";

/** Điểm: `a)`, not `a.`, `a/`, `a-`. */
export default defineRule({
  id: "structure/point-mark",
  title: "Điểm ghi chữ cái và dấu ngoặc đơn: «a)»",
  requires: { hd05: "ND-21", hd36: "B10" },
  fix: "safe",
  looksAt: "bodyParagraph",
  messages: { mark: "Điểm ghi «{found}»; điểm ghi «{expected}»." },
  example: { right: "a) Theo dõi, đôn đốc;", wrong: "a. Theo dõi, đôn đốc;" },
  check({ paragraph, role, standard, report }) {
    const level = standard.tables.structure.levels.find(({ is }) => is === "point");
    if (role !== "point" || !level) return;
    const mark = find(trimmedSpan(paragraph), /(?<=^\p{Ll})\s*[.\-–—/:](?=\s)/u);
    const letter = paragraph.text.trim().charAt(0);
    if (mark) report(mark, "mark", { found: `${letter}${mark.text.trim()}`, expected: `${letter}${level.after}` }, replaceText(mark, level.after));
  },
});
