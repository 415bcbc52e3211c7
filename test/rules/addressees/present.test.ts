import rule from "../../../src/rules/addressees/present";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [], wrong: [{ change: { addressees: null }, says: "missing" }],
});
