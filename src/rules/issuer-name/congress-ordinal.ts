import { wholeWord } from "../../shared/text";
import { isCongress, issuerWords } from "../issuers";
import { defineRule } from "../rule";
import { excerpt } from "../say";

const numbered = wholeWord("lần\\s+thứ|nhiệm\\s+kỳ");

/** A congress's name says which one it is: its ordinal, or the term where the ordinal cannot be established. */
export default defineRule({
  id: "issuer-name/congress-ordinal",
  title: "Tên đại hội ghi lần thứ hoặc nhiệm kỳ",
  requires: { hd05: "CQ-14", hd36: "I07" },
  fix: "none",
  whyNoFix: "Đại hội lần thứ mấy, nhiệm kỳ nào thì người soạn biết; chương trình không đoán.",
  looksAt: "issuerName",
  messages: { bare: "Tên đại hội «{found}» chưa ghi lần thứ mấy; ghi «LẦN THỨ …», không xác định được thì ghi «NHIỆM KỲ …»." },
  example: { right: "ĐẠI HỘI ĐẠI BIỂU / ĐẢNG BỘ TỈNH NGHỆ AN LẦN THỨ XX", wrong: "ĐẠI HỘI ĐẠI BIỂU / ĐẢNG BỘ TỈNH NGHỆ AN" },
  check({ component, document, report }) {
    if (!isCongress(document.issuerKind) || numbered.test(issuerWords(document))) return;
    report(component, "bare", { found: excerpt(issuerWords(document)) });
  },
});
