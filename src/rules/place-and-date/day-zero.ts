import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";

/** Ngày nhỏ hơn 10 has a zero before it. */
export default defineRule({
  id: "place-and-date/day-zero",
  title: "Ngày nhỏ hơn 10 có số 0 đứng trước",
  requires: { hd05: "DN-04", hd36: "D02" },
  fix: "safe",
  looksAt: "placeAndDate",
  messages: { missingZero: "Ngày ghi «{found}»; ngày nhỏ hơn {limit} ghi thêm số 0 phía trước: «{expected}»." },
  example: { right: "Hà Nội, ngày 03 tháng 5 năm 2026", wrong: "Hà Nội, ngày 3 tháng 5 năm 2026" },
  check({ component, standard, report }) {
    const day = component.part("day");
    const limit = standard.tables.placeAndDate.dayZeroBelow;
    if (!day || !/^[1-9]\d*$/u.test(day.text) || Number(day.text) >= limit) return;
    report(day, "missingZero", { found: day.text, limit: String(limit), expected: `0${day.text}` }, replaceText(day, `0${day.text}`));
  },
});
