import { checkRule } from "../../support/check-rule";
import { ruleNamed } from "../../support/rule-named";
import { mm } from "../../../src/shared/measure";

checkRule(ruleNamed("page/margin-right"), {
  right: [], wrong: [{ change: { page: { right: mm(20) } }, says: "margin" }, { change: { page: { right: mm(10) } }, says: "margin" }],
});
