import { replaceText } from "../../document/edits";
import { citationsOf, citingWords } from "../citations";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/**
 * Named again, a document has its type and number only. Two documents of different terms may share a number, so only one with
 * the same date is the same; bases name everything whatever stood before them.
 */
export default defineRule({
  id: "citations/later",
  title: "Viện dẫn văn bản các lần sau chỉ ghi tên loại, số và ký hiệu",
  requires: { hd05: "ND-13", hd36: "B11b" },
  fix: "ask",
  looksAt: "document",
  sees: citingWords,
  messages: { again: "«{found}» đã được viện dẫn đủ ở trên; các lần sau chỉ ghi tên loại, số và ký hiệu, không ghi lại ngày và cơ quan ban hành." },
  example: {
    right: "… kết quả thực hiện Quy định số 399-QĐ/TW.",
    wrong: "… kết quả thực hiện Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư.",
  },
  check({ document, standard, report }) {
    const dates = new Map<string, string>();
    for (const { span, number, date, issuer, inBasis, surplus } of citationsOf(document, standard)) {
      if (date === null || issuer !== true) continue;
      const known = dates.get(number);
      if (known === undefined) dates.set(number, date);
      else if (known === date && !inBasis) report(span, "again", { found: excerpt(span.text) }, ...(surplus ? [replaceText(surplus, "")] : []));
    }
  },
});
