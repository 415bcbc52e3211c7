import rule from "../../../src/rules/structure/headings-centered";
import { checkRule } from "../../support/check-rule";
import { decision } from "../../support/builder/content";

checkRule(rule, {
  base: decision, exampleIsShown: true,
  right: [{ as: "chapter", text: "Chương II\nQUY ĐỊNH CHUNG" }],
  wrong: [{ as: "chapter", text: "Chương II\nQUY ĐỊNH CHUNG", change: { format: { partHeading: { alignment: "left" } } }, says: "aside" }],
});
