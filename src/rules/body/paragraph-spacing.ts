import { fits, preferred, pt } from "../../standard/vocabulary";
import { formatParagraph } from "../../document/edits";
import { isRunningText } from "../body-roles";
import { defineRule } from "../rule";
import { excerpt, sayMeasure, sayNumber } from "../say";

const rounding = 0.05;

/** Before and after together: the text does not say which. Contextual spacing takes both away between like paragraphs. */
export default defineRule({
  id: "body/paragraph-spacing",
  title: "Khoảng cách giữa các đoạn tối thiểu 6 pt",
  requires: { hd05: "ND-04", hd36: "B04" },
  fix: "safe",
  looksAt: "bodyParagraph",
  pace: "layout",
  messages: { gap: "Đoạn «{text}» cách đoạn khác {found} pt; khoảng cách giữa các đoạn {expected} pt trở lên." },
  example: { right: "Cách đoạn 6 pt", wrong: "Cách đoạn 0 pt" },
  check({ paragraph, role, standard, report }) {
    if (!isRunningText(role) || paragraph.containers.some(({ in: kind }) => kind === "cell") || paragraph.text.trim() === "") return;
    const measure = standard.tables.body.paragraphSpacing;
    const { before, after, contextualSpacing } = paragraph.format;
    const found = contextualSpacing ? pt(0) : pt(before + after);
    if (fits(measure, found, rounding)) return;
    report(paragraph, "gap", { text: excerpt(paragraph.text, 40), found: sayNumber(found), expected: sayMeasure(measure) },
      formatParagraph(paragraph, {
        ...(fits(measure, pt(before + after), rounding) ? {} : { after: preferred(measure) }),
        ...(contextualSpacing ? { contextualSpacing: false } : {}),
      }));
  },
});
