import { checkRule } from "../../support/check-rule";
import { ruleNamed } from "../../support/rule-named";
import { decision } from "../../support/builder/content";

checkRule(ruleNamed("structure/part-number"), {
  base: decision, exampleIsShown: true,
  right: [{ as: "part", text: "Phần II\nQUY ĐỊNH CHUNG" }, { as: "part", text: "Phần thứ nhất\nQUY ĐỊNH CHUNG" }],
  wrong: [{ as: "part", text: "Phần 2\nQUY ĐỊNH CHUNG", says: "roman", becomes: "Phần II\nQUY ĐỊNH CHUNG" }],
});
