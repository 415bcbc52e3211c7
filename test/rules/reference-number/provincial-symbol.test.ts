import { checkRule } from "../../support/check-rule";
import { ruleNamed } from "../../support/rule-named";
import { officialLetter } from "../../support/builder/content";

checkRule(ruleNamed("reference-number/provincial-symbol"), {
  exampleIsShown: true,
  right: ["Số 05-NQ/TU", "Số …-NQ/…", { change: { base: officialLetter } }, { change: { base: officialLetter, referenceNumber: "Số 68-CV/VPTU/nb" }, why: "a third part" }],
  wrong: [
    { text: "Số 05-NQ/HU", says: "level", becomes: "Số 05-NQ/TU" },
    { change: { parentIssuer: ["TỈNH UỶ CAO BẰNG"], issuerName: ["VĂN PHÒNG"], referenceNumber: "Số 05-NQ/VP" }, says: "level", noFix: true },
  ],
});
