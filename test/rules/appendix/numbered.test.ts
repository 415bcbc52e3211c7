import rule from "../../../src/rules/appendix/numbered";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

const appendix = {
  heading: "Phụ lục", title: ["DANH MỤC TÀI LIỆU"], reference: "(Kèm theo Nghị quyết số 06-NQ/TU, ngày 12/6/2026 của Tỉnh uỷ)", hyphens: "-----",
  paragraphs: ["Nội dung phụ lục."],
};
const withAppendix = { ...resolution, body: [...resolution.body, { is: "body", text: "Danh mục tại phụ lục kèm theo." }] as const, appendices: [appendix] };

checkRule(rule, {
  base: withAppendix,
  right: [{ change: { appendices: [{ ...appendix, heading: "Phụ lục 1" }, { ...appendix, heading: "PHỤ LỤC 2" }] } }],
  wrong: [
    { change: { appendices: [appendix, { ...appendix, heading: "Phụ lục 2" }] }, says: "missing" },
    { change: { appendices: [{ ...appendix, heading: "Phụ lục I" }, { ...appendix, heading: "Phụ lục 2" }] }, says: "roman" },
  ],
});
