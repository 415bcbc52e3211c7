import rule from "../../../src/rules/reference-number/arabic";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["Số 05-NQ/TU", "Số …-NQ/TU", "Số 15-NQ/TU"],
  wrong: [
    { text: "Số V-NQ/TU", says: "roman", becomes: "Số 05-NQ/TU" },
    { text: "Số XIV-NQ/TU", says: "roman", becomes: "Số 14-NQ/TU" },
    { text: "Số: VI-NQ/TU", says: "roman", becomes: "Số: 06-NQ/TU" },
    { text: "Số IVX-NQ/TU", says: "letters", noFix: true },
  ],
});
