import type { Rule } from "./rule";
import actingHead from "./signature-block/acting-head";
import { attestationRules } from "./signature-block/attestation";
import { bodyOfIssuer } from "./signature-block/body-of-issuer";
import committeeNotActing from "./signature-block/committee-not-acting";
import concurrentNoCapacity from "./signature-block/concurrent-no-capacity";
import concurrentOrder from "./signature-block/concurrent-order";
import concurrentOwnLine from "./signature-block/concurrent-own-line";
import capacityOrPosition from "./signature-block/capacity-or-position";
import congressMinutesSides from "./signature-block/congress-minutes-sides";
import congressReportSigner from "./signature-block/congress-report-signer";
import congressResolutionAttestation from "./signature-block/congress-resolution-attestation";
import deputyInCharge from "./signature-block/deputy-in-charge";
import headByPosition from "./signature-block/head-by-position";
import jointBodyNamed from "./signature-block/joint-body-named";
import jointLeadRight from "./signature-block/joint-lead-right";
import notAlone from "./signature-block/not-alone";
import partyCellNotActing from "./signature-block/party-cell-not-acting";
import { positionOfCase } from "./signature-block/position-of-case";
import presidiumNoPosition from "./signature-block/presidium-no-position";

/** Who signs how: clause 7.1.4 of HD 05, 1.7.1 of HD 36, case by case. */
export const signingRules: readonly Rule[] = [
  actingHead, capacityOrPosition, committeeNotActing, concurrentNoCapacity, concurrentOrder, concurrentOwnLine, congressMinutesSides, congressReportSigner,
  congressResolutionAttestation, deputyInCharge, headByPosition, jointBodyNamed, jointLeadRight, notAlone, partyCellNotActing, presidiumNoPosition,
  ...attestationRules,
  bodyOfIssuer("body-of-committee", "cấp uỷ", ["provincialCommittee", "intermediateCommittee", "grassrootsCommittee", "sectionCommittee"], { hd05: "KY-17", hd36: "G07" },
    { right: "TỈNH UỶ CAO BẰNG … T/M TỈNH UỶ", wrong: "TỈNH UỶ CAO BẰNG … T/M THÀNH UỶ" }),
  bodyOfIssuer("body-of-party-cell", "chi bộ", ["partyCell"], { hd05: "KY-18", hd36: "G04" }, { right: "CHI BỘ THÔN 5 … T/M CHI BỘ", wrong: "CHI BỘ THÔN 5 … T/M ĐẢNG UỶ" }),
  bodyOfIssuer("body-of-inspection", "uỷ ban kiểm tra", ["inspectionCommission"], { hd05: "KY-20", hd36: "G07" },
    { right: "UỶ BAN KIỂM TRA … T/M UỶ BAN KIỂM TRA", wrong: "UỶ BAN KIỂM TRA … T/M TỈNH UỶ" }),
  bodyOfIssuer("body-of-central-committee", "Trung ương", ["central"], { hd05: "KY-16", hd36: "G07" },
    { right: "BAN CHẤP HÀNH TRUNG ƯƠNG … T/M BỘ CHÍNH TRỊ", wrong: "BAN CHẤP HÀNH TRUNG ƯƠNG … T/M TỈNH UỶ" }),
  bodyOfIssuer("body-of-congress", "đại hội và các bộ phận của đại hội", ["congress", "nationalCongress", "cellCongress", "presidium", "congressSecretaries", "credentialsCommittee", "tellers"],
    { hd05: "KY-21", hd36: "G07" }, { right: "ĐẠI HỘI ĐẠI BIỂU … T/M ĐOÀN CHỦ TỊCH", wrong: "ĐẠI HỘI ĐẠI BIỂU … T/M ĐẢNG UỶ" }),
  positionOfCase("central-position", "T/M Ban Chấp hành Trung ương: Tổng Bí thư", { hd05: "KY-16", hd36: "G10" }, ["centralCommittee"], "always",
    { right: "T/M BAN CHẤP HÀNH TRUNG ƯƠNG / TỔNG BÍ THƯ / Trần Văn An", wrong: "T/M BAN CHẤP HÀNH TRUNG ƯƠNG / BÍ THƯ / Trần Văn An" }),
  positionOfCase("committee-position", "T/M cấp uỷ, ban thường vụ: bí thư hoặc phó bí thư", { hd05: "KY-17", hd36: "G10" },
    ["provincialCommittee", "provincialStandingCommittee", "intermediateCommittee", "districtCommittee", "grassrootsCommittee", "sectionCommittee"], "optional",
    { right: "T/M TỈNH UỶ / PHÓ BÍ THƯ / Nguyễn Văn An", wrong: "T/M TỈNH UỶ / PHÓ CHỦ TỊCH / Nguyễn Văn An" }),
  positionOfCase("party-cell-position", "T/M chi bộ: bí thư hoặc phó bí thư", { hd05: "KY-18", hd36: "G04" }, ["partyCell"], "optional",
    { right: "T/M CHI BỘ / BÍ THƯ / Nguyễn Văn An", wrong: "T/M CHI BỘ / CHỦ NHIỆM / Nguyễn Văn An" }),
  positionOfCase("inspection-position", "T/M uỷ ban kiểm tra: chủ nhiệm hoặc phó chủ nhiệm", { hd05: "KY-20", hd36: "G10" }, ["inspectionCommission"], "optional",
    { right: "T/M UỶ BAN KIỂM TRA / PHÓ CHỦ NHIỆM / Nguyễn Văn An", wrong: "T/M UỶ BAN KIỂM TRA / PHÓ BÍ THƯ / Nguyễn Văn An" }),
  positionOfCase("council-position", "T/M hội đồng: chủ tịch hoặc phó chủ tịch", { hd05: "KY-24", hd36: "G10" }, ["council"], "optional",
    { right: "T/M HỘI ĐỒNG / CHỦ TỊCH / Nguyễn Văn An", wrong: "T/M HỘI ĐỒNG / BÍ THƯ / Nguyễn Văn An" }),
  positionOfCase("congress-position", "T/M đoàn thư ký: trưởng đoàn; T/M ban thẩm tra, ban kiểm phiếu: trưởng ban", { hd05: "KY-21", hd36: "G10" },
    ["congressSecretaries", "credentialsCommittee", "tellers"], "always",
    { right: "T/M ĐOÀN THƯ KÝ / TRƯỞNG ĐOÀN / Nguyễn Văn An", wrong: "T/M ĐOÀN THƯ KÝ / UỶ VIÊN / Nguyễn Văn An" }),
];
