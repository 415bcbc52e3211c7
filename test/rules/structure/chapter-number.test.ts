import { checkRule } from "../../support/check-rule";
import { ruleNamed } from "../../support/rule-named";
import { decision } from "../../support/builder/content";

checkRule(ruleNamed("structure/chapter-number"), {
  base: decision, exampleIsShown: true,
  right: [{ as: "chapter", text: "Chương II\nQUY ĐỊNH CHUNG" }, { as: "chapter", text: "Chương thứ nhất\nQUY ĐỊNH CHUNG" }],
  wrong: [{ as: "chapter", text: "Chương 4\nQUY ĐỊNH CHUNG", says: "roman", becomes: "Chương IV\nQUY ĐỊNH CHUNG" }],
});
