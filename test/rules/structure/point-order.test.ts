import rule from "../../../src/rules/structure/point-order";
import { checkRule } from "../../support/check-rule";
import { decision, type BodyPart } from "../../support/builder/content";

const points = (...letters: readonly string[]): readonly BodyPart[] => [
  { is: "article", text: "Điều 1. Trách nhiệm thi hành" },
  ...letters.map((letter): BodyPart => ({ is: "point", text: `${letter}) Theo dõi, đôn đốc việc thực hiện;` })),
  { is: "article", text: "Điều 2. Quyết định này có hiệu lực từ ngày ký." },
];

checkRule(rule, {
  base: decision,
  right: [{ change: { body: points("a", "b", "c", "d", "đ", "e", "g", "h", "i") } }, { change: { body: points("c", "e") }, why: "a fragment" }, { change: { body: points("a", "b", "a", "b") } }],
  wrong: [
    { change: { body: points("a", "b", "c", "d", "e") }, says: "order" }, { change: { body: points("a", "c") }, says: "order" },
    { change: { body: points("a", "b", "b") }, says: "repeat" }, { change: { body: points("a", "a") }, says: "repeat" },
  ],
});
