import { checkRule } from "../../support/check-rule";
import { ruleNamed } from "../../support/rule-named";
import { mm } from "../../../src/shared/measure";

checkRule(ruleNamed("page/margin-bottom"), {
  right: [], wrong: [{ change: { page: { bottom: mm(25.4) } }, says: "margin" }, { change: { page: { bottom: mm(10) } }, says: "margin" }],
});
