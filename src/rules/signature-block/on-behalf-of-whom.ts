import { fold } from "../../shared/text";
import { formatRun, removeParagraph } from "../../document/edits";
import { defineRule } from "../rule";
import { capacityOf, isUnderHead, meantCode } from "../signing-codes";

const head = /^(?:chánh|trưởng|giám đốc|tổng biên tập)(?: |$)/u;

/** T/M is for collective bodies: a body under a head signs by its head's position. */
export default defineRule({
  id: "signature-block/on-behalf-of-whom",
  title: "Chỉ cơ quan làm việc theo chế độ tập thể ký T/M",
  requires: { hd05: "KY-07", hd36: "G07" },
  fix: "ask",
  whyNoFix: "Ai ký, ký với thẩm quyền nào thì người soạn biết; sửa lại đề ký bằng tay.",
  looksAt: "signatureBlock",
  messages: { body: "Đề ký ghi «{found}»; T/M dùng cho cấp uỷ, ban thường vụ, uỷ ban kiểm tra, hội đồng, đại hội; cơ quan có cấp trưởng thì cấp trưởng ký bằng chức vụ." },
  example: { right: "T/M BAN THƯỜNG VỤ", wrong: "T/M BAN TỔ CHỨC" },
  check({ component, standard, report }) {
    const capacity = capacityOf(component);
    if (!capacity?.rest || component.sureness === "likely" || meantCode(capacity.code.text, standard) !== standard.tables.signing.onBehalfOf) return;
    if (!isUnderHead(capacity.rest.text, standard)) return;
    const { line } = capacity;
    const [position, more] = component.positions;
    const isHead = position !== undefined && more === undefined && head.test(fold(position.text));
    const alone = line.paragraph.text.trim() === line.text.trim();
    // What is left is a head who signs by his position alone, and that is bold.
    report(line, "body", { found: line.text.trim() }, ...(isHead && alone ? [removeParagraph(line.paragraph), formatRun(position, { bold: true })] : []));
  },
});
