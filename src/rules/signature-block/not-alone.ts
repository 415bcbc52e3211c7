import { componentsOf, type Paragraph } from "../../document/document";
import { formatParagraph } from "../../document/edits";
import { defineRule } from "../rule";

const running = new Set(["body", "basis", "part", "chapter", "section", "article", "clause", "point", "title", "sectionTitle", "formula", "display"]);
const breaks = (paragraph: Paragraph): boolean => paragraph.format.pageBreakBefore || paragraph.text.includes("\f");

/**
 * A signature block that a page break parts from the text stands alone on the last page. Only breaks that somebody set are seen:
 * where Word turns the page by itself the file does not say.
 */
export default defineRule({
  id: "signature-block/not-alone",
  title: "Phần ký không đứng một mình ở trang cuối",
  requires: { hd05: "KY-01b", hd36: "G05c" },
  fix: "ask",
  whyNoFix: "Ngắt trang nằm trong đoạn hay giữa hai phần trang; bỏ ngắt trang bằng tay.",
  looksAt: "document",
  messages: { alone: "Phần ký bị ngắt sang trang khác, không còn dòng nội dung nào ở trang ấy; nên để ít nhất hai dòng nội dung cùng trang với phần ký." },
  example: { right: "(hai dòng cuối của nội dung) / T/M BAN THƯỜNG VỤ", wrong: "(ngắt trang) / T/M BAN THƯỜNG VỤ" },
  check({ document, report }) {
    const [block] = componentsOf(document, "signatureBlock");
    const [recipients] = componentsOf(document, "recipients");
    const closing = [block?.lines[0]?.paragraph, recipients?.lines[0]?.paragraph].filter((paragraph) => paragraph?.story === "body");
    const first = closing.sort((a, b) => (a?.index ?? 0) - (b?.index ?? 0))[0];
    if (!block || !first || document.attached) return;
    const body = document.paragraphs;
    const at = body.indexOf(first);
    let parted = breaks(first) ? first : null;
    for (let i = at - 1; i >= 0; i -= 1) {
      const paragraph = body[i];
      if (!paragraph || (paragraph.text.trim() !== "" && !running.has(document.roles.get(paragraph) ?? ""))) return;
      if (paragraph.text.trim() === "") {
        if (parted === null && breaks(paragraph)) parted = paragraph;
        continue;
      }
      // A break at the very end of the last paragraph of the text parts them too.
      if (parted === null && paragraph.text.trimEnd() !== paragraph.text && /\f\s*$/u.test(paragraph.text)) parted = paragraph;
      if (parted === null) return;
      report(block, "alone", {}, ...(parted.format.pageBreakBefore ? [formatParagraph(parted, { pageBreakBefore: false })] : []));
      return;
    }
  },
});
