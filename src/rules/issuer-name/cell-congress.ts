import { wholeWord } from "../../shared/text";
import { isCongress, issuerWords } from "../issuers";
import { defineRule } from "../rule";
import { excerpt } from "../say";

const everyMember = wholeWord("toàn\\s+thể\\s+đảng\\s+viên");
const cell = wholeWord("chi\\s+bộ");

/** `ĐẠI HỘI CHI BỘ …`: a chi bộ does not add that all members attend. */
export default defineRule({
  id: "issuer-name/cell-congress",
  title: "Đại hội chi bộ không ghi «toàn thể đảng viên»",
  requires: { hd05: "CQ-15" },
  fix: "none",
  whyNoFix: "Cụm từ có thể nằm trên hai dòng; xoá bằng tay.",
  looksAt: "issuerName",
  messages: { everyMember: "Tên đại hội ghi «{found}»; đại hội chi bộ không ghi «toàn thể đảng viên»." },
  example: { right: "ĐẠI HỘI CHI BỘ TỔ 16 NHIỆM KỲ 2025 - 2027", wrong: "ĐẠI HỘI TOÀN THỂ ĐẢNG VIÊN CHI BỘ TỔ 16 NHIỆM KỲ 2025 - 2027" },
  check({ component, document, report }) {
    const name = issuerWords(document);
    if (isCongress(document.issuerKind) && cell.test(name) && everyMember.test(name)) report(component, "everyMember", { found: excerpt(name) });
  },
});
