// Source: HD 05 II.I.7.1.4a to g, every example; sides: II.I.7.2.1, 7.2.4. A position without an authority line above it is
// printed bold, as are both lines of a `kiêm` block and of a joint block; `kiêm` itself is regular and in lower case.
// A single block of the guide is printed centred like any example; its place is the right (7.2.1).
import type { IssuerKind, SignatureColumn, SignatureLine, SigningCase } from "../tables";

const capacity = (...oneOf: string[]): SignatureLine => ({ is: "signingCapacity", oneOf, bold: true });
const position = (...oneOf: string[]): SignatureLine => ({ is: "signerPosition", oneOf, bold: false });
const barePosition = (...oneOf: string[]): SignatureLine => ({ is: "signerPosition", oneOf, bold: true });
const body = (...oneOf: string[]): SignatureLine => ({ is: "body", oneOf, bold: true });
const orAnother = (line: SignatureLine): SignatureLine => ({ ...line, open: true });
const concurrently: SignatureLine = { is: "concurrently", oneOf: ["kiêm"], bold: false };
const attestation: SignatureLine = { is: "attestation", oneOf: ["Xác nhận chữ ký của đồng chí"], bold: false };

const left = (...lines: SignatureLine[]): SignatureColumn => ({ side: "left", lines });
const right = (...lines: SignatureLine[]): SignatureColumn => ({ side: "right", lines });
const center = (...lines: SignatureLine[]): SignatureColumn => ({ side: "center", lines });

const secretaryOrDeputy = position("BÍ THƯ", "PHÓ BÍ THƯ");
const committeeOffice = position("CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG");
const presidium = capacity("T/M ĐOÀN CHỦ TỊCH");
const secretaries = [capacity("T/M ĐOÀN THƯ KÝ"), position("TRƯỞNG ĐOÀN")] as const;
const credentials = [capacity("T/M BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU"), position("TRƯỞNG BAN")] as const;
const tellers = [capacity("T/M BAN KIỂM PHIẾU"), position("TRƯỞNG BAN")] as const;
/** Printed centred, under a single block and under two columns alike; where it stands is not said. */
const confirmedByOffice = center(attestation, capacity("T/L BAN THƯỜNG VỤ"), committeeOffice);

const congresses: readonly IssuerKind[] = ["nationalCongress", "congress", "cellCongress", "presidium"];

const sealedCongressCases: readonly SigningCase[] = [
  {
    id: "congressPresidium", cites: "hd05/II.I.7.1.4a(i)", says: "Văn bản của đại hội, đoàn chủ tịch; đại hội có con dấu riêng",
    issuers: congresses, blocks: [right(presidium)],
  },
  {
    id: "congressSecretaries", cites: "hd05/II.I.7.1.4a(i)", says: "Văn bản của đoàn thư ký; đại hội có con dấu riêng",
    issuers: ["congressSecretaries"], blocks: [right(...secretaries)],
  },
  {
    id: "credentialsCommittee", cites: "hd05/II.I.7.1.4a(i)",
    says: "Văn bản của ban thẩm tra tư cách đại biểu; đại hội có con dấu riêng",
    issuers: ["credentialsCommittee"], blocks: [right(...credentials)],
  },
  {
    id: "tellers", cites: "hd05/II.I.7.1.4a(i)", says: "Văn bản của ban kiểm phiếu; đại hội có con dấu riêng",
    issuers: ["tellers"], blocks: [right(...tellers)],
  },
];

