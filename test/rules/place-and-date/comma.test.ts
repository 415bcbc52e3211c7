import rule from "../../../src/rules/place-and-date/comma";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["Hà Nội, ngày 27 tháng 5 năm 2026", "TP. Hồ Chí Minh, ngày 27 tháng 5 năm 2026"],
  wrong: [
    { text: "Hà Nội ngày 27 tháng 5 năm 2026", says: "missing", becomes: "Hà Nội, ngày 27 tháng 5 năm 2026" },
    { text: "Hà Nội; ngày 27 tháng 5 năm 2026", says: "missing", becomes: "Hà Nội, ngày 27 tháng 5 năm 2026" },
  ],
});
