import rule from "../../../src/rules/party-title/on-the-right";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true, right: [{ change: { construction: { header: "flat" } } }],
  wrong: [{ change: { construction: { header: "flat", lines: "none" } }, why: "in the middle", says: "elsewhere", xml: (file) => file.replace(/<w:jc w:val="right"\/>((?:(?!<\/w:p>).)*ĐẢNG CỘNG SẢN)/u, "<w:jc w:val=\"center\"/>$1") }],
});
