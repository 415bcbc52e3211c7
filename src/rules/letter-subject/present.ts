import { componentOf } from "../../document/document";
import { isMissing } from "../presence";
import { defineRule } from "../rule";

/** A công văn has a subject too, under its number. */
export default defineRule({
  id: "letter-subject/present",
  title: "Công văn có trích yếu dưới số và ký hiệu",
  requires: { hd05: "TL-10", hd36: "N04" },
  fix: "none",
  whyNoFix: "Trích yếu nêu nội dung chính của công văn, người soạn viết.",
  looksAt: "document",
  documentTypes: ["officialLetter"],
  messages: { missing: "Chưa thấy trích yếu công văn; trích yếu ghi ngay dưới số và ký hiệu." },
  example: { right: "về việc chuẩn bị hội nghị trực tuyến", wrong: "(không có trích yếu)" },
  check({ document, report }) {
    if (isMissing(document, "letterSubject")) report(componentOf(document, "referenceNumber") ?? "page", "missing", {});
  },
});
