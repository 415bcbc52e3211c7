import rule from "../../../src/rules/reference-number/congress-symbol";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

checkRule(rule, {
  base: { ...resolution, issuerName: ["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ TỈNH CAO BẰNG LẦN THỨ XX"], referenceNumber: "Số 01-NQ/ĐH" },
  right: ["Số 01-NQ/ĐH"],
  wrong: [{ text: "Số 01-NQ/TU", says: "differs", becomes: "Số 01-NQ/ĐH" }],
});
