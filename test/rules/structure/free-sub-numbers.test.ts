import type { Paragraph } from "../../../src/document/document";
import { seesNumber } from "../../../src/rules/free-scheme";
import rule from "../../../src/rules/structure/free-sub-numbers";
import { decision, resolution } from "../../support/builder/content";
import { checkRule, type RuleCase } from "../../support/check-rule";

const body = (...texts: readonly string[]): Pick<RuleCase, "change" | "why"> => ({ change: { base: resolution, body: texts.map((text) => ({ is: "body", text })) }, why: texts.join(" / ") });

checkRule(rule, {
  exampleIsShown: true,
  right: [
    body("1. Mục tiêu", "1.1. Mục tiêu chung", "1.2. Mục tiêu cụ thể", "2. Nhiệm vụ", "2.1. Công tác tư tưởng"),
    // Without a heading above nobody knows what it is below; a sum and a day are no numbers of headings.
    body("1.1. Mục tiêu chung", "1.3. Nhiệm vụ"), body("1. Kinh phí", "2.500 đồng mỗi suất.", "1.1.2026 Ngày bắt đầu."),
    body("1. Mục tiêu", "1.2. Mục tiêu cụ thể", "I- TỔ CHỨC", "2. Nhiệm vụ", "2.1. Công tác"), { change: { base: decision } },
  ],
  wrong: [
    { ...body("1. Mục tiêu", "1.1. Mục tiêu chung", "1.3. Mục tiêu cụ thể"), says: "gap" },
    { ...body("1. Mục tiêu", "1.1. Mục tiêu chung", "1.1. Mục tiêu cụ thể"), says: "repeat" },
    { ...body("1. Mục tiêu", "1.1. Mục tiêu chung", "2. Nhiệm vụ", "1.1. Công tác tư tưởng"), says: "foreign" },
  ],
});

it("sees that Word counts a paragraph, behind which no heading is known any more", () => {
  const sees = seesNumber(() => null);
  const plain = { label: null } as Paragraph;
  const counted = { label: { text: "1.", level: 0, numId: 1 } } as unknown as Paragraph;
  expect(sees(counted, "body")).not.toBe(sees(plain, "body"));
  expect(sees(counted, "clause")).toBe(sees(plain, "clause"));
});
