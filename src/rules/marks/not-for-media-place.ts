import { pt } from "../../standard/vocabulary";
import { componentsOf } from "../../document/document";
import { formatParagraph } from "../../document/edits";
import { isNotForMedia } from "../not-for-media";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** At the very end, in the middle: HD 05 has the foot of the last page, HD 36 below the signature. Never at the head. */
export default defineRule({
  id: "marks/not-for-media-place",
  title: "Chỉ dẫn không phổ biến trên phương tiện thông tin đại chúng ở giữa, cuối văn bản",
  requires: { hd05: "PB-02", hd36: "M03b" },
  fix: "safe",
  looksAt: "circulationNotice",
  messages: {
    elsewhere: "«{found}» không ở cuối văn bản; chỉ dẫn này đặt ở chính giữa, {place}.",
    aside: "«{found}» không ở giữa; chỉ dẫn này đặt ở chính giữa, {place}.",
  },
  example: {
    right: "KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG (cuối trang cuối, ở giữa)",
    wrong: "KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG (đầu trang thứ nhất)",
  },
  check({ component, document, standard, report }) {
    const [line] = component.lines;
    if (!line || component.sureness === "likely" || !isNotForMedia(line.text, standard)) return;
    const { paragraph } = line;
    const place = standard.tables.marks.notForMedia.place === "belowSignature" ? "dưới phần ký" : "cuối trang cuối";
    const signed = componentsOf(document, "signatureBlock")[0]?.lines[0]?.paragraph;
    const atHead = paragraph.story.startsWith("header") || (paragraph.story === "body" && signed !== undefined && paragraph.index < signed.index);
    if (atHead) report(line, "elsewhere", { found: excerpt(line.text), place });
    // A cell or a box has a middle of its own.
    else if (paragraph.containers.length === 0 && (component.side === "left" || component.side === "right" || component.side === "full") && paragraph.format.alignment !== "center") {
      report(line, "aside", { found: excerpt(line.text), place }, formatParagraph(paragraph, { alignment: "center", firstLine: pt(0), indentLeft: pt(0) }));
    }
  },
});
