import { fold } from "../../shared/text";
import { insertParagraph, replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { capacityOf, meantCode } from "../signing-codes";

/** `K/T TRƯỞNG BAN` goes with `PHÓ TRƯỞNG BAN`: the deputy's own position stands below. */
export default defineRule({
  id: "signature-block/acting-for-pair",
  title: "Dưới K/T ghi chức vụ cấp phó",
  requires: { hd05: "KY-09", hd36: "G09" },
  fix: "ask",
  whyNoFix: "Dòng đề ký nằm chung đoạn với dòng khác; thêm dòng chức vụ bằng tay.",
  looksAt: "signatureBlock",
  messages: {
    missing: "Dưới «{capacity}» chưa có chức vụ người ký; cấp phó ký thay thì ghi chức vụ của mình: «{expected}».",
    head: "Dưới «{capacity}» ghi «{found}»; ký thay là cấp phó ký, ghi «{expected}».",
  },
  example: { right: "K/T CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG / Trần Thị Bình", wrong: "K/T CHÁNH VĂN PHÒNG / CHÁNH VĂN PHÒNG / Trần Thị Bình" },
  check({ component, standard, report }) {
    const capacity = capacityOf(component);
    if (!capacity?.rest || meantCode(capacity.code.text, standard) !== standard.tables.signing.actingFor) return;
    const head = capacity.rest.text.trim();
    const expected = `PHÓ ${head}`;
    const [position] = component.positions;
    if (!position) {
      const alone = capacity.line.paragraph.text.trim() === capacity.line.text.trim();
      report(capacity.line, "missing", { capacity: capacity.line.text.trim(), expected },
        ...(alone ? [insertParagraph(capacity.line, "after", { text: expected, like: true, run: { bold: false } })] : []));
    } else if (fold(position.text) === fold(head)) {
      report(position, "head", { capacity: capacity.line.text.trim(), found: position.text.trim(), expected }, replaceText(position, expected));
    }
  },
});
