import rule from "../../../src/rules/body/first-line-indent";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

const short = { ...resolution, body: [{ is: "body", text: "Tiếp tục thực hiện nghiêm túc Nghị quyết." }, { is: "body", text: "Nghị quyết này phổ biến đến chi bộ." }] as const };

checkRule(rule, {
  exampleIsShown: true, base: short,
  right: [{ change: { format: { body: { firstLine: 36 } } } }, { text: "\tTiếp tục thực hiện nghiêm túc.", change: { format: { body: { firstLine: 0 } } }, why: "a tab of half an inch" }],
  wrong: [
    { change: { format: { body: { firstLine: 0 } } }, says: "indent", times: 2 }, { change: { format: { body: { firstLine: 57 } } }, says: "indent", times: 2 },
  ],
});
