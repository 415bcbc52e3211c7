import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { capacityOf, meantCode } from "../signing-codes";

/** `T/M`, `K/T`, `T/L` with a slash: `TM.`, `KT.`, `TL.` are the State's. */
export default defineRule({
  id: "signature-block/slash-codes",
  title: "Đề ký ghi T/M, K/T, T/L",
  requires: { hd05: "KY-06", hd36: "G01" },
  fix: "safe",
  looksAt: "signatureBlock",
  messages: { code: "Đề ký ghi «{found}»; văn bản của Đảng ghi «{expected}»." },
  example: { right: "T/M BAN THƯỜNG VỤ", wrong: "TM. BAN THƯỜNG VỤ" },
  check({ component, standard, report }) {
    const capacity = capacityOf(component);
    const expected = capacity && meantCode(capacity.code.text, standard);
    if (capacity && expected !== null && capacity.code.text !== expected) {
      report(capacity.code, "code", { found: capacity.code.text, expected }, replaceText(capacity.code, expected));
    }
  },
});
