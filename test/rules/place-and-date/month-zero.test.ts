import rule from "../../../src/rules/place-and-date/month-zero";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["Hà Nội, ngày 03 tháng 02 năm 2026", "Hà Nội, ngày 13 tháng 5 năm 2026", "Hà Nội, ngày 13 tháng 12 năm 2026"],
  wrong: [
    { text: "Hà Nội, ngày 13 tháng 1 năm 2026", says: "missingZero", becomes: "Hà Nội, ngày 13 tháng 01 năm 2026" },
    { text: "Hà Nội, ngày 13 tháng 2 năm 2026", says: "missingZero", becomes: "Hà Nội, ngày 13 tháng 02 năm 2026" },
  ],
});
