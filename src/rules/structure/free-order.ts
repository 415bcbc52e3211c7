import { perObject } from "../../shared/remember";
import type { Paragraph, Span } from "../../document/document";
import { fromRoman, toRoman } from "../roman";
import { freeScheme, seesNumber } from "../free-scheme";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { find, trimmedSpan } from "../spans";

/** `I-`, `I.`; `1.`; the free scheme that the guides themselves are laid out by. */
const roman = /^[IVX]{1,6}(?=\s?[-–.)])/u;
const arabic = /^\d{1,2}(?=\s?\.\s*\p{L})/u;

/** The heading's number at the paragraph's beginning; a Roman one is the higher level. */
const numberOf = perObject((paragraph: Paragraph): { readonly line: Span; readonly high: Span | null; readonly number: Span } | null => {
  if (!/^\s*[IVX\d]/u.test(paragraph.text)) return null;
  const line = trimmedSpan(paragraph);
  const high = find(line, roman);
  const number = high ?? find(line, arabic);
  return number && { line, high, number };
});

/**
 * Headings outside articles are not regulated; that their numbers neither skip nor repeat is advice. A number that begins again
 * at 1 begins a new list; one that goes down says nothing.
 */
export default defineRule({
  id: "structure/free-order",
  title: "Đề mục I, II, III và 1, 2, 3 đánh số liên tục",
  requires: freeScheme.requires,
  fix: freeScheme.fix,
  whyNoFix: freeScheme.whyNoFix,
  looksAt: freeScheme.looksAt,
  sees: seesNumber(numberOf),
  messages: {
    gap: freeScheme.gap,
    repeat: freeScheme.repeat,
  },
  example: { right: "I- MỤC TIÊU / II- NHIỆM VỤ", wrong: "I- MỤC TIÊU / III- NHIỆM VỤ" },
  check({ document, report }) {
    let lastRoman = 0;
    let lastArabic = 0;
    for (const [paragraph, role] of document.roles) {
      if (role === "article" || role === "part" || role === "chapter" || role === "appendix") { lastRoman = 0; lastArabic = 0; }
      if (role !== "body" || paragraph.label !== null) continue;
      const numbered = numberOf(paragraph);
      if (!numbered) continue;
      const { line, high, number } = numbered;
      const value = high ? fromRoman(high.text) ?? 0 : Number(number.text);
      const last = high ? lastRoman : lastArabic;
      const before = high ? toRoman(last) : String(last);
      if (last > 0 && value === last) report(number, "repeat", { found: excerpt(line.text, 40), before });
      else if (last > 0 && value > last + 1) report(number, "gap", { found: excerpt(line.text, 40), before });
      if (high) { lastRoman = value; lastArabic = 0; } else lastArabic = value;
    }
  },
});
