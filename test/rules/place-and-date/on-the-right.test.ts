import rule from "../../../src/rules/place-and-date/on-the-right";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true, right: [{ change: { construction: { header: "flat" } } }],
  wrong: [{ change: { construction: { header: "flat" } }, why: "at the left", says: "elsewhere", xml: (file) => file.replace(/<w:jc w:val="right"\/>((?:(?!<\/w:p>).)*Cao Bằng, ngày)/u, "<w:jc w:val=\"left\"/>$1") }],
});
