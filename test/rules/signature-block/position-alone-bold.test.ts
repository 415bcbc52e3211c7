import rule from "../../../src/rules/signature-block/position-alone-bold";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

checkRule(rule, {
  exampleIsShown: true, base: { ...resolution, signers: [{ capacity: null, positions: ["TRƯỞNG BAN"], name: "Nguyễn Văn An" }] },
  right: [{ change: { base: resolution }, why: "T/M stands above" }],
  wrong: [{ change: { format: { signerPositionAlone: { bold: false } } }, says: "plain" }],
});
