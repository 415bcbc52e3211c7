import { wholeWord } from "../../shared/text";
import { componentOf } from "../../document/document";
import { removeParagraph, replaceText } from "../../document/edits";
import { isCongress, issuerWords } from "../issuers";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { find } from "../spans";

const everyMember = wholeWord("toàn\\s+thể\\s+đảng\\s+viên");
const withSpace = /\s?toàn\s+thể\s+đảng\s+viên/iu;
const cell = wholeWord("chi\\s+bộ");

/** `ĐẠI HỘI CHI BỘ …`: a chi bộ does not add that all members attend. */
export default defineRule({
  id: "issuer-name/cell-congress",
  title: "Đại hội chi bộ không ghi «toàn thể đảng viên»",
  requires: { hd05: "CQ-15" },
  fix: "ask",
  whyNoFix: "Cụm từ nằm trên hai dòng; xoá bằng tay.",
  looksAt: "issuerName",
  messages: { everyMember: "Tên đại hội ghi «{found}»; đại hội chi bộ không ghi «toàn thể đảng viên»." },
  example: { right: "ĐẠI HỘI CHI BỘ TỔ 16 NHIỆM KỲ 2025 - 2027", wrong: "ĐẠI HỘI TOÀN THỂ ĐẢNG VIÊN CHI BỘ TỔ 16 NHIỆM KỲ 2025 - 2027" },
  check({ component, document, report }) {
    const name = issuerWords(document);
    if (!isCongress(document.issuerKind) || !cell.test(name) || !everyMember.test(name)) return;
    const lines = [...(componentOf(document, "parentIssuer")?.lines ?? []), ...component.lines];
    const words = lines.map((line) => find(line, withSpace)).find((span) => span !== null);
    const isWholeLine = words?.text.trim() === words?.paragraph.text.trim();
    report(component, "everyMember", { found: excerpt(name) }, ...(words ? [isWholeLine ? removeParagraph(words.paragraph) : replaceText(words, "")] : []));
  },
});
