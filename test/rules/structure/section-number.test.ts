import { checkRule } from "../../support/check-rule";
import { ruleNamed } from "../../support/rule-named";
import { decision } from "../../support/builder/content";

checkRule(ruleNamed("structure/section-number"), {
  base: decision, exampleIsShown: true,
  right: [{ as: "section", text: "Mục 2\nQUY ĐỊNH CHUNG" }],
  wrong: [{ as: "section", text: "Mục II\nQUY ĐỊNH CHUNG", says: "arabic", becomes: "Mục 2\nQUY ĐỊNH CHUNG" }],
});
