// Source: HD 36 II.1.7.1a to g, every example; sides: II.1.7.2. A position without an authority line above it is printed bold,
// as are both lines of a `kiêm` block and of a joint block; `kiêm` itself is regular.
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
/** The text prints one confirmation block, centred on the page; where it stands under a single signature is not said. */
const confirmedByOffice = center(attestation, capacity("T/L BAN THƯỜNG VỤ"), committeeOffice);

const congresses: readonly IssuerKind[] = ["nationalCongress", "congress", "cellCongress", "presidium"];

const congressCases: readonly SigningCase[] = [
  {
    id: "congressPresidium", cites: "hd36/II.1.7.1a", says: "Văn bản của đại hội, đoàn chủ tịch; đại hội có con dấu riêng",
    issuers: congresses, blocks: [right(presidium)],
  },
  {
    id: "congressSecretaries", cites: "hd36/II.1.7.1a", says: "Văn bản của đoàn thư ký; đại hội có con dấu riêng",
    issuers: ["congressSecretaries"], blocks: [right(...secretaries)],
  },
  {
    id: "credentialsCommittee", cites: "hd36/II.1.7.1a", says: "Văn bản của ban thẩm tra tư cách đại biểu; đại hội có con dấu riêng",
    issuers: ["credentialsCommittee"], blocks: [right(...credentials)],
  },
  {
    id: "tellers", cites: "hd36/II.1.7.1a", says: "Văn bản của ban kiểm phiếu; đại hội có con dấu riêng",
    issuers: ["tellers"], blocks: [right(...tellers)],
  },
  {
    id: "congressPresidiumConfirmed", cites: "hd36/II.1.7.1a", says: "Văn bản của đại hội, đoàn chủ tịch; đại hội không có con dấu riêng",
    issuers: congresses, needsOffice: true, blocks: [right(presidium), confirmedByOffice],
  },
  {
    id: "congressSecretariesConfirmed", cites: "hd36/II.1.7.1a", says: "Văn bản của đoàn thư ký; đại hội không có con dấu riêng",
    issuers: ["congressSecretaries"], needsOffice: true, blocks: [right(...secretaries), confirmedByOffice],
  },
  {
    id: "credentialsCommitteeConfirmed", cites: "hd36/II.1.7.1a",
    says: "Văn bản của ban thẩm tra tư cách đại biểu; đại hội không có con dấu riêng",
    issuers: ["credentialsCommittee"], needsOffice: true, blocks: [right(...credentials), confirmedByOffice],
  },
  {
    id: "tellersConfirmed", cites: "hd36/II.1.7.1a", says: "Văn bản của ban kiểm phiếu; đại hội không có con dấu riêng",
    issuers: ["tellers"], needsOffice: true, blocks: [right(...tellers), confirmedByOffice],
  },
  {
    id: "congressMinutes", cites: "hd36/II.1.7.1a", says: "Biên bản diễn biến đại hội; đại hội không có con dấu riêng",
    issuers: [...congresses, "congressSecretaries"], documentTypes: ["minutes"], needsOffice: true, blocks: [left(...secretaries), right(presidium), confirmedByOffice],
  },
  {
    id: "congressDiscussionMinutes", cites: "hd36/II.1.7.1a",
    says: "Biên bản thảo luận tại hội trường, biên bản thảo luận tại đoàn; đại hội không có con dấu riêng",
    issuers: [...congresses, "congressSecretaries"], documentTypes: ["minutes"], needsOffice: true,
    blocks: [left(barePosition("NGƯỜI GHI BIÊN BẢN")), right(...secretaries), confirmedByOffice],
  },
  {
    id: "congressResolutionConfirmed", cites: "hd36/II.1.7.1a",
    says: "Nghị quyết đại hội; đại hội không có con dấu riêng: bí thư xác nhận, hoặc phó bí thư nếu bí thư đã ký thay mặt đoàn chủ tịch",
    issuers: congresses, documentTypes: ["resolution"],
    blocks: [right(presidium), center(attestation, capacity("T/M TỈNH UỶ", "T/M THÀNH UỶ", "T/M ĐẢNG UỶ"), secretaryOrDeputy)],
  },
];

