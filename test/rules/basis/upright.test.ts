import rule from "../../../src/rules/basis/upright";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true, right: [],
  wrong: [{ change: { format: { basis: { italic: true } } }, says: "italic", times: 3 }],
});
