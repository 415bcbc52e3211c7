import rule from "../../../src/rules/signature-block/minutes-two-signers";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

const minutes = {
  ...resolution, typeName: "BIÊN BẢN", referenceNumber: "Số 05-BB/TU",
  signers: [
    { capacity: null, positions: ["NGƯỜI GHI BIÊN BẢN"], name: "Lê Văn Bình", side: "left" as const }, { capacity: null, positions: ["CHỦ TRÌ HỘI NGHỊ"], name: "Nguyễn Văn An" },
  ],
};

checkRule(rule, {
  base: minutes,
  right: [{ change: { signers: [{ capacity: "T/M BAN THƯỜNG VỤ", positions: ["BÍ THƯ"], name: "Nguyễn Văn An" }] }, why: "other minutes" }],
  wrong: [{ change: { signers: [{ capacity: null, positions: ["CHỦ TRÌ HỘI NGHỊ"], name: "Nguyễn Văn An" }] }, says: "one" }],
});