const committeeCases: readonly SigningCase[] = [
  {
    id: "centralCommittee", cites: "hd36/II.1.7.1b", says: "Văn bản của Ban Chấp hành Trung ương",
    issuers: ["central"], blocks: [right(capacity("T/M BAN CHẤP HÀNH TRUNG ƯƠNG"), position("TỔNG BÍ THƯ"))],
  },
  {
    id: "politburo", cites: "hd36/II.1.7.1b", says: "Văn bản của Bộ Chính trị",
    issuers: ["central"], blocks: [right(capacity("T/M BỘ CHÍNH TRỊ"))],
  },
  {
    id: "secretariat", cites: "hd36/II.1.7.1b", says: "Văn bản của Ban Bí thư",
    issuers: ["central"], blocks: [right(capacity("T/M BAN BÍ THƯ"))],
  },
  {
    // The example prints `T/M TỈNH UỶ`; the clause names thành uỷ and đảng uỷ trực thuộc Trung ương with it.
    id: "provincialCommittee", cites: "hd36/II.1.7.1b", says: "Văn bản của tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương",
    issuers: ["provincialCommittee"], blocks: [right(capacity("T/M TỈNH UỶ", "T/M THÀNH UỶ", "T/M ĐẢNG UỶ"), secretaryOrDeputy)],
  },
  {
    id: "provincialStandingCommittee", cites: "hd36/II.1.7.1b",
    says: "Văn bản của ban thường vụ tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương",
    issuers: ["provincialCommittee"], blocks: [right(capacity("T/M BAN THƯỜNG VỤ"), secretaryOrDeputy)],
  },
  {
    // The example prints `T/M HUYỆN UỶ`; the clause names quận uỷ and đảng uỷ trực thuộc tỉnh uỷ, thành uỷ with it.
    id: "districtCommittee", cites: "hd36/II.1.7.1b", says: "Văn bản của huyện uỷ, quận uỷ, đảng uỷ trực thuộc tỉnh uỷ, thành uỷ",
    issuers: ["intermediateCommittee"],
    blocks: [right(capacity("T/M HUYỆN UỶ", "T/M QUẬN UỶ", "T/M ĐẢNG UỶ", "T/M THỊ UỶ", "T/M THÀNH UỶ"), secretaryOrDeputy)],
  },
  {
    id: "districtStandingCommittee", cites: "hd36/II.1.7.1b",
    says: "Văn bản của ban thường vụ huyện uỷ, quận uỷ, đảng uỷ trực thuộc tỉnh uỷ, thành uỷ",
    issuers: ["intermediateCommittee"], blocks: [right(capacity("T/M BAN THƯỜNG VỤ"), secretaryOrDeputy)],
  },
  {
    id: "grassrootsCommittee", cites: "hd36/II.1.7.1b", says: "Văn bản của đảng uỷ cơ sở",
    issuers: ["grassrootsCommittee"], blocks: [right(capacity("T/M ĐẢNG UỶ"), secretaryOrDeputy)],
  },
  {
    id: "grassrootsStandingCommittee", cites: "hd36/II.1.7.1b", says: "Văn bản của ban thường vụ đảng uỷ cơ sở",
    issuers: ["grassrootsCommittee"], blocks: [right(capacity("T/M BAN THƯỜNG VỤ"), secretaryOrDeputy)],
  },
  {
    id: "sectionCommittee", cites: "hd36/II.1.7.1b", says: "Văn bản của đảng uỷ bộ phận trực thuộc đảng uỷ cơ sở",
    issuers: ["sectionCommittee"], blocks: [right(capacity("T/M ĐẢNG UỶ"), secretaryOrDeputy)],
  },
  {
    id: "partyCell", cites: "hd36/II.1.7.1b",
    says: "Văn bản của chi bộ cơ sở, chi bộ trực thuộc đảng uỷ cơ sở, chi bộ trực thuộc đảng uỷ bộ phận",
    issuers: ["partyCell"], blocks: [right(capacity("T/M CHI BỘ"), secretaryOrDeputy)],
  },
  {
    // The clause prints no block; it says that the bí thư signs. The authority line is the committee's own.
    id: "outgoingCommitteeToCongress", cites: "hd36/II.1.7.1b",
    says: "Báo cáo chính trị, báo cáo kiểm điểm của ban chấp hành, báo cáo công tác nhân sự của cấp uỷ đương nhiệm trình đại hội: bí thư ký",
    issuers: ["central", "provincialCommittee", "intermediateCommittee", "grassrootsCommittee", "sectionCommittee", "partyCell"], documentTypes: ["report"],
    blocks: [right(capacity(), position("BÍ THƯ", "TỔNG BÍ THƯ"))],
  },
  {
    id: "inspectionCommission", cites: "hd36/II.1.7.1b", says: "Văn bản của uỷ ban kiểm tra các cấp",
    issuers: ["inspectionCommission"], blocks: [right(capacity("T/M UỶ BAN KIỂM TRA"), position("CHỦ NHIỆM", "PHÓ CHỦ NHIỆM"))],
  },
  {
    id: "partyDelegation", cites: "hd36/II.1.7.1b", says: "Văn bản của đảng đoàn các cấp",
    issuers: ["partyDelegation"], blocks: [right(capacity("T/M ĐẢNG ĐOÀN"), secretaryOrDeputy)],
  },
  {
    id: "partyAffairsCommittee", cites: "hd36/II.1.7.1b", says: "Văn bản của ban cán sự đảng các cấp",
    issuers: ["partyDelegation"], blocks: [right(capacity("T/M BAN CÁN SỰ ĐẢNG"), secretaryOrDeputy)],
  },
];

