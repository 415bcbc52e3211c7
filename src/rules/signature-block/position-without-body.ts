import { escapePattern, fold } from "../../shared/text";
import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { capacityOf, isConcurrent, meantCode } from "../signing-codes";
import { spanAt } from "../spans";

/** `BÍ THƯ`, not `BÍ THƯ TỈNH UỶ`. Joint documents and posts held concurrently do name the body. */
export default defineRule({
  id: "signature-block/position-without-body",
  title: "Chức vụ không kèm tên cơ quan",
  requires: { hd05: "KY-14", hd36: "G03" },
  fix: "ask",
  looksAt: "signatureBlock",
  messages: { body: "Chức vụ ghi «{found}»; chức vụ không kèm tên cơ quan: «{expected}»." },
  example: { right: "T/M TỈNH UỶ / BÍ THƯ / Nguyễn Văn An", wrong: "T/M TỈNH UỶ / BÍ THƯ TỈNH UỶ / Nguyễn Văn An" },
  check({ component, document, standard, report }) {
    const { onBehalfOf, positionsUnderOnBehalfOf } = standard.tables.signing;
    const capacity = capacityOf(component);
    if (!capacity || document.issuerKind === "joint" || isConcurrent(component)) return;
    if (meantCode(capacity.code.text, standard) !== onBehalfOf) return;
    // The longest first: «PHÓ BÍ THƯ» before «BÍ THƯ».
    const positions = [...positionsUnderOnBehalfOf].sort((a, b) => b.length - a.length);
    for (const position of component.positions) {
      const known = positions.find((each) => new RegExp(`^${escapePattern(fold(each))}\\s`, "u").test(fold(position.text)));
      if (known === undefined) continue;
      const rest = position.text.slice(known.length);
      // «BÍ THƯ THƯỜNG TRỰC» is a position, not a body.
      if (!/uỷ|bộ|ban\s|đảng|hội đồng/u.test(fold(rest)) || /thường trực/u.test(fold(rest))) continue;
      const cut = spanAt(position.paragraph, position.start + known.length, position.end);
      report(position, "body", { found: position.text.trim(), expected: known }, replaceText(cut, ""));
    }
  },
});
