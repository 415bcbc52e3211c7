import { componentOf, type PartyDocument } from "../../../src/document/document";
import type { ComponentKind } from "../../../src/standard/vocabulary";
import { officialLetter } from "../../support/builder/content";
import { openParty } from "../../support/builder/open-party";
import type { PartyOverrides } from "../../support/builder/party";

const text = (document: PartyDocument, kind: ComponentKind): string | null => componentOf(document, kind)?.text ?? null;
const parts = (document: PartyDocument, kind: ComponentKind, ...names: string[]): readonly (string | null)[] => names.map((name) => componentOf(document, kind)?.part(name)?.text ?? null);

type Row = readonly [name: string, overrides: PartyOverrides, found: Readonly<Partial<Record<ComponentKind, string | null>>>];

/** Faults of real files (and things that only look like faults): the recogniser says what stands there all the same. */
const rows: readonly Row[] = [
  ["asterisk glued to the issuer", { parentIssuer: ["ĐẢNG BỘ TRƯỜNG A"], issuerName: ["CHI BỘ SINH VIÊN *"], separatorAsterisk: null }, { parentIssuer: "ĐẢNG BỘ TRƯỜNG A", issuerName: "CHI BỘ SINH VIÊN", separatorAsterisk: "*" }],
  ["no asterisk", { separatorAsterisk: null }, { issuerName: "TỈNH UỶ CAO BẰNG", separatorAsterisk: null, referenceNumber: "Số 06-NQ/TU" }],
  ["no asterisk, flat", { separatorAsterisk: null, construction: { header: "flat" } }, { issuerName: "TỈNH UỶ CAO BẰNG", partyTitle: "ĐẢNG CỘNG SẢN VIỆT NAM", referenceNumber: "Số 06-NQ/TU" }],
  ["mixed case", { parentIssuer: ["ĐẢNG BỘ THÀNH PHỐ ĐÀ nẴNG"], issuerName: ["ĐẢNG UỶ PHƯỜNG HẢI CHÂU"] }, { parentIssuer: "ĐẢNG BỘ THÀNH PHỐ ĐÀ nẴNG", issuerName: "ĐẢNG UỶ PHƯỜNG HẢI CHÂU" }],
  ["the other spelling", { issuerName: ["TỈNH ỦY CAO BẰNG"] }, { issuerName: "TỈNH ỦY CAO BẰNG" }],
  ["a stray combining dot", { parentIssuer: ["ĐẢNG BỘ TRƯỜNG A"], issuerName: ["Chi bô ̣Sinh viên"] }, { parentIssuer: "ĐẢNG BỘ TRƯỜNG A", issuerName: "Chi bô ̣Sinh viên" }],
  ["no issuer block", { issuerName: [], separatorAsterisk: null }, { issuerName: null, partyTitle: "ĐẢNG CỘNG SẢN VIỆT NAM", referenceNumber: "Số 06-NQ/TU" }],
  ["no issuer block, tabs", { issuerName: [], separatorAsterisk: null, construction: { header: "tabs" } }, { issuerName: null, partyTitle: "ĐẢNG CỘNG SẢN VIỆT NAM", referenceNumber: "Số 06-NQ/TU" }],
  ["no number", { referenceNumber: null }, { referenceNumber: null, issuerName: "TỈNH UỶ CAO BẰNG" }],
  ["name on two lines", { issuerName: ["ĐẢNG UỶ CÁC CƠ QUAN ĐẢNG", "TỈNH CAO BẰNG"], format: { issuerName: { bold: false } } }, { issuerName: "ĐẢNG UỶ CÁC CƠ QUAN ĐẢNG\nTỈNH CAO BẰNG", parentIssuer: null }],
  ["both lines bold", { parentIssuer: ["ĐẢNG BỘ XÃ LŨNG CÚ"], issuerName: ["CHI BỘ THÔN SÉO LỦNG"], format: { parentIssuer: { bold: true } } }, { parentIssuer: "ĐẢNG BỘ XÃ LŨNG CÚ", issuerName: "CHI BỘ THÔN SÉO LỦNG" }],
  ["neither line bold", { parentIssuer: ["TỈNH UỶ CAO BẰNG"], issuerName: ["BAN TỔ CHỨC"], format: { issuerName: { bold: false } } }, { parentIssuer: "TỈNH UỶ CAO BẰNG", issuerName: "BAN TỔ CHỨC" }],
  ["congress", { issuerName: ["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ TỈNH NGHỆ AN LẦN THỨ XX"], referenceNumber: "Số 01-NQ/ĐH" }, { parentIssuer: null, issuerName: "ĐẠI HỘI ĐẠI BIỂU\nĐẢNG BỘ TỈNH NGHỆ AN LẦN THỨ XX" }],
  ["presidium", { parentIssuer: ["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ ĐẶC KHU VÂN ĐỒN LẦN THỨ I"], issuerName: ["ĐOÀN CHỦ TỊCH"] }, { parentIssuer: "ĐẠI HỘI ĐẠI BIỂU\nĐẢNG BỘ ĐẶC KHU VÂN ĐỒN LẦN THỨ I", issuerName: "ĐOÀN CHỦ TỊCH" }],
  ["congress of a chi bộ over two lines", { issuerName: ["ĐẠI HỘI", "CHI BỘ TỔ 16 NHIỆM KỲ 2025 - 2027"], referenceNumber: "Số 01-NQ/ĐH" }, { parentIssuer: null, issuerName: "ĐẠI HỘI\nCHI BỘ TỔ 16 NHIỆM KỲ 2025 - 2027" }],
  ["tellers of a chi bộ's congress", { parentIssuer: ["ĐẠI HỘI", "CHI BỘ TỔ 16 NHIỆM KỲ 2025 - 2027"], issuerName: ["BAN KIỂM PHIẾU"], referenceNumber: "Số 01-BB/ĐH" }, { parentIssuer: "ĐẠI HỘI\nCHI BỘ TỔ 16 NHIỆM KỲ 2025 - 2027", issuerName: "BAN KIỂM PHIẾU" }],
  ["Roman number", { referenceNumber: "Số VI-NQ/TU" }, { referenceNumber: "Số VI-NQ/TU", issuerName: "TỈNH UỶ CAO BẰNG" }],
  ["number without its word", { referenceNumber: "06-NQ/TU" }, { referenceNumber: "06-NQ/TU", issuerName: "TỈNH UỶ CAO BẰNG" }],
  ["a number that is none", { referenceNumber: "12-34/TU" }, { referenceNumber: null }],
  ["title and something more", { partyTitle: "ĐẢNG CỘNG SẢN VIỆT NAM MUÔN NĂM" }, { partyTitle: "ĐẢNG CỘNG SẢN VIỆT NAM MUÔN NĂM", issuerName: "TỈNH UỶ CAO BẰNG" }],
  ["title over two lines, tabs", { partyTitle: "ĐẢNG CỘNG SẢN\nVIỆT NAM", construction: { header: "tabs" } }, { partyTitle: "ĐẢNG CỘNG SẢN\nVIỆT NAM", issuerName: "TỈNH UỶ CAO BẰNG" }],
  ["subject at the left", { subject: ["về công tác cán bộ"], format: { subject: { alignment: "left" } } }, { subject: "về công tác cán bộ" }],
  ["subject at the left, not bold, is body", { subject: ["về công tác cán bộ"], format: { subject: { alignment: "left", bold: false } } }, { subject: null }],
  ["urgency in other words", { urgencyMark: "RẤT KHẨN" }, { urgencyMark: "RẤT KHẨN", issuerName: "TỈNH UỶ CAO BẰNG" }],
  ["title with a stop", { partyTitle: "ĐẢNG CỘNG SẢN VIỆT NAM." }, { partyTitle: "ĐẢNG CỘNG SẢN VIỆT NAM." }],
  ["addressee without a colon", { base: officialLetter, addressees: { word: "Kính gửi Hội Cựu chiến binh tỉnh", items: [] } }, { addressees: "Kính gửi Hội Cựu chiến binh tỉnh" }],
  ["title with a wrong tone mark", { partyTitle: "ĐẢNG CỘNG SẢN VIÊT NAM" }, { partyTitle: "ĐẢNG CỘNG SẢN VIÊT NAM" }],
  ["title in lower case", { partyTitle: "Đảng Cộng sản Việt Nam" }, { partyTitle: "Đảng Cộng sản Việt Nam" }],
  ["type name in lower case", { typeName: "Nghị quyết" }, { typeName: "Nghị quyết" }],
  ["type name left", { typeName: "NGHỊ QUYẾT", format: { typeName: { alignment: "left" } } }, { typeName: "NGHỊ QUYẾT" }],
  ["no hyphens", { fiveHyphens: null }, { subject: "về nâng cao chất lượng sinh hoạt chi bộ\ngiai đoạn 2026 - 2030", fiveHyphens: null }],
  ["too many hyphens", { fiveHyphens: "---------" }, { fiveHyphens: "---------" }],
  ["author in the subject", { subject: ["CỦA BAN THƯỜNG VỤ THÀNH UỶ", "về phát triển kinh tế tư nhân"] }, { subject: "CỦA BAN THƯỜNG VỤ THÀNH UỶ\nvề phát triển kinh tế tư nhân" }],
  ["theme of a congress for type and subject", { typeName: "PHÁT HUY SỨC MẠNH ĐẠI ĐOÀN KẾT", subject: ["(Báo cáo của Ban Chấp hành Đảng bộ tỉnh khoá XX", "trình Đại hội đại biểu Đảng bộ tỉnh lần thứ XXI)"] }, { typeName: null, subject: "PHÁT HUY SỨC MẠNH ĐẠI ĐOÀN KẾT\n(Báo cáo của Ban Chấp hành Đảng bộ tỉnh khoá XX\ntrình Đại hội đại biểu Đảng bộ tỉnh lần thứ XXI)" }],
  ["letter subject as the State writes it", { base: officialLetter, letterSubject: ["V/v chuẩn bị hội nghị"] }, { letterSubject: "V/v chuẩn bị hội nghị" }],
  ["marks below the number", { urgencyMark: "HOẢ TỐC", secrecyMark: "MẬT", draftNotice: "Dự thảo lần 2", circulationNotice: "TÀI LIỆU HỘI NGHỊ" }, { urgencyMark: "HOẢ TỐC", secrecyMark: "MẬT", draftNotice: "Dự thảo lần 2", circulationNotice: "TÀI LIỆU HỘI NGHỊ", issuerName: "TỈNH UỶ CAO BẰNG" }],
];
it.each(rows)("%s", (_name, overrides, found) => {
  const document = openParty(overrides);
  expect(Object.fromEntries(Object.keys(found).map((kind) => [kind, text(document, kind as ComponentKind)]))).toEqual(found);
  for (const [kind, value] of Object.entries(found)) if (value === null) expect(document.missing.get(kind as ComponentKind)).toMatch(/\p{L}/u);
});

