import { ruleNamed } from "../../support/rule-named";
import { checkRule } from "../../support/check-rule";

checkRule(ruleNamed("marks/secrecy-below-number"), {
  exampleIsShown: true,
  right: [{ change: { secrecyMark: "MẬT" } }],
  wrong: [{ change: { circulationNotice: "TỐI MẬT" }, says: "elsewhere", why: "top right" }],
});
