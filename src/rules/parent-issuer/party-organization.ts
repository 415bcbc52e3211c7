import { fold } from "../../shared/text";
import { componentOf } from "../../document/document";
import { beginsWithAny, issuerRowOf, oneLine } from "../issuers";
import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { pieceOf } from "../spans";

/** Above a đảng uỷ or chi bộ stands the đảng bộ it belongs to, not that đảng bộ's committee. */
export default defineRule({
  id: "parent-issuer/party-organization",
  title: "Trên đảng uỷ, chi bộ ghi đảng bộ cấp trên trực tiếp",
  requires: { hd05: "CQ-10", hd36: "I04" },
  fix: "ask",
  whyNoFix: "Cấp trên trực tiếp là đảng bộ nào thì người soạn biết; chương trình không đoán.",
  looksAt: "issuerName",
  messages: {
    missing: "Trên «{issuer}» chưa ghi cấp trên trực tiếp; trên đảng uỷ, chi bộ ghi «{expected} …».",
    committee: "Trên «{issuer}» ghi «{found}»; cấp trên của đảng uỷ, chi bộ ghi là đảng bộ: «{expected} …».",
  },
  example: { right: "ĐẢNG BỘ TỈNH CAO BẰNG / ĐẢNG UỶ XÃ BẢO LÂM", wrong: "TỈNH UỶ CAO BẰNG / ĐẢNG UỶ XÃ BẢO LÂM" },
  check({ component, document, standard, report }) {
    const row = issuerRowOf(document, standard);
    const expected = row?.parentBeginsWith[0];
    if (row?.parentLine !== "partyOrganization" || expected === undefined) return;
    const issuer = excerpt(oneLine(component.text));
    const parent = componentOf(document, "parentIssuer");
    const [line] = parent?.lines ?? [];
    if (!parent || !line) {
      if (!document.attached) report(component, "missing", { issuer, expected });
      return;
    }
    const found = oneLine(parent.text);
    if (beginsWithAny(found, row.parentBeginsWith)) return;
    const level = committees.find(([committee]) => fold(line.text.trim()).startsWith(`${fold(committee)} `));
    const lead = line.text.length - line.text.trimStart().length;
    const edits = level ? [replaceText(pieceOf(line, lead, lead + level[0].length), `${expected}${level[1]}`)] : [];
    report(parent, "committee", { issuer, found: excerpt(found), expected }, ...edits);
  },
});

/** A committee's name and the level that its đảng bộ names. */
const committees = [
  ["TỈNH UỶ", " TỈNH"], ["THÀNH UỶ", " THÀNH PHỐ"], ["HUYỆN UỶ", " HUYỆN"], ["QUẬN UỶ", " QUẬN"], ["THỊ UỶ", " THỊ XÃ"], ["ĐẢNG UỶ", ""],
] as const;
