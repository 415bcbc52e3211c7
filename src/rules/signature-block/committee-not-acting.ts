import { fold } from "../../shared/text";
import { componentOf } from "../../document/document";
import { defineRule } from "../rule";
import { bodiesSigningFor } from "../signing-cases";
import { capacityOf, meantCode } from "../signing-codes";

/** A committee works as a body: its phó bí thư signs T/M, never K/T the bí thư. */
export default defineRule({
  id: "signature-block/committee-not-acting",
  title: "Phó bí thư, phó chủ nhiệm, phó chủ tịch hội đồng ký T/M, không ký K/T",
  requires: { hd05: "KY-07", hd36: "G07" },
  fix: "none",
  whyNoFix: "Văn bản có thể do nhiều nơi ký thay mặt; người soạn chọn.",
  looksAt: "signatureBlock",
  messages: { acting: "Đề ký ghi «{found}»; nơi làm việc theo chế độ tập thể ký thay mặt: {expected}." },
  example: { right: "T/M ĐẢNG UỶ / PHÓ BÍ THƯ", wrong: "K/T BÍ THƯ / PHÓ BÍ THƯ" },
  check({ component, document, standard, report }) {
    const { issuerKind } = document;
    const { actingFor, onBehalfOf, positionsUnderOnBehalfOf } = standard.tables.signing;
    const capacity = capacityOf(component);
    if (issuerKind === null || issuerKind === "partyCell" || componentOf(document, "issuerName")?.sureness !== "certain" || component.attestation) return;
    if (!capacity?.rest || meantCode(capacity.code.text, standard) !== actingFor) return;
    const head = fold(capacity.rest.text);
    const bodies = bodiesSigningFor(issuerKind, standard);
    if (bodies.length === 0 || !positionsUnderOnBehalfOf.some((each) => fold(each) === head)) return;
    report(capacity.line, "acting", { found: capacity.line.text.trim(), expected: bodies.map((body) => `«${onBehalfOf} ${body}»`).join(" hoặc ") });
  },
});
