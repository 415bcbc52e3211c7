import { isPlaceholder } from "../../shared/text";
import { basisLines } from "../bases";
import { citationsOf, lackingIn } from "../citations";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { find } from "../spans";

/** Only at the head: the subject of another document may name a law. */
const law = /(?<=^[\s\-–—+*•]*căn cứ\s+(?:các\s+)?)(?:Bộ luật|Luật|Pháp lệnh)\s+\p{L}[^;.]*/iu;
/** `năm 2025`, or the year right behind the name. */
const year = /(?:19|20)\d{2}(?![\p{L}\d])/u;
const numbered = /số\s*:?\s*\d+\/\d{4}\/|ngày\s+\d{1,2}/u;

/** All parts of a numbered document; of a law or ordinance its name and year. A basis without a number may have none: silence. */
export default defineRule({
  id: "basis/parts",
  title: "Căn cứ ghi đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày, tháng, năm, trích yếu; luật, pháp lệnh ghi tên và năm",
  requires: { hd05: "ND-10" },
  fix: "none",
  whyNoFix: "Ngày, cơ quan ban hành, trích yếu, năm của văn bản được nêu nằm ngoài tệp này.",
  looksAt: "basis",
  messages: {
    lacking: "Căn cứ «{found}» thiếu {lacking}.",
    lawYear: "Căn cứ «{found}» không ghi năm; luật, pháp lệnh ghi tên và năm.",
    lawNumber: "Căn cứ «{found}» ghi số hoặc ngày; luật, pháp lệnh chỉ ghi tên và năm.",
  },
  example: {
    right: "- Căn cứ Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng;",
    wrong: "- Căn cứ Quy định số 399-QĐ/TW;",
  },
  check({ component, document, standard, report }) {
    for (const line of basisLines(component)) {
      if (isPlaceholder(line.text) || /[…_]|\.{2}/u.test(line.text)) continue;
      const named = find(line, law);
      if (named) {
        const numberedLaw = numbered.test(named.text);
        if (numberedLaw || !year.test(named.text)) report(named, numberedLaw ? "lawNumber" : "lawYear", { found: excerpt(named.text) });
        continue;
      }
      for (const citation of citationsOf({ ...document, roles: new Map([[line.paragraph, "basis"]]) }, standard)) {
        const lacking = lackingIn(citation);
        if (lacking.length > 0) report(citation.span, "lacking", { found: excerpt(citation.span.text), lacking: lacking.join("; ") });
      }
    }
  },
});
