import rule from "../../../src/rules/abbreviations/explained";
import { resolution } from "../../support/builder/content";
import { checkRule, type RuleCase } from "../../support/check-rule";

const body = (...texts: readonly string[]): Pick<RuleCase, "change" | "why"> => ({ change: { base: resolution, body: texts.map((text) => ({ is: "body", text })) }, why: texts.join(" / ") });
const uses = "Các HĐND xã giám sát; HĐND phường, thường trực HĐND báo cáo tỉnh uỷ trong năm.";

checkRule(rule, {
  exampleIsShown: true,
  right: [
    body("Hội đồng nhân dân (HĐND) các cấp giám sát việc thực hiện.", uses),
    body("Hội đồng nhân dân, sau đây viết tắt là HĐND, giám sát việc thực hiện.", uses),
    body("Hội đồng nhân dân (sau đây gọi tắt là HĐND) giám sát.", uses),
    body("Các HĐND xã giám sát; HĐND phường báo cáo."), body("Tăng GDP bình quân; GDP đầu người; tỉ trọng GDP của tỉnh."),
    body("Khoá XII đã tổng kết; khoá XII kết luận; nghị quyết khoá XII nêu rõ."),
    body("I- BAN CHẤP HÀNH", "II- BAN THƯỜNG VỤ", "III- BAN TỔ CHỨC"),
    body("Theo Quy định số 399-QĐ/TW, số 12-QĐ/TW và số 14-QĐ/TW, các cấp uỷ thực hiện."),
    body("Văn bản gửi TP Hà Nội, TP Huế, TP Đà Nẵng để thực hiện."),
  ],
  wrong: [
    { ...body(uses), says: "never" },
    { ...body(uses, "Hội đồng nhân dân (HĐND) các cấp giám sát việc thực hiện."), says: "late" },
  ],
});
