import { formatRun } from "../../document/edits";
import { annexRefs, annexRows } from "../annex";
import { defineRule, type Rule } from "../rule";
import { excerpt, lowerFirst } from "../say";
import { trimmed } from "../spans";
import type { Target, TypographyTarget } from "../typography-targets";
import { cover, visibleStretches } from "../visible-text";

const underlined = (row: { readonly face: readonly string[] | null }): boolean => row.face?.includes("underline") ?? false;

/** «Có gạch chân», of the rows that ask for it. A drawn line below the words does as well. */
export function underline(made: TypographyTarget): Rule {
  const [first] = annexRows(made.key, underlined);
  const sample = first?.row.sample[0] ?? "";
  return defineRule({
    id: `${made.folder}/${made.prefix ? `${made.prefix}-` : ""}underline`,
    title: `Gạch chân: ${lowerFirst(first?.row.says ?? "")}`,
    requires: annexRefs(made.key, underlined),
    fix: "safe",
    looksAt: made.looksAt,
    ...(made.roles ? { roles: made.roles } : {}),
    messages: { underline: "«{text}» không có gạch chân; cụm từ này có đường kẻ liền ở dưới." },
    example: { right: `${sample} (gạch chân)`, wrong: `${sample} (không gạch chân)` },
    check(seen) {
      const target: Target = seen;
      const row = seen.standard.tables.typography[made.key];
      if (!row || !underlined(row) || target.component?.sureness === "likely") return;
      if (seen.document.lines.some((line) => line.of === target.component?.kind)) return;
      for (const span of made.spans(target)) {
        const bare = visibleStretches(span).filter(({ span: each, format }) => /\p{L}/u.test(each.text) && format.underline === "none");
        const at = cover(bare);
        if (!at) continue;
        seen.report(at, "underline", { text: excerpt(at.text) },
          ...bare.map((stretch) => formatRun(trimmed(stretch.span), { underline: "single" })));
      }
    },
  });
}
