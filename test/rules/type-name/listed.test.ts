import { checkRule } from "../../support/check-rule";
import { officialLetter, resolution } from "../../support/builder/content";
import { ruleNamed } from "../../support/rule-named";

checkRule(ruleNamed("type-name/listed"), {
  exampleIsShown: true,
  right: [
    { as: "typeName", text: "KẾ HOẠCH" }, { as: "typeName", text: "CHƯƠNG TRÌNH HÀNH ĐỘNG" }, { as: "typeName", text: "CÔNG ĐIỆN", why: "another rule" }, { as: "typeName", text: "GIẤY XÁC NHẬN", why: "another rule" },
    { change: { base: officialLetter } },
    { change: { base: resolution, typeName: "PHÁT HUY SỨC MẠNH ĐẠI ĐOÀN KẾT", subject: ["(Báo cáo của Ban Chấp hành Đảng bộ tỉnh khoá XX", "trình Đại hội đại biểu Đảng bộ tỉnh lần thứ XXI)"] }, why: "the theme of a congress" },
  ],
  wrong: [
    { as: "typeName", text: "ĐỀ CƯƠNG", says: "unlisted", noFix: true },
    { as: "typeName", text: "BẢN KẾ HOẠCH", says: "unlisted", noFix: true },
    { as: "typeName", text: "NGHI QUYẾT", says: "misspelt", becomes: "NGHỊ QUYẾT" },
  ],
});
checkRule(ruleNamed("type-name/listed-paper"), {
  exampleIsShown: true,
  right: [{ as: "typeName", text: "GIẤY MỜI", edition: "hd05" }, { as: "typeName", text: "PHIẾU GỬI" }],
  wrong: [{ as: "typeName", text: "GIẤY XÁC NHẬN", says: "paper", noFix: true }, { as: "typeName", text: "PHIẾU TRÌNH", says: "paper", noFix: true }],
});
