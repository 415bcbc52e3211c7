import { fold } from "../../shared/text";
import { componentOf } from "../../document/document";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** First page, top right, above the title. The note on the media has a place of its own. */
export default defineRule({
  id: "marks/circulation-place",
  title: "Chỉ dẫn phạm vi lưu hành ở góc phải, trên đầu trang thứ nhất",
  requires: { hd05: "PB-01", hd36: "M03" },
  fix: "none",
  whyNoFix: "Chuyển chỉ dẫn lên đầu trang là sắp xếp lại phần đầu văn bản; nên làm bằng tay.",
  looksAt: "circulationNotice",
  pace: "layout",
  messages: { elsewhere: "«{found}» không ở góc phải, trên đầu trang thứ nhất; chỉ dẫn phạm vi lưu hành đặt ở đó." },
  example: { right: "TÀI LIỆU HỘI NGHỊ (góc phải, trên tiêu đề)", wrong: "TÀI LIỆU HỘI NGHỊ (dưới số và ký hiệu)" },
  check({ component, document, standard, report }) {
    const [line] = component.lines;
    if (!line || component.sureness === "likely" || line.paragraph.story !== "body") return;
    if (isNotForMedia(line.text, standard.tables.marks.notForMedia.values)) return;
    const title = componentOf(document, "partyTitle")?.lines[0];
    const above = !title || line.paragraph.index <= title.paragraph.index;
    const boxed = line.paragraph.containers.some(({ in: kind }) => kind === "textBox");
    if (component.side === "left" || (!above && !boxed)) report(line, "elsewhere", { found: excerpt(line.text) });
  },
});

const isNotForMedia = (text: string, values: readonly string[]): boolean => {
  const folded = fold(text).replace(/[^\p{L}\s]/gu, "");
  return values.some((value) => folded.startsWith(fold(value).split(" ").slice(0, 4).join(" ")));
};
