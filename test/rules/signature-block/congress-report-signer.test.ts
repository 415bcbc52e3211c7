import rule from "../../../src/rules/signature-block/congress-report-signer";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

const report = { ...resolution, referenceNumber: "Số 15-BC/TU", typeName: "BÁO CÁO CHÍNH TRỊ", subject: ["của Ban Chấp hành Đảng bộ tỉnh khoá XX", "trình Đại hội đại biểu Đảng bộ tỉnh lần thứ XXI"] };
const deputy = [{ capacity: "T/M TỈNH UỶ", positions: ["PHÓ BÍ THƯ"], name: "Nguyễn Văn An" }];
const review = { typeName: "BÁO CÁO", subject: ["kiểm điểm của Ban Chấp hành Đảng bộ tỉnh khoá XX", "trình Đại hội đại biểu Đảng bộ tỉnh lần thứ XXI"] };

checkRule(rule, {
  exampleIsShown: true, base: report,
  right: [
    { change: { typeName: "BÁO CÁO", subject: ["kết quả thực hiện nghị quyết đại hội"], signers: deputy }, why: "another report" },
    { change: { typeName: "BÁO CÁO", subject: ["tiến độ xây dựng báo cáo chính trị trình đại hội"], signers: deputy }, why: "a report about the report" },
    { change: { ...review }, why: "the bí thư" },
  ],
  wrong: [{ change: { signers: deputy }, says: "deputy" }, { change: { ...review, signers: deputy }, says: "deputy" },
    { change: { typeName: "PHÁT HUY SỨC MẠNH ĐẠI ĐOÀN KẾT", subject: ["(Báo cáo của Ban Chấp hành Đảng bộ tỉnh khoá XX", "trình Đại hội đại biểu Đảng bộ tỉnh lần thứ XXI)"], signers: deputy }, why: "a theme", says: "deputy" }],
});
