import rule from "../../../src/rules/five-hyphens/present";
import { checkRule } from "../../support/check-rule";
import { officialLetter } from "../../support/builder/content";

checkRule(rule, {
  exampleIsShown: true,
  right: [{ change: { base: officialLetter } }],
  wrong: [{ change: { fiveHyphens: null }, says: "missing" }],
});
