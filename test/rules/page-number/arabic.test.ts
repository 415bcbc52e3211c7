import rule from "../../../src/rules/page-number/arabic";
import { checkRule } from "../../support/check-rule";

const counted = (format: string) => (file: string): string => file.replace("<w:cols ", `<w:pgNumType w:fmt="${format}"/><w:cols `);

checkRule(rule, {
  right: [{ why: "decimal, said outright", xml: counted("decimal") }],
  wrong: [
    { why: "Roman", says: "notArabic", xml: counted("upperRoman") }, { why: "small Roman", says: "notArabic", xml: counted("lowerRoman") },
    { why: "letters", says: "notArabic", xml: counted("upperLetter") },
  ],
});
