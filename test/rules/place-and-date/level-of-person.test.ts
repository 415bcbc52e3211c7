import rule from "../../../src/rules/place-and-date/level-of-person";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [
    "Phường Ngô Quyền, ngày 12 tháng 6 năm 2026", "Nam Định, ngày 12 tháng 6 năm 2026", "…, ngày … tháng … năm 2026",
    { text: "TP. Hồ Chí Minh, ngày 12 tháng 6 năm 2020", edition: "hd36" }, { text: "Q. Lê Chân, ngày 12 tháng 6 năm 2020", edition: "hd36" },
    { text: "Hồ Chí Minh, ngày 12 tháng 6 năm 2026", edition: "hd05", why: "usual, and the row is ambiguous" },
  ],
  wrong: [
    { text: "Hai Bà Trưng, ngày 12 tháng 6 năm 2026", says: "bare" },
    { text: "Hồ Chí Minh, ngày 12 tháng 6 năm 2020", says: "bare", edition: "hd36" },
  ],
});
