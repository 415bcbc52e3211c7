import { fold } from "../../shared/text";
import { replaceText } from "../../document/edits";
import { beginsWithAny, oneLine } from "../issuers";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { pieceOf } from "../spans";

/** Thường trực is named nowhere among the issuers: our inference from the text, so a hint. */
export default defineRule({
  id: "issuer-name/not-permanent-members",
  title: "Thường trực cấp uỷ không ghi ở tên cơ quan ban hành",
  requires: { hd05: "CQ-13b" },
  fix: "ask",
  whyNoFix: "Tên cơ quan nằm trên nhiều dòng; sửa bằng tay.",
  looksAt: "issuerName",
  messages: { named: "Tên cơ quan ban hành ghi «{found}»; hướng dẫn không nêu thường trực là nơi ban hành, ghi tên chung của cấp uỷ." },
  example: { right: "TỈNH UỶ CAO BẰNG", wrong: "THƯỜNG TRỰC TỈNH UỶ CAO BẰNG" },
  check({ component, standard, report }) {
    const name = oneLine(component.text);
    const wrong = standard.tables.issuers.neverIssuerByInference?.find((each) => beginsWithAny(name, [each]));
    const [line] = component.lines;
    if (wrong === undefined || !line) return;
    const lead = line.text.length - line.text.trimStart().length;
    const opens = fold(line.text).startsWith(`${fold(wrong)} `);
    report(line, "named", { found: excerpt(name) }, ...(opens ? [replaceText(pieceOf(line, 0, lead + wrong.length + 1), "")] : []));
  },
});
