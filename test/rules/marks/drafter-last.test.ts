import rule from "../../../src/rules/marks/drafter-last";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true,
  right: [
    { change: { drafterMark: "NguyenVanAn-26" } }, { change: { drafterMark: "ABC-268" } },
    { change: { recipients: { word: "Nơi nhận:", items: ["- Ban Nội chính - Tư pháp;", "- Cục Quản trị T-78;", "- Lưu Văn phòng Tỉnh uỷ."] } }, why: "words with hyphens" },
  ],
  wrong: [
    { change: { recipients: { word: "Nơi nhận:", items: ["- Các đồng chí Tỉnh uỷ viên;", "NguyenVanAn-26", "- Lưu Văn phòng Tỉnh uỷ."] } }, says: "early" },
  ],
});
