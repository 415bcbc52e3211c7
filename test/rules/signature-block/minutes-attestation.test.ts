import { checkRule } from "../../support/check-rule";
import { ruleNamed } from "../../support/rule-named";
import { resolution } from "../../support/builder/content";

const confirmed = (attestation: string, capacity: string | null) => [
  { capacity: null, positions: ["CHỦ TRÌ HỘI NGHỊ"], name: "Nguyễn Văn An" },
  { capacity: null, positions: ["NGƯỜI GHI BIÊN BẢN"], name: "Lê Văn Bình", side: "left" as const },
  { attestation, capacity, positions: ["CHÁNH VĂN PHÒNG"], name: "Lê Văn Ba", side: "center" as const },
];
const words = "Xác nhận chữ ký của đồng chí Nguyễn Văn An";

checkRule(ruleNamed("signature-block/minutes-attestation"), {
  exampleIsShown: true, base: { ...resolution, typeName: "BIÊN BẢN", referenceNumber: "Số 05-BB/TU", signers: confirmed(words, "T/L BAN THƯỜNG VỤ") },
  right: [{ change: { signers: confirmed(words, "T/L TRƯỞNG BAN") } }],
  wrong: [{ change: { signers: confirmed("Xác nhận chữ ký đ/c Nguyễn Văn An", "T/L BAN THƯỜNG VỤ") }, says: "words" }, { change: { signers: confirmed(words, null) }, says: "byOrder", noFix: true }],
});
