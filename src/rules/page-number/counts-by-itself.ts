import { preferred } from "../../standard/vocabulary";
import { replaceText } from "../../document/edits";
import { pageNumbersOf } from "../page-numbers";
import { defineRule } from "../rule";

/** Digits typed into a page header stand on every page alike: only a field counts. In a footer a field goes to the top instead. */
export default defineRule({
  id: "page-number/counts-by-itself",
  title: "Số trang là số tự động",
  requires: { hd05: "TR-14", hd36: "P06b" },
  fix: "safe",
  looksAt: "document",
  messages: { typed: "Số trang «{found}» được gõ tay nên trang nào cũng như nhau; số trang phải là số tự động." },
  example: { right: "Số trang tự động", wrong: "Số «2» gõ tay ở đầu trang" },
  check({ document, standard, report }) {
    const size = standard.tables.typography.pageNumber?.size;
    if (!size) return;
    for (const { paragraph, number, isField } of pageNumbersOf(document)) {
      if (isField) continue;
      report(number, "typed", { found: number.text }, replaceText(number, ""),
        { do: "pageNumberField", section: paragraph.section, font: standard.tables.page.fontFamily, size: preferred(size) });
    }
  },
});