const ledByOne: readonly IssuerKind[] = ["advisoryAgency", "unit"];
const agencyCases: readonly SigningCase[] = [
  {
    id: "head", cites: "hd36/II.1.7.1c", says: "Cơ quan tham mưu, giúp việc, đơn vị: cấp trưởng ký trực tiếp",
    issuers: ledByOne, blocks: [right(orAnother(barePosition("TRƯỞNG BAN")))],
  },
  {
    id: "actingHead", cites: "hd36/II.1.7.1c", says: "Cơ quan tham mưu, giúp việc, đơn vị: quyền cấp trưởng ký",
    issuers: ledByOne, blocks: [right(orAnother(barePosition("Q. CHÁNH VĂN PHÒNG")))],
  },
  {
    id: "deputy", cites: "hd36/II.1.7.1c", says: "Cơ quan tham mưu, giúp việc, đơn vị: cấp phó ký thay cấp trưởng",
    issuers: ledByOne, blocks: [right(orAnother(capacity("K/T TRƯỞNG BAN")), orAnother(position("PHÓ TRƯỞNG BAN")))],
  },
  {
    id: "deputyInCharge", cites: "hd36/II.1.7.1c", says: "Chưa bổ nhiệm cấp trưởng: cấp phó phụ trách ký trực tiếp, không đề ký thay",
    issuers: ledByOne, blocks: [right(orAnother(barePosition("PHÓ TRƯỞNG BAN")))],
  },
  {
    id: "byOrderOfStandingCommittee", cites: "hd36/II.1.7.1d", says: "Lãnh đạo văn phòng được ban thường vụ cấp uỷ uỷ quyền ký",
    issuers: ["provincialCommittee", "intermediateCommittee", "grassrootsCommittee"], needsOffice: true,
    blocks: [right(capacity("T/L BAN THƯỜNG VỤ"), orAnother(committeeOffice))],
  },
  {
    id: "byOrderOfHead", cites: "hd36/II.1.7.1d", says: "Lãnh đạo văn phòng được thủ trưởng cơ quan, tổ chức đảng uỷ quyền ký",
    issuers: ledByOne, blocks: [right(orAnother(capacity("T/L TRƯỞNG BAN")), orAnother(committeeOffice))],
  },
];

