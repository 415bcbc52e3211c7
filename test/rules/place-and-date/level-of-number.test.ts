import rule from "../../../src/rules/place-and-date/level-of-number";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["Phường 7, ngày 12 tháng 6 năm 2020", "Cao Bằng, ngày 12 tháng 6 năm 2020", "…, ngày … tháng … năm 2020"],
  wrong: [{ text: "7, ngày 12 tháng 6 năm 2020", says: "bare" }, { text: "10, ngày 12 tháng 6 năm 2020", says: "bare" }],
});
