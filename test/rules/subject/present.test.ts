import rule from "../../../src/rules/subject/present";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true,
  right: [],
  wrong: [{ change: { subject: [] }, says: "missing" }],
});
