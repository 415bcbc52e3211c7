import rule from "../../../src/rules/parent-issuer/congress";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

checkRule(rule, {
  exampleIsShown: true, base: { ...resolution, parentIssuer: ["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ TỈNH CAO BẰNG LẦN THỨ XX"], issuerName: ["ĐOÀN CHỦ TỊCH"], referenceNumber: "Số 01-NQ/ĐH" },
  right: [{ change: { parentIssuer: ["ĐẢNG BỘ TỈNH CAO BẰNG"], issuerName: ["BAN KIỂM PHIẾU"], referenceNumber: "Số 01-BB/BKP" }, why: "the tellers of a hội nghị" }],
  wrong: [
    { change: { parentIssuer: [] }, says: "missing" }, { change: { parentIssuer: [], issuerName: ["ĐOÀN THƯ KÝ ĐẠI HỘI"] }, says: "together" },
    { change: { parentIssuer: ["ĐẢNG BỘ TỈNH CAO BẰNG"] }, says: "other" },
  ],
});
