import { componentOf } from "../../document/document";
import { isMissing } from "../presence";
import { defineRule } from "../rule";

/** A tờ trình says whom it is submitted to, under type and subject. */
export default defineRule({
  id: "submitted-to/present",
  title: "Tờ trình ghi nơi trình dưới tên loại và trích yếu",
  requires: { hd05: "NN-09", hd36: "R04" },
  fix: "none",
  whyNoFix: "Trình lên đâu thì người soạn biết; thêm dòng này bằng tay hoặc soạn lại từ mẫu.",
  looksAt: "document",
  documentTypes: ["submission"],
  messages: { missing: "Tờ trình chưa có «{word}»; «{word}» ghi dưới tên loại và trích yếu." },
  example: { right: "Kính trình: Ban Thường vụ Tỉnh uỷ;", wrong: "(không có Kính trình)" },
  check({ document, standard, report }) {
    const word = standard.tables.recipients.addresseesWord.submission;
    if (word === undefined || !isMissing(document, "submittedTo") || !isMissing(document, "addressees")) return;
    report(componentOf(document, "subject") ?? "page", "missing", { word });
  },
});
