import { resolution, officialLetter, type BodyPart, type PartyContent } from "../support/builder/content";

const body = (text: string): BodyPart => ({ is: "body", text });
const long = "Các cấp uỷ, tổ chức đảng trong toàn tỉnh đã quán triệt, triển khai thực hiện nghiêm túc, đạt nhiều kết quả; một số mặt còn hạn chế, cần tập trung khắc phục trong thời gian tới.";
const congress = ["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ TỈNH CAO BẰNG LẦN THỨ XX"];
const confirmed = { attestation: "Xác nhận chữ ký của đồng chí Nguyễn Văn An", side: "center", name: "Trần Thị Bình" } as const;
const byOffice = { ...confirmed, capacity: "T/L BAN THƯỜNG VỤ", positions: ["CHÁNH VĂN PHÒNG"] };
const ofDelegates = { word: "Nơi nhận:", items: ["- Các đoàn đại biểu;", "- Lưu Văn phòng Tỉnh uỷ."] };

/** A nghị quyết of a congress without a seal, confirmed by the new bí thư. */
const congressResolution: PartyContent = {
  ...resolution,
  issuerName: congress,
  referenceNumber: "Số 05-NQ/ĐH",
  subject: ["Đại hội đại biểu Đảng bộ tỉnh lần thứ XX"].map((text) => `của ${text}`),
  body: [body(long), body("Đại hội giao Ban Chấp hành Đảng bộ tỉnh lãnh đạo thực hiện Nghị quyết.")],
  signers: [
    { capacity: "T/M ĐOÀN CHỦ TỊCH", positions: [], name: "Nguyễn Văn An" },
    { ...confirmed, capacity: "T/M TỈNH UỶ", positions: ["PHÓ BÍ THƯ"] },
  ],
  recipients: ofDelegates,
};
const bodyOfCongress = (issuer: string, symbol: string, typeName: string, subject: string, signers: PartyContent["signers"]): PartyContent => ({
  ...resolution, parentIssuer: congress, issuerName: [issuer], referenceNumber: `Số 07-${symbol}/ĐH`, typeName, subject: [subject],
  body: [body(long), body("Báo cáo trình Đại hội xem xét, quyết định.")], signers, recipients: ofDelegates,
});

/** Minutes of the congress: who wrote at the left, for whom at the right, the office's confirmation below. */
const congressMinutes: PartyContent = {
  ...bodyOfCongress("ĐOÀN THƯ KÝ", "BB", "BIÊN BẢN", "diễn biến đại hội", [
    { capacity: "T/M ĐOÀN CHỦ TỊCH", positions: [], name: "Nguyễn Văn An", side: "right" },
    { capacity: "T/M ĐOÀN THƯ KÝ", positions: ["TRƯỞNG ĐOÀN"], name: "Lê Văn Cường", side: "left" },
    byOffice,
  ]),
  body: [body("Đại hội khai mạc lúc 08 giờ 00 tại hội trường trung tâm."), body(long), body("Đại hội bế mạc lúc 16 giờ 30 cùng ngày.")],
};
const cellCongress: PartyContent = {
  ...resolution,
  issuerName: ["ĐẠI HỘI CHI BỘ TỔ DÂN PHỐ SỐ 5", "NHIỆM KỲ 2025 - 2027"],
  referenceNumber: "Số 01-NQ/ĐH",
  placeAndDate: "Thục Phán, ngày 05 tháng 6 năm 2026",
  subject: ["đại hội chi bộ nhiệm kỳ 2025 - 2027"],
  body: [body(long), body("Đại hội giao chi uỷ khoá mới lãnh đạo thực hiện Nghị quyết.")],
  signers: [{ capacity: "T/M ĐOÀN CHỦ TỊCH", positions: [], name: "Phạm Văn Em" }],
  recipients: { word: "Nơi nhận:", items: ["- Đảng uỷ phường Thục Phán;", "- Lưu Chi bộ."] },
};

/** A quy chế of two bodies; the lead, named first, signs at the right. */
const joint: PartyContent = {
  ...resolution,
  issuerName: ["BAN TỔ CHỨC TỈNH UỶ - BAN NỘI CHÍNH TỈNH UỶ"],
  referenceNumber: "Số 05-QC/BTCTU-BNCTU",
  typeName: "QUY CHẾ",
  subject: ["phối hợp công tác giữa hai ban"],
  body: [body(long), body("Hai ban phối hợp thực hiện Quy chế này.")],
  signers: [
    { capacity: null, positions: ["TRƯỞNG BAN", "BAN TỔ CHỨC TỈNH UỶ"], name: "Lê Văn Cường", side: "right" },
    { capacity: null, positions: ["TRƯỞNG BAN", "BAN NỘI CHÍNH TỈNH UỶ"], name: "Vũ Thị Giang", side: "left" },
  ],
  recipients: { word: "Nơi nhận:", items: ["- Thường trực Tỉnh uỷ;", "- Lưu Văn phòng hai ban."] },
};

