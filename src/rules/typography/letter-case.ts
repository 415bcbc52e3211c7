import { hasLetters, isUpperCase } from "../../shared/text";
import type { Span } from "../../document/document";
import { formatRun, replaceText, type Edit } from "../../document/edits";
import { annexRefs, annexRows } from "../annex";
import { defineRule, type Rule } from "../rule";
import { excerpt, lowerFirst } from "../say";
import { caseSpans, type Target, type TypographyTarget } from "../typography-targets";
import { cover, visibleStretches, type Stretch } from "../visible-text";

/** A Vietnamese syllable or more of running words in capitals; symbols (`QĐ/TW`) and short names are none. */
const shortestShout = 8;
const shown = ({ span, format }: Stretch): string => (format.caps || format.smallCaps ? span.text.toUpperCase() : span.text);

/** Loại chữ (in hoa, in thường) of one row of the typography annex. Capitals by formatting count as capitals. */
export function letterCase(made: TypographyTarget): Rule {
  const rows = annexRows(made.key, (row) => row.letterCase !== null);
  const [first] = rows;
  const sample = first?.row.sample[0] ?? "";
  const upper = rows.every(({ row }) => row.letterCase === "upper");
  return defineRule({
    id: `${made.folder}/${made.prefix ? `${made.prefix}-` : ""}letter-case`,
    title: `Loại chữ: ${lowerFirst(first?.row.says ?? "")}`,
    requires: annexRefs(made.key, (row) => row.letterCase !== null),
    // Capitals are one letter for one letter; which letters of a text in capitals stay capitals only its writer knows.
    fix: upper ? "safe" : "ask",
    looksAt: made.looksAt,
    ...(made.roles ? { roles: made.roles } : {}),
    messages: {
      notUpper: "«{text}» chưa in hoa; ở đây in hoa: «{expected}».",
      upper: "«{text}» in hoa; ở đây là chữ in thường.",
    },
    example: upper
      ? { right: sample.toUpperCase(), wrong: sample.toLowerCase() }
      : { right: sample, wrong: sample.toUpperCase() },
    check(seen) {
      const target: Target = seen;
      const asked = seen.standard.tables.typography[made.key]?.letterCase;
      if (!asked || target.component?.sureness === "likely") return;
      for (const span of spansOf(made, target)) {
        // One small letter that no formatting raises, and text that should be in small letters is not in capitals.
        if (asked !== "upper" && /\p{Ll}/u.test(span.text) && !span.paragraph.runs.some(({ format }) => format.caps || format.smallCaps)) continue;
        const stretches = visibleStretches(span).filter(({ span: each }) => hasLetters(each.text));
        if (asked === "upper") {
          const wrong = stretches.filter((stretch) => !isUpperCase(shown(stretch)));
          const at = cover(wrong);
          if (at) seen.report(at, "notUpper", { text: excerpt(at.text), expected: excerpt(at.text.toUpperCase()) }, ...wrong.map(raise));
        } else {
          const wrong = stretches.filter((stretch) => isUpperCase(shown(stretch)));
          const at = cover(wrong);
          if (!at || wrong.length < stretches.length || (!short.includes(made.folder) && at.text.length < shortestShout)) continue;
          seen.report(at, "upper", { text: excerpt(at.text) }, ...wrong.map((stretch) => lower(stretch, at.start)));
        }
      }
    },
  });
}


/** Headings and the word «Số» are short by nature. */
const short = ["headings", "reference-number"];

/** A symbol is made of capitals: of the number line the word «Số» is judged. */
function spansOf(made: TypographyTarget, target: Target): readonly Span[] {
  if (made.key !== "referenceNumber") return caseSpans(made, target);
  const word = target.component?.part("word");
  return word ? [word] : [];
}

const raise = ({ span }: Stretch): Edit => replaceText(span, span.text.toUpperCase());
function lower({ span, format }: Stretch, start: number): Edit {
  if (format.caps && !isUpperCase(span.text)) return formatRun(span, { caps: false });
  const text = span.text.toLowerCase();
  return replaceText(span, span.start === start ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text);
}
