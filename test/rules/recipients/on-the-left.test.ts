import rule from "../../../src/rules/recipients/on-the-left";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true, right: [{ change: { construction: { signature: "indents" } } }],
  wrong: [{
    change: { construction: { signature: "indents" } }, why: "indented to the right half", says: "elsewhere",
    xml: (file) => file.replace(/<w:p(?: [^>]*)?>(?:(?!<\/w:p>).)*(?:Nơi nhận|Ban Bí thư|Các đảng uỷ|Các đồng chí|Lưu Văn phòng)/gu, (paragraph) =>
      paragraph.replace(/<w:jc w:val="left"\/>/u, "<w:ind w:left=\"6000\"/><w:jc w:val=\"left\"/>")),
  }],
});
