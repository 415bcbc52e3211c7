import { fold } from "../../shared/text";
import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { capacityOf, meantCode } from "../signing-codes";

/** A chi bộ signs for the chi bộ, not for its chi uỷ. */
export default defineRule({
  id: "signature-block/party-cell",
  title: "Văn bản của chi bộ ký T/M CHI BỘ",
  requires: { hd05: "KY-18", hd36: "G04" },
  fix: "ask",
  looksAt: "signatureBlock",
  messages: { committee: "Đề ký ghi «{found}»; văn bản của chi bộ đề ký «{expected}»." },
  example: { right: "T/M CHI BỘ", wrong: "T/M CHI UỶ" },
  check({ component, standard, report }) {
    const capacity = capacityOf(component);
    const { onBehalfOf, onBehalfOfBodies } = standard.tables.signing;
    const cell = onBehalfOfBodies.find((each) => fold(each) === "chi bộ");
    if (!capacity?.rest || cell === undefined || meantCode(capacity.code.text, standard) !== onBehalfOf) return;
    if (!/^(?:ban )?chi uỷ(?: |$)/u.test(fold(capacity.rest.text))) return;
    const whole = fold(capacity.rest.text) === "chi uỷ";
    report(capacity.line, "committee", { found: capacity.line.text.trim(), expected: `${onBehalfOf} ${cell}` }, ...(whole ? [replaceText(capacity.rest, cell)] : []));
  },
});
