import { checkRule } from "../../support/check-rule";
import { ruleNamed } from "../../support/rule-named";
import { mm } from "../../../src/shared/measure";

checkRule(ruleNamed("page/margin-top"), {
  right: [], wrong: [{ change: { page: { top: mm(25) } }, says: "margin" }, { change: { page: { top: mm(10) } }, says: "margin" }],
});
