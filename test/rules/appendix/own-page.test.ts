import rule from "../../../src/rules/appendix/own-page";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

const appendix = {
  heading: "Phụ lục", title: ["DANH MỤC TÀI LIỆU"], reference: "(Kèm theo Nghị quyết số 06-NQ/TU, ngày 12/6/2026 của Tỉnh uỷ)", hyphens: "-----",
  paragraphs: ["Nội dung phụ lục."],
};
const withAppendix = { ...resolution, body: [...resolution.body, { is: "body", text: "Danh mục tại phụ lục kèm theo." }] as const, appendices: [appendix] };

checkRule(rule, {
  exampleIsShown: true, base: withAppendix, right: [{ change: { construction: { appendixSections: true } } }],
  wrong: [{
    change: { appendices: [], extraXml: "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>Phụ lục</w:t></w:r></w:p><w:p><w:r><w:t>Nội dung phụ lục.</w:t></w:r></w:p>" }, says: "runsOn",
  }],
});
