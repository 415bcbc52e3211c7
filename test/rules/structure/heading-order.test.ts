import { resolution, type BodyPart } from "../../support/builder/content";
import { ruleNamed } from "../../support/rule-named";
import { checkRule, type RuleCase } from "../../support/check-rule";

const laid = (...parts: readonly string[]): Pick<RuleCase, "change" | "why"> => ({
  change: {
    base: resolution,
    body: parts.map((text): BodyPart => ({ is: text.startsWith("Phần") ? "part" : text.startsWith("Chương") ? "chapter" : text.startsWith("Mục") ? "section" : "article", text })),
  },
  why: parts.join(" / "),
});
const articles = ["Điều 1. Phạm vi điều chỉnh", "Điều 2. Đối tượng áp dụng", "Điều 3. Hiệu lực thi hành."];

checkRule(ruleNamed("structure/article-order"), {
  exampleIsShown: true,
  right: [laid(...articles), laid("Chương I", ...articles.slice(0, 2), "Chương II", ...articles.slice(2)), { ...laid(articles[0] ?? "", articles[2] ?? ""), change: { ...laid(articles[0] ?? "", articles[2] ?? "").change, subject: ["sửa đổi, bổ sung một số điều của Quy chế"] } }],
  wrong: [
    { ...laid(articles[0] ?? "", articles[2] ?? ""), says: "gap" },
    { ...laid(articles[0] ?? "", "Điều 1. Đối tượng áp dụng", "Điều 2. Hiệu lực thi hành."), says: "repeat" },
  ],
});
checkRule(ruleNamed("structure/chapter-order"), {
  exampleIsShown: true,
  right: [laid("Phần I", "Chương I", "Chương II", "Phần II", "Chương I"), laid("Phần thứ nhất", "Chương thứ nhất", "Phần thứ hai", "Chương thứ hai")],
  wrong: [{ ...laid("Chương I", "Chương III"), says: "gap" }, { ...laid("Chương thứ nhất", "Chương thứ ba"), says: "gap" }, { ...laid("Chương II", "Chương II"), says: "repeat" }],
});
checkRule(ruleNamed("structure/part-order"), { exampleIsShown: true, right: [laid("Phần I", "Phần II")], wrong: [{ ...laid("Phần I", "Phần IV"), says: "gap" }] });
checkRule(ruleNamed("structure/section-order"), {
  exampleIsShown: true,
  right: [laid("Chương I", "Mục 1", "Mục 2", "Chương II", "Mục 1"), laid("Chương I", "Mục 1", "Chương II", "Mục 2")],
  wrong: [{ ...laid("Chương I", "Mục 1", "Mục 3"), says: "gap" }],
});
