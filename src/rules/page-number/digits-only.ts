import { replaceText } from "../../document/edits";
import { pageNumbersOf } from "../page-numbers";
import { defineRule } from "../rule";
import { spanAt, trimmedSpan } from "../spans";

/** `28`, not `- 28 -`, `Trang 28`, or `28/30`. */
export default defineRule({
  id: "page-number/digits-only",
  title: "Số trang chỉ ghi chữ số",
  requires: { hd05: "TR-13", hd36: "P06f" },
  fix: "safe",
  looksAt: "document",
  messages: {
    extra: "Số trang ghi «{found}»; chỉ ghi chữ số «{expected}».",
  },
  example: { right: "28", wrong: "- 28 -" },
  check({ document, report }) {
    for (const { paragraph, number, isField } of pageNumbersOf(document)) {
      const whole = trimmedSpan(paragraph);
      const extra = [spanAt(paragraph, whole.start, number.start), spanAt(paragraph, number.end, whole.end)].filter(({ text }) => text.trim() !== "");
      if (!isField || extra.length === 0 || !extra.every(({ text }) => isDecoration(text))) continue;
      const cutsField = paragraph.fields.length > 1;
      report(whole, "extra", { found: whole.text, expected: number.text }, ...(cutsField ? [] : extra.map((span) => replaceText(span, ""))));
    }
  },
});

/** Dashes, strokes, the word «Trang» and a count of pages. Other text of a page header is not the number's. */
const isDecoration = (text: string): boolean => /^[\s\-–—/|.\d]*(?:trang)?[\s\-–—/|.\d]*$/iu.test(text);
