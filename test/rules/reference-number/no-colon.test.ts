import rule from "../../../src/rules/reference-number/no-colon";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["Số 05-NQ/TU", "Số …-NQ/TU"],
  wrong: [
    { text: "Số: 05-NQ/TU", says: "colon", becomes: "Số 05-NQ/TU" },
    { text: "Số: …-NQ/TU", says: "colon", becomes: "Số …-NQ/TU" },
  ],
});
