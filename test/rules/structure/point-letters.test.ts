import rule from "../../../src/rules/structure/point-letters";
import { checkRule } from "../../support/check-rule";
import { decision, type BodyPart } from "../../support/builder/content";

const articleWith = (line: string): readonly BodyPart[] => [
  { is: "article", text: "Điều 1. Trách nhiệm thi hành" }, { is: "body", text: line }, { is: "article", text: "Điều 2. Hiệu lực thi hành" },
];

checkRule(rule, {
  base: decision, right: [{ change: { body: articleWith("g) Theo dõi, đôn đốc.") } }],
  wrong: [{ change: { body: articleWith("f) Theo dõi, đôn đốc.") }, says: "foreign" }],
});
