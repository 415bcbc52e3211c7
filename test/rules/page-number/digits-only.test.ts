import rule from "../../../src/rules/page-number/digits-only";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [],
  wrong: [
    { why: "dashes", says: "extra", xml: (file) => file.replace("<w:fldSimple", "<w:r><w:t xml:space=\"preserve\">- </w:t></w:r><w:fldSimple").replace("</w:fldSimple>", "</w:fldSimple><w:r><w:t xml:space=\"preserve\"> -</w:t></w:r>") },
    { why: "a word", says: "extra", xml: (file) => file.replace("<w:fldSimple", "<w:r><w:t xml:space=\"preserve\">Trang </w:t></w:r><w:fldSimple") },
  ],
});
