import { isMissing } from "../presence";
import { defineRule } from "../rule";

/** Who issues the document stands at the top left. */
export default defineRule({
  id: "issuer-name/present",
  title: "Văn bản có tên cơ quan ban hành",
  requires: { hd05: "CQ-01", hd36: "I01", qd66: "Q04d" },
  fix: "none",
  whyNoFix: "Cơ quan nào ban hành thì người soạn biết; thêm tên cơ quan bằng tay hoặc soạn lại từ mẫu.",
  looksAt: "document",
  messages: { missing: "Chưa thấy tên cơ quan ban hành; tên cơ quan ở góc trái, ngang hàng với tiêu đề." },
  example: { right: "TỈNH UỶ CAO BẰNG", wrong: "(không có tên cơ quan)" },
  check({ document, report }) {
    if (isMissing(document, "issuerName")) report("page", "missing", {});
  },
});
