import rule from "../../../src/rules/party-title/separator-line-solid";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true, right: [],
  wrong: [{
    change: { construction: { lines: "none" } }, why: "hyphens below the title", says: "typed", noFix: true,
    xml: (file) => file.replace(/(ĐẢNG CỘNG SẢN VIỆT NAM<\/w:t><\/w:r>(?:(?!<\/w:p>).)*<\/w:p>)/u, "$1<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>--------------------</w:t></w:r></w:p>"),
  }],
});
