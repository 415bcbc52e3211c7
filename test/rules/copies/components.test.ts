import rule from "../../../src/rules/copies/components";
import { checkRule } from "../../support/check-rule";
import { copied, withBlock } from "./block";

checkRule(rule, {
  exampleIsShown: true,
  right: [{ change: { base: copied } }],
  wrong: [
    { change: withBlock(copied, ["ĐẢNG UỶ PHƯỜNG THỤC PHÁN", "*", "Số 24-BS/ĐU"], null), says: "missing", why: "no recipients" },
    { change: withBlock(copied, null, ["SAO LỤC", "CHÁNH VĂN PHÒNG", "Nguyễn Văn Ba"]), says: "missing", why: "no date" },
  ],
});
