import rule from "../../../src/rules/place-and-date/no-province-word";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["Cao Bằng, ngày 12 tháng 6 năm 2026", "Thành phố Huế, ngày 12 tháng 6 năm 2026", "Tỉnh …, ngày 12 tháng 6 năm 2026"],
  wrong: [{ text: "Tỉnh Cao Bằng, ngày 12 tháng 6 năm 2026", says: "level", becomes: "Cao Bằng, ngày 12 tháng 6 năm 2026" }],
});
