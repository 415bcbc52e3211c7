import rule from "../../../src/rules/appendix/own-number";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

const withReference = (reference: string): typeof resolution => ({
  ...resolution, referenceNumber: "Số 06-NQ/TU", body: [...resolution.body, { is: "body", text: "Danh mục tại phụ lục kèm theo." }],
  appendices: [{ heading: "Phụ lục", title: ["DANH MỤC TÀI LIỆU"], reference, hyphens: "-----", paragraphs: ["Nội dung phụ lục."] }],
});
const own = withReference("(Kèm theo Nghị quyết số 06-NQ/TU, ngày 12/6/2026 của Tỉnh uỷ)");

checkRule(rule, {
  exampleIsShown: true, base: own,
  right: [
    { change: {} },
    { change: { ...withReference("(Kèm theo Nghị quyết số …-NQ/TU, ngày …/6/2026 của Tỉnh uỷ)") }, why: "a draft" },
    { change: { ...withReference("(Kèm theo Công văn số 25-CV/VPTU, ngày 12/6/2026 của Văn phòng Tỉnh uỷ)") }, why: "another document altogether" },
    { change: { referenceNumber: "Số …-NQ/TU" }, why: "the number is still to come" },
  ],
  wrong: [
    { change: { ...withReference("(Kèm theo Nghị quyết số 16-NQ/TU, ngày 12/6/2026 của Tỉnh uỷ)") }, says: "other" },
    { change: { ...withReference("(Kèm theo Nghị quyết số 06-KL/TU, ngày 12/6/2026 của Tỉnh uỷ)") }, says: "other" },
  ],
});
