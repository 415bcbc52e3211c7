import type { Span } from "../../document/document";
import { formatRun, type RunChange } from "../../document/edits";
import { annexRefs, annexRows } from "../annex";
import { defineRule, type Rule } from "../rule";
import { excerpt, lowerFirst } from "../say";
import { faceSpans, type Target, type TypographyTarget } from "../typography-targets";
import { cover, visibleStretches, type Stretch } from "../visible-text";

const say = (bold: boolean, italic: boolean): string =>
  bold && italic ? "đậm nghiêng" : bold ? "đứng, đậm" : italic ? "nghiêng" : "đứng";

/** Kiểu chữ (đứng, nghiêng, đậm) of one row of the typography annex. Underlining is a rule of its own. */
export function face(made: TypographyTarget): Rule {
  const [first] = annexRows(made.key, (row) => row.face !== null);
  const sample = first?.row.sample[0] ?? "";
  const wanted = say(first?.row.face?.includes("bold") ?? false, first?.row.face?.includes("italic") ?? false);
  return defineRule({
    id: `${made.folder}/${made.prefix ? `${made.prefix}-` : ""}face`,
    title: `Kiểu chữ: ${lowerFirst(first?.row.says ?? "")}`,
    requires: annexRefs(made.key, (row) => row.face !== null),
    fix: "safe",
    looksAt: made.looksAt,
    ...(made.roles ? { roles: made.roles } : {}),
    messages: { face: "«{text}» là chữ {found}; kiểu chữ ở đây là {expected}." },
    example: { right: `${sample} (${wanted})`, wrong: `${sample} (không ${wanted})` },
    check(seen) {
      const target: Target = seen;
      const asked = seen.standard.tables.typography[made.key]?.face;
      if (!asked || target.component?.sureness === "likely") return;
      const bold = asked.includes("bold");
      const italic = asked.includes("italic");
      const isWrong = ({ format }: Stretch): boolean => format.bold !== bold || format.italic !== italic;
      if (target.paragraph?.runs.every(({ format }) => format.bold === bold && format.italic === italic)) return;
      for (const span of faceSpans(made, target)) {
        // Nearly always nothing is wrong, and the runs' formats say so before any text is cut.
        if (!span.paragraph.runs.some(({ format }) => format.bold !== bold || format.italic !== italic)) continue;
        const stretches = visibleStretches(span).filter(({ span: each }) => /[\p{L}\p{N}]/u.test(each.text));
        const wrong = stretches.filter(isWrong);
        const at = cover(wrong);
        if (!at || (made.wholeOnly && wrong.length < stretches.length)) continue;
        const found = [...new Set(wrong.map(({ format }) => say(format.bold, format.italic)))];
        seen.report(at, "face", { text: excerpt(at.text), found: found.join("; "), expected: say(bold, italic) },
          ...wrong.map((stretch) => formatRun(stretch.span, change(stretch, bold, italic))));
      }
    },
  });
}

/** Names only what has to change, so that the rest of the run's formatting stays where it came from. */
function change({ format }: { readonly span: Span; readonly format: Stretch["format"] }, bold: boolean, italic: boolean): RunChange {
  return {
    ...(format.bold === bold ? {} : { bold }),
    ...(format.italic === italic ? {} : { italic }),
  };
}
