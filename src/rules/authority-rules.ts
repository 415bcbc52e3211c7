import { typeForIssuer } from "./authority/type-for-issuer";
import type { Rule } from "./rule";

/** One rule for each row of the authority articles that we know. */
export const authorityRules: readonly Rule[] = [
  typeForIssuer("party-cell", "Chi bộ ban hành đúng thể loại", { qd399: "TQ-03", qd66: "Q03b" }, (row) => row.issuerKind === "partyCell" || row.issuerKind === "cellCongress"),
  typeForIssuer("grassroots-committee", "Đảng uỷ cơ sở ban hành đúng thể loại", { qd399: "TQ-04" },
    (row) => row.issuerKind === "grassrootsCommittee" && row.organ === "executiveCommittee"),
  typeForIssuer("grassroots-standing-committee", "Ban thường vụ đảng uỷ cơ sở ban hành đúng thể loại", { qd399: "TQ-05" },
    (row) => row.issuerKind === "grassrootsCommittee" && row.organ === "standingCommittee"),
  typeForIssuer("section-committee", "Đảng uỷ bộ phận ban hành đúng thể loại", { qd399: "TQ-06" }, (row) => row.issuerKind === "sectionCommittee"),
  typeForIssuer("provincial-committee", "Tỉnh uỷ, thành uỷ và ban thường vụ ban hành đúng thể loại", { qd66: "Q02" }, (row) => row.issuerKind === "provincialCommittee"),
];
