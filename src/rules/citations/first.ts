import { citationsOf, citingWords, lackingIn } from "../citations";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** The first time a document is named, all of it is said. What the words after the number are cannot always be told: then silence. */
export default defineRule({
  id: "citations/first",
  title: "Viện dẫn văn bản lần đầu ghi đủ tên loại, số và ký hiệu, ngày, tháng, năm, cơ quan ban hành, trích yếu",
  requires: { hd05: "ND-12", hd36: "B11" },
  fix: "none",
  whyNoFix: "Ngày, cơ quan ban hành và trích yếu của văn bản được viện dẫn nằm ngoài tệp này.",
  looksAt: "document",
  sees: citingWords,
  messages: { lacking: "«{found}» được viện dẫn lần đầu mà thiếu {lacking}; lần đầu ghi đủ tên loại, số và ký hiệu, ngày, tháng, năm, cơ quan ban hành, trích yếu." },
  example: {
    right: "Thực hiện Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng, …",
    wrong: "Thực hiện Quy định số 399-QĐ/TW, …",
  },
  check({ document, standard, report }) {
    const seen = new Set<string>();
    for (const citation of citationsOf(document, standard)) {
      const isFirst = !seen.has(citation.number);
      seen.add(citation.number);
      if (!isFirst || (citation.inBasis && standard.tables.body.basisNamesParts)) continue;
      const lacking = lackingIn(citation);
      if (lacking.length > 0) report(citation.span, "lacking", { found: excerpt(citation.span.text), lacking: lacking.join("; ") });
    }
  },
});
