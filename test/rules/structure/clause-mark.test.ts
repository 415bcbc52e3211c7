import rule from "../../../src/rules/structure/clause-mark";
import { checkRule } from "../../support/check-rule";
import { decision, type BodyPart } from "../../support/builder/content";

const articleWith = (line: string): readonly BodyPart[] => [
  { is: "article", text: "Điều 1. Trách nhiệm thi hành" }, { is: "body", text: line }, { is: "article", text: "Điều 2. Hiệu lực thi hành" },
];

checkRule(rule, {
  base: decision, right: [{ as: "body", text: "1/ Một đề mục ngoài điều." }],
  wrong: [
    { change: { body: articleWith("1/ Văn phòng chủ trì.") }, says: "mark" }, { change: { body: articleWith("1- Văn phòng chủ trì.") }, says: "mark" },
    { change: { body: articleWith("1) Văn phòng chủ trì.") }, says: "mark" },
  ],
});
