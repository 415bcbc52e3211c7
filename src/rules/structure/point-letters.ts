import { articleLines } from "../article-lines";
import { perObject } from "../../shared/remember";
import type { Paragraph } from "../../document/document";
import { defineRule } from "../rule";
import { find, trimmedSpan } from "../spans";

const letterOf = perObject((paragraph: Paragraph) => find(trimmedSpan(paragraph), /^\p{Ll}(?=\s?\))/u));

/** f, j, w, z are no letters of Vietnamese: lists go a, b, c, d, đ, e, g. */
export default defineRule({
  id: "structure/point-letters",
  title: "Điểm dùng chữ cái tiếng Việt",
  requires: { hd05: "ND-21", hd36: "B13b" },
  fix: "none",
  whyNoFix: "Đổi chữ cái của một điểm thì phải đổi cả các điểm sau và những chỗ viện dẫn; nên sửa bằng tay.",
  looksAt: "document",
  sees: (paragraph) => (paragraph.label ? null : letterOf(paragraph)?.text ?? null),
  messages: { foreign: "Điểm ghi «{found}»; các điểm theo chữ cái tiếng Việt: {order}." },
  example: { right: "g) Tổ chức thực hiện.", wrong: "f) Tổ chức thực hiện." },
  check({ document, standard, report }) {
    const { letters } = standard.tables.structure;
    for (const { paragraph } of articleLines(document)) {
      const letter = letterOf(paragraph);
      if (letter && !letters.includes(letter.text)) report(letter, "foreign", { found: letter.text, order: letters.slice(0, 9).join(", ") });
    }
  },
});
