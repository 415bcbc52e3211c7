import { fits, preferred } from "../../standard/vocabulary";
import { formatPage } from "../../document/edits";
import { pageNumbersOf } from "../page-numbers";
import { defineRule } from "../rule";
import { sayMeasure, sayNumber } from "../say";

const rounding = 0.06;

/** Cách mép trên 10 mm; the text does not say to which part of the digits, and the table holds what is accepted. */
export default defineRule({
  id: "page-number/distance",
  title: "Số trang cách mép trên trang giấy 10 mm",
  requires: { hd05: "TR-14b", hd36: "P06d" },
  fix: "safe",
  looksAt: "document",
  messages: { distance: "Số trang cách mép trên trang giấy {found} mm; khoảng cách này là {expected} mm." },
  example: { right: "Cách mép trên 10 mm", wrong: "Cách mép trên 12,7 mm" },
  check({ document, standard, report }) {
    const { fromTop } = standard.tables.page.pageNumber;
    for (const { paragraph, number, where } of pageNumbersOf(document)) {
      const section = document.sections.find(({ index }) => index === paragraph.section);
      if (where !== "header" || !section || fits(fromTop, section.headerDistance, rounding)) continue;
      report(number, "distance", { found: sayNumber(Math.round(section.headerDistance * 10) / 10), expected: sayMeasure(fromTop) },
        formatPage(section.index, { headerDistance: preferred(fromTop) }));
    }
  },
});
