import { editionsFor } from "../../src/document/editions";
import { openDocuments } from "../../src/document/open";
import { componentOf, componentsOf } from "../../src/document/document";
import { decision, officialLetter, resolution, type PartyContent } from "../support/builder/content";
import { openParty } from "../support/builder/open-party";
import { party, type PartyOverrides } from "../support/builder/party";

const headless: Partial<PartyContent> = { issuerName: [], separatorAsterisk: null, referenceNumber: null };
const wholly = (text: string): Partial<PartyContent> => ({ ...headless, signers: [], recipients: null, body: [{ is: "body", text }] });

const kinds: readonly (readonly [string, PartyOverrides, "party" | "notParty" | "unsure", RegExp])[] = [
  ["State document", { partyTitle: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", issuerName: ["UỶ BAN NHÂN DÂN"] }, "notParty", /Quốc hiệu/u],
  ["Quốc hiệu with a wrong tone mark", { partyTitle: "CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM", issuerName: ["SỞ Y TẾ"] }, "notParty", /Quốc hiệu/u],
  ["motto only", { partyTitle: "Độc lập - Tự do - Hạnh phúc", issuerName: ["TRƯỜNG A"] }, "notParty", /Tiêu ngữ/u],
  ["government without a head", { partyTitle: null, issuerName: ["CHÍNH PHỦ"], typeName: "NGHỊ ĐỊNH" }, "notParty", /CHÍNH PHỦ/u],
  ["a type the Party has not", { ...headless, partyTitle: null, typeName: "THÔNG TƯ" }, "notParty", /THÔNG TƯ/u],
  ["Youth Union", { partyTitle: "ĐOÀN TNCS HỒ CHÍ MINH", issuerName: ["BCH ĐOÀN TỈNH CAO BẰNG"] }, "notParty", /Đoàn Thanh niên/u],
  ["Party", {}, "party", /ĐẢNG CỘNG SẢN VIỆT NAM/u],
  ["Party without its title", { partyTitle: null }, "party", /TỈNH UỶ CAO BẰNG/u],
  ["application for membership", { ...headless, typeName: "ĐƠN XIN VÀO ĐẢNG", subject: [], fiveHyphens: null }, "party", /cá nhân/u],
  ["self-criticism", { ...headless, partyTitle: null, typeName: "BẢN KIỂM ĐIỂM CÁ NHÂN", subject: [], fiveHyphens: null }, "party", /cá nhân/u],
  ["a fragment", { ...headless, partyTitle: null, placeAndDate: null, typeName: null, subject: [], fiveHyphens: null }, "unsure", /Chưa thấy phần đầu/u],
  ["TCVN3", { ...wholly("Nh÷ng n¨m qua, c¸c cÊp uû trong tØnh ®· quan t©m l·nh ®¹o, chØ ®¹o n©ng cao chÊt l­îng sinh ho¹t chi bé vµ ®¹t nhiÒu kÕt qu¶ quan träng."), partyTitle: "§¶NG CéNG S¶N VIÖT NAM", typeName: "NGHÞ QUYÕT", subject: [], placeAndDate: "Cao B»ng, ngµy 12 th¸ng 6 n¨m 2026", format: { body: { font: ".VnTime" } } }, "unsure", /TCVN3/u],
  ["VNI", { ...wholly("Nhöõng naêm qua, caùc caáp uûy trong tænh ñaõ quan taâm laõnh ñaïo, chæ ñaïo naâng cao chaát löôïng sinh hoaït chi boä vaø ñaït nhieàu keát quaû quan troïng."), partyTitle: "ÑAÛNG COÄNG SAÛN VIEÄT NAM", typeName: "NGHÒ QUYEÁT", subject: [], placeAndDate: "ngaøy 12 thaùng 6 naêm 2026", format: { body: { font: "VNI-Times" } } }, "unsure", /VNI/u],
  ["Unicode in a .Vn font", { format: { body: { font: ".VnTime" } } }, "party", /ĐẢNG CỘNG SẢN/u],
];
it.each(kinds)("%s", (_name, overrides, kind, reason) => {
  const document = openParty(overrides);
  expect(document.kind).toBe(kind);
  expect(document.reason).toMatch(reason);
});

it("personal forms are the Party's, without a document type", () => {
  expect(openParty({ ...headless, typeName: "ĐƠN XIN VÀO ĐẢNG", addressees: { word: "Kính gửi:", items: ["Chi bộ thôn A"] } })).toMatchObject({ personalForm: true, documentType: null });
});

it.each([
  [{ typeName: "QUYẾT ĐỊNH", referenceNumber: "Số 01-QĐ/TU" }, "decision"], [{ typeName: "QUY ĐỊNH", referenceNumber: "Số 01-QĐ/TU" }, "regulation"],
  [{ typeName: "Tờ trình" }, "submission"], [{ typeName: "CHƯƠNG TRÌNH HÀNH ĐỘNG" }, "program"], [{ typeName: "GIẤY MỜI" }, "invitation"],
  [{ base: officialLetter }, "officialLetter"], [{ base: officialLetter, referenceNumber: "Số …/VPTU" }, "officialLetter"], [{ typeName: null, subject: [], fiveHyphens: null }, null],
] as const)("type of %j", (overrides, type) => {
  expect(openParty(overrides as PartyOverrides).documentType).toBe(type);
});

it.each([
  [[], ["TỈNH UỶ CAO BẰNG"], "provincialCommittee", false], [[], ["BAN CHẤP HÀNH TRUNG ƯƠNG"], "central", false], [[], ["QUÂN UỶ TRUNG ƯƠNG"], "provincialCommittee", true],
  [["ĐẢNG BỘ THÀNH PHỐ HÀ NỘI"], ["ĐẢNG UỶ PHƯỜNG BA ĐÌNH"], "intermediateCommittee", false], [["ĐẢNG BỘ BỘ Y TẾ"], ["ĐẢNG UỶ CỤC BẢO TRỢ XÃ HỘI"], "grassrootsCommittee", false],
  [["ĐẢNG BỘ CỤC LƯU TRỮ"], ["CHI BỘ PHÒNG HÀNH CHÍNH - QUẢN TRỊ"], "partyCell", false], [["TỈNH UỶ SƠN LA"], ["UỶ BAN KIỂM TRA"], "inspectionCommission", false],
  [["BAN CHẤP HÀNH TRUNG ƯƠNG"], ["BAN NỘI CHÍNH"], "advisoryAgency", false], [["TỈNH UỶ CÀ MAU"], ["TIỂU BAN VĂN KIỆN"], "steeringBody", false],
  [["TỈNH UỶ CAO BẰNG"], ["TRƯỜNG CHÍNH TRỊ HOÀNG ĐÌNH GIONG"], "serviceUnit", false], [["BAN TỔ CHỨC TRUNG ƯƠNG"], ["VỤ TỔ CHỨC - ĐIỀU LỆ"], "unit", false],
  [[], ["UỶ BAN KIỂM TRA TỈNH UỶ SƠN LA - CÔNG AN TỈNH SƠN LA"], "joint", false], [[], ["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ TỈNH NGHỆ AN LẦN THỨ XX"], "congress", false],
  [["ĐẠI HỘI CHI BỘ TỔ 16 NHIỆM KỲ 2025 - 2030"], ["BAN KIỂM PHIẾU"], "tellers", false], [["ĐẢNG BỘ QUÂN KHU 7"], ["ĐẢNG UỶ SƯ ĐOÀN 5"], "grassrootsCommittee", true],
] as const)("issuer %j %j", (parentIssuer, issuerName, issuerKind, mayAdapt) => {
  expect(openParty({ parentIssuer, issuerName })).toMatchObject({ issuerKind, mayAdapt });
});

describe("two documents in one file", () => {
  const attached = { ...resolution, partyTitle: null, ...headless, placeAndDate: null, typeName: "QUY CHẾ", subject: ["làm việc của ban chỉ đạo", "(ban hành kèm theo Quyết định số 127-QĐ/TU)"], signers: [], recipients: null } as PartyContent;
  it("a decision and the bylaws it issues", () => {
    const [first, second, ...more] = openDocuments(party({ base: decision, attached })).documents;
    expect(more).toEqual([]);
    expect([first?.documentType, first?.attached, second?.documentType, second?.attached, second?.kind, second?.issueDate]).toEqual(["decision", false, "bylaws", true, "party", "2026-06-12"]);
    expect(first && componentsOf(first, "article")).toHaveLength(3);
    expect(second && componentOf(second, "body")?.lines).toHaveLength(resolution.body.length);
    expect(second?.missing.get("partyTitle")).toMatch(/đi kèm/u);
  });
  it.each(["table1", "table2", "twoTables", "tabs", "indents", "textBoxes"] as const)("two with a head each, %s", (header) => {
    const { documents } = openDocuments(party({ base: decision, attached: resolution, construction: { header } }));
    expect(documents.map((document) => [componentOf(document, "referenceNumber")?.text, componentOf(document, "issuerName")?.text, document.documentType])).toEqual([["Số 127-QĐ/TU", "TỈNH UỶ CAO BẰNG", "decision"], ["Số 06-NQ/TU", "TỈNH UỶ CAO BẰNG", "resolution"]]);
  });
  it("a guidance that prints blocks and type names as examples is one document", () => {
    const body = ["Ví dụ:", "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Nguyễn Văn A", "Ví dụ tên loại:", "BÁO CÁO", "kết quả đại hội"].map((text) => ({ is: "title" as const, text }));
    const last = { is: "body" as const, text: "Các cấp uỷ, tổ chức đảng căn cứ Hướng dẫn này để thực hiện." };
    const { documents } = openDocuments(party({ body: [...body, last] }));
    expect(documents).toHaveLength(1);
    expect(documents[0] && componentsOf(documents[0], "signerName").map((one) => one.text)).toEqual(["Nguyễn Văn An"]);
  });
  it("an appendix that prints a model of a document is no second one", () => {
    const appendices = [{ heading: "Phụ lục 1", title: ["mẫu"], reference: null, hyphens: null, paragraphs: ["ĐẢNG CỘNG SẢN VIỆT NAM", "mẫu tiêu đề"] }];
    expect(openDocuments(party({ appendices })).documents).toHaveLength(1);
  });
});

describe("levels of the body", () => {
  it("phần, chương, mục with their titles, điều, khoản, điểm", () => {
    const document = openParty({ base: decision, body: [
      { is: "part", text: "Phần thứ nhất" }, { is: "title", text: "QUY ĐỊNH CHUNG" }, { is: "chapter", text: "Chương II" }, { is: "title", text: "TỔ CHỨC" },
      { is: "section", text: "Mục 1" }, { is: "title", text: "QUẢN LÝ" }, { is: "article", text: "Điều 1. Phạm vi" }, { is: "clause", text: "1. Quy định về:" }, { is: "point", text: "đ) Đại hội;" },
      { is: "body", text: "Điều 5 của Quy chế này nêu rõ." }, { is: "table", text: "STT\tHọ tên" }, { is: "body", text: "Phần việc còn lại giao Văn phòng." },
    ] });
    const levels = (["part", "chapter", "section", "article", "clause", "point"] as const).map((kind) => componentsOf(document, kind).map((one) => one.text));
    expect(levels).toEqual([["Phần thứ nhất\nQUY ĐỊNH CHUNG"], ["Chương II\nTỔ CHỨC"], ["Mục 1\nQUẢN LÝ"], ["Điều 1. Phạm vi"], ["1. Quy định về:"], ["đ) Đại hội;"]]);
    const [article] = componentsOf(document, "article");
    expect([article?.part("heading")?.text, article?.part("number")?.text, article?.part("title")?.text]).toEqual(["Điều 1.", "1", "Phạm vi"]);
    expect([...document.roles.values()].filter((role) => ["title", "table", "body", "basis"].includes(role))).toEqual(expect.arrayContaining(["title", "title", "title", "table", "table", "body", "body", "basis", "basis", "basis"]));
  });
  it("without điều, numbered paragraphs are body", () => {
    const document = openParty({ body: [{ is: "body", text: "1. Về công tác tổ chức" }, { is: "body", text: "a) Nội dung" }] });
    expect([...document.roles.values()].filter((role) => role === "body")).toHaveLength(2);
    expect(componentsOf(document, "clause")).toEqual([]);
  });
  it("bases and the formula line", () => {
    const document = openParty({ base: decision });
    expect(componentsOf(document, "basis").map((one) => one.text)).toEqual(decision.bases);
    expect([...document.roles].find(([, role]) => role === "formula")?.[0].text).toBe("BAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH");
  });
});

it.each([
  ["QUYẾT NGHỊ:", "formula"], ["QUYẾT ĐỊNH", "formula"], ["ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH QUYẾT NGHỊ", "formula"], ["BAN BÍ THƯ KẾT LUẬN:", "formula"],
  ["IV- KẾT LUẬN", "body"], ["I. MỤC ĐÍCH, YÊU CẦU", "body"], ["Ban Thường vụ Tỉnh uỷ quyết định", "body"], ["KẾT LUẬN", "body"],
] as const)("«%s» in the body is %s", (text, role) => {
  const document = openParty({ base: decision, body: [{ is: "body", text: "Nội dung mở đầu." }, { is: "body", text }] });
  expect([...document.roles].filter(([paragraph]) => paragraph.text === text).at(-1)?.[1]).toBe(role);
});

it("type name, subject and hyphens in one paragraph", () => {
  const document = openParty({ typeName: "NGHỊ QUYẾT\nvề công tác cán bộ\n-----", subject: [], fiveHyphens: null });
  expect((["typeName", "subject", "fiveHyphens"] as const).map((kind) => componentOf(document, kind)?.text)).toEqual(["NGHỊ QUYẾT", "về công tác cán bộ", "-----"]);
});

it.each([
  ["2026-06-03", undefined, "hd05", "qd399", "Kiểm theo 05-HD/VPTW vì văn bản ghi ngày 03/6/2026"],
  ["2026-05-26", undefined, "hd36", "qd399", "Kiểm theo 36-HD/VPTW vì văn bản ghi ngày 26/5/2026"],
  ["2026-03-02", undefined, "hd36", "qd399", "Kiểm theo 36-HD/VPTW vì văn bản ghi ngày 02/3/2026"],
  ["2026-01-08", undefined, "hd36", "qd66", "Kiểm theo 36-HD/VPTW vì văn bản ghi ngày 08/01/2026"],
  [null, undefined, "hd05", "qd399", "Kiểm theo 05-HD/VPTW vì văn bản chưa ghi ngày nên tính theo ngày kiểm tra 01/7/2026"],
  ["2018-04-02", undefined, null, null, "Không kiểm vì văn bản ghi ngày 02/4/2018, trước ngày 03/4/2018 khi Hướng dẫn 36-HD/VPTW có hiệu lực"],
  ["2018-04-02", "hd36", "hd36", "qd66", "Kiểm theo 36-HD/VPTW do người dùng chọn; văn bản ghi ngày 02/4/2018"],
  ["2020-01-01", "hd05", "hd05", "qd399", "Kiểm theo 05-HD/VPTW do người dùng chọn; văn bản ghi ngày 01/01/2020"],
] as const)("editions of a document of %s, override %s", (issueDate, override, format, authority, reason) => {
  expect(editionsFor({ issueDate }, { on: "2026-07-01", ...(override ? { override } : {}) })).toEqual({ format, authority, reason });
});
