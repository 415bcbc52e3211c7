import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";

/** «Số:» with a colon is the State's form. */
export default defineRule({
  id: "reference-number/no-colon",
  title: "Sau «Số» không có dấu hai chấm",
  requires: { hd05: "SK-01", hd36: "S01b" },
  fix: "safe",
  looksAt: "referenceNumber",
  messages: { colon: "Số và ký hiệu ghi «{found}»; sau «{word}» không có dấu hai chấm." },
  example: { right: "Số 05-NQ/TU", wrong: "Số: 05-NQ/TU" },
  check({ component, standard, report }) {
    const colon = component.part("colon");
    if (colon) report(colon, "colon", { found: component.text.trim(), word: standard.tables.numbering.word }, replaceText(colon, ""));
  },
});
