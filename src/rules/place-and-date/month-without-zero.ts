import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";

/** Tháng 3 to tháng 9 stand without a zero in every example; the text does not forbid it in words. */
export default defineRule({
  id: "place-and-date/month-without-zero",
  title: "Từ tháng 3 đến tháng 9 không thêm số 0",
  requires: { hd05: "DN-04b", hd36: "D02b" },
  fix: "safe",
  looksAt: "placeAndDate",
  messages: { zero: "Tháng ghi «{found}»; các ví dụ của hướng dẫn ghi từ tháng {limit} không có số 0: «{expected}»." },
  example: { right: "Hà Nội, ngày 27 tháng 5 năm 2026", wrong: "Hà Nội, ngày 27 tháng 05 năm 2026" },
  check({ component, standard, report }) {
    const month = component.part("month");
    const limit = standard.tables.placeAndDate.monthZeroBelow;
    if (!month || !/^0\d$/u.test(month.text) || Number(month.text) < limit) return;
    const expected = String(Number(month.text));
    report(month, "zero", { found: month.text, limit: String(limit), expected }, replaceText(month, expected));
  },
});
