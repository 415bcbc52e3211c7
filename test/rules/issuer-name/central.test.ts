import rule from "../../../src/rules/issuer-name/central";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["BAN CHẤP HÀNH TRUNG ƯƠNG", "TỈNH UỶ CAO BẰNG"],
  wrong: [
    { text: "BAN BÍ THƯ", says: "other", becomes: "BAN CHẤP HÀNH TRUNG ƯƠNG" },
    { text: "BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG", says: "other", becomes: "BAN CHẤP HÀNH TRUNG ƯƠNG" },
  ],
});
