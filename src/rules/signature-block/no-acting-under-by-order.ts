import { fold } from "../../shared/text";
import { componentsOf } from "../../document/document";
import { defineRule } from "../rule";
import { capacityOf, meantCode } from "../signing-codes";

/** Whoever signs by order signs in person: no K/T below T/L. */
export default defineRule({
  id: "signature-block/no-acting-under-by-order",
  title: "Dưới T/L không có K/T",
  requires: { hd05: "KY-12", hd36: "G08" },
  fix: "none",
  whyNoFix: "Người ký thừa lệnh là ai thì người soạn biết; sửa lại khối ký bằng tay.",
  looksAt: "signatureBlock",
  messages: { acting: "Dưới «{capacity}» lại có «{found}»; người được giao ký thừa lệnh trực tiếp ký, không uỷ quyền tiếp." },
  example: { right: "T/L BAN THƯỜNG VỤ / PHÓ CHÁNH VĂN PHÒNG / Trần Thị Bình", wrong: "T/L BAN THƯỜNG VỤ / K/T CHÁNH VĂN PHÒNG / Trần Thị Bình" },
  check({ component, document, standard, report }) {
    const { byOrderOf, actingFor } = standard.tables.signing;
    const capacity = capacityOf(component);
    if (!capacity || meantCode(capacity.code.text, standard) !== byOrderOf) return;
    // Two codes in one block read as two blocks: the first of them has no name.
    const blocks = componentsOf(document, "signatureBlock");
    const next = component.name ? undefined : blocks[blocks.indexOf(component) + 1];
    const acting = [...component.lines, ...(next?.side === component.side ? next.lines : [])].find(({ text, start, paragraph }) =>
      (paragraph !== capacity.line.paragraph || start !== capacity.line.start) && fold(text).startsWith(fold(actingFor)));
    if (acting) report(acting, "acting", { capacity: capacity.line.text.trim(), found: acting.text.trim() });
  },
});
