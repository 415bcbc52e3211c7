import rule from "../../../src/rules/structure/article-mark";
import { checkRule } from "../../support/check-rule";
import { decision } from "../../support/builder/content";

checkRule(rule, {
  base: decision,
  right: [{ as: "article", text: "Điều 1. Phạm vi điều chỉnh" }],
  wrong: [
    { as: "article", text: "Điều 1: Phạm vi điều chỉnh", says: "mark", becomes: "Điều 1. Phạm vi điều chỉnh" },
    { as: "article", text: "Điều 1- Phạm vi điều chỉnh", says: "mark", becomes: "Điều 1. Phạm vi điều chỉnh" },
    { as: "article", text: "Điều 1.Phạm vi điều chỉnh", says: "mark", becomes: "Điều 1. Phạm vi điều chỉnh" },
  ],
});
