import { preferred } from "../../standard/vocabulary";
import { formatParagraph, type Edit } from "../../document/edits";
import { pageNumbersOf } from "../page-numbers";
import { defineRule } from "../rule";

/**
 * Ở giữa phần chữ. A number set by a tab, or in an old text frame placed by a measure, is left alone: where it falls cannot be
 * told.
 */
export default defineRule({
  id: "page-number/centered",
  title: "Số trang đặt ở chính giữa",
  requires: { hd05: "TR-14", hd36: "P06b" },
  fix: "safe",
  looksAt: "document",
  messages: { aside: "Số trang không ở giữa; số trang đặt ở chính giữa, phía trên trang." },
  example: { right: "Số trang ở giữa", wrong: "Số trang ở bên phải" },
  check({ document, standard, report }) {
    const { page, typography } = standard.tables;
    const size = typography.pageNumber?.size;
    for (const { paragraph, number, where } of pageNumbersOf(document)) {
      const { frameAlign } = paragraph.format;
      if (where === "header" && size && (frameAlign === "left" || frameAlign === "right")) {
        const mend: Edit = { do: "pageNumberField", section: paragraph.section, font: page.fontFamily, size: preferred(size) };
        report(number, "aside", {}, mend);
        continue;
      }
      if (where !== "header" || paragraph.format.frame || paragraph.text.includes("\t") || paragraph.containers.length > 0) continue;
      const indented = Math.abs(paragraph.format.indentLeft + paragraph.format.firstLine) > 1 || Math.abs(paragraph.format.indentRight) > 1;
      if (paragraph.format.alignment === "center" && !indented) continue;
      if (paragraph.format.alignment !== "center") report(number, "aside", {}, formatParagraph(paragraph, { alignment: "center", firstLine: 0 as never, indentLeft: 0 as never }));
    }
  },
});
