import rule from "../../../src/rules/signature-block/on-the-right";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true, right: [{ change: { construction: { signature: "indents" } } }, { change: { construction: { signature: "tabs" } } }],
  wrong: [{
    change: { recipients: null, construction: { signature: "indents" } }, why: "at the left edge", says: "elsewhere",
    xml: (file) => file.replace(/<w:p(?: [^>]*)?>(?:(?!<\/w:p>).)*(?:T\/M TỈNH UỶ|BÍ THƯ|Nguyễn Văn An)<\/w:t>/gu, (paragraph) =>
      paragraph.replace(/<w:ind [^>]*>/u, "").replace(/<w:jc w:val="center"\/>/u, "<w:jc w:val=\"left\"/>")),
  }],
});
