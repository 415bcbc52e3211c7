import rule from "../../../src/rules/reference-number/leading-zero";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["Số 05-NQ/TU", "Số 10-NQ/TU", "Số 127-NQ/TU", "Số …-NQ/TU", "Số      -NQ/TU", "Số 05a-NQ/TU"],
  wrong: [
    { text: "Số 5-NQ/TU", says: "missingZero", becomes: "Số 05-NQ/TU" },
    { text: "Số 1-BC/ĐH", says: "missingZero", becomes: "Số 01-BC/ĐH" },
    { text: "Số: 9-KH/ĐU", says: "missingZero", becomes: "Số: 09-KH/ĐU" },
  ],
});
