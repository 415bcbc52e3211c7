import { perObject } from "../../shared/remember";
import type { Paragraph, Span } from "../../document/document";
import { freeScheme, seesNumber } from "../free-scheme";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { find, trimmedSpan } from "../spans";

interface Numbered { readonly line: Span; readonly number: Span; readonly upper: number; readonly own: number | null }

/** `2.` (own is null) and `2.1.` at a paragraph's beginning; «2.500 đồng» and «1.1.2026» are none. */
const numberOf = perObject((paragraph: Paragraph): Numbered | null => {
  if (!/^\s*\d/u.test(paragraph.text)) return null;
  const line = trimmedSpan(paragraph);
  const number = find(line, /^\d{1,2}(?:\.\d{1,2})?(?=\s?\.?\s+\p{Lu})/u);
  if (!number || (!number.text.includes(".") && line.text.charAt(number.text.length) !== ".")) return null;
  const [upper = 0, own] = number.text.split(".").map(Number);
  return { line, number, upper, own: own ?? null };
});

/**
 * `1.1.`, `1.2.` are not regulated; that they carry the number of the heading above and follow one another is advice. Said only
 * below a heading `1.` that the text has, and of numbers that do not begin a list of their own.
 */
export default defineRule({
  id: "structure/free-sub-numbers",
  title: "Đề mục 1.1, 1.2 mang số của đề mục trên và đánh số liên tục",
  requires: freeScheme.requires,
  fix: freeScheme.fix,
  whyNoFix: freeScheme.whyNoFix,
  looksAt: freeScheme.looksAt,
  sees: seesNumber(numberOf),
  messages: {
    foreign: "Đề mục «{found}» nằm dưới đề mục {above}; số của nó nên bắt đầu bằng {above}.",
    gap: freeScheme.gap,
    repeat: freeScheme.repeat,
  },
  example: { right: "1. Mục tiêu / 1.1. Mục tiêu chung / 1.2. Mục tiêu cụ thể", wrong: "1. Mục tiêu / 1.1. Mục tiêu chung / 1.3. Mục tiêu cụ thể" },
  check({ document, report }) {
    let above: number | null = null;
    let last = 0;
    for (const [paragraph, role] of document.roles) {
      if (role === "article" || role === "part" || role === "chapter" || role === "appendix") above = null;
      if (role !== "body") continue;
      // Where Word counts, the heading above may be one of Word's.
      if (paragraph.label !== null) { above = null; continue; }
      const numbered = numberOf(paragraph);
      if (!numbered) continue;
      const { line, number, upper, own } = numbered;
      if (own === null) { above = upper; last = 0; continue; }
      if (above === null) continue;
      const blanks = { found: excerpt(line.text, 40), before: `${above}.${last}` };
      if (upper !== above) { report(number, "foreign", { found: blanks.found, above: String(above) }); continue; }
      if (last > 0 && own === last) report(number, "repeat", blanks);
      else if (last > 0 && own > last + 1) report(number, "gap", blanks);
      last = own;
    }
  },
});
