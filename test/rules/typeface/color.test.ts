import rule from "../../../src/rules/typeface/color";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [{ change: { format: { typeName: { color: "000000" } } } }, { change: { secrecyMark: "MẬT", format: { secrecyMark: { color: "FF0000" } } }, why: "a stamp" }],
  wrong: [{ change: { urgencyMark: "KHẨN", format: { urgencyMark: { color: "FF0000" } } }, says: "color" }, { change: { format: { typeName: { color: "FF0000" } } }, says: "color" }],
});
