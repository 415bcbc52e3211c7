import rule from "../../../src/rules/structure/clause-order";
import { resolution, type BodyPart } from "../../support/builder/content";
import { checkRule, type RuleCase } from "../../support/check-rule";

const laid = (...parts: readonly string[]): Pick<RuleCase, "change" | "why"> => ({
  change: { base: resolution, body: parts.map((text): BodyPart => ({ is: text.startsWith("Điều") ? "article" : /^\d/u.test(text) ? "clause" : "point", text })) },
  why: parts.join(" / "),
});

checkRule(rule, {
  exampleIsShown: true,
  right: [
    laid("Điều 1. Phạm vi", "1. Một.", "2. Hai.", "Điều 2. Đối tượng", "1. Ba."), laid("Điều 1. Phạm vi", "1. Một:", "a) Điểm a;", "b) Điểm b.", "2. Hai."),
    { ...laid("Điều 1. Phạm vi", "5. Năm.", "7. Bảy."), why: "a list that begins elsewhere" },
    { ...laid("Điều 1. Phạm vi", "1. Một.", "3. Ba."), change: { ...laid("Điều 1. Phạm vi", "1. Một.", "3. Ba.").change, subject: ["sửa đổi, bổ sung một số điều của Quy chế"] } },
  ],
  wrong: [{ ...laid("Điều 1. Phạm vi", "1. Một.", "3. Ba."), says: "gap" }, { ...laid("Điều 1. Phạm vi", "1. Một.", "1. Hai."), says: "repeat" }],
});
