import { isPlaceholder } from "../../shared/text";
import { replaceText } from "../../document/edits";
import { basisLines } from "../bases";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { before, find } from "../spans";

/** One dash before each basis. A bullet of Word's own is a dash where it shows one. */
export default defineRule({
  id: "basis/mark",
  title: "Mỗi căn cứ có một dấu gạch ngang ở đầu",
  requires: { hd05: "ND-08", hd36: "B07b" },
  fix: "safe",
  looksAt: "basis",
  messages: {
    missing: "Căn cứ «{found}» không có dấu gạch ngang ở đầu; mỗi căn cứ mở đầu bằng «{mark} ».",
    other: "Căn cứ mở đầu bằng «{found}»; mỗi căn cứ mở đầu bằng «{mark} ».",
  },
  example: { right: "- Căn cứ Điều lệ Đảng;", wrong: "Căn cứ Điều lệ Đảng;" },
  check({ component, standard, report }) {
    const { basisMark, basisMarks } = standard.tables.body;
    const accepted = basisMarks ?? [basisMark];
    for (const line of basisLines(component)) {
      if (isPlaceholder(line.text)) continue;
      const label = line.paragraph.label?.text.trim();
      if (label !== undefined && accepted.includes(label)) continue;
      const start = find(line, /\S/u);
      if (!start || accepted.includes(start.text)) continue;
      const other = find(line, /^\s*([+*•–—·]+)\s*/u);
      if (other) report(other, "other", { found: other.text.trim(), mark: basisMark }, replaceText(other, `${basisMark} `));
      else if (label === undefined) report(line, "missing", { found: excerpt(line.text), mark: basisMark }, replaceText(before(start), `${basisMark} `));
    }
  },
});