it.each([
  ["Số 05-HD/VPTW", "Số", null, "05", "HD/VPTW", "HD", "VPTW"],
  ["Số: 9-KH/ĐU", "Số", ":", "9", "KH/ĐU", "KH", "ĐU"],
  ["So 05-NQ/TU", "So", null, "05", "NQ/TU", "NQ", "TU"],
  ["Sô 05-NQ/TU", "Sô", null, "05", "NQ/TU", "NQ", "TU"],
  ["Số -NQ/CB", "Số", null, null, "NQ/CB", "NQ", "CB"],
  ["Số …-NQ/CB", "Số", null, null, "NQ/CB", "NQ", "CB"],
  ["Số ......-NQ/CB", "Số", null, null, "NQ/CB", "NQ", "CB"],
  ["Số: 12/BC-ĐU", "Số", ":", "12", "BC-ĐU", "BC", "ĐU"],
  ["Số 05a-QĐ/TU", "Số", null, "05a", "QĐ/TU", "QĐ", "TU"],
  ["Số 127 - QĐ / TU", "Số", null, "127", "QĐ / TU", "QĐ", "TU"],
  ["Số 05-QC/BTCTU-BNCTU", "Số", null, "05", "QC/BTCTU-BNCTU", "QC", "BTCTU-BNCTU"],
  ["Số 06–NQ/TU", "Số", null, "06", "NQ/TU", "NQ", "TU"],
])("number %s", (written, ...expected) => {
  const document = openParty({ referenceNumber: written });
  expect(text(document, "referenceNumber")).toBe(written);
  expect(parts(document, "referenceNumber", "word", "colon", "serial", "symbol", "typeSymbol", "issuerSymbol")).toEqual(expected);
});

