import rule from "../../../src/rules/citations/first";
import { resolution } from "../../support/builder/content";
import { checkRule, type RuleCase } from "../../support/check-rule";

const body = (...texts: readonly string[]): Pick<RuleCase, "change" | "why"> => ({ change: { base: resolution, body: texts.map((text) => ({ is: "body", text })) }, why: texts.join(" / ") });
const full = "Thực hiện Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng, Tỉnh uỷ yêu cầu các cấp uỷ quán triệt.";

checkRule(rule, {
  exampleIsShown: true,
  right: [
    body(full), body(full, "Sơ kết việc thực hiện Quy định số 399-QĐ/TW trong năm 2026."),
    body("Căn cứ Quy định số 399-QĐ/TW ngày 09 tháng 01 năm 2026 của Ban Bí thư Trung ương Đảng “về thể loại văn bản”, Tỉnh uỷ kết luận."),
    body("Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị đột phá phát triển khoa học, công nghệ, Tỉnh uỷ kết luận."),
    body("Phúc đáp Nghị quyết số …-NQ/TW của Bộ Chính trị."), body("Nghị quyết Trung ương 6 khoá XII được quán triệt."),
    body("Tỉnh uỷ ban hành Nghị quyết số 06-NQ/TU để thực hiện."), body("Giai đoạn 2026 - 2030 có 12-15 chi bộ kiểu mẫu."),
  ],
  wrong: [
    { ...body("Thực hiện Quy định số 399-QĐ/TW, Tỉnh uỷ yêu cầu các cấp uỷ quán triệt."), says: "lacking" },
    { ...body("Thực hiện Quy định 399-QĐ/TW."), says: "lacking" },
    { ...body("Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị, Tỉnh uỷ yêu cầu như sau."), says: "lacking" },
    { ...body("Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá phát triển khoa học, công nghệ."), says: "lacking" },
    { ...body("Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 về đột phá phát triển khoa học, công nghệ."), says: "lacking" },
    { ...body("Thực hiện Nghị định số 30/2020/NĐ-CP."), says: "lacking" },
  ],
});
