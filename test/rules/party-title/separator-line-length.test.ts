import rule from "../../../src/rules/party-title/separator-line-length";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true,
  right: [{ change: { construction: { lines: "vml" } } }, { change: { construction: { lines: "underline" } } }],
  wrong: [{ change: { format: { partyTitle: { size: 24 } } }, says: "length", why: "the line stays as long as a title of 15 points" }],
});