const steering: readonly IssuerKind[] = ["steeringBody"];
const steeringCases: readonly SigningCase[] = [
  {
    id: "steeringHead", cites: "hd36/II.1.7.1đ", says: "Ban chỉ đạo, tiểu ban có con dấu riêng: cấp trưởng ký",
    issuers: steering, blocks: [right(orAnother(barePosition("TRƯỞNG BAN CHỈ ĐẠO")))],
  },
  {
    id: "steeringDeputy", cites: "hd36/II.1.7.1đ", says: "Ban chỉ đạo, tiểu ban có con dấu riêng: cấp phó ký thay",
    issuers: steering, blocks: [right(orAnother(capacity("K/T TRƯỞNG TIỂU BAN")), orAnother(position("PHÓ TRƯỞNG TIỂU BAN")))],
  },
  {
    // The example prints CHỦ TỊCH; 1.7.1 names phó chủ tịch among those whose position is stated under T/M.
    id: "council", cites: "hd36/II.1.7.1đ", says: "Hội đồng có con dấu riêng",
    issuers: steering, blocks: [right(capacity("T/M HỘI ĐỒNG"), position("CHỦ TỊCH", "PHÓ CHỦ TỊCH"))],
  },
  {
    id: "steeringHeadCommitteeSeal", cites: "hd36/II.1.7.1đ",
    says: "Không có con dấu riêng; người ký là bí thư, phó bí thư, uỷ viên ban thường vụ, dùng con dấu của cấp uỷ",
    issuers: steering,
    blocks: [right(barePosition("BÍ THƯ", "PHÓ BÍ THƯ", "UỶ VIÊN BAN THƯỜNG VỤ"), concurrently, orAnother(barePosition("TRƯỞNG BAN CHỈ ĐẠO")))],
  },
  {
    id: "councilHeadAgencySeal", cites: "hd36/II.1.7.1đ",
    says: "Không có con dấu riêng; người ký là lãnh đạo cơ quan thường trực, dùng con dấu của cơ quan thường trực",
    issuers: steering,
    blocks: [right(orAnother(barePosition("TRƯỞNG BAN TỔ CHỨC")), concurrently, orAnother(barePosition("CHỦ TỊCH HỘI ĐỒNG")))],
  },
  {
    id: "steeringDeputyCommitteeSeal", cites: "hd36/II.1.7.1đ",
    says: "Không có con dấu riêng; phó trưởng ban, phó trưởng tiểu ban ký, không đề ký thay",
    issuers: steering,
    blocks: [right(orAnother(barePosition("UỶ VIÊN BAN THƯỜNG VỤ")), concurrently, orAnother(barePosition("PHÓ TRƯỞNG TIỂU BAN")))],
  },
  {
    id: "councilDeputyAgencySeal", cites: "hd36/II.1.7.1đ",
    says: "Không có con dấu riêng; phó chủ tịch hội đồng ký, không đề ký thay mặt hội đồng",
    issuers: steering,
    blocks: [right(orAnother(barePosition("TRƯỞNG BAN TUYÊN GIÁO")), concurrently, orAnother(barePosition("PHÓ CHỦ TỊCH HỘI ĐỒNG")))],
  },
];

const anyIssuer: readonly IssuerKind[] = [
  "central", "provincialCommittee", "intermediateCommittee", "grassrootsCommittee", "sectionCommittee", "partyCell",
  "inspectionCommission", "partyDelegation", "advisoryAgency", "steeringBody", "unit",
];
const sharedCases: readonly SigningCase[] = [
  {
    id: "meetingMinutes", cites: "hd36/II.1.7.1e", says: "Biên bản hội nghị; được đóng dấu lên chữ ký của người chủ trì",
    issuers: anyIssuer, documentTypes: ["minutes"], blocks: [left(barePosition("NGƯỜI GHI BIÊN BẢN")), right(barePosition("CHỦ TRÌ HỘI NGHỊ"))],
  },
  {
    id: "meetingMinutesConfirmed", cites: "hd36/II.1.7.1e", says: "Biên bản hội nghị; không được đóng dấu lên chữ ký của người chủ trì",
    issuers: anyIssuer, documentTypes: ["minutes"], needsOffice: true,
    blocks: [
      left(barePosition("NGƯỜI GHI BIÊN BẢN")), right(barePosition("CHỦ TRÌ HỘI NGHỊ")),
      center(attestation, orAnother(capacity("T/L BAN THƯỜNG VỤ", "T/L TRƯỞNG BAN")), committeeOffice),
    ],
  },
  {
    id: "joint", cites: "hd36/II.1.7.1g", says: "Văn bản liên cơ quan: cơ quan chủ trì ở bên phải",
    issuers: ["joint"],
    blocks: [
      left(orAnother(barePosition("CHÁNH VĂN PHÒNG")), orAnother(body("UỶ BAN NHÂN DÂN TỈNH"))),
      right(orAnother(barePosition("CHÁNH VĂN PHÒNG")), orAnother(body("TỈNH UỶ"))),
    ],
  },
];

/** Every case of clause 1.7.1 in the order of the text. */
export const signingCases: readonly SigningCase[] = [...congressCases, ...committeeCases, ...agencyCases, ...steeringCases, ...sharedCases];
