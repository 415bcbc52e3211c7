import rule from "../../../src/rules/page-number/counts-by-itself";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [{ change: { construction: { pageNumber: "complexField" } } }, { change: { construction: { pageNumber: "framed" } } }],
  wrong: [{ change: { construction: { pageNumber: "typed" } }, says: "typed" }],
});
