import { fold } from "../../shared/text";
import { componentsOf } from "../../document/document";
import { defineRule } from "../rule";
import { excerpt } from "../say";

const mention = /phụ lục|kèm theo|đính kèm/u;

/** The text points to its appendices. */
export default defineRule({
  id: "appendix/mentioned",
  title: "Văn bản có nhắc đến phụ lục của mình",
  requires: { hd05: "PL-01", hd36: "A01" },
  fix: "none",
  whyNoFix: "Nhắc đến phụ lục ở chỗ nào trong nội dung là việc của người soạn.",
  looksAt: "document",
  messages: { unmentioned: "Nội dung chưa nhắc đến «{found}»; văn bản có phụ lục thì trong nội dung có chỉ dẫn về phụ lục." },
  example: { right: "… (danh mục tại Phụ lục 1).", wrong: "(nội dung không nhắc đến phụ lục)" },
  check({ document, report }) {
    const [appendix] = componentsOf(document, "appendix");
    if (!appendix || appendix.sureness === "likely") return;
    const from = appendix.lines[0]?.paragraph.index ?? Infinity;
    for (const paragraph of document.paragraphs) {
      const before = paragraph.story !== "body" || paragraph.index < from;
      if (before && mention.test(fold(paragraph.text))) return;
    }
    report(appendix, "unmentioned", { found: excerpt(appendix.lines[0]?.text ?? "") });
  },
});
