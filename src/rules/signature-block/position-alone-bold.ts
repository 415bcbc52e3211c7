import { formatRun } from "../../document/edits";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { isConcurrent } from "../signing-codes";
import { cover, visibleStretches } from "../visible-text";

/** Without an authority line above it the position is the first line, and bold in every example. */
export default defineRule({
  id: "signature-block/position-alone-bold",
  title: "Chức vụ không có dòng quyền hạn ở trên là chữ đậm",
  requires: { hd05: "KY-04", hd36: "G02b" },
  fix: "safe",
  looksAt: "signatureBlock",
  messages: { plain: "Chức vụ «{found}» không đậm; chức vụ không có dòng T/M, K/T, T/L ở trên thì các ví dụ của hướng dẫn in đậm." },
  example: { right: "TRƯỞNG BAN (đậm)", wrong: "TRƯỞNG BAN (không đậm)" },
  check({ component, report }) {
    if (component.capacity || component.sureness === "likely") return;
    const positions = component.positions;
    for (const position of isConcurrent(component) ? positions : positions.slice(0, 1)) {
      const plain = visibleStretches(position).filter(({ format }) => !format.bold);
      const at = cover(plain);
      if (at) report(at, "plain", { found: excerpt(at.text) }, ...plain.map(({ span }) => formatRun(span, { bold: true })));
    }
  },
});
