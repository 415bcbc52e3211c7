import rule from "../../../src/rules/party-title/separator-line";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true,
  right: [
    { change: { construction: { lines: "vml" } } }, { change: { construction: { lines: "paragraphBorder" } } },
    { change: { construction: { lines: "underline" } } }, { change: { construction: { lines: "underlinedSpaces" } } },
    { change: { construction: { header: "tabs" } } },
  ],
  wrong: [{ change: { construction: { lines: "none" } }, says: "missing" }, { change: { construction: { lines: "none", header: "table2" } }, says: "missing" }],
});
