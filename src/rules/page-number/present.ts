import { preferred } from "../../standard/vocabulary";
import { formatPage, type Edit } from "../../document/edits";
import { isSurelyLongerThanOnePage, laterParts, pageNumbersOf } from "../page-numbers";
import { defineRule } from "../rule";

/** From the second page on there is a number. Said only of documents that are certainly longer than a page. */
export default defineRule({
  id: "page-number/present",
  title: "Văn bản từ hai trang có số trang",
  requires: { hd05: "TR-14", hd36: "P06" },
  fix: "safe",
  looksAt: "page",
  messages: { missing: "Văn bản dài hơn một trang mà không có số trang; số trang đặt ở giữa, phía trên, từ trang thứ hai." },
  example: { right: "Số trang ở giữa, phía trên", wrong: "Không có số trang" },
  check({ document, standard, report }) {
    const { fontFamily, pageNumber } = standard.tables.page;
    const size = standard.tables.typography.pageNumber?.size;
    if (document.attached || !size || pageNumbersOf(document).length > 0 || !isSurelyLongerThanOnePage(document)) return;
    const edits = document.sections
      .filter((section, at) => at === 0 || laterParts(section).length > 0)
      .flatMap((section): Edit[] => [
        { do: "pageNumberField", section: section.index, font: fontFamily, size: preferred(size) },
        formatPage(section.index, section.index === document.sections[0]?.index
          ? { titlePage: !pageNumber.onFirstPage, headerDistance: preferred(pageNumber.fromTop) }
          : { headerDistance: preferred(pageNumber.fromTop) }),
      ]);
    report("page", "missing", {}, ...edits);
  },
});
