import rule from "../../../src/rules/citations/later";
import { resolution } from "../../support/builder/content";
import { checkRule, type RuleCase } from "../../support/check-rule";

const full = "Thực hiện Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng, Tỉnh uỷ yêu cầu các cấp uỷ quán triệt.";
const then = (text: string): Pick<RuleCase, "change" | "why"> => ({ change: { base: resolution, body: [full, text].map((each) => ({ is: "body", text: each })) }, why: text });

checkRule(rule, {
  exampleIsShown: true,
  right: [
    then("Sơ kết việc thực hiện Quy định số 399-QĐ/TW trong năm 2026."),
    then("Bãi bỏ Quy định số 399-QĐ/TW, ngày 05/02/2020 của Ban Bí thư."),
  ],
  wrong: [
    { ...then("Sơ kết việc thực hiện Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư."), says: "again", becomes: "Sơ kết việc thực hiện Quy định số 399-QĐ/TW." },
    { ...then("Sơ kết Quy định số 399-QĐ/TW ngày 09/01/2026 của Ban Bí thư về thể loại, thẩm quyền ban hành và thể thức văn bản."), says: "again", noFix: true },
  ],
});
