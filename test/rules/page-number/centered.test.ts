import rule from "../../../src/rules/page-number/centered";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [
    { change: { construction: { pageNumber: "framed" } } },
    { change: { construction: { pageNumber: "framed" } }, xml: (xml) => xml.replace(/(w:xAlign="center"[^>]*\/>.*?)<w:jc w:val="center"/su, '$1<w:jc w:val="left"'), why: "the frame is centred" },
  ],
  wrong: [
    { change: { construction: { pageNumber: "framed" }, format: { pageNumber: { alignment: "left" } } }, says: "aside" },
    { change: { format: { pageNumber: { alignment: "right" } } }, says: "aside" }, { change: { format: { pageNumber: { alignment: "left" } } }, says: "aside" }],
});
