import { componentOf } from "../../document/document";
import { looseTypeName } from "../loose-type-name";
import { isMissing } from "../presence";
import { defineRule } from "../rule";

/** Every type but công văn prints its name. A congress report under its theme has none, and its line in parentheses tells. */
export default defineRule({
  id: "type-name/present",
  title: "Văn bản có tên loại (trừ công văn)",
  requires: { hd05: "TL-01", hd36: "N06", qd66: "Q04g" },
  fix: "none",
  whyNoFix: "Văn bản thuộc loại nào thì người soạn biết; thêm tên loại bằng tay hoặc soạn lại từ mẫu.",
  looksAt: "document",
  messages: { missing: "Chưa thấy tên loại văn bản; trừ công văn, văn bản nào cũng ghi tên loại ở chính giữa trang thứ nhất." },
  example: { right: "NGHỊ QUYẾT", wrong: "(không có tên loại)" },
  check({ document, standard, report }) {
    const { numbering, typeAndSubject } = standard.tables;
    if (!isMissing(document, "typeName") || document.documentType === "officialLetter") return;
    const number = componentOf(document, "referenceNumber");
    const letterSymbol = numbering.typeSymbols.officialLetter?.[0]?.symbol;
    if (!number || number.part("typeSymbol")?.text === letterSymbol) return;
    if (componentOf(document, "letterSubject") || componentOf(document, "addressees")) return;
    const begins = typeAndSubject.politicalReport?.lineBegins.toLowerCase();
    if (begins !== undefined && document.paragraphs.some((paragraph) => paragraph.text.trim().toLowerCase().startsWith(begins))) return;
    // A foreign type, or a name that shares its line, is a rule of its own.
    if (looseTypeName(document, standard)) return;
    report("page", "missing", {});
  },
});
