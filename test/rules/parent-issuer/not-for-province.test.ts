import rule from "../../../src/rules/parent-issuer/not-for-province";
import { checkRule } from "../../support/check-rule";
import { officialLetter } from "../../support/builder/content";

checkRule(rule, {
  exampleIsShown: true,
  right: [{ change: { base: officialLetter } }],
  wrong: [{ change: { parentIssuer: ["BAN CHẤP HÀNH TRUNG ƯƠNG"] }, says: "superfluous" }],
});
