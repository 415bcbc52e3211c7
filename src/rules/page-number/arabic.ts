import { formatPage } from "../../document/edits";
import { pageNumbersOf } from "../page-numbers";
import { defineRule } from "../rule";

/** `2`, not `ii` or `B`: the section says how its field counts. */
export default defineRule({
  id: "page-number/arabic",
  title: "Số trang dùng chữ số Ả Rập",
  requires: { hd05: "TR-13b", hd36: "P06" },
  fix: "safe",
  looksAt: "document",
  messages: { notArabic: "Số trang không dùng chữ số Ả Rập; số trang ghi 2, 3, 4." },
  example: { right: "28", wrong: "xxviii" },
  check({ document, report }) {
    for (const { paragraph, number, isField } of pageNumbersOf(document)) {
      const section = document.sections.find(({ index }) => index === paragraph.section);
      if (isField && section && section.pageNumberFormat !== "decimal") report(number, "notArabic", {}, formatPage(section.index, { pageNumberFormat: "decimal" }));
    }
  },
});
