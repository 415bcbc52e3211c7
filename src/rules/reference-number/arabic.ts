import { replaceText } from "../../document/edits";
import { fromRoman } from "../roman";
import { defineRule } from "../rule";

/** «Số V-NQ/TU» is wrong, «Số 05-NQ/TU» is right. */
export default defineRule({
  id: "reference-number/arabic",
  title: "Số văn bản ghi bằng chữ số Ả Rập",
  requires: { hd05: "SK-03", hd36: "S01" },
  fix: "ask",
  whyNoFix: "Các chữ này không phải một số La Mã đọc được; số do văn thư cấp.",
  looksAt: "referenceNumber",
  messages: {
    roman: "Số văn bản ghi «{found}»; số văn bản ghi bằng chữ số Ả Rập: «{expected}».",
    letters: "Số văn bản ghi «{found}»; số văn bản ghi bằng chữ số Ả Rập.",
  },
  example: { right: "Số 05-NQ/TU", wrong: "Số V-NQ/TU" },
  check({ component, standard, report }) {
    const serial = component.part("serial");
    if (!serial || /\d/u.test(serial.text)) return;
    const value = fromRoman(serial.text);
    if (value === null) { report(serial, "letters", { found: serial.text }); return; }
    const expected = value < standard.tables.numbering.zeroBelow ? `0${String(value)}` : String(value);
    report(serial, "roman", { found: serial.text, expected }, replaceText(serial, expected));
  },
});
