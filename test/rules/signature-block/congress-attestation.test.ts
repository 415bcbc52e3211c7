import { checkRule } from "../../support/check-rule";
import { ruleNamed } from "../../support/rule-named";
import { resolution } from "../../support/builder/content";

const confirmed = (attestation: string, capacity: string | null, position: string) => [
  { capacity: "T/M ĐOÀN CHỦ TỊCH", positions: [], name: "Nguyễn Văn An" },
  { attestation, capacity, positions: [position], name: "Lê Văn Ba", side: "center" as const },
];
const words = "Xác nhận chữ ký của đồng chí Nguyễn Văn An";
const congress = {
  ...resolution, typeName: "CHƯƠNG TRÌNH", issuerName: ["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ TỈNH CAO BẰNG LẦN THỨ XX"], referenceNumber: "Số 01-CTr/ĐH", signers: confirmed(words, "T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG"),
};

checkRule(ruleNamed("signature-block/congress-attestation"), {
  exampleIsShown: true, base: congress,
  right: [{ change: { signers: confirmed(words, "T/M TỈNH UỶ", "PHÓ BÍ THƯ") }, why: "no office" }, { change: { signers: confirmed(words, "T/L BAN THƯỜNG VỤ", "PHÓ CHÁNH VĂN PHÒNG") } }],
  wrong: [
    { change: { signers: confirmed("Xác nhận chữ ký của ông Nguyễn Văn An", "T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG") }, says: "words" },
    { change: { signers: confirmed("Xác nhận chữ ký đồng chí Nguyễn Văn An", "T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG") }, says: "words" },
    { change: { signers: confirmed(words, null, "CHÁNH VĂN PHÒNG") }, says: "byOrder" },
    { change: { signers: confirmed(words, "K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG") }, says: "acting" },
  ],
});
