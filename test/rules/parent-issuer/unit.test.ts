import rule from "../../../src/rules/parent-issuer/unit";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

checkRule(rule, {
  exampleIsShown: true, base: { ...resolution, parentIssuer: ["VĂN PHÒNG TỈNH UỶ"], issuerName: ["PHÒNG TỔNG HỢP"], referenceNumber: "Số 01-NQ/TH" },
  right: [{ change: { parentIssuer: ["BAN TỔ CHỨC TRUNG ƯƠNG"], issuerName: ["VỤ TỔ CHỨC - ĐIỀU LỆ"] } }],
  wrong: [{ change: { parentIssuer: [] }, says: "missing" }, { change: { parentIssuer: ["ĐẢNG BỘ TỈNH CAO BẰNG"] }, says: "organization" }],
});
