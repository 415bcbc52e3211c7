import { typeForIssuer } from "./authority/type-for-issuer";
import type { PartyDocument } from "../document/document";
import { isCongress, issuerWords } from "./issuers";
import type { Rule } from "./rule";

/** A congress of a tỉnh; of a thành phố the name alone does not tell its level. */
const ofProvince = (document: PartyDocument): boolean => /ĐẢNG BỘ TỈNH /u.test(issuerWords(document).toUpperCase());

/** One rule for each row of the authority articles that we know. */
export const authorityRules: readonly Rule[] = [
  typeForIssuer("party-cell", "Chi bộ ban hành đúng thể loại", { qd399: "TQ-03", qd66: "Q03b" }, (row) => row.issuerKind === "partyCell" || row.issuerKind === "cellCongress"),
  typeForIssuer("grassroots-committee", "Đảng uỷ cơ sở ban hành đúng thể loại", { qd399: "TQ-04" },
    (row) => row.issuerKind === "grassrootsCommittee" && row.organ === "executiveCommittee"),
  typeForIssuer("grassroots-standing-committee", "Ban thường vụ đảng uỷ cơ sở ban hành đúng thể loại", { qd399: "TQ-05" },
    (row) => row.issuerKind === "grassrootsCommittee" && row.organ === "standingCommittee"),
  typeForIssuer("section-committee", "Đảng uỷ bộ phận ban hành đúng thể loại", { qd399: "TQ-06" }, (row) => row.issuerKind === "sectionCommittee"),
  typeForIssuer("provincial-committee", "Tỉnh uỷ, thành uỷ và ban thường vụ ban hành đúng thể loại", { qd399: "TQ-07", qd66: "Q02" }, (row) => row.issuerKind === "provincialCommittee"),
  typeForIssuer("provincial-congress", "Đại hội cấp tỉnh và các bộ phận của đại hội ban hành đúng thể loại", { qd66: "Q02" }, (row) => row.cites !== "qd66/7.1e" && isCongress(row.issuerKind), ofProvince),
  typeForIssuer("provincial-tellers", "Ban kiểm phiếu đại hội cấp tỉnh ban hành đúng thể loại", { qd66: "Q02b" }, (row) => row.issuerKind === "tellers", ofProvince),
];
