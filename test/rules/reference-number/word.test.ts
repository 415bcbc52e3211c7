import rule from "../../../src/rules/reference-number/word";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["Số 05-NQ/TU", "Số …-NQ/TU", "Số: 05-NQ/TU"],
  wrong: [
    { text: "05-NQ/TU", says: "missing", becomes: "Số 05-NQ/TU" },
    { text: "VI-NQ/TU", says: "missing", becomes: "Số VI-NQ/TU" },
    { text: "12/BC-ĐU", says: "missing", becomes: "Số 12/BC-ĐU" },
  ],
});
