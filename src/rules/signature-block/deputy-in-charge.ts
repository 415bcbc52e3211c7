import { fold } from "../../shared/text";
import { removeParagraph } from "../../document/edits";
import { defineRule } from "../rule";
import { capacityOf, meantCode } from "../signing-codes";

/** A deputy in charge signs in person: there is no head to sign for. Only a position that says so tells. */
export default defineRule({
  id: "signature-block/deputy-in-charge",
  title: "Cấp phó phụ trách ký không đề K/T",
  requires: { hd05: "KY-10", hd36: "G09b" },
  fix: "ask",
  whyNoFix: "Đề ký nằm chung đoạn với dòng khác; xoá bằng tay.",
  looksAt: "signatureBlock",
  messages: { acting: "Trên «{position}» có «{capacity}»; chưa có cấp trưởng thì cấp phó phụ trách ký theo chức vụ của mình, không đề ký thay." },
  example: { right: "PHÓ TRƯỞNG BAN PHỤ TRÁCH / Trần Thị Bình", wrong: "K/T TRƯỞNG BAN / PHÓ TRƯỞNG BAN PHỤ TRÁCH / Trần Thị Bình" },
  check({ component, standard, report }) {
    const capacity = capacityOf(component);
    const position = component.positions.find(({ text }) => /(?:^|\s)phụ trách(?:\s|$)/u.test(fold(text)));
    if (!capacity || !position || meantCode(capacity.code.text, standard) !== standard.tables.signing.actingFor) return;
    const { paragraph } = capacity.line;
    report(capacity.line, "acting", { position: position.text.trim(), capacity: capacity.line.text.trim() },
      ...(paragraph.text.trim() === capacity.line.text.trim() ? [removeParagraph(paragraph)] : []));
  },
});
