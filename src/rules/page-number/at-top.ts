import { preferred } from "../../standard/vocabulary";
import { type Edit } from "../../document/edits";
import { pageNumbersOf } from "../page-numbers";
import { defineRule } from "../rule";

/** Ở phía trên trang: a number in the page footer is in the wrong place. */
export default defineRule({
  id: "page-number/at-top",
  title: "Số trang đặt phía trên trang",
  requires: { hd05: "TR-14", hd36: "P06b" },
  fix: "safe",
  looksAt: "document",
  messages: { footer: "Số trang đặt ở chân trang; số trang đặt ở giữa, phía trên trang." },
  example: { right: "Số trang ở đầu trang", wrong: "Số trang ở chân trang" },
  check({ document, standard, report }) {
    const size = standard.tables.typography.pageNumber?.size;
    const numbers = pageNumbersOf(document);
    const hasHeaderNumber = numbers.some(({ where }) => where === "header");
    if (!size) return;
    for (const { paragraph, number, where } of numbers) {
      if (where !== "footer") continue;
      const remove: Edit = { do: "removePageNumber", story: paragraph.story };
      const add: Edit = { do: "pageNumberField", section: paragraph.section, font: standard.tables.page.fontFamily, size: preferred(size) };
      report(number, "footer", {}, ...(hasHeaderNumber ? [remove] : [remove, add]));
    }
  },
});