it.each([
  ["Hà Nội, ngày 03 tháng 02 năm 2026", "2026-02-03", "Hà Nội", ",", "03", "02", "2026"],
  ["Hà Nội ngày 3 tháng 12 năm 2026", "2026-12-03", "Hà Nội", null, "3", "12", "2026"],
  ["Hà Nội, ngày … tháng … năm 2026", null, "Hà Nội", ",", null, null, "2026"],
  ["TP. Huế, ngày 31 tháng 4 năm 2026", null, "TP. Huế", ",", "31", "4", "2026"],
  ["Hà Nội, ngày 29 tháng 02 năm 2024", "2024-02-29", "Hà Nội", ",", "29", "02", "2024"],
  ["Hà Nội, ngày 12/6/2026", "2026-06-12", "Hà Nội", ",", "12", "6", "2026"],
  ["Hà Nội,ngày 12 tháng 6 năm 2026.", "2026-06-12", "Hà Nội", ",", "12", "6", "2026"],
  ["HÀ NỘI, NGÀY 12 THÁNG 6 NĂM 2026", "2026-06-12", "HÀ NỘI", ",", "12", "6", "2026"],
])("date %s", (written, day, ...expected) => {
  const document = openParty({ placeAndDate: written });
  expect(text(document, "placeAndDate")).toBe(written);
  expect(parts(document, "placeAndDate", "place", "comma", "day", "month", "year")).toEqual(expected);
  expect(document.issueDate).toBe(day);
});
