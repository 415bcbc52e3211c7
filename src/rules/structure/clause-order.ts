import { fold } from "../../shared/text";
import { componentsOf, type Paragraph } from "../../document/document";
import { defineRule } from "../rule";
import { find, trimmedSpan } from "../spans";

const numberOf = (paragraph: Paragraph) => find(trimmedSpan(paragraph), /^\d{1,3}(?=\s*[.)])/u);

/**
 * Khoản of one điều follow one another from 1. A run begins below an article and ends at the next; one that begins elsewhere, or
 * a number that goes down, is a list of another kind and says nothing. A document that amends another quotes its numbers.
 */
export default defineRule({
  id: "structure/clause-order",
  title: "Số thứ tự khoản trong một điều liên tục, không trùng",
  requires: { hd05: "ND-20b", hd36: "B15b" },
  fix: "none",
  whyNoFix: "Đổi số của một khoản thì phải đổi cả các khoản sau và những chỗ viện dẫn; nên sửa bằng tay.",
  looksAt: "document",
  sees: (paragraph, role) => (role === "clause" && paragraph.label === null ? numberOf(paragraph)?.text ?? null : null),
  messages: {
    gap: "Sau khoản {before} là khoản {found}; số thứ tự liên tục, ở đây là {expected}.",
    repeat: "Khoản {found} trùng số với khoản ở trên.",
  },
  example: { right: "Điều 1. … / 1. … / 2. …", wrong: "Điều 1. … / 1. … / 3. …" },
  check({ document, report }) {
    if (componentsOf(document, "subject").some(({ text }) => /sửa đổi|bổ sung/u.test(fold(text)))) return;
    let last: number | null = null;
    for (const [paragraph, role] of document.roles) {
      if (role === "article") last = 0;
      else if (role === "part" || role === "chapter" || role === "section" || role === "appendix") last = null;
      if (role !== "clause" || paragraph.label !== null || last === null) continue;
      const number = numberOf(paragraph);
      const value = number ? Number(number.text) : 0;
      if (!number || value === 0) continue;
      if (last > 0 && value === last) report(number, "repeat", { found: number.text });
      else if (value > last + 1) {
        if (last === 0) { last = null; continue; }
        report(number, "gap", { before: String(last), found: number.text, expected: String(last + 1) });
      }
      last = value >= last ? value : null;
    }
  },
});
