// Source: QĐ 66 Điều 7 khoản 1 to 3 (verbatim) and Điều 9 khoản 4 điểm c (an examination bank). Nothing else could be read:
// an issuer without a row, and a type without a word here, is not judged.
import type { AuthorityRow } from "../tables";
import type { DocumentType } from "../vocabulary";

/** The columns of the study's table, in its order: NQ QĐ CT KL QC QĐi TT HD TB TC BC KH QH CTr ĐA PA DA TTr CV BB. */
const columns = [
  "resolution", "decision", "directive", "conclusion", "bylaws", "regulation", "circular", "guidance", "notice", "communique",
  "report", "plan", "masterPlan", "program", "scheme", "optionPlan", "project", "submission", "officialLetter", "minutes",
] as const satisfies readonly DocumentType[];

/** `x` may issue, `-` may not, `?` not known; one sign for one column. */
function types(signs: string): AuthorityRow["types"] {
  const row: Partial<Record<DocumentType, "yes" | "no">> = {};
  signs.split(" ").forEach((sign, at) => {
    const type = columns[at];
    if (type !== undefined && sign !== "?") row[type] = sign === "x" ? "yes" : "no";
  });
  return row;
}

/** Who may issue what under Quy định 66-QĐ/TW, as far as it is known. */
export const authority: readonly AuthorityRow[] = [
  {
    issuer: "Đại hội cấp tỉnh", issuerKind: "congress", organ: "congress", cites: "qd66/7.1a", confidence: "H",
    types: types("x - - - x - - - x x - - - x - - - - x x"),
  },
  {
    issuer: "Đoàn chủ tịch đại hội cấp tỉnh", issuerKind: "presidium", organ: "presidium", cites: "qd66/7.1b", confidence: "H",
    types: types("- - - - - - - - x - x - - x - - - - x x"),
  },
  {
    issuer: "Đoàn thư ký đại hội cấp tỉnh", issuerKind: "congressSecretaries", organ: "congressSecretaries", cites: "qd66/7.1c", confidence: "H",
    types: types("- - - - - - - - - - x - - x - - - - x x"),
  },
  {
    issuer: "Ban thẩm tra tư cách đại biểu đại hội cấp tỉnh", issuerKind: "credentialsCommittee", organ: "credentialsCommittee",
    cites: "qd66/7.1d", confidence: "H",
    types: types("- - - - - - - - - - x - - - - - - - - -"),
  },
  {
    // Differs from the text: 7.1e lists báo cáo only, HD 36 shows a ban kiểm phiếu's biên bản (`Số 18-BB/ĐH`): not judged.
    issuer: "Ban kiểm phiếu đại hội cấp tỉnh", issuerKind: "tellers", organ: "tellers", cites: "qd66/7.1e", confidence: "H",
    types: types("- - - - - - - - - - x - - - - - - - - ?"),
    note: "Hướng dẫn 36 có ví dụ biên bản của ban kiểm phiếu: không xét biên bản.",
  },
  {
    issuer: "Tỉnh uỷ, thành uỷ (ban chấp hành)", issuerKind: "provincialCommittee", organ: "executiveCommittee",
    cites: "qd66/7.2", confidence: "H",
    types: types("x x - x x x - - x x x x x x x x x x x x"),
  },
  {
    issuer: "Ban thường vụ tỉnh uỷ, thành uỷ", issuerKind: "provincialCommittee", organ: "standingCommittee",
    cites: "qd66/7.3", confidence: "H",
    types: types("x x x x x x x x x - x x x x x x x x x x"),
  },
  {
    issuer: "Chi bộ cơ sở, chi bộ trực thuộc đảng uỷ cơ sở, chi bộ trực thuộc đảng uỷ bộ phận", issuerKind: "partyCell",
    cites: "qd66/9.4c", confidence: "M",
    // The study's row also has «-» for chỉ thị, thông tri and thông cáo, with nothing read behind it: only the three that its
    // source names are said here.
    types: types("? ? ? - - ? ? ? - ? ? ? ? ? ? ? ? ? ? ?"),
    note: "Chỉ là lời khuyên: thực tế có quy chế của chi bộ, và Quy định 223-QĐ/TW (2020) có thể đã sửa điểm này.",
  },
];
