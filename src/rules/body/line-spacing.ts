import { lineMetrics } from "../../shared/font-metrics";
import { fits, pt } from "../../standard/vocabulary";
import type { Paragraph } from "../../document/document";
import { formatParagraph } from "../../document/edits";
import { runningRoles } from "../body-roles";
import { defineRule } from "../rule";
import { excerpt, mended, sayMeasure, sayNumber } from "../say";

const rounding = 0.05;
const rules: Readonly<Record<string, string>> = { auto: "theo bội số (Multiple)", atLeast: "ít nhất (At least)", exact: "chính xác (Exactly)" };

/** Line spacing and its rule together: a multiple is judged by the height it gives, where the edition accepts multiples. */
export default defineRule({
  id: "body/line-spacing",
  title: "Khoảng cách giữa các dòng",
  requires: { hd05: "ND-05", hd36: "B05" },
  fix: "safe",
  looksAt: "bodyParagraph",
  roles: runningRoles,
  messages: {
    value: "Đoạn «{text}» cách dòng {found} pt; khoảng cách giữa các dòng {expected} pt.",
    rule: "Đoạn «{text}» đặt cách dòng {found}; khoảng cách giữa các dòng đặt {rule}, {expected} pt.",
  },
  example: { right: "Exactly 18 pt", wrong: "Single" },
  check({ paragraph, standard, report }) {
    if (paragraph.containers.some(({ in: kind }) => kind === "cell") || paragraph.text.trim() === "") return;
    const { lineSpacing, lineRules } = standard.tables.body;
    const { lineRule } = paragraph.format;
    const height = pt(lineHeight(paragraph));
    const rightRule = lineRules.includes(lineRule);
    if (rightRule && fits(lineSpacing, height, lineRule === "auto" ? 0.5 : rounding)) return;
    const expected = sayMeasure(lineSpacing);
    const text = excerpt(paragraph.text, 40);
    const value = mended(lineSpacing, lineRule === "auto" ? 0 : height);
    if (!rightRule) {
      report(paragraph, "rule", { text, found: rules[lineRule] ?? lineRule, rule: rules[lineRules[0] ?? ""] ?? "", expected },
        formatParagraph(paragraph, { lineRule: lineRules[0] ?? "exact", line: lineRule === "atLeast" && fits(lineSpacing, height, rounding) ? height : value }));
    } else {
      report(paragraph, "value", { text, found: sayNumber(Math.round(height * 10) / 10), expected },
        formatParagraph(paragraph, { lineRule: lineRules[0] ?? "exact", line: value }));
    }
  },
});

/** Of a multiple the height of a line of the paragraph's text; the biggest run decides. */
function lineHeight(paragraph: Paragraph): number {
  const { lineRule, line } = paragraph.format;
  if (lineRule !== "auto") return line;
  const size = Math.max(...paragraph.runs.map(({ format }) => format.size), 0);
  return (line / 12) * size * (lineMetrics.ascent + lineMetrics.descent + lineMetrics.gap);
}
