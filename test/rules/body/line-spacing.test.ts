import rule from "../../../src/rules/body/line-spacing";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

const short = { ...resolution, body: [{ is: "body", text: "Tiếp tục thực hiện nghiêm túc Nghị quyết." }, { is: "body", text: "Nghị quyết này phổ biến đến chi bộ." }] as const };

checkRule(rule, {
  exampleIsShown: true, base: short,
  right: [
    { change: { format: { body: { line: 22 } } }, edition: "hd05" },
    { change: { format: { body: { line: 24 } } }, edition: "hd36" }, { change: { format: { body: { line: 18, lineRule: "atLeast" } } }, edition: "hd36" },
    { change: { format: { body: { line: 15.6, lineRule: "auto" } } }, edition: "hd36", why: "1.3 of 14 points is 20.9" },
  ],
  wrong: [
    { change: { format: { body: { line: 16 } } }, says: "value", times: 2 },
    { change: { format: { body: { line: 24 } } }, says: "value", times: 2, edition: "hd05" },
    { change: { format: { body: { line: 18, lineRule: "atLeast" } } }, says: "rule", times: 2, edition: "hd05" },
    { change: { format: { body: { line: 15.6, lineRule: "auto" } } }, says: "rule", times: 2, edition: "hd05" },
    { change: { format: { body: { line: 12, lineRule: "auto" } } }, says: "value", times: 2, edition: "hd36" },
  ],
});
