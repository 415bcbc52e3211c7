import { perObject } from "../../shared/remember";
import type { Paragraph } from "../../document/document";
import { formatRun } from "../../document/edits";
import { defineRule } from "../rule";
import { excerpt, sayNumber } from "../say";
import { wholeSpan } from "../spans";
import { visibleStretches } from "../visible-text";

/** Sentences only: headings outside articles may be set larger. */
const sentence = /[.;:,]$/u;
const running = new Set(["body", "basis", "clause", "point"]);

/** The one size of a sentence; null of a heading, of a paragraph of several sizes, and without text. */
const sizeOf = perObject((paragraph: Paragraph): number | null => {
  if (paragraph.label !== null || !sentence.test(paragraph.text.trimEnd())) return null;
  const [first] = paragraph.runs;
  if (first && paragraph.runs.every(({ format }) => format.size === first.format.size && !format.hidden && format.verticalAlign === "baseline")) return first.format.size;
  const sizes = new Set(visibleStretches(wholeSpan(paragraph)).map(({ format }) => format.size));
  const [size = null] = sizes;
  return sizes.size > 1 ? null : size;
});

/** 14 or 15, and then the same throughout: the text gives a range for the document to choose from. Advice. */
export default defineRule({
  id: "body/one-size",
  title: "Nội dung dùng một cỡ chữ thống nhất",
  requires: { hd05: "ND-01b", hd36: "B01c" },
  fix: "ask",
  looksAt: "document",
  sees: (paragraph, role) => (running.has(role) ? sizeOf(paragraph) : null),
  messages: { mixed: "«{found}» cỡ {size}, phần lớn nội dung cỡ {most}; nên dùng một cỡ chữ trong cả nội dung." },
  example: { right: "Cả nội dung cỡ 14", wrong: "Đoạn cỡ 15 giữa nội dung cỡ 14" },
  check({ document, standard, report }) {
    const asked = standard.tables.typography.body?.size;
    if (asked?.is !== "between") return;
    const bySize = new Map<number, Paragraph[]>();
    for (const [paragraph, role] of document.roles) {
      if (!running.has(role)) continue;
      const size = sizeOf(paragraph);
      if (size === null || size < asked.least || size > asked.most) continue;
      const list = bySize.get(size);
      if (list) list.push(paragraph); else bySize.set(size, [paragraph]);
    }
    const [most, ...others] = [...bySize].sort((a, b) => b[1].length - a[1].length);
    // Half and half: nobody can say which was meant.
    if (!most || others.some(([, list]) => list.length === most[1].length)) return;
    for (const [size, list] of others) {
      for (const paragraph of list) {
        report(paragraph, "mixed", { found: excerpt(paragraph.text), size: sayNumber(size), most: sayNumber(most[0]) },
          ...visibleStretches(wholeSpan(paragraph)).map(({ span }) => formatRun(span, { size: most[1][0]?.runs[0]?.format.size ?? asked.least })));
      }
    }
  },
});
