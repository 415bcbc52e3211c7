import { formatPage } from "../../document/edits";
import { pageNumbersOf } from "../page-numbers";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** Page numbers start afresh in each appendix, which takes a section of its own. */
export default defineRule({
  id: "appendix/own-page-numbers",
  title: "Mỗi phụ lục đánh số trang riêng",
  requires: { hd05: "TR-17" },
  fix: "safe",
  looksAt: "appendix",
  pace: "layout",
  messages: { goesOn: "Số trang của «{found}» chạy tiếp số trang văn bản; mỗi phụ lục đánh số trang riêng, bắt đầu lại từ 1." },
  whyNoFix: "Phụ lục chưa nằm ở phần trang (section) riêng; ngắt phần trang trước phụ lục rồi cho số trang bắt đầu lại từ 1.",
  example: { right: "Phụ lục đánh số trang từ 1", wrong: "Số trang phụ lục chạy tiếp" },
  check({ component, document, standard, report }) {
    const [heading] = component.lines;
    if (!heading || component.sureness === "likely" || !standard.tables.page.pageNumber.restartsInAppendix || pageNumbersOf(document).length === 0) return;
    const section = document.sections.find(({ index }) => index === heading.paragraph.section);
    if (!section || section.pageNumberStart === 1 && startsWith(section.first, heading.paragraph.index, document)) return;
    const own = startsWith(section.first, heading.paragraph.index, document) && section.index !== document.sections[0]?.index;
    report(heading, "goesOn", { found: excerpt(heading.text) }, ...(own ? [formatPage(section.index, { pageNumberStart: 1 })] : []));
  },
});

/** Nothing but blank paragraphs stands between the section's start and the heading. */
const startsWith = (first: number, heading: number, document: { readonly paragraphs: readonly { readonly story: string; readonly index: number; readonly text: string }[] }): boolean =>
  document.paragraphs.every((each) => each.story !== "body" || each.index < first || each.index >= heading || each.text.trim() === "");
