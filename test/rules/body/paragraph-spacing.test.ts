import rule from "../../../src/rules/body/paragraph-spacing";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

const short = { ...resolution, body: [{ is: "body", text: "Tiếp tục thực hiện nghiêm túc Nghị quyết." }, { is: "body", text: "Nghị quyết này phổ biến đến chi bộ." }] as const };

checkRule(rule, {
  exampleIsShown: true, base: short,
  right: [{ change: { format: { body: { before: 6, after: 0 } } } }, { change: { format: { body: { before: 3, after: 3 } } } }, { change: { format: { body: { after: 12 } } } }],
  wrong: [{ change: { format: { body: { after: 0 } } }, says: "gap" }, { change: { format: { body: { before: 2, after: 3 } } }, says: "gap" }],
});
