import rule from "../../../src/rules/parent-issuer/party-committee";
import { checkRule } from "../../support/check-rule";
import { officialLetter } from "../../support/builder/content";

checkRule(rule, {
  base: officialLetter, exampleIsShown: true,
  right: [{ change: { parentIssuer: ["ĐẢNG UỶ ĐẶC KHU TRƯỜNG SA"], issuerName: ["BAN TỔ CHỨC"] } }],
  wrong: [
    { change: { parentIssuer: ["ĐẢNG BỘ TỈNH CAO BẰNG"] }, says: "organization" },
    { change: { parentIssuer: [], issuerName: ["BAN TỔ CHỨC"] }, says: "missing" },
  ],
});
