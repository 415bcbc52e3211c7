import rule from "../../../src/rules/place-and-date/day-zero";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["Hà Nội, ngày 03 tháng 5 năm 2026", "Hà Nội, ngày 13 tháng 5 năm 2026", "Hà Nội, ngày … tháng 5 năm 2026"],
  wrong: [{ text: "Hà Nội, ngày 3 tháng 5 năm 2026", says: "missingZero", becomes: "Hà Nội, ngày 03 tháng 5 năm 2026" }],
});
