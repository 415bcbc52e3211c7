import rule from "../../../src/rules/parent-issuer/party-organization";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true,
  right: [
    { change: { parentIssuer: ["ĐẢNG BỘ TỈNH CAO BẰNG"], issuerName: ["ĐẢNG UỶ XÃ BẢO LÂM"], referenceNumber: "Số 06-NQ/ĐU" } },
    { change: { parentIssuer: ["ĐẢNG BỘ CỤC LƯU TRỮ"], issuerName: ["CHI BỘ PHÒNG TÀI CHÍNH"], referenceNumber: "Số 06-NQ/CB" } },
  ],
  wrong: [
    { change: { parentIssuer: ["TỈNH UỶ CAO BẰNG"], issuerName: ["ĐẢNG UỶ XÃ BẢO LÂM"], referenceNumber: "Số 06-NQ/ĐU" }, says: "committee" },
    { change: { parentIssuer: [], issuerName: ["CHI BỘ SINH VIÊN"], referenceNumber: "Số 06-NQ/CB" }, says: "missing", noFix: true },
  ],
});
