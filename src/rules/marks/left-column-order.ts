import type { ComponentKind } from "../../standard/vocabulary";
import { componentOf } from "../../document/document";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** Phụ lục 1 of HD 36 from above: 5b, 11b, 10a, 10b. */
const order: readonly ComponentKind[] = ["letterSubject", "draftNotice", "secrecyMark", "urgencyMark"];

/** What stands under the number keeps the order of the diagram. A mark in another column or story has no place in it. */
export default defineRule({
  id: "marks/left-column-order",
  title: "Dưới số và ký hiệu theo thứ tự: trích yếu công văn, dự thảo, mức độ mật, mức độ khẩn",
  requires: { hd36: "M07" },
  fix: "none",
  whyNoFix: "Đổi chỗ các dòng dưới số và ký hiệu là sắp xếp lại phần đầu văn bản; nên làm bằng tay.",
  looksAt: "document",
  messages: { order: "«{found}» đứng trước «{before}»; thứ tự là trích yếu công văn, dự thảo, mức độ mật, mức độ khẩn." },
  example: { right: "Dự thảo lần 2 / KHẨN", wrong: "KHẨN / Dự thảo lần 2" },
  check({ document, report }) {
    const number = componentOf(document, "referenceNumber")?.lines[0]?.paragraph;
    if (!number) return;
    const found = order.flatMap((kind) => {
      const component = componentOf(document, kind);
      const line = component?.lines[0];
      return line && component.sureness === "certain" && component.side !== "right" && line.paragraph.story === "body" && line.paragraph.index >= number.index ? [line] : [];
    });
    for (let i = 1; i < found.length; i += 1) {
      const [above, below] = [found[i - 1], found[i]];
      if (!above || !below) continue;
      const wrong = below.paragraph.index - above.paragraph.index || below.start - above.start;
      if (wrong < 0) report(below, "order", { found: excerpt(below.text), before: excerpt(above.text) });
    }
  },
});
