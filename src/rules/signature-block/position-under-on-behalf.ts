import { fold } from "../../shared/text";
import { removeParagraph } from "../../document/edits";
import { isCongress } from "../issuers";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { capacityOf, isConcurrent, isLedByOne, isUnderHead, meantCode } from "../signing-codes";

/** Under T/M only the heads and their deputies name their position: a uỷ viên signs without one. */
export default defineRule({
  id: "signature-block/position-under-on-behalf",
  title: "Dưới T/M chỉ ghi chức vụ cấp trưởng, cấp phó của tổ chức",
  requires: { hd05: "KY-13", hd36: "G03b" },
  fix: "ask",
  whyNoFix: "Dòng chức vụ nằm chung đoạn với dòng khác; xoá bằng tay.",
  looksAt: "signatureBlock",
  messages: { position: "Dưới «{capacity}» ghi chức vụ «{found}»; dưới T/M chỉ ghi {allowed}, người khác ký thì không ghi chức vụ." },
  example: { right: "T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ / Nguyễn Văn An", wrong: "T/M BAN THƯỜNG VỤ / UỶ VIÊN / Nguyễn Văn An" },
  check({ component, document, standard, report }) {
    const { onBehalfOf, positionsUnderOnBehalfOf } = standard.tables.signing;
    const capacity = capacityOf(component);
    if (!capacity || meantCode(capacity.code.text, standard) !== onBehalfOf || isCongress(document.issuerKind) || isConcurrent(component)) return;
    // The congress's own bodies have a head of their own (`TRƯỞNG ĐOÀN`, `TRƯỞNG BAN`).
    if (/^(?:đoàn|ban kiểm phiếu|ban thẩm tra)/u.test(fold(capacity.rest?.text ?? ""))) return;
    // There the authority line is the slip, not the position: a rule of its own.
    if (capacity.rest && isUnderHead(capacity.rest.text, standard)) return;
    // So it is where the document is of a body under a head.
    if (isLedByOne(document.issuerKind)) return;
    const allowed = positionsUnderOnBehalfOf.map(fold);
    for (const position of component.positions) {
      const words = fold(position.text);
      if (allowed.some((each) => words === each || words.startsWith(`${each} `))) continue;
      if (!/^(?:phó\s)?(?:(?:\p{L}+\s){0,2}uỷ viên|chánh|trưởng|thường trực|đồng chí|giám đốc|thư ký|phó\s)/u.test(words)) continue;
      const alone = position.paragraph.text.trim() === position.text.trim();
      report(position, "position", { capacity: capacity.line.text.trim(), found: excerpt(position.text), allowed: positionsUnderOnBehalfOf.slice(1).map((each) => each.toLowerCase()).join(", ") },
        ...(alone ? [removeParagraph(position.paragraph)] : []));
    }
  },
});
