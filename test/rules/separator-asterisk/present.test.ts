import rule from "../../../src/rules/separator-asterisk/present";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true,
  right: [{ change: { construction: { header: "tabs" } } }, { change: { construction: { header: "textBoxes" } } }],
  wrong: [
    { change: { separatorAsterisk: null }, says: "missing" },
    { change: { separatorAsterisk: null, construction: { header: "softBreaks" } }, says: "missing", noFix: true, why: "lines of one paragraph" },
  ],
});
