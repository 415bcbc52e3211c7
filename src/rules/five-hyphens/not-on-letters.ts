import { removeParagraph } from "../../document/edits";
import { defineRule } from "../rule";

/** A công văn has its subject under the number, and no hyphens below it or above the text. */
export default defineRule({
  id: "five-hyphens/not-on-letters",
  title: "Công văn không có năm dấu gạch nối",
  requires: { hd05: "TL-09", hd36: "N04c" },
  fix: "ask",
  looksAt: "document",
  documentTypes: ["officialLetter"],
  messages: { superfluous: "Công văn có dòng «{found}»; dưới trích yếu công văn không có dấu ngăn cách." },
  example: { right: "(công văn không có dòng -----)", wrong: "-----" },
  check({ document, report }) {
    for (const paragraph of document.paragraphs) {
      const role = document.roles.get(paragraph);
      if (paragraph.story !== "body") continue;
      if (/^\s*[-‐-―]{3,}\s*$/u.test(paragraph.text)) {
        report(paragraph, "superfluous", { found: paragraph.text.trim() }, removeParagraph(paragraph));
        return;
      }
      if (role === "body") return;
    }
  },
});
