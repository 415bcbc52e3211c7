import { fold } from "../../shared/text";
import { removeParagraph } from "../../document/edits";
import { defineRule } from "../rule";

/** The State's heading, folded: it has no place on a document of the Party. */
const stateHeading = ["cộng hoà xã hội chủ nghĩa việt nam", "độc lập - tự do - hạnh phúc"];

/** No quốc hiệu and no tiêu ngữ above the body. In running text they may be quoted. */
export default defineRule({
  id: "party-title/no-national-motto",
  title: "Văn bản của Đảng không có quốc hiệu, tiêu ngữ",
  requires: { hd05: "TD-05", hd36: "T01c" },
  fix: "ask",
  looksAt: "document",
  messages: { present: "Văn bản có dòng «{found}»; văn bản của Đảng chỉ có tiêu đề «{title}»." },
  example: { right: "ĐẢNG CỘNG SẢN VIỆT NAM", wrong: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM" },
  check({ document, standard, report }) {
    for (const paragraph of document.paragraphs) {
      if (paragraph.story !== "body" || paragraph.text.length > 60) continue;
      const text = fold(paragraph.text).replace(/\s*[–—-]\s*/gu, " - ");
      if (!stateHeading.includes(text)) continue;
      report(paragraph, "present", { found: paragraph.text.trim(), title: standard.tables.issuers.title }, removeParagraph(paragraph));
    }
  },
});
