import { defineRule } from "../rule";
import { capacityOf, meantCode } from "../signing-codes";

/** Thừa uỷ quyền does not exist in documents of the Party. */
export default defineRule({
  id: "signature-block/no-tuq",
  title: "Không có đề ký TUQ",
  requires: { hd05: "KY-06", hd36: "G01c" },
  fix: "none",
  whyNoFix: "Ký thay mặt, ký thay hay thừa lệnh tuỳ thẩm quyền của người ký; người soạn chọn.",
  looksAt: "signatureBlock",
  messages: { foreign: "Đề ký ghi «{found}»; văn bản của Đảng chỉ có T/M, K/T, T/L." },
  example: { right: "T/L BAN THƯỜNG VỤ", wrong: "TUQ. BAN THƯỜNG VỤ" },
  check({ component, standard, report }) {
    const capacity = capacityOf(component);
    if (!capacity || meantCode(capacity.code.text, standard) !== null) return;
    report(capacity.code, "foreign", { found: capacity.code.text });
  },
});
