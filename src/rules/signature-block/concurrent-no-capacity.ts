import { removeParagraph } from "../../document/edits";
import { defineRule } from "../rule";
import { capacityOf, isConcurrent, meantCode } from "../signing-codes";

/** Two posts with `kiêm` between them: whose seal it is stands in the first, and nobody signs for another. */
export default defineRule({
  id: "signature-block/concurrent-no-capacity",
  title: "Khối ký có «kiêm» không đề K/T, T/M",
  requires: { hd05: "KY-25", hd36: "G11" },
  fix: "ask",
  whyNoFix: "Đề ký nằm chung đoạn với dòng khác; xoá bằng tay.",
  looksAt: "signatureBlock",
  messages: { capacity: "Khối ký có «{concurrently}» lại đề «{found}»; ban chỉ đạo, tiểu ban, hội đồng không có con dấu riêng thì không đề K/T, T/M." },
  example: { right: "UỶ VIÊN BAN THƯỜNG VỤ / kiêm / PHÓ TRƯỞNG TIỂU BAN", wrong: "K/T TRƯỞNG TIỂU BAN / UỶ VIÊN BAN THƯỜNG VỤ / kiêm / PHÓ TRƯỞNG TIỂU BAN" },
  check({ component, standard, report }) {
    const capacity = capacityOf(component);
    const code = capacity && meantCode(capacity.code.text, standard);
    const { actingFor, concurrently, onBehalfOf } = standard.tables.signing;
    if (!capacity || !isConcurrent(component) || (code !== actingFor && code !== onBehalfOf)) return;
    const { paragraph } = capacity.line;
    report(capacity.line, "capacity", { concurrently, found: capacity.line.text.trim() },
      ...(paragraph.text.trim() === capacity.line.text.trim() ? [removeParagraph(paragraph)] : []));
  },
});
