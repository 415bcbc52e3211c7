import rule from "../../../src/rules/place-and-date/month-without-zero";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["Hà Nội, ngày 03 tháng 02 năm 2026", "Hà Nội, ngày 13 tháng 5 năm 2026", "Hà Nội, ngày 13 tháng 10 năm 2026"],
  wrong: [{ text: "Hà Nội, ngày 27 tháng 05 năm 2026", says: "zero", becomes: "Hà Nội, ngày 27 tháng 5 năm 2026" }],
});
