import { componentOf } from "../../document/document";
import { has, isMissing } from "../presence";
import { defineRule } from "../rule";

/** Every issued document has a number line; a draft leaves the number blank but keeps the line. */
export default defineRule({
  id: "reference-number/present",
  title: "Văn bản có số và ký hiệu",
  requires: { hd05: "SK-04", hd36: "S01", qd66: "Q04e" },
  fix: "none",
  whyNoFix: "Số do văn thư cấp, ký hiệu theo loại văn bản và cơ quan ban hành; thêm dòng «Số …» bằng tay hoặc soạn từ mẫu.",
  looksAt: "document",
  messages: { missing: "Chưa thấy số và ký hiệu dưới tên cơ quan ban hành; ghi theo mẫu «{example}», chưa có số thì để trống số." },
  example: { right: "Số 05-NQ/TU", wrong: "(không có dòng số và ký hiệu)" },
  check({ document, standard, report }) {
    if (!isMissing(document, "referenceNumber") || !has(document, "issuerName")) return;
    // A type that the table has no symbol for (cương lĩnh, điều lệ) is not numbered.
    if (document.documentType !== null && standard.tables.numbering.typeSymbols[document.documentType] === undefined) return;
    const at = componentOf(document, "separatorAsterisk") ?? componentOf(document, "issuerName") ?? "page";
    report(at, "missing", { example: standard.tables.numbering.examples[0] ?? "" });
  },
});
