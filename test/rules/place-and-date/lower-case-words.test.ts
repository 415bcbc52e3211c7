import rule from "../../../src/rules/place-and-date/lower-case-words";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["Hà Nội, ngày 27 tháng 5 năm 2026", "Năm Căn, ngày 27 tháng 5 năm 2026"],
  wrong: [{ text: "Hà Nội, Ngày 27 tháng 5 Năm 2026", says: "capital", becomes: "Hà Nội, ngày 27 tháng 5 năm 2026" }],
});
