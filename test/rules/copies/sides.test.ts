import rule from "../../../src/rules/copies/sides";
import { checkRule } from "../../support/check-rule";
import { copied, stamped, withBlock } from "./block";

checkRule(rule, {
  exampleIsShown: true,
  right: [{ change: { base: copied }, edition: "hd36" }, { change: { base: stamped }, edition: "hd05" }],
  wrong: [
    { change: withBlock(stamped, stamped.copyBlock?.right ?? [], ["BẢN SAO VĂN BẢN"]), edition: "hd05", says: "side" },
    { change: withBlock(copied, ["SAO LỤC", "Cao Bằng, ngày 15 tháng 6 năm 2020"], ["ĐẢNG UỶ PHƯỜNG THỤC PHÁN", "Số 24-BS/ĐU"]), edition: "hd36", says: "side", times: 2 },
  ],
});
