import { checkRule } from "../../support/check-rule";
import { ruleNamed } from "../../support/rule-named";
import { mm } from "../../../src/shared/measure";

checkRule(ruleNamed("page/margin-left"), {
  right: [], wrong: [{ change: { page: { left: mm(25) } }, says: "margin" }, { change: { page: { left: mm(10) } }, says: "margin" }],
});
