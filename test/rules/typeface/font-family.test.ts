import rule from "../../../src/rules/typeface/font-family";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [{ change: { construction: { formatting: "theme" } } }, { change: { construction: { formatting: "styles" } } }],
  wrong: [{ change: { format: { subject: { font: "Arial" } } }, says: "font", times: 2 }, { change: { format: { typeName: { font: "Calibri" } } }, says: "font" }],
});
