import { fold } from "../../shared/text";
import { formatRun } from "../../document/edits";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { cover, visibleStretches } from "../visible-text";

/** The line in parentheses of a political report is italic. */
export default defineRule({
  id: "subject/political-report-line",
  title: "Dòng trong ngoặc đơn của báo cáo chính trị là chữ nghiêng",
  requires: { hd05: "TL-07", hd36: "N07" },
  fix: "safe",
  looksAt: "subject",
  messages: { upright: "«{found}» là chữ đứng; dòng trong ngoặc đơn của báo cáo trình đại hội là chữ nghiêng." },
  example: { right: "(Báo cáo của Ban Chấp hành … trình Đại hội …) (nghiêng)", wrong: "(Báo cáo của Ban Chấp hành … trình Đại hội …) (đứng)" },
  check({ component, standard, report }) {
    const begins = standard.tables.typeAndSubject.politicalReport?.lineBegins;
    if (begins === undefined || component.sureness === "likely") return;
    const from = component.lines.findIndex(({ text }) => fold(text).startsWith(fold(begins)));
    if (from < 0) return;
    for (const line of component.lines.slice(from)) {
      const upright = visibleStretches(line).filter(({ format }) => !format.italic);
      const at = cover(upright);
      if (at) report(at, "upright", { found: excerpt(at.text) }, ...upright.map(({ span }) => formatRun(span, { italic: true })));
    }
  },
});
