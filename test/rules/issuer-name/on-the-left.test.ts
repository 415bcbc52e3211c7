import rule from "../../../src/rules/issuer-name/on-the-left";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true, right: [{ change: { construction: { header: "flat" } } }],
  wrong: [{ change: { construction: { header: "flat" } }, why: "in the middle", says: "elsewhere", xml: (file) => file.replace(/<w:jc w:val="left"\/>((?:(?!<\/w:p>).)*TỈNH UỶ CAO BẰNG)/u, "<w:jc w:val=\"center\"/>$1") }],
});
