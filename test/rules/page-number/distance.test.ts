import rule from "../../../src/rules/page-number/distance";
import { checkRule } from "../../support/check-rule";
import { mm } from "../../../src/shared/measure";

checkRule(rule, {
  right: [{ change: { page: { headerDistance: mm(10) } } }, { change: { page: { headerDistance: mm(7) } } }],
  wrong: [{ change: { page: { headerDistance: mm(12.7) } }, says: "distance" }, { change: { page: { headerDistance: mm(5) } }, says: "distance" }],
});