const agencyOf = (issuer: string, symbol: string, signer: PartyContent["signers"][number]): PartyContent => ({
  ...officialLetter, issuerName: [issuer], referenceNumber: `Số 68-CV/${symbol}`, signers: [signer],
  recipients: { word: "Nơi nhận:", items: ["- Như trên;", "- Thường trực Tỉnh uỷ;", "- Lưu Văn phòng."] },
});
const ofCommittee: PartyContent = {
  ...resolution, parentIssuer: ["ĐẢNG BỘ TỈNH CAO BẰNG"], issuerName: ["ĐẢNG UỶ PHƯỜNG THỤC PHÁN"], referenceNumber: "Số 04-NQ/ĐU", placeAndDate: "Thục Phán, ngày 12 tháng 6 năm 2026",
  signers: [{ capacity: "T/M ĐẢNG UỶ", positions: ["BÍ THƯ"], name: "Hoàng Thị Dung" }],
  recipients: { word: "Nơi nhận:", items: ["- Thường trực Tỉnh uỷ;", "- Các chi bộ trực thuộc;", "- Lưu Văn phòng Đảng uỷ."] },
};

/** A đảng uỷ cơ sở: the superior đảng bộ is that of an agency. */
const grassroots: PartyContent = {
  ...ofCommittee, parentIssuer: ["ĐẢNG BỘ PHƯỜNG THỤC PHÁN"], issuerName: ["ĐẢNG UỶ CÔNG TY CỔ PHẦN GIỐNG CÂY TRỒNG"],
};

/** One document for each case of signing and of issuer that no other base has. */
export const issuerContents: Readonly<Record<string, PartyContent>> = {
  "nghị quyết đại hội": congressResolution,
  "báo cáo đoàn thư ký": bodyOfCongress("ĐOÀN THƯ KÝ", "BC", "BÁO CÁO", "tổng hợp ý kiến thảo luận", [{ capacity: "T/M ĐOÀN THƯ KÝ", positions: ["TRƯỞNG ĐOÀN"], name: "Lê Văn Cường" }, byOffice]),
  "báo cáo ban thẩm tra": bodyOfCongress("BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU", "BC", "BÁO CÁO", "thẩm tra tư cách đại biểu",
    [{ capacity: "T/M BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU", positions: ["TRƯỞNG BAN"], name: "Lê Văn Cường" }]),
  "báo cáo ban kiểm phiếu": bodyOfCongress("BAN KIỂM PHIẾU", "BC", "BÁO CÁO", "kết quả kiểm phiếu bầu cử", [{ capacity: "T/M BAN KIỂM PHIẾU", positions: ["TRƯỞNG BAN"], name: "Lê Văn Cường" }]),
  "biên bản đại hội": congressMinutes,
  "đại hội chi bộ": cellCongress,
  "liên cơ quan": joint,
  "trưởng ban": agencyOf("BAN TỔ CHỨC", "BTCTU", { capacity: null, positions: ["TRƯỞNG BAN"], name: "Lê Văn Cường" }),
  "quyền trưởng ban": agencyOf("BAN TỔ CHỨC", "BTCTU", { capacity: null, positions: ["Q. TRƯỞNG BAN"], name: "Lê Văn Cường" }),
  "phó phụ trách": agencyOf("BAN TỔ CHỨC", "BTCTU", { capacity: null, positions: ["PHÓ TRƯỞNG BAN"], name: "Lê Văn Cường" }),
  "uỷ ban kiểm tra": agencyOf("UỶ BAN KIỂM TRA", "UBKTTU", { capacity: "T/M UỶ BAN KIỂM TRA", positions: ["PHÓ CHỦ NHIỆM"], name: "Lê Văn Cường" }),
  "thừa lệnh": { ...resolution, typeName: "THÔNG BÁO", referenceNumber: "Số 40-TB/TU", subject: ["lịch công tác tháng 6 năm 2026"], signers: [{ capacity: "T/L BAN THƯỜNG VỤ", positions: ["CHÁNH VĂN PHÒNG"], name: "Trần Thị Bình" }] },
  "hội đồng": agencyOf("HỘI ĐỒNG LÝ LUẬN", "HĐTU", { capacity: "T/M HỘI ĐỒNG", positions: ["CHỦ TỊCH"], name: "Lê Văn Cường" }),
  "ban chỉ đạo kiêm": agencyOf("BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH", "BCĐTU", { capacity: null, positions: ["PHÓ BÍ THƯ", "kiêm", "TRƯỞNG BAN CHỈ ĐẠO"], name: "Lê Văn Cường" }),
  "tiểu ban": agencyOf("TIỂU BAN VĂN KIỆN", "TBTU", { capacity: "K/T TRƯỞNG TIỂU BAN", positions: ["PHÓ TRƯỞNG TIỂU BAN"], name: "Lê Văn Cường" }),
  "báo cáo kiểm điểm": {
    ...resolution, typeName: "BÁO CÁO", referenceNumber: "Số 88-BC/TU",
    subject: ["kiểm điểm của Ban Chấp hành Đảng bộ tỉnh khoá XIX", "trình Đại hội đại biểu Đảng bộ tỉnh lần thứ XX"],
  },
  "đảng uỷ phường": ofCommittee,
  "đảng uỷ cơ sở": grassroots,
};
