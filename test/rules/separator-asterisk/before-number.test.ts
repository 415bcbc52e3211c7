import rule from "../../../src/rules/separator-asterisk/before-number";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true,
  right: [{ change: { construction: { header: "table2" } } }],
  wrong: [{ change: { separatorAsterisk: null, referenceNumber: "Số 06-NQ/TU", letterSubject: ["*"] }, says: "after" }],
});
