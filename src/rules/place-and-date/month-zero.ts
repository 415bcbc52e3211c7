import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";

/** Tháng 1 and tháng 2 have a zero before them. */
export default defineRule({
  id: "place-and-date/month-zero",
  title: "Tháng 1, tháng 2 có số 0 đứng trước",
  requires: { hd05: "DN-04", hd36: "D02" },
  fix: "safe",
  looksAt: "placeAndDate",
  messages: { missingZero: "Tháng ghi «{found}»; tháng nhỏ hơn {limit} ghi thêm số 0 phía trước: «{expected}»." },
  example: { right: "Hà Nội, ngày 13 tháng 02 năm 2026", wrong: "Hà Nội, ngày 13 tháng 2 năm 2026" },
  check({ component, standard, report }) {
    const month = component.part("month");
    const limit = standard.tables.placeAndDate.monthZeroBelow;
    if (!month || !/^[1-9]\d*$/u.test(month.text) || Number(month.text) >= limit) return;
    report(month, "missingZero", { found: month.text, limit: String(limit), expected: `0${month.text}` }, replaceText(month, `0${month.text}`));
  },
});
