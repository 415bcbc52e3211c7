import { replaceText } from "../../document/edits";
import { bodiesSigningFor } from "../signing-cases";
import { defineRule } from "../rule";
import { capacityOf, meantCode } from "../signing-codes";

/** The phó bí thư of a chi bộ signs for the chi bộ, not for its bí thư. */
export default defineRule({
  id: "signature-block/party-cell-not-acting",
  title: "Phó bí thư chi bộ ký thay mặt chi bộ, không ký thay bí thư",
  requires: { hd05: "DA-03", hd36: "G04" },
  fix: "ask",
  looksAt: "signatureBlock",
  messages: { acting: "Đề ký ghi «{found}»; bí thư hoặc phó bí thư được phân công đều ký thay mặt chi bộ: «{expected}»." },
  example: { right: "T/M CHI BỘ / PHÓ BÍ THƯ", wrong: "K/T BÍ THƯ / PHÓ BÍ THƯ" },
  check({ component, document, standard, report }) {
    const { actingFor, onBehalfOf } = standard.tables.signing;
    const [cell] = bodiesSigningFor("partyCell", standard);
    const capacity = capacityOf(component);
    if (document.issuerKind !== "partyCell" || cell === undefined || !capacity || component.attestation || meantCode(capacity.code.text, standard) !== actingFor) return;
    const expected = `${onBehalfOf} ${cell}`;
    report(capacity.line, "acting", { found: capacity.line.text.trim(), expected }, replaceText(capacity.line, expected));
  },
});
