import rule from "../../../src/rules/signature-block/concurrent-own-line";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

const steering = { ...resolution, parentIssuer: ["TỈNH UỶ CAO BẰNG"], issuerName: ["BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ"], referenceNumber: "Số 02-NQ/BCĐ", signers: [{ capacity: null, positions: ["PHÓ BÍ THƯ"], name: "Nguyễn Văn An" }] };
checkRule(rule, {
  exampleIsShown: true, base: steering,
  right: [{ change: { signers: [{ capacity: null, positions: ["PHÓ BÍ THƯ", "kiêm", "TRƯỞNG BAN CHỈ ĐẠO"], name: "Nguyễn Văn An" }] } }],
  wrong: [{ change: { signers: [{ capacity: null, positions: ["PHÓ BÍ THƯ KIÊM TRƯỞNG BAN CHỈ ĐẠO"], name: "Nguyễn Văn An" }] }, says: "together" }],
});
