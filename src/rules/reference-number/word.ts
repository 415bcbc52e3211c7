import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { before } from "../spans";

/** The line begins with «Số»: «05-NQ/TU» alone is how a text cites, not how a head is written. */
export default defineRule({
  id: "reference-number/word",
  title: "Dòng số và ký hiệu mở đầu bằng «Số»",
  requires: { hd05: "SK-01", hd36: "S01" },
  fix: "safe",
  looksAt: "referenceNumber",
  messages: { missing: "Số và ký hiệu ghi «{found}»; dòng này mở đầu bằng «{word}»." },
  example: { right: "Số 05-NQ/TU", wrong: "05-NQ/TU" },
  check({ component, standard, report }) {
    const [line] = component.lines;
    const { word } = standard.tables.numbering;
    if (line && component.part("word") === null) report(line, "missing", { found: component.text.trim(), word }, replaceText(before(line), `${word} `));
  },
});
