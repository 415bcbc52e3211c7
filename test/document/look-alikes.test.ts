import { createChecker } from "../../src/engine/check";
import { startSession } from "../../src/engine/session";
import type { DocumentReport } from "../../src/engine/finding";
import { rules } from "../../src/rules/index";
import { decision, resolution, type PartyContent } from "../support/builder/content";
import { party, type PartyOverrides } from "../support/builder/party";

const checker = createChecker({ rules });
const judged = (overrides: PartyOverrides): DocumentReport => {
  const [report] = startSession(checker, party(overrides), { on: "2026-11-22" }).reports;
  if (!report) throw new Error("nothing was built");
  return report;
};
const body = (...texts: string[]): PartyContent["body"] => texts.map((text) => ({ is: "body", text }));
const bare: Partial<PartyContent> = { partyTitle: null, parentIssuer: [], issuerName: [], separatorAsterisk: null, referenceNumber: null, placeAndDate: null, typeName: null, subject: [], fiveHyphens: null, signers: [], recipients: null };

const nation = "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const state: Partial<PartyContent> = {
  partyTitle: `${nation}\nĐộc lập - Tự do - Hạnh phúc`, separatorAsterisk: null, fiveHyphens: null, placeAndDate: "Hà Nội, ngày 12 tháng 6 năm 2026",
  signers: [{ capacity: "TM. UỶ BAN NHÂN DÂN", positions: ["CHỦ TỊCH"], name: "Nguyễn Văn A" }], recipients: { word: "Nơi nhận:", items: ["- Như Điều 3;", "- Lưu: VT."] },
};

/** Of other systems, whoever issues them. */
const notParty: readonly (readonly [string, PartyOverrides, RegExp])[] = [
  ["decree", { ...state, issuerName: ["CHÍNH PHỦ"], referenceNumber: "Số: 24/2026/NĐ-CP", typeName: "NGHỊ ĐỊNH", subject: ["Quy định chi tiết một số điều của Luật Lưu trữ"] }, /Quốc hiệu/u],
  ["decree without its Quốc hiệu", { ...bare, issuerName: ["CHÍNH PHỦ"], typeName: "NGHỊ ĐỊNH" }, /CHÍNH PHỦ/u],
  ["decision of a UBND", { base: decision, ...state, issuerName: ["UỶ BAN NHÂN DÂN", "TỈNH CAO BẰNG"], referenceNumber: "Số: 15/QĐ-UBND" }, /Quốc hiệu/u],
  ["decision of a UBND, UỶ spelt ỦY", { base: decision, ...state, partyTitle: null, issuerName: ["ỦY BAN NHÂN DÂN XÃ BẢO LÂM"], referenceNumber: "Số: 15/QĐ-UBND" }, /nhà nước/u],
  ["công văn of a sở", { ...state, parentIssuer: ["UBND TỈNH CAO BẰNG"], issuerName: ["SỞ NỘI VỤ"], referenceNumber: "Số: 120/SNV-VTLT", typeName: null, subject: [], letterSubject: ["V/v chỉnh lý tài liệu"] }, /Quốc hiệu/u],
  ["tờ trình of a UBND", { ...state, issuerName: ["UỶ BAN NHÂN DÂN", "XÃ BẢO LÂM"], referenceNumber: "Số: 07/TTr-UBND", typeName: "TỜ TRÌNH", subject: ["Về việc phê duyệt kế hoạch"] }, /Quốc hiệu/u],
  ["notice of an HĐND", { ...state, partyTitle: null, issuerName: ["HỘI ĐỒNG NHÂN DÂN", "TỈNH CAO BẰNG"], referenceNumber: "Số: 07/NQ-HĐND" }, /nhà nước/u],
  ["school", { ...state, parentIssuer: ["BỘ GIÁO DỤC VÀ ĐÀO TẠO"], issuerName: ["TRƯỜNG ĐẠI HỌC A"], referenceNumber: "Số: 5/QĐ-ĐHA" }, /Quốc hiệu/u],
  ["Youth Union", { partyTitle: "ĐOÀN TNCS HỒ CHÍ MINH", issuerName: ["TỈNH ĐOÀN CAO BẰNG", "BAN CHẤP HÀNH"], referenceNumber: "Số 12-NQ/TĐTN" }, /Đoàn Thanh niên/u],
  ["Youth Union in full", { partyTitle: "ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH", issuerName: ["BCH ĐOÀN XÃ BẢO LÂM"], separatorAsterisk: "***" }, /Đoàn Thanh niên/u],
  ["Mặt trận", { ...state, issuerName: ["UỶ BAN MẶT TRẬN TỔ QUỐC VIỆT NAM", "TỈNH CAO BẰNG"], referenceNumber: "Số: 15/KH-MTTQ-BTT" }, /Quốc hiệu/u],
  ["Mặt trận without Quốc hiệu", { ...bare, ...state, partyTitle: null, issuerName: ["UỶ BAN MẶT TRẬN TỔ QUỐC VIỆT NAM"], referenceNumber: "Số: 15/KH-MTTQ-BTT" }, /Mặt trận/u],
  ["Công đoàn", { ...state, parentIssuer: ["TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM"], issuerName: ["CÔNG ĐOÀN VIÊN CHỨC"], referenceNumber: "Số: 9/KH-CĐVC" }, /Quốc hiệu/u],
  ["Công đoàn without Quốc hiệu", { ...state, partyTitle: null, parentIssuer: [], issuerName: ["LIÊN ĐOÀN LAO ĐỘNG TỈNH CAO BẰNG"], referenceNumber: "Số: 9/KH-LĐLĐ" }, /Công đoàn/u],
  ["contract", { ...bare, partyTitle: `${nation}\nĐộc lập - Tự do - Hạnh phúc`, typeName: "HỢP ĐỒNG MUA BÁN", subject: [], body: body("Căn cứ Bộ luật Dân sự;", "Bên A: Công ty A", "Điều 1. Hàng hoá", "Bên B giao hàng đúng hạn.") }, /Quốc hiệu/u],
  ["contract without Quốc hiệu", { ...bare, typeName: "HỢP ĐỒNG THUÊ NHÀ", body: body("Hôm nay, ngày 12 tháng 6 năm 2026, chúng tôi gồm:", "Bên A: ông Nguyễn Văn A", "Điều 1. Đối tượng của hợp đồng", "Hai bên thoả thuận như sau.") }, /tên loại/u],
];
it.each(notParty)("%s: not of the Party, one answer, no findings", (_name, overrides, reason) => {
  const { document, findings, failures } = judged(overrides);
  expect({ kind: document.kind, findings: findings.map(({ rule }) => rule), failures }).toEqual({ kind: "notParty", findings: [], failures: [] });
  expect(document.reason).toMatch(reason);
});

