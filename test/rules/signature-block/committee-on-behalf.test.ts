import { committeeOnBehalfRules } from "../../../src/rules/signature-block/committee-on-behalf";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

const [committee, cell] = committeeOnBehalfRules;
if (!committee || !cell) throw new Error("two rules: committees and cells");
const signed = (capacity: string | null, ...positions: readonly string[]): typeof resolution => ({ ...resolution, signers: [{ capacity, positions, name: "Nguyễn Văn An" }] });
const ofCell = { parentIssuer: ["ĐẢNG BỘ PHƯỜNG THỤC PHÁN"], issuerName: ["CHI BỘ TỔ 5"], referenceNumber: "Số 03-NQ/CB" };

checkRule(committee, {
  exampleIsShown: true, base: resolution,
  right: [
    { change: { base: signed("T/M TỈNH UỶ", "BÍ THƯ") } }, { change: { base: signed("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG") } },
    { change: { base: signed(null, "BÍ THƯ", "kiêm", "TRƯỞNG BAN CHỈ ĐẠO") }, why: "a block with a second office" },
    { change: { base: { ...signed(null, "BÍ THƯ"), ...ofCell } }, why: "the cell has a rule of its own" },
  ],
  wrong: [{ change: { base: signed(null, "BÍ THƯ") }, says: "bare", noFix: true }],
});
checkRule(cell, {
  exampleIsShown: true, base: resolution,
  right: [{ change: { base: { ...signed("T/M CHI BỘ", "BÍ THƯ"), ...ofCell } } }, { change: { base: signed(null, "BÍ THƯ") } }],
  wrong: [{ change: { base: { ...signed(null, "BÍ THƯ"), ...ofCell } }, says: "bare" }],
});
