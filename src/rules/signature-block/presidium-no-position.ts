import { removeParagraph } from "../../document/edits";
import { beginsWithAny, oneLine } from "../issuers";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { bodiesSigningFor } from "../signing-cases";
import { capacityOf, meantCode } from "../signing-codes";

/** Whoever the presidium assigned signs for it by name alone: no position stands below. */
export default defineRule({
  id: "signature-block/presidium-no-position",
  title: "Ký thay mặt đoàn chủ tịch đại hội không ghi chức vụ",
  requires: { hd05: "KY-32", hd36: "G10" },
  fix: "ask",
  whyNoFix: "Dòng chức vụ nằm chung đoạn với dòng khác; xoá bằng tay.",
  looksAt: "signatureBlock",
  messages: { position: "Dưới «{capacity}» ghi chức vụ «{found}»; ký thay mặt đoàn chủ tịch chỉ ghi họ tên, không ghi chức vụ." },
  example: { right: "T/M ĐOÀN CHỦ TỊCH / Nguyễn Văn An", wrong: "T/M ĐOÀN CHỦ TỊCH / TRƯỞNG ĐOÀN / Nguyễn Văn An" },
  check({ component, standard, report }) {
    const { onBehalfOf, noPositionUnder } = standard.tables.signing;
    const ofCongress = noPositionUnder.filter((body) => bodiesSigningFor("congress", standard).includes(body));
    const capacity = capacityOf(component);
    if (!capacity?.rest || component.attestation || meantCode(capacity.code.text, standard) !== onBehalfOf || !beginsWithAny(oneLine(capacity.rest.text), ofCongress)) return;
    const [position] = component.positions;
    if (!position) return;
    const alone = position.paragraph.text.trim() === position.text.trim();
    report(position, "position", { capacity: capacity.line.text.trim(), found: excerpt(position.text) }, ...(alone ? [removeParagraph(position.paragraph)] : []));
  },
});