/** Nothing says whose they are: no error may come of it. */
const unsure: readonly (readonly [string, PartyOverrides])[] = [
  ["wedding card", { ...bare, body: body("TRÂN TRỌNG KÍNH MỜI", "Tới dự bữa cơm thân mật", "Vào hồi 11 giờ 00, ngày 12 tháng 6 năm 2026", "Rất hân hạnh được đón tiếp!") }],
  ["empty", { ...bare, body: [] }],
  ["body fragment", { ...bare, body: body("1. Tiếp tục quán triệt nghị quyết", "Các cấp uỷ tổ chức thực hiện.", "Điều 5. Trách nhiệm thi hành") }],
];
it.each(unsure)("%s: cannot be told, with the sentence that says why", (_name, overrides) => {
  const { document, findings, failures } = judged(overrides);
  expect({ kind: document.kind, failures, errors: findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule) }).toEqual({ kind: "unsure", failures: [], errors: [] });
  expect(document.reason).toMatch(/^\p{Lu}.+\.$/u);
});

const form = (typeName: string, more: Partial<PartyContent> = {}): PartyOverrides =>
  ({ ...bare, partyTitle: "ĐẢNG CỘNG SẢN VIỆT NAM", typeName, placeAndDate: "Cao Bằng, ngày 2 tháng 6 năm 2026", body: body("Tôi là: Nguyễn Văn A, sinh ngày 01/01/2000", "Nơi ở: tổ 5", "Xin hứa phấn đấu…"), signers: [{ capacity: null, positions: ["NGƯỜI VIẾT"], name: "Nguyễn Văn A" }], ...more });
