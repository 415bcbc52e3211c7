import rule from "../../../src/rules/place-and-date/level-of-one-syllable";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["Thành phố Huế, ngày 27 tháng 5 năm 2026", "TP Huế, ngày 27 tháng 5 năm 2026", "…, ngày 27 tháng 5 năm 2026"],
  wrong: [{ text: "Huế, ngày 27 tháng 5 năm 2026", says: "bare" }],
});
