import rule from "../../../src/rules/letter-subject/present";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [], wrong: [{ change: { letterSubject: [] }, says: "missing" }],
});
