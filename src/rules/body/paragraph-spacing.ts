import { fits, preferred, pt, type Measure } from "../../standard/vocabulary";
import type { Pt } from "../../shared/measure";
import type { Paragraph } from "../../document/document";
import { formatParagraph } from "../../document/edits";
import { isRunningText } from "../body-roles";
import { defineRule } from "../rule";
import { excerpt, sayMeasure, sayNumber } from "../say";

const rounding = 0.05;

/**
 * The gap between two paragraphs that follow each other: after the upper and before the lower together, since the text does
 * not say which. Contextual spacing takes its own away. An empty paragraph between them is a gap of a whole line.
 */
export default defineRule({
  id: "body/paragraph-spacing",
  title: "Khoảng cách giữa các đoạn tối thiểu 6 pt",
  requires: { hd05: "ND-04", hd36: "B04" },
  fix: "safe",
  looksAt: "document",
  sees: (paragraph, role) => (isRunning(paragraph, role) ? `${gapOf(paragraph.format, "before")} ${gapOf(paragraph.format, "after")}` : null),
  messages: { gap: "Đoạn «{text}» cách đoạn dưới {found} pt; khoảng cách giữa các đoạn {expected} pt trở lên." },
  example: { right: "Cách đoạn 6 pt", wrong: "Cách đoạn 0 pt" },
  check({ document, standard, report }) {
    const measure = standard.tables.body.paragraphSpacing;
    let upper: Paragraph | null = null;
    for (const paragraph of document.paragraphs) {
      if (paragraph.story !== "body") break;
      const lower: Paragraph | null = isRunning(paragraph, document.roles.get(paragraph)) ? paragraph : null;
      if (upper && lower) {
        const found = pt(gapOf(upper.format, "after") + gapOf(lower.format, "before"));
        if (!fits(measure, found, rounding)) {
          report(upper, "gap", { text: excerpt(upper.text, 40), found: sayNumber(found), expected: sayMeasure(measure) },
            formatParagraph(upper, widened(upper, lower, measure)));
        }
      }
      upper = lower;
    }
  },
});

const isRunning = (paragraph: Paragraph, role: string | undefined): boolean =>
  role !== undefined && isRunningText(role) && /\S/u.test(paragraph.text) && !paragraph.containers.some(({ in: kind }) => kind === "cell");

const gapOf = (format: Paragraph["format"], side: "before" | "after"): number => (format.contextualSpacing ? 0 : format[side]);

/** What is missing goes below the upper paragraph; where only contextual spacing took it away, that is switched off. */
function widened(upper: Paragraph, lower: Paragraph, measure: Measure<Pt>): { after?: Pt; contextualSpacing?: false } {
  const { after, contextualSpacing } = upper.format;
  const restored = pt(after + gapOf(lower.format, "before"));
  return {
    ...(contextualSpacing ? { contextualSpacing: false } : {}),
    ...(fits(measure, restored, rounding) ? {} : { after: preferred(measure) }),
  };
}
