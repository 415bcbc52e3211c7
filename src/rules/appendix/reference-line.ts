import { componentOf } from "../../document/document";
import { insertParagraph } from "../../document/edits";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** Below an appendix's heading stands what it belongs to: number and symbol, date, issuer of the document. */
export default defineRule({
  id: "appendix/reference-line",
  title: "Dưới tiêu đề phụ lục có dòng dẫn chiếu văn bản",
  requires: { hd05: "PL-03" },
  fix: "ask",
  looksAt: "appendix",
  messages: { missing: "«{found}» chưa có dòng dẫn chiếu; dưới tiêu đề phụ lục ghi số và ký hiệu, ngày, tháng, năm, cơ quan ban hành văn bản: «({opening} …)»." },
  example: { right: "Phụ lục 1 / DANH MỤC / (Kèm theo Nghị quyết số 05-NQ/TU, ngày 03/6/2026 của Tỉnh uỷ)", wrong: "Phụ lục 1 / DANH MỤC" },
  check({ component, document, standard, report }) {
    const { referenceLine, referenceOpening } = standard.tables.appendix;
    if (!referenceLine || component.sureness === "likely" || component.part("reference")) return;
    const heading = component.part("heading") ?? component.lines[0];
    const after = component.partsNamed("title").at(-1) ?? heading;
    if (!heading || !after) return;
    const symbol = componentOf(document, "referenceNumber")?.text.replace(/^[^\d.…]+/u, "");
    const text = `(${referenceOpening} văn bản số ${symbol ?? "…"}, ngày … của …)`;
    const alone = after.paragraph.text.trim() === after.text.trim();
    report(heading, "missing", { found: excerpt(heading.text), opening: referenceOpening },
      ...(alone ? [insertParagraph(after, "after", { text, like: true, run: { bold: false, italic: true, caps: false } })] : []));
  },
});
