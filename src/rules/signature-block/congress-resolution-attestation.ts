import { beginsWithAny, oneLine } from "../issuers";
import { defineRule } from "../rule";
import { bodiesSigningFor } from "../signing-cases";
import { capacityOf, meantCode } from "../signing-codes";

/** The bí thư of the new committee confirms the signature on a congress's nghị quyết, for the committee. A chi bộ's form is not printed. */
export default defineRule({
  id: "signature-block/congress-resolution-attestation",
  title: "Nghị quyết đại hội do bí thư xác nhận chữ ký",
  requires: { hd05: "KY-23", hd36: "G14" },
  fix: "none",
  whyNoFix: "Bí thư hay phó bí thư xác nhận thì người soạn biết; sửa lại phần xác nhận bằng tay.",
  looksAt: "signatureBlock",
  documentTypes: ["resolution"],
  messages: {
    byOrder: "Phần xác nhận đề «{found}»; nghị quyết đại hội do bí thư (phó bí thư, nếu bí thư đã ký) xác nhận, đề {expected}.",
    position: "Người xác nhận ghi «{found}»; nghị quyết đại hội do bí thư hoặc phó bí thư xác nhận, đề {expected}.",
  },
  example: { right: "Xác nhận chữ ký của đồng chí … / T/M TỈNH UỶ / BÍ THƯ", wrong: "Xác nhận chữ ký của đồng chí … / T/L BAN THƯỜNG VỤ / CHÁNH VĂN PHÒNG" },
  check({ component, document, standard, report }) {
    if (!component.attestation || (document.issuerKind !== "congress" && document.issuerKind !== "presidium")) return;
    const { onBehalfOf } = standard.tables.signing;
    const expected = bodiesSigningFor("provincialCommittee", standard).filter((body) => /UỶ$/u.test(body)).map((body) => `«${onBehalfOf} ${body}»`).join(", ");
    const capacity = capacityOf(component);
    const code = capacity && meantCode(capacity.code.text, standard);
    const [position] = component.positions;
    if (capacity && code !== null && code !== onBehalfOf) report(capacity.line, "byOrder", { found: capacity.line.text.trim(), expected });
    else if (position && beginsWithAny(oneLine(position.text), ["CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"])) report(position, "position", { found: position.text.trim(), expected });
  },
});
