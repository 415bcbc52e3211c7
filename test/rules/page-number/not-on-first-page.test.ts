import rule from "../../../src/rules/page-number/not-on-first-page";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [{ change: { page: { titlePage: false }, construction: { pageNumber: "none" } } }],
  wrong: [{ change: { page: { titlePage: false } }, says: "shown" }],
});
