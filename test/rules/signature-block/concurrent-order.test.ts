import rule from "../../../src/rules/signature-block/concurrent-order";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

const by = (...positions: string[]) => ({ signers: [{ capacity: null, positions, name: "Nguyễn Văn An" }] });
checkRule(rule, {
  exampleIsShown: true, base: { ...resolution, parentIssuer: ["TỈNH UỶ CAO BẰNG"], issuerName: ["BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ"], referenceNumber: "Số 02-NQ/BCĐ" },
  right: [{ change: by("BÍ THƯ", "kiêm", "TRƯỞNG BAN CHỈ ĐẠO") }, { change: by("TRƯỞNG BAN TỔ CHỨC", "kiêm", "CHỦ TỊCH HỘI ĐỒNG") }, { change: by("UỶ VIÊN BAN THƯỜNG VỤ", "kiêm", "PHÓ TRƯỞNG TIỂU BAN") }],
  wrong: [{ change: by("TRƯỞNG BAN CHỈ ĐẠO", "kiêm", "BÍ THƯ"), says: "order" }, { change: by("PHÓ CHỦ TỊCH HỘI ĐỒNG", "kiêm", "TRƯỞNG BAN TỔ CHỨC"), says: "order" }],
});
