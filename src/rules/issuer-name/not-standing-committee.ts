import { fold } from "../../shared/text";
import { replaceText } from "../../document/edits";
import { beginsWithAny, oneLine } from "../issuers";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { bodiesSigningFor } from "../signing-cases";
import { pieceOf } from "../spans";

/** The centre's Bộ Chính trị and Ban Bí thư are a rule of their own. A standing committee issues under the committee's name; it is named in the subject and the signature. */
export default defineRule({
  id: "issuer-name/not-standing-committee",
  title: "Ban thường vụ không ghi ở tên cơ quan ban hành",
  requires: { hd05: "CQ-13", hd36: "I04b" },
  fix: "ask",
  looksAt: "issuerName",
  messages: { named: "Tên cơ quan ban hành ghi «{found}»; ban thường vụ ban hành văn bản thì vẫn ghi tên chung của cấp uỷ." },
  example: { right: "TỈNH UỶ CAO BẰNG", wrong: "BAN THƯỜNG VỤ TỈNH UỶ CAO BẰNG" },
  check({ component, standard, report }) {
    const name = oneLine(component.text);
    const wrong = standard.tables.issuers.neverIssuer.find((each) => !bodiesSigningFor("central", standard).includes(each) && beginsWithAny(name, [each]));
    const [line] = component.lines;
    if (wrong === undefined || !line) return;
    const rest = name.slice(wrong.length).trim();
    const opens = fold(line.text).startsWith(`${fold(wrong)} `);
    const cut = line.text.length - line.text.trimStart().length + wrong.length + 1;
    report(line, "named", { found: excerpt(name) }, ...(opens && rest !== "" ? [replaceText(pieceOf(line, 0, cut), "")] : []));
  },
});