it.each([
  ["đơn", form("ĐƠN XIN VÀO ĐẢNG", { addressees: { word: "Kính gửi:", items: ["Chi bộ tổ 5"] } })], ["đơn without title", form("ĐƠN XIN CHUYỂN SINH HOẠT ĐẢNG", { partyTitle: null })],
  ["bản kiểm điểm", form("BẢN KIỂM ĐIỂM CÁ NHÂN", { subject: ["Năm 2026"] })], ["bản kiểm điểm đảng viên", form("BẢN KIỂM ĐIỂM ĐẢNG VIÊN")],
  ["bản nhận xét", form("BẢN NHẬN XÉT ĐẢNG VIÊN DỰ BỊ")], ["lý lịch", form("LÝ LỊCH CỦA NGƯỜI XIN VÀO ĐẢNG")], ["lý lịch, LÍ", form("LÍ LỊCH ĐẢNG VIÊN")], ["phiếu", form("PHIẾU ĐẢNG VIÊN")],
  ["lý lịch in one word", form("LÝ LỊCH")], ["bản tự kiểm điểm", form("BẢN TỰ KIỂM ĐIỂM")],
] as const)("personal form %s: the Party's, no findings", (_name, overrides) => {
  const { document, findings, failures } = judged(overrides);
  expect({ kind: document.kind, personalForm: document.personalForm, type: document.documentType, findings: findings.map(({ rule }) => rule), failures }).toEqual({ kind: "party", personalForm: true, type: null, findings: [], failures: [] });
});

const faults: Partial<PartyContent> = { referenceNumber: "Số: 5 - NQ/ĐU", fiveHyphens: null, subject: ["Về công tác cán bộ."], signers: [{ capacity: "TM. ĐẢNG UỶ", positions: ["BÍ THƯ"], name: "Đại tá Nguyễn Văn An" }] };
it.each([
  ["Quân uỷ Trung ương", [], ["QUÂN UỶ TRUNG ƯƠNG"]], ["đảng uỷ quân sự", ["ĐẢNG BỘ TỈNH CAO BẰNG"], ["ĐẢNG UỶ QUÂN SỰ TỈNH CAO BẰNG"]], ["đảng uỷ quân sự, alone", [], ["ĐẢNG UỶ QUÂN SỰ TỈNH"]],
  ["quân khu", ["ĐẢNG BỘ QUÂN ĐỘI"], ["ĐẢNG UỶ QUÂN KHU 1"]], ["sư đoàn", ["ĐẢNG BỘ QUÂN KHU 7"], ["ĐẢNG UỶ SƯ ĐOÀN 5"]], ["Đảng uỷ Công an Trung ương", [], ["ĐẢNG UỶ CÔNG AN TRUNG ƯƠNG"]],
  ["công an tỉnh", ["ĐẢNG BỘ TỈNH CAO BẰNG"], ["ĐẢNG UỶ CÔNG AN TỈNH CAO BẰNG"]], ["biên phòng", ["ĐẢNG BỘ QUÂN SỰ TỈNH CAO BẰNG"], ["ĐẢNG UỶ BỘ ĐỘI BIÊN PHÒNG TỈNH"]],
] as const)("%s: a document of the Party, hints at most", (_name, parentIssuer, issuerName) => {
  const { document, findings } = judged({ parentIssuer, issuerName, ...faults });
  expect([document.kind, document.mayAdapt]).toEqual(["party", true]);
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.filter(({ severity }) => severity !== "hint").map(({ rule }) => rule)).toEqual([]);
});
it("a civil đảng uỷ with the same faults is not spared", () => {
  const { document, findings } = judged({ parentIssuer: ["ĐẢNG BỘ TỈNH CAO BẰNG"], issuerName: ["ĐẢNG UỶ PHƯỜNG THỤC PHÁN"], ...faults });
  expect(document.mayAdapt).toBe(false);
  expect(findings.some(({ severity }) => severity === "error")).toBe(true);
});

it.each([
  ["TCVN3", /TCVN3/u, { font: ".VnTime" }, "§¶NG CéNG S¶N VIÖT NAM", "Nh÷ng n¨m qua, c¸c cÊp uû trong tØnh ®· quan t©m l·nh ®¹o, chØ ®¹o n©ng cao chÊt l­îng sinh ho¹t chi bé vµ ®¹t nhiÒu kÕt qu¶ quan träng."],
  ["VNI", /VNI/u, { font: "VNI-Times" }, "ÑAÛNG COÄNG SAÛN VIEÄT NAM", "Nhöõng naêm qua, caùc caáp uûy trong tænh ñaõ quan taâm laõnh ñaïo, chæ ñaïo naâng cao chaát löôïng sinh hoaït chi boä vaø ñaït nhieàu keát quaû quan troïng."],
] as const)("%s: cannot be told, with the sentence that says why, and nothing is judged", (_name, reason, look, partyTitle, text) => {
  const { document, findings } = judged({ ...resolution, ...bare, partyTitle, body: body(text, text, text), format: { body: look, partyTitle: look } });
  expect([document.kind, document.legacyEncoding !== null, findings]).toEqual(["unsure", true, []]);
  expect(document.reason).toMatch(reason);
});
