import rule from "../../../src/rules/page/orientation";
import { checkRule } from "../../support/check-rule";
import { mm } from "../../../src/shared/measure";

checkRule(rule, {
  right: [{ change: { page: { width: mm(297), height: mm(210), orientation: "landscape" }, body: [{ is: "body", text: "[… bảng, biểu]" }] } }],
  wrong: [{ change: { page: { width: mm(297), height: mm(210), orientation: "landscape" } }, says: "landscape" }],
});
