import rule from "../../../src/rules/subject/political-report-line";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

checkRule(rule, {
  exampleIsShown: true,
  base: { ...resolution, typeName: "BÁO CÁO", referenceNumber: "Số 01-BC/TU" },
  right: [],
  wrong: [{ change: { subject: ["chính trị", "(Báo cáo của Ban Chấp hành Đảng bộ tỉnh trình Đại hội lần thứ XX)"] }, says: "upright" }],
});
