import rule from "../../../src/rules/structure/free-marks";
import { decision, resolution } from "../../support/builder/content";
import { checkRule, type RuleCase } from "../../support/check-rule";

const body = (...texts: readonly string[]): Pick<RuleCase, "change" | "why"> => ({ change: { base: resolution, body: texts.map((text) => ({ is: "body", text })) }, why: texts.join(" / ") });

checkRule(rule, {
  exampleIsShown: true,
  right: [
    body("I- MỤC TIÊU", "II- NHIỆM VỤ", "III- TỔ CHỨC THỰC HIỆN"), body("I. MỤC TIÊU", "II. NHIỆM VỤ", "III. TỔ CHỨC THỰC HIỆN"),
    // Two headings are no habit, and half and half say nothing.
    body("I- MỤC TIÊU", "II. NHIỆM VỤ"), body("I- MỤC TIÊU", "II. NHIỆM VỤ", "III- TỔ CHỨC", "IV. HIỆU LỰC"),
    body("I- MỤC TIÊU", "II- NHIỆM VỤ", "Khoá XIV của Đảng.", "III- TỔ CHỨC"), { change: { base: decision } },
  ],
  wrong: [
    { ...body("I- MỤC TIÊU", "II. NHIỆM VỤ", "III- TỔ CHỨC THỰC HIỆN"), says: "mixed", becomes: "II- NHIỆM VỤ" },
    { ...body("I. MỤC TIÊU", "II. NHIỆM VỤ", "III - TỔ CHỨC THỰC HIỆN"), says: "mixed", becomes: "III. TỔ CHỨC THỰC HIỆN" },
  ],
});
