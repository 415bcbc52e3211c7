import { removeParagraph } from "../../document/edits";
import { beginsWithAny } from "../issuers";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { bodiesSigningFor } from "../signing-cases";
import { capacityOf, meantCode } from "../signing-codes";

/** Bộ Chính trị and Ban Bí thư sign without a position line. */
export default defineRule({
  id: "signature-block/no-position-under",
  title: "T/M Bộ Chính trị, Ban Bí thư không ghi chức vụ",
  requires: { hd05: "KY-15", hd36: "G10" },
  fix: "ask",
  whyNoFix: "Dòng chức vụ nằm chung đoạn với dòng khác; xoá bằng tay.",
  looksAt: "signatureBlock",
  messages: { position: "Dưới «{capacity}» ghi chức vụ «{found}»; ở đây chỉ ghi họ tên, không ghi chức vụ." },
  example: { right: "T/M BAN BÍ THƯ / Trần Văn An", wrong: "T/M BAN BÍ THƯ / THƯỜNG TRỰC BAN BÍ THƯ / Trần Văn An" },
  check({ component, standard, report }) {
    const { onBehalfOf, noPositionUnder } = standard.tables.signing;
    const capacity = capacityOf(component);
    if (!capacity?.rest || meantCode(capacity.code.text, standard) !== onBehalfOf || !beginsWithAny(capacity.rest.text, noPositionUnder)) return;
    // Of a congress's presidium another clause speaks.
    if (beginsWithAny(capacity.rest.text, bodiesSigningFor("congress", standard))) return;
    const [position] = component.positions;
    if (!position) return;
    const alone = position.paragraph.text.trim() === position.text.trim();
    report(position, "position", { capacity: capacity.line.text.trim(), found: excerpt(position.text) }, ...(alone ? [removeParagraph(position.paragraph)] : []));
  },
});
