import { isMissing } from "../presence";
import { defineRule } from "../rule";

/** The title is the first of the nine components that every document has. */
export default defineRule({
  id: "party-title/present",
  title: "Văn bản có tiêu đề «ĐẢNG CỘNG SẢN VIỆT NAM»",
  requires: { hd05: "TD-01", hd36: "T01", qd66: "Q04c" },
  fix: "none",
  whyNoFix: "Thêm tiêu đề là sắp xếp lại cả phần đầu văn bản; nên làm bằng tay hoặc soạn lại từ mẫu.",
  looksAt: "document",
  messages: { missing: "Chưa thấy tiêu đề «{title}»; tiêu đề ở góc phải, dòng đầu trang thứ nhất." },
  example: { right: "ĐẢNG CỘNG SẢN VIỆT NAM", wrong: "(không có tiêu đề)" },
  check({ document, standard, report }) {
    if (isMissing(document, "partyTitle")) report("page", "missing", { title: standard.tables.issuers.title });
  },
});
