import rule from "../../../src/rules/issuer-name/no-line-below";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true, right: [],
  wrong: [{
    why: "a border below the name", says: "line", noFix: true,
    xml: (file) => file.replace(/(<w:p(?: [^>]*)?>)(<w:pPr>)((?:(?!<\/w:p>).)*TỈNH UỶ CAO BẰNG)/u, "$1$2<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>$3"),
  }],
});
