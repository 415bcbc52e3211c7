import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { find } from "../spans";

/** `Q. TRƯỞNG BAN`: whoever acts as the head, with the sign of the text before the position. */
export default defineRule({
  id: "signature-block/acting-head",
  title: "Quyền cấp trưởng ghi «Q.» trước chức vụ",
  requires: { hd05: "KY-11", hd36: "G01d" },
  fix: "ask",
  looksAt: "signatureBlock",
  messages: { other: "Chức vụ ghi «{found}»; quyền cấp trưởng ghi «{expected}»." },
  example: { right: "Q. TRƯỞNG BAN / Trần Thị Bình", wrong: "QUYỀN TRƯỞNG BAN / Trần Thị Bình" },
  check({ component, standard, report }) {
    const { actingHead, actingHeadForms = [actingHead] } = standard.tables.signing;
    for (const line of component.lines) {
      const written = find(line, /^\s*(?:QUYỀN|Q\s*\/|Q\s*\.?)\s*(?=(?:TRƯỞNG|CHÁNH|GIÁM ĐỐC|TỔNG|CHỦ NHIỆM|CỤC|VỤ|VIỆN|HIỆU TRƯỞNG|PHÓ)(?:\s|$))/iu);
      if (!written || actingHeadForms.some((form) => written.text.trimStart().replace(/\s/gu, " ") === `${form} `)) continue;
      const rest = line.text.slice(written.text.length);
      report(line, "other", { found: line.text.trim(), expected: `${actingHead} ${rest.trim()}` }, replaceText(written, `${actingHead} `));
    }
  },
});
