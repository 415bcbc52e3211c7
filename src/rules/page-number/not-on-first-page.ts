import { formatPage, type Edit } from "../../document/edits";
import { firstPageParts, pageNumbersOf } from "../page-numbers";
import { defineRule } from "../rule";

/** Không hiển thị số trang ở trang 1. The second document of a file begins wherever the first ends: nothing is said of it. */
export default defineRule({
  id: "page-number/not-on-first-page",
  title: "Trang thứ nhất không có số trang",
  requires: { hd05: "TR-15", hd36: "P06" },
  fix: "safe",
  looksAt: "document",
  messages: { shown: "Trang thứ nhất có số trang; số trang chỉ có từ trang thứ hai." },
  example: { right: "Trang 1 không có số", wrong: "Trang 1 có số «1»" },
  check({ document, standard, report }) {
    const [section] = document.sections;
    if (!section || document.attached || standard.tables.page.pageNumber.onFirstPage) return;
    const shown = firstPageParts(section);
    const numbers = pageNumbersOf(document).filter(({ paragraph }) => shown.includes(paragraph.story));
    const [first] = numbers;
    if (!first) return;
    const edits: Edit[] = section.titlePage
      ? [...new Set(numbers.map(({ paragraph }) => paragraph.story))].map((story): Edit => ({ do: "removePageNumber", story }))
      : [formatPage(section.index, { titlePage: true })];
    report(first.number, "shown", {}, ...edits);
  },
});
