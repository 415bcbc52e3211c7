import type { Standard } from "../../standard/index";
import { componentOf, type PartyDocument } from "../../document/document";
import { insertParagraph } from "../../document/edits";
import { writtenDay } from "../../document/editions";
import { committeeInWords } from "../issuers";
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
    const text = `(${referenceOpening} ${cited(document, standard)})`;
    const alone = after.paragraph.text.trim() === after.text.trim();
    report(heading, "missing", { found: excerpt(heading.text), opening: referenceOpening },
      ...(alone ? [insertParagraph(after, "after", { text, like: true, run: { bold: false, italic: true, caps: false } })] : []));
  },
});

/** `Nghị quyết số 05-NQ/TU, ngày 03/6/2026 của Tỉnh uỷ Cao Bằng`; what cannot be told stays open, as in a draft. */
function cited(document: PartyDocument, standard: Standard): string {
  const type = standard.authority.documentTypes.find((row) => row.type === document.documentType)?.name ?? "văn bản";
  const symbol = componentOf(document, "referenceNumber")?.text.replace(/^[^\d.…]+/u, "").trim() ?? "…";
  const day = document.issueDate === null ? "…" : writtenDay(document.issueDate);
  return `${type.charAt(0).toUpperCase()}${type.slice(1)} số ${symbol}, ngày ${day} của ${committeeInWords(document, standard) ?? "…"}`;
}
