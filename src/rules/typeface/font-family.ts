import { formatRun } from "../../document/edits";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { wholeSpan } from "../spans";
import { cover, visibleStretches } from "../visible-text";

/** Times New Roman everywhere. Symbols that the typeface lacks (`Symbol`, `Wingdings`) are drawings, not text. */
export default defineRule({
  id: "typeface/font-family",
  title: "Phông chữ Times New Roman",
  requires: { hd05: "TR-01", hd36: "P05b" },
  fix: "safe",
  looksAt: "document",
  sees: ({ runs, text }, _role, { tables }) => (runs.every(({ format }) => isExpected(format.font, tables.page.fontFamily)) ? null : text),
  messages: { font: "«{text}» dùng phông {found}; văn bản dùng phông {expected}." },
  example: { right: "Chữ Times New Roman", wrong: "Chữ Arial" },
  check({ document, standard, report }) {
    const expected = standard.tables.page.fontFamily;
    const known = new Map<object, boolean>();
    for (const paragraph of document.paragraphs) {
      let clean = true;
      for (const { format } of paragraph.runs) {
        let right = known.get(format);
        if (right === undefined) {
          right = isExpected(format.font, expected) || /symbol|wingdings|webdings/iu.test(format.font ?? "");
          known.set(format, right);
        }
        clean &&= right;
      }
      if (clean) continue;
      const wrong = visibleStretches(wholeSpan(paragraph))
        .filter(({ span, format }) => known.get(format) === false && /[\p{L}\p{N}]/u.test(span.text));
      const at = cover(wrong);
      if (!at) continue;
      const fonts = [...new Set(wrong.map(({ format }) => format.font ?? ""))].filter(Boolean);
      report(at, "font", { text: excerpt(at.text), found: fonts.join(", "), expected }, ...wrong.map(({ span }) => formatRun(span, { font: expected })));
    }
  },
});

/** Null: nothing names a font, and what shows is the reader's own default, which is not for us to judge. */
const isExpected = (font: string | null, expected: string): boolean => font === null || font.toLowerCase() === expected.toLowerCase();
