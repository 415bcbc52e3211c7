import { formatParagraph } from "../../document/edits";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** An appendix is set separately: on a page of its own. */
export default defineRule({
  id: "appendix/own-page",
  title: "Phụ lục bắt đầu ở trang riêng",
  requires: { hd05: "PL-01", hd36: "A01" },
  fix: "safe",
  looksAt: "appendix",
  messages: { runsOn: "«{found}» nối tiếp ngay dưới phần trên; phụ lục trình bày riêng, bắt đầu từ trang mới." },
  example: { right: "Phụ lục ở trang mới", wrong: "Phụ lục ngay dưới phần ký" },
  check({ component, document, report }) {
    const [heading] = component.lines;
    if (!heading || component.sureness === "likely" || heading.paragraph.containers.length > 0) return;
    const { paragraph } = heading;
    if (paragraph.format.pageBreakBefore || paragraph.text.slice(0, heading.start).includes("\f")) return;
    if (document.sections.some(({ first, start }) => first === paragraph.index && start !== "continuous")) return;
    // A break in the paragraphs just above, with nothing but blank ones between.
    for (let index = paragraph.index - 1; index >= 0; index -= 1) {
      const above = document.paragraphs.find((each) => each.story === paragraph.story && each.index === index);
      if (!above) break;
      const afterBreak = above.text.slice(above.text.lastIndexOf("\f") + 1);
      if (above.text.includes("\f") && afterBreak.trim() === "") return;
      if (above.text.trim() !== "") break;
      if (above.format.pageBreakBefore || document.sections.some(({ first, start }) => first === index && index > 0 && start !== "continuous")) return;
    }
    report(heading, "runsOn", { found: excerpt(heading.text) }, formatParagraph(paragraph, { pageBreakBefore: true }));
  },
});
