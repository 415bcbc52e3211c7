import rule from "../../../src/rules/signature-block/congress-resolution-attestation";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

const confirmed = (capacity: string | null, position: string) => [
  { capacity: "T/M ĐOÀN CHỦ TỊCH", positions: [], name: "Nguyễn Văn An" },
  { attestation: "Xác nhận chữ ký của đồng chí Nguyễn Văn An", capacity, positions: [position], name: "Lê Văn Ba", side: "center" as const },
];
const congress = { ...resolution, issuerName: ["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ TỈNH CAO BẰNG LẦN THỨ XX"], referenceNumber: "Số 01-NQ/ĐH", signers: confirmed("T/M TỈNH UỶ", "BÍ THƯ") };

checkRule(rule, {
  exampleIsShown: true, base: congress, right: [{ change: { signers: confirmed("T/M TỈNH UỶ", "PHÓ BÍ THƯ") } }],
  wrong: [{ change: { signers: confirmed("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG") }, says: "byOrder" }, { change: { signers: confirmed("T/M TỈNH UỶ", "CHÁNH VĂN PHÒNG") }, says: "position" }],
});
