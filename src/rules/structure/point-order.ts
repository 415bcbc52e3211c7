import type { Paragraph } from "../../document/document";
import { defineRule } from "../rule";
import { find, trimmedSpan } from "../spans";

const letterOf = (paragraph: Paragraph) => find(trimmedSpan(paragraph), /^\p{Ll}(?=\s*[).])/u);

/** After d) comes đ). A run of points begins at a) and ends at any other level; a run that begins elsewhere is left alone. */
export default defineRule({
  id: "structure/point-order",
  title: "Các điểm theo đúng thứ tự chữ cái tiếng Việt",
  requires: { hd05: "ND-21", hd36: "B13" },
  fix: "none",
  whyNoFix: "Đổi chữ cái của một điểm thì phải đổi cả các điểm sau và những chỗ viện dẫn; nên sửa bằng tay.",
  looksAt: "document",
  sees: (paragraph, role) => (role === "point" ? letterOf(paragraph)?.text ?? null : null),
  messages: {
    order: "Sau điểm {before} là điểm {found}; theo chữ cái tiếng Việt, sau {before} là {expected}.",
    repeat: "Điểm {found} trùng chữ cái với điểm ở trên; theo chữ cái tiếng Việt, sau {found} là {expected}.",
  },
  example: { right: "d) …; đ) …; e) …", wrong: "d) …; e) …" },
  check({ document, standard, report }) {
    const { letters } = standard.tables.structure;
    let last: number | null = null;
    for (const [paragraph, role] of document.roles) {
      if (role === "empty" || role === "table") continue;
      if (role !== "point") {
        if (role !== "body") last = null;
        continue;
      }
      const letter = letterOf(paragraph);
      const at = letter ? letters.indexOf(letter.text) : -1;
      if (!letter || at < 0) {
        last = null;
        continue;
      }
      if (at > 0 && last !== null && at !== last + 1 && at > last) {
        report(letter, "order", { before: letters[last] ?? "", found: letter.text, expected: letters[last + 1] ?? "" });
      } else if (at === last) report(letter, "repeat", { found: letter.text, expected: letters[at + 1] ?? "" });
      last = at === 0 || last !== null ? at : null;
    }
  },
});
