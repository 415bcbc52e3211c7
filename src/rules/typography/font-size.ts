import { fits } from "../../standard/vocabulary";
import type { Run } from "../../document/document";
import { formatRun } from "../../document/edits";
import { annexRefs, annexRows } from "../annex";
import { defineRule, type Rule } from "../rule";
import { excerpt, lowerFirst, mended, sayMeasure, sayNumber } from "../say";
import type { Target, TypographyTarget } from "../typography-targets";
import { cover, visibleStretches } from "../visible-text";

/** Word keeps sizes in half points. */
const rounding = 0.25;

/** Cỡ chữ of one row of the typography annex. */
export function fontSize(made: TypographyTarget): Rule {
  const [first] = annexRows(made.key, (row) => row.size !== null);
  const sample = first?.row.sample[0] ?? "";
  const expected = first?.row.size ? sayMeasure(first.row.size) : "";
  return defineRule({
    id: `${made.folder}/${made.prefix ? `${made.prefix}-` : ""}font-size`,
    title: `Cỡ chữ: ${lowerFirst(first?.row.says ?? "")}`,
    requires: annexRefs(made.key, (row) => row.size !== null),
    fix: "safe",
    looksAt: made.looksAt,
    ...(made.roles ? { roles: made.roles } : {}),
    messages: { size: "«{text}» có cỡ chữ {found}; cỡ chữ ở đây là {expected}." },
    example: { right: `${sample} (cỡ ${expected})`, wrong: `${sample} (cỡ ${expected} tăng, giảm)` },
    check(seen) {
      const target: Target = seen;
      const size = seen.standard.tables.typography[made.key]?.size;
      if (!size || target.component?.sureness === "likely") return;
      const isRight = ({ format }: Run): boolean => fits(size, format.size, rounding);
      // Nearly always nothing is wrong, and the runs' formats say so before any text is cut.
      if (target.paragraph?.runs.every(isRight)) return;
      for (const span of made.spans(target)) {
        const wrong = visibleStretches(span).filter(({ format }) => !fits(size, format.size, rounding));
        const at = cover(wrong);
        if (!at) continue;
        const sizes = [...new Set(wrong.map(({ format }) => sayNumber(format.size)))];
        seen.report(at, "size", { text: excerpt(at.text), found: sizes.join(", "), expected: sayMeasure(size) },
          ...wrong.map((stretch) => formatRun(stretch.span, { size: mended(size, stretch.format.size) })));
      }
    },
  });
}
