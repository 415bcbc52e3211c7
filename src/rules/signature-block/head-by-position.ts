import { fold } from "../../shared/text";
import { formatRun, removeParagraph } from "../../document/edits";
import { defineRule } from "../rule";
import { capacityOf, isConcurrent, isLedByOne, isUnderHead, meantCode } from "../signing-codes";

const head = /^(?:chánh|trưởng|giám đốc|hiệu trưởng|tổng biên tập)(?: |$)/u;

/**
 * A document of a body under a head is signed by the head with his position: `T/M BAN THƯỜNG VỤ` has no place on it. T/M of the
 * body itself is a rule of its own (`on-behalf-of-whom`).
 */
export default defineRule({
  id: "signature-block/head-by-position",
  title: "Cấp trưởng cơ quan tham mưu, giúp việc, đơn vị ký theo chức vụ, không đề T/M",
  requires: { hd05: "KY-08", hd36: "G07" },
  fix: "ask",
  whyNoFix: "Ai ký, ký với thẩm quyền nào thì người soạn biết; sửa lại đề ký bằng tay.",
  looksAt: "signatureBlock",
  messages: { onBehalf: "Văn bản của «{issuer}» đề «{found}»; cơ quan có cấp trưởng thì cấp trưởng ký bằng chức vụ, không đề T/M." },
  example: { right: "BAN TỔ CHỨC … TRƯỞNG BAN", wrong: "BAN TỔ CHỨC … T/M BAN THƯỜNG VỤ / TRƯỞNG BAN" },
  check({ component, document, standard, report }) {
    const capacity = capacityOf(component);
    if (!capacity?.rest || !isLedByOne(document.issuerKind) || component.sureness === "likely" || component.attestation || isConcurrent(component)) return;
    if (meantCode(capacity.code.text, standard) !== standard.tables.signing.onBehalfOf || isUnderHead(capacity.rest.text, standard)) return;
    const issuer = document.components.find(({ kind }) => kind === "issuerName");
    if (issuer?.sureness !== "certain" || !isUnderHead(issuer.text, standard)) return;
    const { line } = capacity;
    const [position, more] = component.positions;
    const isHead = position !== undefined && more === undefined && head.test(fold(position.text));
    const alone = line.paragraph.text.trim() === line.text.trim();
    report(line, "onBehalf", { found: line.text.trim(), issuer: issuer.text.replace(/\s+/gu, " ") }, ...(isHead && alone ? [removeParagraph(line.paragraph), formatRun(position, { bold: true })] : []));
  },
});
