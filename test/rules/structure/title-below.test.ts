import { resolution, type BodyPart } from "../../support/builder/content";
import { ruleNamed } from "../../support/rule-named";
import { checkRule, type RuleCase } from "../../support/check-rule";

const laid = (...parts: readonly (readonly [BodyPart["is"], string])[]): Pick<RuleCase, "change" | "why"> => ({
  change: { base: resolution, body: [...parts.map(([is, text]): BodyPart => ({ is, text })), { is: "body", text: "Tổ chức thực hiện nghiêm túc." }] },
  why: parts.map(([, text]) => text).join(" / "),
});

checkRule(ruleNamed("structure/chapter-title-below"), {
  exampleIsShown: true,
  right: [laid(["chapter", "Chương I"], ["title", "QUY ĐỊNH CHUNG"]), laid(["chapter", "Chương I"]), laid(["chapter", "Chương I\nQUY ĐỊNH CHUNG"]), laid(["body", "Chương I của Quy chế nêu các quy định chung."])],
  wrong: [{ ...laid(["chapter", "Chương I. QUY ĐỊNH CHUNG"]), says: "together" }, { ...laid(["chapter", "Chương II: Quy định chung"]), says: "together" }],
});
checkRule(ruleNamed("structure/part-title-below"), {
  exampleIsShown: true, right: [laid(["part", "Phần thứ nhất"], ["title", "KẾT QUẢ THỰC HIỆN"])], wrong: [{ ...laid(["part", "Phần I - KẾT QUẢ THỰC HIỆN"]), says: "together" }],
});
checkRule(ruleNamed("structure/section-title-below"), {
  exampleIsShown: true, right: [laid(["section", "Mục 1"], ["title", "TRÁCH NHIỆM"])], wrong: [{ ...laid(["section", "Mục 1. TRÁCH NHIỆM"]), says: "together" }],
});
