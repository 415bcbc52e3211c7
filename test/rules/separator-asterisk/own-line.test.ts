import rule from "../../../src/rules/separator-asterisk/own-line";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true,
  right: [{ change: { construction: { header: "tabs" } } }, { change: { construction: { header: "softBreaks" } } }],
  wrong: [{ change: { separatorAsterisk: null, issuerName: ["CHI BỘ SINH VIÊN *"] }, says: "glued", becomes: "*" }],
});
