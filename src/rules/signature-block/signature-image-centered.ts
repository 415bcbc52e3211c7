import { pt } from "../../standard/vocabulary";
import { formatParagraph } from "../../document/edits";
import { defineRule } from "../rule";

/** A seal is round: its image is as wide as it is high. It stands to the left of the signature, so its place says nothing. */
const isRound = (width: number, height: number): boolean => Math.abs(width - height) <= 0.1 * Math.max(width, height);

/**
 * The image of a person's digital signature stands in the middle, between position and name. Judged where it is alone in its
 * paragraph, in the line, and the name below it is centred; what kind of file it is the document does not show here.
 */
export default defineRule({
  id: "signature-block/signature-image-centered",
  title: "Hình chữ ký số của cá nhân đặt ở giữa, giữa chức vụ và họ tên",
  requires: { hd05: "DT-01" },
  fix: "safe",
  looksAt: "signatureBlock",
  messages: { aside: "Hình chữ ký trên họ tên «{name}» không ở giữa; hình chữ ký đặt ở giữa, giữa chức vụ và họ tên người ký." },
  example: { right: "(hình chữ ký ở giữa) / Nguyễn Văn An", wrong: "(hình chữ ký bên trái) / Nguyễn Văn An" },
  check({ component, document, report }) {
    const above = (component.positions.at(-1) ?? component.capacity)?.paragraph;
    const name = component.name?.paragraph;
    if (!above || !name || component.sureness === "likely" || name.format.alignment !== "center") return;
    for (const paragraph of document.paragraphs) {
      if (paragraph.story !== name.story || paragraph.index <= above.index || paragraph.index >= name.index || paragraph.text.trim() !== "") continue;
      const images = paragraph.drawings.filter(({ is }) => is === "image");
      const [image] = images;
      if (!image || images.length > 1 || image.relativeTo.y !== "inline" || image.width === null || image.height === null || isRound(image.width, image.height)) continue;
      if (paragraph.containers.length !== name.containers.length || paragraph.format.alignment === "center") continue;
      report(paragraph, "aside", { name: component.name?.text.trim() ?? "" }, formatParagraph(paragraph, { alignment: "center", firstLine: pt(0), indentLeft: name.format.indentLeft }));
    }
  },
});
