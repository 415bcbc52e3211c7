import rule from "../../../src/rules/reference-number/issuer-symbol";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

checkRule(rule, {
  base: { ...resolution, parentIssuer: ["ĐẢNG BỘ TRƯỜNG ĐẠI HỌC VINH"], issuerName: ["CHI BỘ SINH VIÊN"], referenceNumber: "Số 06-NQ/CB" },
  exampleIsShown: true,
  right: ["Số 06-NQ/CB", "Số 06-NQ/CBSV", "Số 06-NQ/…",
    { change: { issuerName: ["ĐẢNG UỶ PHƯỜNG BA ĐÌNH"], referenceNumber: "Số 06-NQ/ĐU" } }],
  wrong: [
    { text: "Số 06-NQ/TU", says: "differs", becomes: "Số 06-NQ/CB" },
    { change: { issuerName: ["ĐẢNG UỶ PHƯỜNG BA ĐÌNH"], referenceNumber: "Số 06-NQ/CB" }, says: "differs", becomes: "Số 06-NQ/ĐU", why: "«Các đảng uỷ khác»" },
  ],
});
