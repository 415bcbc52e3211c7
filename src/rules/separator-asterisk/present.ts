import { componentOf } from "../../document/document";
import { insertParagraph } from "../../document/edits";
import { isMissing } from "../presence";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** One `*` between the issuer and the number. Real files lack it in two cases of five. */
export default defineRule({
  id: "separator-asterisk/present",
  title: "Dưới tên cơ quan ban hành có dấu sao",
  requires: { hd05: "CQ-02", hd36: "I03" },
  fix: "ask",
  whyNoFix: "Các dòng ở đây chung một đoạn; thêm dấu sao bằng tay.",
  looksAt: "issuerName",
  messages: { missing: "Dưới «{issuer}» không có dấu sao; dưới tên cơ quan ban hành có một dấu «{mark}» ngăn cách với số và ký hiệu." },
  example: { right: "TỈNH UỶ CAO BẰNG / *", wrong: "TỈNH UỶ CAO BẰNG" },
  check({ component, document, standard, report }) {
    const mark = standard.tables.issuers.separator;
    const last = component.lines.at(-1);
    if (!last || !isMissing(document, "separatorAsterisk")) return;
    if (componentOf(document, "issuerName") !== component) return;
    // Where lines share a paragraph (tabs, soft breaks) a new paragraph would tear the head apart.
    const ownParagraph = last.text.trim() === last.paragraph.text.trim();
    const edits = ownParagraph
      ? [insertParagraph(last, "after", { text: mark, like: true, run: { bold: false } })]
      : [];
    report(last, "missing", { issuer: excerpt(last.text), mark }, ...edits);
  },
});
