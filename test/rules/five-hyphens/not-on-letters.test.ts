import rule from "../../../src/rules/five-hyphens/not-on-letters";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [], wrong: [{ change: { fiveHyphens: "-----" }, says: "superfluous" }],
});
