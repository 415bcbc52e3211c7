import rule from "../../../src/rules/copies/body-of-kind";
import { checkRule } from "../../support/check-rule";
import { copied, withBlock } from "./block";

checkRule(rule, {
  exampleIsShown: true,
  right: [
    { change: { base: copied } },
    { change: withBlock(copied, ["TỈNH UỶ CAO BẰNG", "*", "Số 24-BS/TU"], ["SAO Y BẢN CHÍNH"]) }, { change: withBlock(copied, null, ["TRÍCH SAO"]) },
  ],
  wrong: [
    { change: withBlock(copied, null, ["SAO Y BẢN CHÍNH"]), says: "another" },
    { change: withBlock(copied, ["TỈNH UỶ CAO BẰNG", "*", "Số 24-BS/TU"], null), says: "same" },
  ],
});
