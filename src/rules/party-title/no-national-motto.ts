import { perObject } from "../../shared/remember";
import { fold } from "../../shared/text";
import type { Paragraph } from "../../document/document";
import { removeParagraph } from "../../document/edits";
import { defineRule } from "../rule";

/** The State's heading, folded: it has no place on a document of the Party. */
const stateHeading = ["cộng hoà xã hội chủ nghĩa việt nam", "độc lập - tự do - hạnh phúc"];

const isStateHeading = perObject(({ story, text }: Paragraph): boolean => story === "body" && text.length <= 60 && stateHeading.includes(fold(text).replace(/\s*[–—-]\s*/gu, " - ")));

/** No quốc hiệu and no tiêu ngữ above the body. In running text they may be quoted. */
export default defineRule({
  id: "party-title/no-national-motto",
  title: "Văn bản của Đảng không có quốc hiệu, tiêu ngữ",
  requires: { hd05: "TD-05", hd36: "T01c" },
  fix: "ask",
  looksAt: "document",
  sees: (paragraph) => (isStateHeading(paragraph) ? paragraph.text : null),
  messages: { present: "Văn bản có dòng «{found}»; văn bản của Đảng chỉ có tiêu đề «{title}»." },
  example: { right: "ĐẢNG CỘNG SẢN VIỆT NAM", wrong: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM" },
  check({ document, standard, report }) {
    for (const paragraph of document.paragraphs) {
      if (!isStateHeading(paragraph)) continue;
      report(paragraph, "present", { found: paragraph.text.trim(), title: standard.tables.issuers.title }, removeParagraph(paragraph));
    }
  },
});
