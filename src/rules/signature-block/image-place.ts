import { componentsOf, type Paragraph } from "../../document/document";
import { defineRule } from "../rule";
import { excerpt } from "../say";

const cellKey = ({ containers }: Paragraph): string =>
  containers.map((container) => container.in === "cell" ? `${container.table}:${container.row}:${container.column}` : container.in).join("/");

/**
 * Images of a signature and of a seal stand below authority and position and above the name. Only images in the line are judged:
 * a floating one is shown elsewhere than where it is anchored.
 */
export default defineRule({
  id: "signature-block/image-place",
  title: "Hình chữ ký, hình dấu ở dưới quyền hạn, chức vụ, trên họ tên người ký",
  requires: { hd05: "DT-02" },
  fix: "none",
  whyNoFix: "Chuyển hình sang đoạn khác có thể làm lệch khối ký; nên làm bằng tay.",
  looksAt: "signatureBlock",
  messages: { elsewhere: "Hình ở cạnh «{found}» không nằm giữa chức vụ và họ tên; hình chữ ký, hình dấu đặt dưới quyền hạn, chức vụ, trên họ tên." },
  example: { right: "T/M TỈNH UỶ / BÍ THƯ / (hình chữ ký) / Nguyễn Văn An", wrong: "(hình chữ ký) / T/M TỈNH UỶ / BÍ THƯ / Nguyễn Văn An" },
  check({ component, document, report }) {
    const first = component.lines[0]?.paragraph;
    const above = component.positions.at(-1)?.paragraph ?? component.capacity?.paragraph;
    const name = component.name?.paragraph;
    if (!first || !above || !name || component.sureness === "likely" || above.index >= name.index) return;
    const others = new Set(componentsOf(document, "signatureBlock").filter((each) => each !== component).flatMap(({ lines }) => lines.map(({ paragraph }) => paragraph)));
    for (const paragraph of document.paragraphs) {
      if (paragraph.story !== first.story || paragraph.index < first.index - 1 || paragraph.index > name.index + 1 || others.has(paragraph)) continue;
      if (cellKey(paragraph) !== cellKey(first) || !paragraph.drawings.some(({ is, relativeTo }) => is === "image" && relativeTo.y === "inline")) continue;
      // In the paragraph of the position or of the name it may follow or precede the words by a line break.
      if (paragraph.index < above.index || paragraph.index > name.index) report(paragraph, "elsewhere", { found: excerpt((paragraph.index < above.index ? above : name).text) });
    }
  },
});
