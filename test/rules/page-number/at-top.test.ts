import rule from "../../../src/rules/page-number/at-top";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [],
  wrong: [{
    why: "the number in a footer", says: "footer",
    xml: (file) => file.replaceAll("relationships/header", "relationships/footer").replaceAll("header+xml", "footer+xml")
      .replaceAll("w:hdr", "w:ftr").replaceAll("headerReference", "footerReference"),
  }],
});
