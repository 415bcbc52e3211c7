import rule from "../../../src/rules/copies/symbol";
import { checkRule } from "../../support/check-rule";
import { copied, stamped, withBlock } from "./block";

checkRule(rule, {
  exampleIsShown: true,
  right: [{ change: { base: copied } }, { change: { base: stamped } }],
  wrong: [
    { change: withBlock(copied, ["ĐẢNG UỶ PHƯỜNG THỤC PHÁN", "*", "Số 24-SL/ĐU"], null), says: "symbol" },
    { change: withBlock(stamped, ["BẢN SAO VĂN BẢN", "Số, ký hiệu bản sao: 24-SY/ĐU", "Hình thức sao: sao y"], null), says: "symbol" },
  ],
});
