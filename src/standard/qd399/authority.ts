// Source: QĐ 399 Điều 11 as two independent users of the full text give it (đảng uỷ bộ phận: one of them; đại hội chi bộ: the other).
// Differs from the text: Điều 8, 10, 12 and 13 were not seen and have no row; for Điều 9, which was not seen either, the list of
// QĐ 66 stands in (confidence L: information, never more). A type that is not named here is not known. Cương lĩnh chính trị, Điều lệ Đảng, Chiến lược, Thông cáo, Tuyên bố and Lời kêu gọi are in none of the lists.
import { authority as authorityOf66 } from "../qd66/authority";
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

/** Điều 7 of QĐ 66 for tỉnh uỷ, thành uỷ and their ban thường vụ. */
const provincialAsUnder66: readonly AuthorityRow[] = authorityOf66
  .filter((row) => row.issuerKind === "provincialCommittee")
  .map((row) => ({
    ...row, cites: "qd399/9", confidence: "L",
    note: "Theo Quy định 66-QĐ/TW, chưa đối chiếu được với nguyên văn Điều 9; chỉ để tham khảo.",
  }));

/** Who may issue which type, as far as it is known; what is not named is never judged. */
export const authorityRows: readonly AuthorityRow[] = [
  ...provincialAsUnder66,
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
