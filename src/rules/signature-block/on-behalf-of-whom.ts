import { beginsWithAny, oneLine } from "../issuers";
import { defineRule } from "../rule";
import { capacityOf, meantCode } from "../signing-codes";

/** T/M is for collective bodies: a body under a head signs by its head's position. */
export default defineRule({
  id: "signature-block/on-behalf-of-whom",
  title: "Chỉ cơ quan làm việc theo chế độ tập thể ký T/M",
  requires: { hd05: "KY-07", hd36: "G07" },
  fix: "none",
  whyNoFix: "Ai ký, ký với thẩm quyền nào thì người soạn biết; sửa lại đề ký bằng tay.",
  looksAt: "signatureBlock",
  messages: { body: "Đề ký ghi «{found}»; T/M dùng cho cấp uỷ, ban thường vụ, uỷ ban kiểm tra, hội đồng, đại hội; cơ quan có cấp trưởng thì cấp trưởng ký bằng chức vụ." },
  example: { right: "T/M BAN THƯỜNG VỤ", wrong: "T/M BAN TỔ CHỨC" },
  check({ component, standard, report }) {
    const { onBehalfOf, onBehalfOfBodies } = standard.tables.signing;
    const capacity = capacityOf(component);
    if (!capacity?.rest || component.sureness === "likely" || meantCode(capacity.code.text, standard) !== onBehalfOf) return;
    const body = oneLine(capacity.rest.text);
    if (beginsWithAny(body, onBehalfOfBodies) || !/^(?:BAN|VĂN PHÒNG|PHÒNG|VỤ|CỤC|TIỂU BAN|SỞ|TRUNG TÂM|TRƯỜNG|CHI UỶ|BÁO)\s?/iu.test(body)) return;
    if (/^BAN CHẤP HÀNH/iu.test(body)) return;
    if (/^CHI UỶ|^CHI ỦY/iu.test(body)) return;
    report(capacity.line, "body", { found: capacity.line.text.trim() });
  },
});
