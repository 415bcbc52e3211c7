// Source: QĐ 399 Điều 11 as two independent users of the full text give it (đảng uỷ bộ phận: one of them; đại hội chi bộ: the other).
// Differs from the text: Điều 8 to 10 and 12, 13 were not seen, so no other level has a row, and a type that is not named here
// is not known. Cương lĩnh chính trị, Điều lệ Đảng, Chiến lược, Thông cáo, Tuyên bố and Lời kêu gọi are in none of the lists.
import type { AuthorityRow } from "../tables";
import type { DocumentType } from "../vocabulary";

/** Types that all four issuers of Điều 11 may issue. */
const everyday: readonly DocumentType[] = [
  "resolution", "decision", "conclusion", "notice", "report", "plan", "masterPlan", "program", "scheme", "optionPlan", "project",
  "submission", "officialLetter", "minutes",
];
function types(may: readonly DocumentType[], mayNot: readonly DocumentType[]): AuthorityRow["types"] {
  return Object.fromEntries([...may.map((type) => [type, "yes"]), ...mayNot.map((type) => [type, "no"])]);
}

/** Who may issue which type, as far as it is known; what is not named is never judged. */
export const authorityRows: readonly AuthorityRow[] = [
  {
    issuer: "Ban chấp hành đảng bộ cơ sở (đảng uỷ cơ sở)", issuerKind: "grassrootsCommittee", organ: "executiveCommittee",
    cites: "qd399/11", confidence: "M-H",
    types: types([...everyday, "bylaws", "regulation"], ["directive", "circular", "guidance"]),
  },
  {
    issuer: "Ban thường vụ đảng uỷ cơ sở", issuerKind: "grassrootsCommittee", organ: "standingCommittee",
    cites: "qd399/11", confidence: "M-H",
    types: types([...everyday, "regulation", "guidance"], ["directive", "bylaws", "circular"]),
  },
  {
    issuer: "Đảng uỷ bộ phận", issuerKind: "sectionCommittee",
    cites: "qd399/11", confidence: "M",
    types: types([...everyday, "bylaws", "guidance"], ["directive", "regulation", "circular"]),
    note: "Mới thấy ở một nguồn, chưa đối chiếu được với nguyên văn.",
  },
  {
    issuer: "Chi bộ cơ sở, chi bộ trực thuộc", issuerKind: "partyCell",
    cites: "qd399/11", confidence: "M-H",
    types: types([...everyday, "bylaws"], ["directive", "regulation", "circular", "guidance"]),
  },
  {
    issuer: "Đại hội chi bộ", issuerKind: "cellCongress", organ: "congress",
    cites: "qd399/11", confidence: "M",
    types: types(["resolution", "bylaws", "program", "officialLetter", "minutes"], ["directive", "regulation", "circular", "guidance"]),
    note: "Mới thấy ở một nguồn, chưa đối chiếu được với nguyên văn; các loại khác chưa rõ.",
  },
];