const unsealedCongressCases: readonly SigningCase[] = [
  {
    id: "congressPresidiumConfirmed", cites: "hd05/II.I.7.1.4a(ii)",
    says: "Văn bản của đại hội, đoàn chủ tịch; đại hội không có con dấu riêng",
    issuers: congresses, needsOffice: true, blocks: [right(presidium), confirmedByOffice],
  },
  {
    id: "congressSecretariesConfirmed", cites: "hd05/II.I.7.1.4a(ii)",
    says: "Văn bản của đoàn thư ký; đại hội không có con dấu riêng",
    issuers: ["congressSecretaries"], needsOffice: true, blocks: [right(...secretaries), confirmedByOffice],
  },
  {
    id: "credentialsCommitteeConfirmed", cites: "hd05/II.I.7.1.4a(ii)",
    says: "Văn bản của ban thẩm tra tư cách đại biểu; đại hội không có con dấu riêng",
    issuers: ["credentialsCommittee"], needsOffice: true, blocks: [right(...credentials), confirmedByOffice],
  },
  {
    id: "tellersConfirmed", cites: "hd05/II.I.7.1.4a(ii)", says: "Văn bản của ban kiểm phiếu; đại hội không có con dấu riêng",
    issuers: ["tellers"], needsOffice: true, blocks: [right(...tellers), confirmedByOffice],
  },
  {
    // Without an office the bí thư or phó bí thư of the new committee confirms; that block is not printed.
    id: "congressConfirmedBySecretary", cites: "hd05/II.I.7.1.4a(ii)",
    says: "Đại hội không có con dấu riêng, cấp uỷ không có văn phòng: bí thư hoặc phó bí thư cấp uỷ khoá mới xác nhận",
    issuers: [...congresses, "congressSecretaries", "credentialsCommittee", "tellers"],
    blocks: [right(capacity()), center(attestation, capacity(), secretaryOrDeputy)],
  },
  {
    id: "congressMinutes", cites: "hd05/II.I.7.1.4a(ii)", says: "Biên bản diễn biến đại hội; đại hội không có con dấu riêng",
    issuers: [...congresses, "congressSecretaries"], documentTypes: ["minutes"], needsOffice: true, blocks: [left(...secretaries), right(presidium), confirmedByOffice],
  },
  {
    // The clause says who confirms where there is no office; this block is put together from it and from the one printed.
    id: "congressMinutesConfirmedBySecretary", cites: "hd05/II.I.7.1.4a(ii)",
    says: "Biên bản diễn biến đại hội; đại hội không có con dấu riêng, cấp uỷ không có văn phòng: bí thư hoặc phó bí thư cấp uỷ khoá mới xác nhận",
    issuers: [...congresses, "congressSecretaries"], documentTypes: ["minutes"],
    blocks: [left(...secretaries), right(presidium), center(attestation, capacity(), secretaryOrDeputy)],
  },
  {
    id: "congressDiscussionMinutes", cites: "hd05/II.I.7.1.4a(ii)",
    says: "Biên bản thảo luận tại hội trường, biên bản thảo luận tại đoàn; đại hội không có con dấu riêng",
    issuers: [...congresses, "congressSecretaries"], documentTypes: ["minutes"], needsOffice: true,
    blocks: [left(barePosition("NGƯỜI GHI BIÊN BẢN")), right(...secretaries), confirmedByOffice],
  },
  {
    id: "congressResolutionConfirmed", cites: "hd05/II.I.7.1.4a(iii)",
    says: "Nghị quyết đại hội: bí thư xác nhận, hoặc phó bí thư nếu bí thư đã ký thay mặt đoàn chủ tịch",
    issuers: congresses, documentTypes: ["resolution"],
    blocks: [right(presidium), center(attestation, capacity("T/M TỈNH UỶ", "T/M THÀNH UỶ", "T/M ĐẢNG UỶ"), secretaryOrDeputy)],
  },
];

