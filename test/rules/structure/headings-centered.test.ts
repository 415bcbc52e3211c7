import { headingCenteredRules } from "../../../src/rules/structure-rules";
import { checkRule } from "../../support/check-rule";
import { decision } from "../../support/builder/content";

const [parts, sections] = headingCenteredRules;
if (!parts || !sections) throw new Error("two rules: parts and chapters, sections");

checkRule(parts, {
  base: decision, exampleIsShown: true,
  right: [{ as: "chapter", text: "Chương II\nQUY ĐỊNH CHUNG" }],
  wrong: [{ as: "chapter", text: "Chương II\nQUY ĐỊNH CHUNG", change: { format: { partHeading: { alignment: "left" } } }, says: "aside" }],
});
checkRule(sections, {
  base: decision, exampleIsShown: true,
  right: [{ as: "section", text: "Mục 1\nTRÁCH NHIỆM" }],
  wrong: [{ as: "section", text: "Mục 1\nTRÁCH NHIỆM", change: { format: { sectionHeading: { alignment: "left" } } }, says: "aside" }],
});
