import rule from "../../../src/rules/marks/contact-line";
import { checkRule } from "../../support/check-rule";

const contact = ["Số 9A, Nguyễn Cảnh Chân, Ba Đình, Hà Nội; điện thoại: 080.45774; email: cucluutru@vptw."];
const withoutLine = (flat: string): string => flat.replace(/<w:pBdr><w:bottom[^>]*\/><\/w:pBdr>(?=(?:(?!<w:p ).)*?<w:p [^>]*>(?:(?!<\/w:p>).)*?Nguyễn Cảnh Chân)/su, "");

checkRule(rule, {
  exampleIsShown: true,
  right: [
    { change: { contactDetails: contact } }, { change: { contactDetails: contact, construction: { lines: "paragraphBorder" } } },
    { change: { contactDetails: contact, construction: { lines: "vml" } } },
  ],
  wrong: [
    { change: { contactDetails: contact, construction: { lines: "paragraphBorder" } }, xml: withoutLine, says: "missing" },
    { change: { contactDetails: contact, construction: { lines: "vml" } }, xml: (flat) => flat.replace(/to="467pt/u, "to=\"410pt"), says: "short", noFix: true },
  ],
});
