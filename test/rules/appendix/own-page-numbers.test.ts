import rule from "../../../src/rules/appendix/own-page-numbers";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

const appendix = {
  heading: "Phụ lục", title: ["DANH MỤC TÀI LIỆU"], reference: "(Kèm theo Nghị quyết số 06-NQ/TU, ngày 12/6/2026 của Tỉnh uỷ)", hyphens: "-----",
  paragraphs: ["Nội dung phụ lục."],
};
const withAppendix = { ...resolution, body: [...resolution.body, { is: "body", text: "Danh mục tại phụ lục kèm theo." }] as const, appendices: [appendix] };

checkRule(rule, {
  exampleIsShown: true, base: { ...withAppendix, appendices: [] },
  right: [],
  wrong: [
    { change: { appendices: [appendix] }, says: "goesOn" }, { change: { appendices: [appendix], construction: { appendixSections: true } }, says: "goesOn" },
  ],
});
