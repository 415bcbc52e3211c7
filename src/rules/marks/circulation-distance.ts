import { mm, ptToMm } from "../../shared/measure";
import { fits, preferred } from "../../standard/vocabulary";
import { formatPage } from "../../document/edits";
import { isNotForMedia } from "../not-for-media";
import { defineRule } from "../rule";
import { excerpt, sayMeasure, sayNumber } from "../say";

/** Half a line: where a box's text begins is not where its letters do. */
const rounding = 1.5;

/**
 * 10 mm from the top edge. The place can be measured where the notice is in the page header, or in a text box placed from the
 * edge of the page; in the flow its place follows from the margin and other things, and nothing is said.
 */
export default defineRule({
  id: "marks/circulation-distance",
  title: "Chỉ dẫn phạm vi lưu hành cách mép trên trang giấy 10 mm",
  requires: { hd05: "PB-01b", hd36: "M03" },
  fix: "safe",
  looksAt: "circulationNotice",
  messages: { distance: "«{found}» cách mép trên trang giấy {distance} mm; khoảng cách này là {expected} mm." },
  example: { right: "LƯU HÀNH NỘI BỘ (cách mép trên 10 mm)", wrong: "LƯU HÀNH NỘI BỘ (cách mép trên 20 mm)" },
  check({ component, document, standard, report }) {
    const [line] = component.lines;
    const { fromEdge } = standard.tables.marks.circulation;
    if (!line || !fromEdge || component.sureness === "likely" || isNotForMedia(line.text, standard)) return;
    const say = (distance: number, ...edits: ReturnType<typeof formatPage>[]): void => {
      if (fits(fromEdge, mm(distance), rounding)) return;
      report(line, "distance", { found: excerpt(line.text), distance: sayNumber(Math.round(distance * 10) / 10), expected: sayMeasure(fromEdge) }, ...edits);
    };
    const box = line.paragraph.containers.find((container) => container.in === "textBox");
    if (box) {
      if (box.y !== null && box.align.y === null && box.relativeTo.y === "page") say(ptToMm(box.y));
      return;
    }
    const section = document.sections.find(({ index }) => index === line.paragraph.section);
    // Only the first line of the page header stands at its distance.
    const first = document.paragraphs.find(({ story, text }) => story === line.paragraph.story && text.trim() !== "");
    if (!section || first !== line.paragraph || !line.paragraph.story.startsWith("header")) return;
    say(section.headerDistance, formatPage(section.index, { headerDistance: preferred(fromEdge) }));
  },
});
