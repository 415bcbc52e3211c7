import rule from "../../../src/rules/place-and-date/place-of-province";
import { officialLetter } from "../../support/builder/content";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [
    "Cao Bằng, ngày 12 tháng 6 năm 2020", "Tỉnh Cao Bằng, ngày 12 tháng 6 năm 2020",
    { change: { base: officialLetter, placeAndDate: "Thục Phán, ngày 12 tháng 6 năm 2020" }, why: "a body of the committee" },
    { change: { issuerName: ["THÀNH UỶ HÀ NỘI"], placeAndDate: "Ba Đình, ngày 12 tháng 6 năm 2020" }, why: "a city may be a district's" },
  ],
  wrong: [{ text: "Trùng Khánh, ngày 12 tháng 6 năm 2020", says: "other", becomes: "Cao Bằng, ngày 12 tháng 6 năm 2020" }],
});
