import { perObject } from "../../shared/remember";
import type { Paragraph, Span } from "../../document/document";
import { replaceText } from "../../document/edits";
import { freeScheme } from "../free-scheme";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { find, trimmedSpan } from "../spans";

/** With fewer headings the text has no way of its own that one of them could leave. */
const fewest = 3;

/** The mark behind a heading's Roman number: `-` of `I- MỤC TIÊU`, `.` of `I. MỤC TIÊU`. A blank before it belongs to it. */
const markOf = perObject((paragraph: Paragraph): Span | null =>
  (/^\s*[IVX]/u.test(paragraph.text) ? find(trimmedSpan(paragraph), /(?<=^[IVX]{1,6})\s?[-–.)/](?=\s*\p{L}{2})/u) : null));

/**
 * Which mark stands behind I, II, III is not regulated; that one text uses one mark is advice. Said where all headings but one
 * or two agree: half and half, nobody can say which was meant.
 */
export default defineRule({
  id: "structure/free-marks",
  title: "Đề mục I, II, III dùng cùng một dấu sau số",
  requires: freeScheme.requires,
  fix: "ask",
  looksAt: "document",
  sees: (paragraph, role) => (role === "body" && paragraph.label === null ? markOf(paragraph)?.text ?? null : null),
  messages: { mixed: "Đề mục «{text}» ghi dấu «{found}» sau số, các đề mục khác ghi «{most}»; nên dùng một dấu trong cả văn bản." },
  example: { right: "I- MỤC TIÊU / II- NHIỆM VỤ / III- TỔ CHỨC THỰC HIỆN", wrong: "I- MỤC TIÊU / II. NHIỆM VỤ / III- TỔ CHỨC THỰC HIỆN" },
  check({ document, report }) {
    const byMark = new Map<string, Span[]>();
    for (const [paragraph, role] of document.roles) {
      const mark = role === "body" && paragraph.label === null ? markOf(paragraph) : null;
      if (!mark) continue;
      const list = byMark.get(mark.text.trim());
      if (list) list.push(mark); else byMark.set(mark.text.trim(), [mark]);
    }
    const [most, ...others] = [...byMark].sort(([, a], [, b]) => b.length - a.length);
    const strays = others.flatMap(([, marks]) => marks);
    if (!most || most[1].length < fewest - 1 || most[1].length + strays.length < fewest || strays.length * 2 > most[1].length) return;
    for (const mark of strays) {
      report(mark, "mixed", { text: excerpt(trimmedSpan(mark.paragraph).text, 40), found: mark.text.trim(), most: most[0] }, replaceText(mark, most[0]));
    }
  },
});
