import rule from "../../../src/rules/recipients/present";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [], wrong: [{ change: { recipients: null }, says: "missing" }],
});
