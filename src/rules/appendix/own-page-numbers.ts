import type { PartyDocument, Span } from "../../document/document";
import { anchorOf, formatPage, type Edit } from "../../document/edits";
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
  messages: { goesOn: "Số trang của «{found}» chạy tiếp số trang văn bản; mỗi phụ lục đánh số trang riêng, bắt đầu lại từ 1." },
  whyNoFix: "Phụ lục chưa nằm ở phần trang (section) riêng và trước nó có dấu ngắt trang; thay dấu ấy bằng ngắt phần trang rồi cho số trang bắt đầu lại từ 1.",
  example: { right: "Phụ lục đánh số trang từ 1", wrong: "Số trang phụ lục chạy tiếp" },
  check({ component, document, standard, report }) {
    const [heading] = component.lines;
    if (!heading || component.sureness === "likely" || !standard.tables.page.pageNumber.restartsInAppendix || pageNumbersOf(document).length === 0) return;
    const section = document.sections.find(({ index }) => index === heading.paragraph.section);
    if (!section || section.pageNumberStart === 1 && startsWith(section.first, heading.paragraph.index, document)) return;
    const own = startsWith(section.first, heading.paragraph.index, document) && section.index !== document.sections[0]?.index;
    report(heading, "goesOn", { found: excerpt(heading.text) }, ...(own ? [formatPage(section.index, { pageNumberStart: 1 })] : ownSection(heading, document)));
  },
});

/** Nothing but blank paragraphs stands between the section's start and the heading. */
const startsWith = (first: number, heading: number, document: { readonly paragraphs: readonly { readonly story: string; readonly index: number; readonly text: string }[] }): boolean =>
  document.paragraphs.every((each) => each.story !== "body" || each.index < first || each.index >= heading || each.text.trim() === "");

/** A section that begins with the heading: it ends in the blank paragraph above, or in a new one where a table or text stands there. */
function ownSection({ paragraph, start }: Span, document: PartyDocument): readonly Edit[] {
  const page = { pageNumberStart: 1 };
  const above = document.paragraphs.find(({ story, index }) => story === paragraph.story && index === paragraph.index - 1);
  // A page break and a section break together would leave a page empty.
  const broken = paragraph.text.slice(0, start).includes("\f") || above?.text.trimEnd() === "" && above.text.includes("\f");
  if (broken || paragraph.story !== "body" || paragraph.containers.length > 0) return [];
  const isBlank = above?.text.trim() === "" && above.containers.length === 0 && above.section === paragraph.section;
  return [isBlank ? { do: "sectionBreak", at: anchorOf(above), page } : { do: "sectionBreak", at: anchorOf(paragraph), where: "before", page }];
}
