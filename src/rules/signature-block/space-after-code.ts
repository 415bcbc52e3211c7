import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { capacityOf, meantCode } from "../signing-codes";
import { spanAt } from "../spans";

/** One blank behind the code. */
export default defineRule({
  id: "signature-block/space-after-code",
  title: "Sau T/M, K/T, T/L có một dấu cách",
  requires: { hd05: "KY-06", hd36: "G01b" },
  fix: "safe",
  looksAt: "signatureBlock",
  messages: { gap: "Đề ký ghi «{found}»; sau «{code}» có một dấu cách." },
  example: { right: "T/M BAN THƯỜNG VỤ", wrong: "T/M   BAN THƯỜNG VỤ" },
  check({ component, standard, report }) {
    const capacity = capacityOf(component);
    if (!capacity?.rest || meantCode(capacity.code.text, standard) === null) return;
    const gap = spanAt(capacity.line.paragraph, capacity.code.end, capacity.rest.start);
    if (/^[ \u00A0]$/u.test(gap.text) || /[\n\t]/u.test(gap.text)) return;
    report(capacity.line, "gap", { found: capacity.line.text.trim(), code: capacity.code.text }, replaceText(gap, " "));
  },
});