const committeeCases: readonly SigningCase[] = [
  {
    id: "centralCommittee", cites: "hd05/II.I.7.1.4b(i)", says: "Văn bản của Ban Chấp hành Trung ương",
    issuers: ["central"], blocks: [right(capacity("T/M BAN CHẤP HÀNH TRUNG ƯƠNG"), position("TỔNG BÍ THƯ"))],
  },
  {
    id: "politburo", cites: "hd05/II.I.7.1.4b(i)", says: "Văn bản của Bộ Chính trị",
    issuers: ["central"], blocks: [right(capacity("T/M BỘ CHÍNH TRỊ"))],
  },
  {
    id: "secretariat", cites: "hd05/II.I.7.1.4b(i)", says: "Văn bản của Ban Bí thư",
    issuers: ["central"], blocks: [right(capacity("T/M BAN BÍ THƯ"))],
  },
  {
    // The example prints `T/M TỈNH UỶ/ĐẢNG UỶ`, one of which is chosen; the clause names thành uỷ with them.
    id: "provincialCommittee", cites: "hd05/II.I.7.1.4b(ii)", says: "Văn bản của tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương",
    issuers: ["provincialCommittee"], blocks: [right(capacity("T/M TỈNH UỶ", "T/M THÀNH UỶ", "T/M ĐẢNG UỶ"), secretaryOrDeputy)],
  },
  {
    id: "provincialStandingCommittee", cites: "hd05/II.I.7.1.4b(ii)",
    says: "Văn bản của ban thường vụ tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương",
    issuers: ["provincialCommittee"], blocks: [right(capacity("T/M BAN THƯỜNG VỤ"), secretaryOrDeputy)],
  },
  {
    id: "intermediateCommittee", cites: "hd05/II.I.7.1.4b(iii)",
    says: "Văn bản của đảng uỷ xã, phường, đặc khu, đảng uỷ cấp trên trực tiếp của tổ chức cơ sở đảng",
    issuers: ["intermediateCommittee"], blocks: [right(capacity("T/M ĐẢNG UỶ"), secretaryOrDeputy)],
  },
  {
    id: "intermediateStandingCommittee", cites: "hd05/II.I.7.1.4b(iii)",
    says: "Văn bản của ban thường vụ đảng uỷ xã, phường, đặc khu, đảng uỷ cấp trên trực tiếp của tổ chức cơ sở đảng",
    issuers: ["intermediateCommittee"], blocks: [right(capacity("T/M BAN THƯỜNG VỤ"), secretaryOrDeputy)],
  },
  {
    id: "grassrootsCommittee", cites: "hd05/II.I.7.1.4b(iii)", says: "Văn bản của đảng uỷ cơ sở",
    issuers: ["grassrootsCommittee"], blocks: [right(capacity("T/M ĐẢNG UỶ"), secretaryOrDeputy)],
  },
  {
    id: "grassrootsStandingCommittee", cites: "hd05/II.I.7.1.4b(iii)", says: "Văn bản của ban thường vụ đảng uỷ cơ sở",
    issuers: ["grassrootsCommittee"], blocks: [right(capacity("T/M BAN THƯỜNG VỤ"), secretaryOrDeputy)],
  },
  {
    id: "sectionCommittee", cites: "hd05/II.I.7.1.4b(iii)", says: "Văn bản của đảng uỷ bộ phận",
    issuers: ["sectionCommittee"], blocks: [right(capacity("T/M ĐẢNG UỶ"), secretaryOrDeputy)],
  },
  {
    id: "partyCell", cites: "hd05/II.I.7.1.4b(iv)", says: "Văn bản của chi bộ",
    issuers: ["partyCell"], blocks: [right(capacity("T/M CHI BỘ"), secretaryOrDeputy)],
  },
  {
    // The clause prints no block; it says that the bí thư alone signs. The authority line is the committee's own.
    id: "outgoingCommitteeToCongress", cites: "hd05/II.I.7.1.4b(v)",
    says: "Báo cáo chính trị, báo cáo kiểm điểm, báo cáo công tác nhân sự trình đại hội: chỉ bí thư ký",
    issuers: ["central", "provincialCommittee", "intermediateCommittee", "grassrootsCommittee", "sectionCommittee", "partyCell"], documentTypes: ["report"],
    blocks: [right(capacity(), position("BÍ THƯ", "TỔNG BÍ THƯ"))],
  },
  {
    id: "inspectionCommission", cites: "hd05/II.I.7.1.4b(vi)", says: "Văn bản của uỷ ban kiểm tra",
    issuers: ["inspectionCommission"], blocks: [right(capacity("T/M UỶ BAN KIỂM TRA"), position("CHỦ NHIỆM", "PHÓ CHỦ NHIỆM"))],
  },
];

