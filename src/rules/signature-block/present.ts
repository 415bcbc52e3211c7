import { isMissing } from "../presence";
import { defineRule } from "../rule";

/** Authority, position and name stand below the body. */
export default defineRule({
  id: "signature-block/present",
  title: "Văn bản có phần ký",
  requires: { hd05: "KY-01", hd36: "G05", qd66: "Q04h" },
  fix: "none",
  whyNoFix: "Ai ký, ký với thẩm quyền nào thì người soạn biết; thêm phần ký bằng tay hoặc soạn lại từ mẫu.",
  looksAt: "document",
  messages: { missing: "Chưa thấy phần ký; dưới nội dung, bên phải ghi quyền hạn, chức vụ và họ tên người ký." },
  example: { right: "T/M BAN THƯỜNG VỤ / BÍ THƯ / Nguyễn Văn An", wrong: "(không có phần ký)" },
  check({ document, report }) {
    if (isMissing(document, "signatureBlock") && isMissing(document, "signingCapacity") && isMissing(document, "signerPosition")) report("page", "missing", {});
  },
});
