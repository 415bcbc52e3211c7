import { mm, ptToMm } from "../../shared/measure";
import { fits } from "../../standard/vocabulary";
import { isNotForMedia } from "../not-for-media";
import { defineRule } from "../rule";
import { excerpt, sayMeasure, sayNumber } from "../say";

/** Half a line: where a footer or a box ends is not where its letters do. */
const rounding = 1.5;

/** 10 mm from the bottom edge: measured in the page footer and in a text box placed from the edge of the page; in the flow nothing is said. */
export default defineRule({
  id: "marks/not-for-media-distance",
  title: "Chỉ dẫn không phổ biến trên phương tiện thông tin đại chúng cách mép dưới trang giấy 10 mm",
  requires: { hd05: "PB-02b" },
  fix: "none",
  whyNoFix: "Khoảng cách từ chân trang đến mép giấy chung cho cả phần trang; đặt lại trong Thiết lập trang hoặc kéo hộp văn bản.",
  looksAt: "circulationNotice",
  messages: { distance: "«{found}» cách mép dưới trang giấy {distance} mm; khoảng cách này là {expected} mm." },
  example: {
    right: "KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG (cách mép dưới 10 mm)",
    wrong: "KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG (cách mép dưới 20 mm)",
  },
  check({ component, document, standard, report }) {
    const [line] = component.lines;
    const { fromEdge } = standard.tables.marks.notForMedia;
    if (!line || !fromEdge || component.sureness === "likely" || !isNotForMedia(line.text, standard)) return;
    const say = (distance: number): void => {
      if (fits(fromEdge, mm(distance), rounding)) return;
      report(line, "distance", { found: excerpt(line.text), distance: sayNumber(Math.round(distance * 10) / 10), expected: sayMeasure(fromEdge) });
    };
    const section = document.sections.find(({ index }) => index === line.paragraph.section);
    const box = line.paragraph.containers.find((container) => container.in === "textBox");
    if (box) {
      if (section && box.y !== null && box.height !== null && box.align.y === null && box.relativeTo.y === "page") say(section.height - ptToMm(box.y) - ptToMm(box.height));
      return;
    }
    // Only the last line of the page footer stands at its distance.
    const last = document.paragraphs.filter(({ story, text }) => story === line.paragraph.story && text.trim() !== "").at(-1);
    if (section && last === line.paragraph && line.paragraph.story.startsWith("footer")) say(section.footerDistance);
  },
});
