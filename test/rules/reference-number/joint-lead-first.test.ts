import rule from "../../../src/rules/reference-number/joint-lead-first";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

checkRule(rule, {
  exampleIsShown: true, base: { ...resolution, issuerName: ["BAN TỔ CHỨC TỈNH UỶ - BAN NỘI CHÍNH TỈNH UỶ"], referenceNumber: "Số 05-NQ/BTCTU-BNCTU" },
  right: ["Số 05-NQ/BNCTU-X", "Số 05-NQ/BTCTU"],
  wrong: [{ text: "Số 05-NQ/BNCTU-BTCTU", says: "order", becomes: "Số 05-NQ/BTCTU-BNCTU" }],
});
