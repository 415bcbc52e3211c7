import rule from "../../../src/rules/appendix/mentioned";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

const appendix = {
  heading: "Phụ lục", title: ["DANH MỤC TÀI LIỆU"], reference: "(Kèm theo Nghị quyết số 06-NQ/TU, ngày 12/6/2026 của Tỉnh uỷ)", hyphens: "-----",
  paragraphs: ["Nội dung phụ lục."],
};
const withAppendix = { ...resolution, body: [...resolution.body, { is: "body", text: "Danh mục tại phụ lục kèm theo." }] as const, appendices: [appendix] };

checkRule(rule, {
  base: withAppendix, right: [{ change: { base: resolution } }],
  wrong: [{ as: "body", text: "Các cấp uỷ tổ chức thực hiện.", says: "unmentioned" }],
});
