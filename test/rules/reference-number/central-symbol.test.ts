import { checkRule } from "../../support/check-rule";
import { ruleNamed } from "../../support/rule-named";
import { resolution } from "../../support/builder/content";

checkRule(ruleNamed("reference-number/central-symbol"), {
  exampleIsShown: true, base: { ...resolution, issuerName: ["BAN CHẤP HÀNH TRUNG ƯƠNG"], referenceNumber: "Số 05-NQ/TW" },
  right: [], wrong: [{ text: "Số 05-NQ/TU", says: "level", becomes: "Số 05-NQ/TW" }],
});