const ledByOne: readonly IssuerKind[] = ["advisoryAgency", "serviceUnit", "unit"];
const agencyCases: readonly SigningCase[] = [
  {
    id: "head", cites: "hd05/II.I.7.1.4c(i)", says: "Cơ quan tham mưu, giúp việc, đơn vị: cấp trưởng ký trực tiếp",
    issuers: ledByOne, blocks: [right(orAnother(barePosition("TRƯỞNG BAN")))],
  },
  {
    id: "deputy", cites: "hd05/II.I.7.1.4c(ii)", says: "Cơ quan tham mưu, giúp việc, đơn vị: cấp phó ký thay cấp trưởng",
    issuers: ledByOne, blocks: [right(orAnother(capacity("K/T TRƯỞNG BAN")), orAnother(position("PHÓ TRƯỞNG BAN")))],
  },
  {
    id: "deputyInCharge", cites: "hd05/II.I.7.1.4c(iii)",
    says: "Chưa có cấp trưởng: cấp phó được giao phụ trách ký trực tiếp, không đề ký thay",
    issuers: ledByOne, blocks: [right(orAnother(barePosition("PHÓ TRƯỞNG BAN")))],
  },
  {
    id: "actingHead", cites: "hd05/II.I.7.1.4c(iv)", says: "Cơ quan tham mưu, giúp việc, đơn vị: quyền cấp trưởng ký",
    issuers: ledByOne, blocks: [right(orAnother(barePosition("Q. TRƯỞNG BAN")))],
  },
  {
    id: "byOrderOfStandingCommittee", cites: "hd05/II.I.7.1.4d",
    says: "Lãnh đạo văn phòng được ban thường vụ cấp uỷ giao ký thừa lệnh; trực tiếp ký, không giao người khác ký",
    issuers: ["provincialCommittee", "intermediateCommittee", "grassrootsCommittee"], needsOffice: true,
    blocks: [right(capacity("T/L BAN THƯỜNG VỤ"), orAnother(committeeOffice))],
  },
  {
    // The clause allows it; printed only in the confirmation of minutes, 7.1.4e(ii).
    id: "byOrderOfHead", cites: "hd05/II.I.7.1.4d", says: "Người được thủ trưởng cơ quan giao ký thừa lệnh",
    issuers: ledByOne, blocks: [right(orAnother(capacity("T/L TRƯỞNG BAN")), orAnother(committeeOffice))],
  },
];

const steering: readonly IssuerKind[] = ["steeringBody"];
const steeringCases: readonly SigningCase[] = [
  {
    id: "steeringHead", cites: "hd05/II.I.7.1.4đ(i)", says: "Ban chỉ đạo, tiểu ban có con dấu riêng: cấp trưởng ký",
    issuers: steering, blocks: [right(orAnother(barePosition("TRƯỞNG BAN CHỈ ĐẠO")))],
  },
  {
    id: "steeringDeputy", cites: "hd05/II.I.7.1.4đ(i)", says: "Ban chỉ đạo, tiểu ban có con dấu riêng: cấp phó ký thay",
    issuers: steering, blocks: [right(orAnother(capacity("K/T TRƯỞNG TIỂU BAN")), orAnother(position("PHÓ TRƯỞNG TIỂU BAN")))],
  },
  {
    // The example prints CHỦ TỊCH; 7.1.2b names phó chủ tịch among those whose position is stated under T/M.
    id: "council", cites: "hd05/II.I.7.1.4đ(i)", says: "Hội đồng có con dấu riêng",
    issuers: steering, blocks: [right(capacity("T/M HỘI ĐỒNG"), position("CHỦ TỊCH", "PHÓ CHỦ TỊCH"))],
  },
  {
    id: "steeringHeadCommitteeSeal", cites: "hd05/II.I.7.1.4đ(ii)",
    says: "Không có con dấu riêng; cấp trưởng là bí thư, phó bí thư, uỷ viên ban thường vụ, dùng con dấu của cấp uỷ",
    issuers: steering,
    blocks: [right(barePosition("BÍ THƯ", "PHÓ BÍ THƯ", "UỶ VIÊN BAN THƯỜNG VỤ"), concurrently, orAnother(barePosition("TRƯỞNG BAN CHỈ ĐẠO")))],
  },
  {
    id: "councilHeadAgencySeal", cites: "hd05/II.I.7.1.4đ(ii)",
    says: "Không có con dấu riêng; cấp trưởng là lãnh đạo cơ quan thường trực, dùng con dấu của cơ quan thường trực",
    issuers: steering,
    blocks: [right(orAnother(barePosition("TRƯỞNG BAN TỔ CHỨC")), concurrently, orAnother(barePosition("CHỦ TỊCH HỘI ĐỒNG")))],
  },
  {
    id: "steeringDeputyCommitteeSeal", cites: "hd05/II.I.7.1.4đ(ii)",
    says: "Không có con dấu riêng; cấp phó ký, không đề ký thay, dùng con dấu của cấp uỷ",
    issuers: steering,
    blocks: [right(orAnother(barePosition("UỶ VIÊN BAN THƯỜNG VỤ")), concurrently, orAnother(barePosition("PHÓ TRƯỞNG TIỂU BAN")))],
  },
  {
    id: "councilDeputyAgencySeal", cites: "hd05/II.I.7.1.4đ(ii)",
    says: "Không có con dấu riêng; phó chủ tịch hội đồng ký, không đề thay mặt, dùng con dấu của cơ quan thường trực",
    issuers: steering,
    blocks: [right(orAnother(barePosition("TRƯỞNG BAN TUYÊN GIÁO VÀ DÂN VẬN")), concurrently, orAnother(barePosition("PHÓ CHỦ TỊCH HỘI ĐỒNG")))],
  },
  {
    id: "steeringHeadOwnAgencySeal", cites: "hd05/II.I.7.1.4đ(ii)",
    says: "Không có con dấu riêng; trưởng ban chỉ đạo dùng con dấu của cơ quan mình lãnh đạo",
    issuers: steering,
    blocks: [right(orAnother(barePosition("PHÓ CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH")), concurrently, orAnother(barePosition("TRƯỞNG BAN CHỈ ĐẠO")))],
  },
  {
    id: "subcommitteeHeadOwnAgencySeal", cites: "hd05/II.I.7.1.4đ(ii)",
    says: "Không có con dấu riêng; trưởng tiểu ban dùng con dấu của cơ quan mình lãnh đạo",
    issuers: steering,
    blocks: [right(orAnother(barePosition("TRƯỞNG BAN NỘI CHÍNH")), concurrently, orAnother(barePosition("TRƯỞNG TIỂU BAN")))],
  },
  {
    id: "councilHeadOwnAgencySeal", cites: "hd05/II.I.7.1.4đ(ii)",
    says: "Không có con dấu riêng; chủ tịch hội đồng dùng con dấu của cơ quan mình lãnh đạo",
    issuers: steering,
    blocks: [right(
      orAnother(barePosition("PHÓ CHỦ TỊCH UỶ BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH")), concurrently, orAnother(barePosition("CHỦ TỊCH HỘI ĐỒNG")),
    )],
  },
];

