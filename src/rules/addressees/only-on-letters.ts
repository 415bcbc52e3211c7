import { isPlaceholder } from "../../shared/text";
import { defineRule } from "../rule";

/** Types that the standard names no «Kính gửi» for have none; a tờ trình has a rule of its own. */
export default defineRule({
  id: "addressees/only-on-letters",
  title: "Chỉ công văn, tờ trình có «Kính gửi», «Kính trình»",
  requires: { hd05: "NN-14", hd36: "R04b" },
  fix: "none",
  whyNoFix: "Bỏ dòng này hay đổi loại văn bản là việc của người soạn.",
  looksAt: "addressees",
  messages: { superfluous: "Văn bản là {type} mà có «{found}»; chỉ công văn và tờ trình ghi nơi gửi ở đầu văn bản." },
  example: { right: "(nghị quyết không có Kính gửi)", wrong: "Kính gửi: Ban Bí thư Trung ương" },
  check({ component, document, standard, report }) {
    const { documentType } = document;
    if (documentType === null || standard.tables.recipients.addresseesWord[documentType] !== undefined || component.sureness === "likely") return;
    const row = standard.authority.documentTypes.find(({ type }) => type === documentType);
    const word = component.part("word");
    // Giấy mời and the other papers address people by nature.
    if (!row || row.isPaper || documentType === "submission" || !word || isPlaceholder(component.text)) return;
    report(word, "superfluous", { type: row.name, found: word.text.trim() });
  },
});
