import rule from "../../../src/rules/structure/free-order";
import { decision, resolution } from "../../support/builder/content";
import { checkRule, type RuleCase } from "../../support/check-rule";

const body = (...texts: readonly string[]): Pick<RuleCase, "change" | "why"> => ({ change: { base: resolution, body: texts.map((text) => ({ is: "body", text })) }, why: texts.join(" / ") });

checkRule(rule, {
  exampleIsShown: true,
  right: [
    body("I- MỤC TIÊU", "1. Mục tiêu chung.", "2. Mục tiêu cụ thể.", "II- NHIỆM VỤ", "1. Công tác tư tưởng.", "2. Công tác tổ chức."),
    body("1. Một.", "2. Hai.", "1. Ba.", "2. Bốn."),
    { change: { base: decision } }, body("26. Năm 2026 là năm đầu nhiệm kỳ."),
  ],
  wrong: [
    { ...body("I- MỤC TIÊU", "III- NHIỆM VỤ"), says: "gap" }, { ...body("I- MỤC TIÊU", "II- NHIỆM VỤ", "II- TỔ CHỨC"), says: "repeat" },
    { ...body("1. Một.", "2. Hai.", "4. Bốn."), says: "gap" },
  ],
});
