import { componentOf } from "../../document/document";
import { isMissing } from "../presence";
import { defineRule } from "../rule";

/** A short phrase that gives the main content stands under the type name. Papers (giấy giới thiệu…) say it in their lines. */
export default defineRule({
  id: "subject/present",
  title: "Dưới tên loại có trích yếu",
  requires: { hd05: "TL-10", hd36: "Q04" },
  fix: "none",
  whyNoFix: "Trích yếu nêu nội dung chính của văn bản, người soạn viết.",
  looksAt: "typeName",
  messages: { missing: "Dưới «{type}» chưa có trích yếu; dưới tên loại ghi trích yếu nội dung văn bản." },
  example: { right: "KẾT LUẬN / về công tác cán bộ", wrong: "KẾT LUẬN" },
  check({ component, document, standard, report }) {
    if (standard.authority.documentTypes.some(({ type, isPaper }) => isPaper && type === document.documentType)) return;
    if (document.documentType === "officialLetter" || !isMissing(document, "subject")) return;
    if (componentOf(document, "typeName") === component && component.sureness === "certain") report(component, "missing", { type: component.text.trim() });
  },
});
