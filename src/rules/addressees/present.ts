import { isMissing } from "../presence";
import { defineRule } from "../rule";

/** A công văn says whom it is written to, in the place of the type name. */
export default defineRule({
  id: "addressees/present",
  title: "Công văn có «Kính gửi»",
  requires: { hd05: "NN-08", hd36: "R04" },
  fix: "none",
  whyNoFix: "Gửi đến đâu thì người soạn biết; thêm dòng «Kính gửi:» bằng tay hoặc soạn lại từ mẫu.",
  looksAt: "document",
  documentTypes: ["officialLetter"],
  messages: { missing: "Công văn chưa có «{word}»; «{word}» và nơi nhận ghi ở chính giữa, chỗ tên loại của văn bản khác." },
  example: { right: "Kính gửi: - Các ban đảng tỉnh uỷ;", wrong: "(không có Kính gửi)" },
  check({ document, standard, report }) {
    const word = standard.tables.recipients.addresseesWord.officialLetter;
    if (word !== undefined && isMissing(document, "addressees")) report("page", "missing", { word });
  },
});
