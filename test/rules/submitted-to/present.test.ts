import rule from "../../../src/rules/submitted-to/present";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [], wrong: [{ change: { submittedTo: null }, says: "missing" }],
});
