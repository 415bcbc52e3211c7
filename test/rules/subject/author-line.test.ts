import rule from "../../../src/rules/subject/author-line";
import { checkRule, type RuleCase } from "../../support/check-rule";

const subject = (...lines: string[]): Pick<RuleCase, "change" | "why"> => ({ change: { typeName: "KẾT LUẬN", referenceNumber: "Số 06-KL/TU", subject: lines }, why: lines.join(" / ") });

checkRule(rule, {
  exampleIsShown: true,
  right: [
    { ...subject("CỦA BAN THƯỜNG VỤ TỈNH UỶ", "về công tác cán bộ"), edition: "hd05" }, subject("về công tác cán bộ"), subject("của Đại hội đại biểu Đảng bộ tỉnh", "lần thứ XX"),
  ],
  wrong: [
    { ...subject("của Ban Thường vụ Tỉnh uỷ", "về công tác cán bộ"), says: "small" },
    { ...subject("CỦA BAN THƯỜNG VỤ TỈNH UỶ", "về công tác cán bộ"), edition: "hd36", says: "bold" },
  ],
});
