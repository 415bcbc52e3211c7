import rule from "../../../src/rules/marks/not-for-media-place";
import { checkRule } from "../../support/check-rule";

const notice = { hd05: "KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG" };

checkRule(rule, {
  exampleIsShown: true,
  right: [{ change: { notForMedia: notice.hd05 } }, { change: { circulationNotice: "TÀI LIỆU HỘI NGHỊ" } }],
  wrong: [
    { change: { circulationNotice: notice.hd05 }, says: "elsewhere", noFix: true },
    { change: { notForMedia: notice.hd05, format: { circulationNotice: { alignment: "left" } } }, says: "aside" },
  ],
});
