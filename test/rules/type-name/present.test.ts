import rule from "../../../src/rules/type-name/present";
import { checkRule } from "../../support/check-rule";
import { officialLetter } from "../../support/builder/content";

checkRule(rule, {
  right: [{ change: { base: officialLetter } }],
  wrong: [{ change: { typeName: null, subject: [], fiveHyphens: null }, says: "missing" }],
});