const anyIssuer: readonly IssuerKind[] = [
  "central", "provincialCommittee", "intermediateCommittee", "grassrootsCommittee", "sectionCommittee", "partyCell",
  "inspectionCommission", "advisoryAgency", "serviceUnit", "steeringBody", "unit",
];
const sharedCases: readonly SigningCase[] = [
  {
    id: "meetingMinutes", cites: "hd05/II.I.7.1.4e(i)", says: "Biên bản hội nghị; được đóng dấu lên chữ ký của người chủ trì",
    issuers: anyIssuer, documentTypes: ["minutes"], blocks: [left(barePosition("NGƯỜI GHI BIÊN BẢN")), right(barePosition("CHỦ TRÌ HỘI NGHỊ"))],
  },
  {
    id: "meetingMinutesConfirmed", cites: "hd05/II.I.7.1.4e(ii)",
    says: "Biên bản hội nghị; không được đóng dấu lên chữ ký của người chủ trì",
    issuers: anyIssuer, documentTypes: ["minutes"], needsOffice: true,
    blocks: [
      left(barePosition("NGƯỜI GHI BIÊN BẢN")), right(barePosition("CHỦ TRÌ HỘI NGHỊ")),
      center(attestation, orAnother(capacity("T/L BAN THƯỜNG VỤ", "T/L TRƯỞNG BAN")), committeeOffice),
    ],
  },
  {
    id: "joint", cites: "hd05/II.I.7.1.4g", says: "Văn bản liên cơ quan: cơ quan chủ trì ở bên phải",
    issuers: ["joint"],
    blocks: [
      left(orAnother(barePosition("CHÁNH VĂN PHÒNG")), orAnother(body("UỶ BAN NHÂN DÂN TỈNH"))),
      right(orAnother(barePosition("CHÁNH VĂN PHÒNG")), orAnother(body("TỈNH UỶ"))),
    ],
  },
];

/** Every case of clause 7.1.4 in the order of the text. */
export const signingCases: readonly SigningCase[] = [
  ...sealedCongressCases, ...unsealedCongressCases, ...committeeCases, ...agencyCases, ...steeringCases, ...sharedCases,
];
