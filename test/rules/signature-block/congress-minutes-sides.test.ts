import rule from "../../../src/rules/signature-block/congress-minutes-sides";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

const presidium = { capacity: "T/M ĐOÀN CHỦ TỊCH", positions: [], name: "Nguyễn Văn An" };
const secretaries = { capacity: "T/M ĐOÀN THƯ KÝ", positions: ["TRƯỞNG ĐOÀN"], name: "Lê Văn Bình" };
const writer = { capacity: null, positions: ["NGƯỜI GHI BIÊN BẢN"], name: "Lê Văn Ba" };
checkRule(rule, {
  exampleIsShown: true,
  base: {
    ...resolution, typeName: "BIÊN BẢN", issuerName: ["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ TỈNH CAO BẰNG LẦN THỨ XX"], referenceNumber: "Số 03-BB/ĐH",
    signers: [presidium, { ...secretaries, side: "left" }],
  },
  right: [{ change: { signers: [secretaries, { ...writer, side: "left" }] }, why: "minutes of a discussion" }],
  wrong: [{ change: { signers: [secretaries, { ...presidium, side: "left" }] }, says: "exchanged" }, { change: { signers: [writer, { ...secretaries, side: "left" }] }, says: "exchanged" }],
});
