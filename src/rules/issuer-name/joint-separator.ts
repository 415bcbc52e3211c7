import { escapePattern } from "../../shared/text";
import { componentOf } from "../../document/document";
import { replaceText } from "../../document/edits";
import { jointNames } from "../joint";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { find } from "../spans";

/** What another body's name may open with; those of the State are ours. */
const stateBodies = ["SỞ", "CÔNG AN", "BỘ CHỈ HUY", "UỶ BAN", "ỦY BAN", "HỘI", "LIÊN ĐOÀN", "MẶT TRẬN", "TOÀ ÁN", "TÒA ÁN", "VIỆN KIỂM SÁT"];

/** Between joint issuers stands a hyphen. Only where the symbol names two bodies is it plain that the document is joint. */
export default defineRule({
  id: "issuer-name/joint-separator",
  title: "Giữa tên các cơ quan cùng ban hành là dấu gạch nối",
  requires: { hd05: "CQ-17", hd36: "I05" },
  fix: "ask",
  looksAt: "issuerName",
  messages: { other: "Giữa tên các cơ quan ghi «{mark}»; giữa tên các cơ quan cùng ban hành là dấu gạch nối: «{expected}»." },
  example: { right: "BAN TỔ CHỨC TỈNH UỶ - SỞ NỘI VỤ", wrong: "BAN TỔ CHỨC TỈNH UỶ, SỞ NỘI VỤ" },
  check({ component, document, standard, report }) {
    const { numbering: { betweenJointIssuers }, issuers: { jointSeparator, rows } } = standard.tables;
    const symbol = componentOf(document, "referenceNumber")?.part("issuerSymbol")?.text ?? "";
    if (document.issuerKind !== "joint" || !symbol.includes(betweenJointIssuers) || jointNames(document, standard)) return;
    const bodies = [...stateBodies, ...rows.flatMap(({ beginsWith }) => beginsWith)].map(escapePattern).join("|");
    const pattern = new RegExp(`(?<=\\p{L}{2})(?:\\s*[,;/+&—-]\\s*|\\s+VÀ\\s+)(?=(?:${bodies})\\s)`, "u");
    for (const line of component.lines) {
      const mark = find(line, pattern);
      if (!mark) continue;
      report(mark, "other", { mark: mark.text.trim(), expected: excerpt(line.text.replace(pattern, jointSeparator), 80) }, replaceText(mark, jointSeparator));
    }
  },
});
