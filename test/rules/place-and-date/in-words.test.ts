import rule from "../../../src/rules/place-and-date/in-words";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["Hà Nội, ngày 27 tháng 5 năm 2026", "Hà Nội, ngày    tháng    năm 2026"],
  wrong: [
    { text: "Hà Nội, 27/5/2026", says: "figures", becomes: "Hà Nội, ngày 27 tháng 5 năm 2026" },
    { text: "Hà Nội, ngày 3/2/2026", says: "figures", becomes: "Hà Nội, ngày 03 tháng 02 năm 2026" },
  ],
});
