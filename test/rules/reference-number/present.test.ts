import rule from "../../../src/rules/reference-number/present";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [{ as: "referenceNumber", text: "Số …-NQ/TU" }],
  wrong: [{ change: { referenceNumber: null }, says: "missing" }],
});
