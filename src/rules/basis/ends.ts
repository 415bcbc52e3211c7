import { isPlaceholder } from "../../shared/text";
import { replaceText } from "../../document/edits";
import { allBases, basisLines } from "../bases";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { behind, lastCharacter } from "../spans";

/** `;` after each basis; the last ends as the edition has it. */
export default defineRule({
  id: "basis/ends",
  title: "Dấu cuối các căn cứ",
  requires: { hd05: "ND-09", hd36: "B07" },
  fix: "safe",
  looksAt: "basis",
  messages: {
    between: "Căn cứ «{found}» {how}; sau mỗi căn cứ là dấu «{expected}».",
    last: "Căn cứ cuối cùng «{found}» {how}; căn cứ cuối cùng kết thúc bằng dấu «{expected}».",
  },
  example: { right: "- Căn cứ Điều lệ Đảng;", wrong: "- Căn cứ Điều lệ Đảng," },
  check({ component, document, standard, report }) {
    const { basisEnd, lastBasisEnd } = standard.tables.body;
    const veryLast = allBases(document).at(-1);
    for (const line of basisLines(component)) {
      const last = lastCharacter(line);
      if (!last || isPlaceholder(line.text) || /[…_]/u.test(last.text) || line.text.trimEnd().endsWith("..")) continue;
      const isLast = veryLast?.paragraph === line.paragraph && veryLast.start === line.start;
      const expected = isLast ? lastBasisEnd : basisEnd;
      const mark = /[.,;:]/u.test(last.text) ? last.text : "";
      if (mark === expected) continue;
      report(line, isLast ? "last" : "between", { found: excerpt(line.text), how: mark === "" ? "không có dấu cuối" : `kết thúc bằng dấu «${mark}»`, expected },
        replaceText(mark === "" ? behind(last) : last, expected));
    }
  },
});
