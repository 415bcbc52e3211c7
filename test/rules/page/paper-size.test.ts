import rule from "../../../src/rules/page/paper-size";
import { checkRule } from "../../support/check-rule";
import { mm } from "../../../src/shared/measure";

checkRule(rule, {
  right: [], wrong: [{ change: { page: { width: mm(215.9), height: mm(279.4) } }, says: "size" }, { change: { page: { width: mm(148), height: mm(210) } }, says: "size" }],
});
