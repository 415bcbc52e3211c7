import rule from "../../../src/rules/body/alignment";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

const short = { ...resolution, body: [{ is: "body", text: "Tiếp tục thực hiện nghiêm túc Nghị quyết." }, { is: "body", text: "Nghị quyết này phổ biến đến chi bộ." }] as const };

checkRule(rule, {
  exampleIsShown: true, base: short, right: [],
  wrong: [
    { change: { format: { body: { alignment: "left" } } }, says: "aligned", times: 2 },
  ],
});
