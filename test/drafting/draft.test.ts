import { textWidth } from "../../src/shared/font-metrics";
import { pt } from "../../src/shared/measure";
import { exampleAnswers } from "../../src/drafting/index";
import { draft } from "../../src/drafting/draft";
import { draftNamed, draftedNamed, formNamed, issuerNamed, templateNamed } from "../support/forms";
import { validateDocx } from "../support/ooxml-validator";
import { all, attribute, first, outline, parse, part, partsOf } from "./read-draft";

const resolution = ["resolution", "tinh-uy-dien-bien"] as const;
const letter = ["official-letter", "van-phong-tinh-uy-dien-bien"] as const;
const drafted = ([id, of]: readonly [string, string], edition: "hd05" | "hd36", change: Readonly<Record<string, unknown>> = {}) => draftedNamed(id, of, edition, change);
// One of each build: columns and centred blocks at the end, tables, an attached text, several superior lines.
const every = [
  ["resolution", "tinh-uy-dien-bien", "hd05"], ["official-letter", "van-phong-tinh-uy-dien-bien", "hd36"], ["minutes", "dang-uy-phuong-muong-thanh", "hd05"],
  ["decision-with-regulation", "provincialCommittee", "hd05"], ["program", "partyCell", "hd36"], ["report", "tellers", "hd05"], ["decision", "joint", "hd05"], ["notice", "steeringBody", "hd36"],
] as const;

describe.each(every)("%s of %s in %s", (id, of, edition) => {
  const { docx, flatOpc } = drafted([id, of], edition);
  const document = part(docx, "word/document.xml");

  it("is a file that Microsoft's validator accepts", async () => {
    const errors = await validateDocx(docx);
    if (errors !== "unavailable") expect(errors).toEqual([]);
  }, 60_000);

  it("has only well-formed parts, the same ones as Flat OPC", () => {
    const parts = partsOf(docx);
    for (const xml of parts.values()) parse(xml);
    const flat = all(parse(flatOpc()), "pkg:part").map((node) => attribute(node, "pkg:name")?.slice(1));
    expect([...flat].sort()).toEqual([...parts.keys()].filter((name) => name !== "[Content_Types].xml").sort());
  });

  it("is the same bytes each time", () => {
    expect(Buffer.from(drafted([id, of], edition).docx).equals(Buffer.from(docx))).toBe(true);
  });

  it("has the paper and margins of the standard and a number on every page but the first", () => {
    expect(first(document, "w:pgSz").attributes).toEqual({ "w:w": "11906", "w:h": "16838" });
    expect(first(document, "w:pgMar").attributes).toMatchObject({ "w:top": "1134", "w:bottom": "1134", "w:left": "1701", "w:right": "850", "w:gutter": "0" });
    const header = Number(first(document, "w:pgMar").attributes["w:header"]) / 56.6929;
    expect(header).toBeGreaterThanOrEqual(7);
    expect(header).toBeLessThanOrEqual(10);
    expect(all(document, "w:titlePg")).toHaveLength(1);
    expect(all(document, "w:headerReference").map((node) => attribute(node, "w:type"))).toEqual(["default"]);
    expect(first(part(docx, "word/header1.xml"), "w:instrText").text.trim()).toBe("PAGE");
  });

  it("draws a solid black line as long as the title", () => {
    const title = textWidth("ĐẢNG CỘNG SẢN VIỆT NAM", { size: pt(15), bold: true });
    expect(Number(attribute(first(document, "wp:extent"), "cx")) / 12_700).toBeCloseTo(title, 1);
    expect(attribute(first(document, "a:srgbClr"), "val")).toBe("000000");
    expect(attribute(first(document, "a:prstDash"), "val")).toBe("solid");
    expect(attribute(first(document, "v:line"), "to")).toBe(`${title.toFixed(1)}pt,21pt`);
  });

  it("has no empty paragraph but the one Word asks for behind the last table, and formats nothing by hand", () => {
    const empty = all(document, "w:p").filter((node) => all(node, "w:t").every(({ text }) => text === ""));
    expect(empty.map((node) => attribute(first(node, "w:pStyle"), "w:val"))).toEqual(["TTEnd"]);
    expect(all(document, "w:rPr").flatMap(({ children }) => children.map(({ name }) => name)).filter((name) => name !== "w:rStyle")).toEqual([]);
  });

  it("keeps the signature with the last lines of the text and in one piece", () => {
    const body = first(document, "w:body").children;
    const closing = body.map(({ name }, at) => ({ name, at })).filter(({ name, at }) => name === "w:tbl" && at > 0 && all(body[at] ?? document, "w:tblBorders").length === 0)[0]?.at ?? 0;
    const before = body[closing - 1];
    expect(before && all(before, "w:keepNext")).toHaveLength(1);
    for (const row of all(document, "w:tr")) expect(all(row, "w:cantSplit")).toHaveLength(1);
  });

  it("shows no borders and fills the width of the text", () => {
    expect(all(document, "w:tblBorders")).toHaveLength(id === "program" ? 1 : 0);
    for (const table of all(document, "w:tblW")) expect(Math.abs(Number(attribute(table, "w:w")) - 9355)).toBeLessThanOrEqual(1);
  });

  it("names its language and title and nobody's name", () => {
    const core = part(docx, "docProps/core.xml");
    expect(first(core, "dc:language").text).toBe("vi-VN");
    expect(first(core, "dc:title").text).toMatch(/^(?:Nghị quyết|Công văn|Biên bản|Quyết định|Chương trình|Báo cáo|Thông báo) /u);
    expect(all(core, "dc:creator")).toHaveLength(0);
  });
});

it("writes a nghị quyết of a tỉnh uỷ", () => {
  const lines = outline(drafted(resolution, "hd05", { signing: "provincialCommittee.bi-thu" }).docx);
  expect(lines.slice(0, 8)).toEqual([
    "IssuerName | TỈNH UỶ ĐIỆN BIÊN", "Asterisk | *", "ReferenceNumber | Số 05-NQ/TU",
    "PartyTitle | ĐẢNG CỘNG SẢN VIỆT NAM", "PlaceAndDate | Điện Biên, ngày 12 tháng 6 năm 2026",
    "TypeName | NGHỊ QUYẾT", "Subject | về đẩy mạnh chuyển đổi số trong công tác đảng giai đoạn 2026 - 2030", "FiveHyphens | -----",
  ]);
  expect(lines).toContain("Formula | TỈNH UỶ QUYẾT NGHỊ");
  expect(lines.filter((line) => line.startsWith("Division"))).toEqual([
    "Division | I- TÌNH HÌNH", "Division | II- QUAN ĐIỂM, MỤC TIÊU", "Division | III- NHIỆM VỤ, GIẢI PHÁP", "Division | IV- TỔ CHỨC THỰC HIỆN",
  ]);
  expect(lines.filter((line) => line.startsWith("Heading"))).toEqual(["Heading | 1. Quan điểm", "Heading | 2. Mục tiêu"]);
  expect(lines.slice(-11)).toEqual([
    "Body | Nghị quyết này được phổ biến đến chi bộ.",
    "RecipientsWord | Nơi nhận:", "Recipient | - Ban Bí thư Trung ương Đảng (để báo cáo);",
    "Recipient | - Các ban đảng Trung ương, Văn phòng Trung ương Đảng;", "Recipient | - Các đảng uỷ trực thuộc Tỉnh uỷ;",
    "Recipient | - Các đồng chí Tỉnh uỷ viên;", "Recipient | - Lưu Văn phòng Tỉnh uỷ.",
    "SigningCapacity | T/M TỈNH UỶ", "SignerPosition | BÍ THƯ", "SignerName | Nguyễn Văn An", "End | ",
  ]);
});

it("writes a công văn of a văn phòng tỉnh uỷ", () => {
  const lines = outline(drafted(letter, "hd05", { addressees: ["Các ban đảng Tỉnh uỷ", "Các đảng uỷ trực thuộc Tỉnh uỷ"], serial: 268, issueDate: "2026-06-03" }).docx);
  expect(lines.slice(0, 9)).toEqual([
    "ParentIssuer | TỈNH UỶ ĐIỆN BIÊN", "IssuerName | VĂN PHÒNG", "Asterisk | *", "ReferenceNumber | Số 268-CV/VPTU",
    "LetterSubject | về việc chuẩn bị hội nghị trực tuyến quán triệt nghị quyết của Bộ Chính trị",
    "PartyTitle | ĐẢNG CỘNG SẢN VIỆT NAM", "PlaceAndDate | Điện Biên, ngày 03 tháng 6 năm 2026",
    "Addressees | Kính gửi: - Các ban đảng Tỉnh uỷ;", "AddresseesNext | - Các đảng uỷ trực thuộc Tỉnh uỷ;",
  ]);
  expect(lines.filter((line) => /TypeName|FiveHyphens/u.test(line))).toEqual([]);
  expect(lines).toContain("Recipient | - Như trên;");
  expect(lines).toContain("SignerPositionFirst | CHÁNH VĂN PHÒNG");
});

describe("marks and words come from the edition", () => {
  const marks = (id: readonly [string, string], edition: "hd05" | "hd36", style: string): readonly string[] =>
    outline(drafted(id, edition).docx).filter((line) => line.startsWith(`${style} |`)).map((line) => line.slice(-1));
  it.each([
    [resolution, "Basis", [";", ";", "."], [";", ";", ","]],
    [resolution, "Recipient", [";", ";", ";", ";", "."], [",", ",", ",", ",", "."]],
    [letter, "Recipient", [";", ";", ";", "."], [",", ",", ",", "."]],
    [letter, "AddresseesNext", [";"], [","]],
  ])("%s %s", (id, style, hd05, hd36) => {
    expect(marks(id, "hd05", style)).toEqual(hd05);
    expect(marks(id, "hd36", style)).toEqual(hd36);
  });

  it("puts «về việc» before the subject of a công văn where the edition asks for it", () => {
    const subject = (edition: "hd05" | "hd36", text: string): string | undefined =>
      outline(drafted(letter, edition, { subject: text }).docx).find((line) => line.startsWith("LetterSubject"));
    expect(subject("hd05", "chế độ hội nghị.")).toBe("LetterSubject | về việc chế độ hội nghị");
    expect(subject("hd05", "Về việc chế độ hội nghị")).toBe("LetterSubject | về việc chế độ hội nghị");
    expect(subject("hd36", "chế độ hội nghị")).toBe("LetterSubject | Chế độ hội nghị");
  });
});

it.each([
  ["head", ["SignerPositionFirst | CHÁNH VĂN PHÒNG"]],
  ["deputy", ["SigningCapacity | K/T CHÁNH VĂN PHÒNG", "SignerPosition | PHÓ CHÁNH VĂN PHÒNG"]],
  ["byOrderOfHead", ["SigningCapacity | T/L CHÁNH VĂN PHÒNG", "SignerPosition | TRƯỞNG PHÒNG TỔNG HỢP"]],
  ["actingHead", ["SignerPositionFirst | Q. CHÁNH VĂN PHÒNG"]],
  ["deputyInCharge", ["SignerPositionFirst | PHÓ CHÁNH VĂN PHÒNG"]],
])("signs a công văn as %s", (signing, block) => {
  for (const edition of ["hd05", "hd36"] as const) {
    expect(outline(drafted(letter, edition, { signing }).docx).filter((line) => /^(?:SigningCapacity|SignerPosition)/u.test(line))).toEqual(block);
  }
});

it("writes the blocks of those who hold two posts, who sign side by side, who confirm", () => {
  const end = (id: string, of: string, signing: string): readonly string[] =>
    outline(draftedNamed(id, of, "hd05", { signing, ...(id === "minutes" ? { attestor: "Phạm Quốc Bảo", secondSigner: "Lê Thị Hoa" } : {}) }).docx)
      .filter((line) => /^(?:Signing|Signer|Concurrently|Attestation)/u.test(line)).map((line) => line.replace(/^\w+ \| /u, ""));
  expect(end("notice", "ban-chi-dao-chuyen-doi-so-dien-bien", "steeringHeadCommitteeSeal.pho-bi-thu")).toEqual(["PHÓ BÍ THƯ", "kiêm", "TRƯỞNG BAN CHỈ ĐẠO", "Nguyễn Văn An"]);
  expect(end("decision", "lien-co-quan-dien-bien", "joint")).toEqual(["GIÁM ĐỐC", "CÔNG AN TỈNH", "Lê Thị Hoa", "CHỦ NHIỆM", "UỶ BAN KIỂM TRA TỈNH UỶ", "Nguyễn Văn An"]);
  expect(end("minutes", "dang-uy-phuong-muong-thanh", "meetingMinutesConfirmed.chanh-van-phong")).toEqual([
    "NGƯỜI GHI BIÊN BẢN", "Lê Thị Hoa", "CHỦ TRÌ HỘI NGHỊ", "Nguyễn Văn An",
    "Xác nhận chữ ký của đồng chí Nguyễn Văn An", "T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "Phạm Quốc Bảo",
  ]);
});

it("leaves open what is not known yet", () => {
  const lines = outline(drafted(resolution, "hd05", { serial: null, issueDate: "", signer: null, recipients: [], bases: [] }).docx);
  expect(lines).toContain("ReferenceNumber | Số …-NQ/TU");
  expect(lines).toContain("PlaceAndDate | Điện Biên, ngày … tháng … năm 2026");
  expect(lines).toContain("SignerName | …");
  expect(lines.filter((line) => line.startsWith("Recipient |"))).toEqual(["Recipient | - Lưu Văn phòng Tỉnh uỷ."]);
  expect(lines.filter((line) => line.startsWith("Basis"))).toEqual([]);
});

it("takes the marks that people type off and puts the standard's on", () => {
  const lines = outline(drafted(resolution, "hd05", {
    bases: ["- Căn cứ Điều lệ Đảng,", "–  Xét đề nghị của Văn phòng Tỉnh uỷ;"], archive: "Lưu: Văn phòng Tỉnh uỷ.", recipients: ["+ Các đảng uỷ;"],
    parts: [{ title: "Tình hình", paragraphs: ["Nội dung ./."] }],
  }).docx);
  expect(lines.filter((line) => line.startsWith("Basis"))).toEqual(["Basis | - Căn cứ Điều lệ Đảng;", "Basis | - Xét đề nghị của Văn phòng Tỉnh uỷ."]);
  expect(lines.filter((line) => line.startsWith("Recipient |"))).toEqual(["Recipient | - Các đảng uỷ;", "Recipient | - Lưu Văn phòng Tỉnh uỷ."]);
  expect(lines).toContain("Body | Nội dung.");
});

it("writes one addressee on the line of the word, centred", () => {
  const { docx } = drafted(letter, "hd05", { addressees: ["Ban Tổ chức Tỉnh uỷ"] });
  expect(outline(docx)).toContain("Addressees | Kính gửi: Ban Tổ chức Tỉnh uỷ;");
});

it("chooses the edition by the document's date when none is named", () => {
  const answers = exampleAnswers(formNamed(...resolution, "hd05"));
  const edition = (date: string | null, today: string): string | null => {
    const result = draft(templateNamed("resolution"), { ...answers, issueDate: date }, { issuer: issuerNamed("tinh-uy-dien-bien", "hd05"), on: today });
    return result.ok ? result.edition : null;
  };
  expect(edition("2026-05-26", "2026-06-01")).toBe("hd36");
  expect(edition("2026-05-27", "2026-05-20")).toBe("hd05");
  expect(edition(null, "2026-05-26")).toBe("hd36");
  expect(edition(null, "2026-05-27")).toBe("hd05");
});

it("fills in what the profile knows, and leaves blank what was blanked", () => {
  const lines = (answers: Readonly<Record<string, unknown>>): readonly string[] => {
    const result = draft(templateNamed("report"), answers as never, { issuer: issuerNamed("dang-uy-phuong-muong-thanh", "hd05"), on: "2026-06-15" });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return outline(result.docx);
  };
  const filled = lines({ subject: "kết quả công tác" });
  expect(filled).toEqual(expect.arrayContaining([
    "ParentIssuer | ĐẢNG BỘ TỈNH ĐIỆN BIÊN", "IssuerName | ĐẢNG UỶ PHƯỜNG MƯỜNG THANH", "ReferenceNumber | Số …-BC/ĐU", "PlaceAndDate | Mường Thanh, ngày … tháng … năm 2026",
    "SigningCapacity | T/M BAN THƯỜNG VỤ", "SignerPosition | BÍ THƯ", "SignerName | Cà Thị Hương", "Recipient | - Lưu Văn phòng Đảng uỷ.",
  ]));
  expect(lines({ subject: "kết quả công tác", signing: "intermediateStandingCommittee.pho-bi-thu" })).toContain("SignerName | Lường Văn Kiên");
  expect(lines({ subject: "kết quả công tác", signer: null })).toContain("SignerName | …");
});

describe("what stands on some documents only", () => {
  const lines = (id: string, of: string, answers: Record<string, unknown> = {}, edition: "hd05" | "hd36" = "hd05"): readonly string[] => outline(draftedNamed(id, of, edition, answers).docx);
  const closing = (all: readonly string[]): readonly string[] => all.filter((line) => /^(?:Signing|Signer)/u.test(line)).map((line) => line.replace(/^\w+ \| /u, ""));

  it("a third body signs in a row below the first two", () => {
    const of = "lien-ba-co-quan-dien-bien";
    expect(closing(lines("decision", of))).toEqual([
      "TRƯỞNG BAN", "BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH UỶ", "Lê Thị Hoa", "TRƯỞNG BAN", "BAN TỔ CHỨC TỈNH UỶ", "Nguyễn Văn An", "GIÁM ĐỐC", "SỞ NỘI VỤ", "Vũ Minh Đức", "",
    ]);
    expect(lines("decision", of)).toContain("ReferenceNumber | Số 05-QĐ/BTCTU-BTGDVTU-SNV");
    expect(lines("decision", of).filter((line) => line.startsWith("IssuerName"))).toEqual(["IssuerName | BAN TỔ CHỨC TỈNH UỶ -", "IssuerName | BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH UỶ -", "IssuerName | SỞ NỘI VỤ TỈNH ĐIỆN BIÊN"]);
  });

  it.each([
    ["resolution", "tinh-uy-dien-bien", "provincialStandingCommittee.uy-vien", ["T/M BAN THƯỜNG VỤ", "Nguyễn Văn An"]],
    ["resolution", "uy-ban-kiem-tra-tinh-uy-dien-bien", "inspectionCommission.uy-vien", ["T/M UỶ BAN KIỂM TRA", "Nguyễn Văn An"]],
    ["resolution", "chi-bo-to-dan-pho-5", "partyCell.uy-vien", ["T/M CHI BỘ", "Nguyễn Văn An"]],
  ])("%s of %s: a member who holds no post that is written signs without one (%s)", (id, of, signing, block) => {
    for (const edition of ["hd05", "hd36"] as const) expect(closing(lines(id, of, { signing }, edition))).toEqual(block);
  });
  it("where the head alone may sign no member does", () => {
    for (const [id, of] of [["report-to-congress", "tinh-uy-dien-bien"], ["resolution", "trung-uong"]] as const) {
      const result = draftNamed(id, of, "hd05", { signing: "outgoingCommitteeToCongress.uy-vien" });
      expect(result).toMatchObject({ ok: false, problems: [{ field: "signing" }] });
    }
  });

  it("the contact line stands below a line across the page, where it is asked for", () => {
    const of = "van-phong-tinh-uy-dien-bien";
    expect(lines(letter[0], of, { contact: "yes" }).filter((line) => line.startsWith("Contact"))).toHaveLength(2);
    for (const contact of ["no", null, undefined]) expect(lines(letter[0], of, { contact }).filter((line) => line.startsWith("Contact"))).toEqual([]);
    expect(draftNamed(letter[0], "tinh-uy-dien-bien", "hd05", { contact: "yes" })).toMatchObject({ ok: false, problems: [{ field: "contact" }] });
  });

  it.each(["hd05", "hd36"] as const)("the theme of a congress stands in place of type and subject (%s)", (edition) => {
    const answers = { theme: ["Phát huy đoàn kết;", "đổi mới"], reporter: "Ban Chấp hành Đảng bộ tỉnh khoá XIV", congress: "Đại hội đại biểu Đảng bộ tỉnh lần thứ XV" };
    const all = lines("political-report", "tinh-uy-dien-bien", answers, edition);
    const opening = edition === "hd05" ? "(Báo cáo của" : "(báo cáo của";
    expect(all.filter((line) => /^(?:TypeName|Theme|Subject|ReportLine|FiveHyphens)/u.test(line))).toEqual([
      "Theme | PHÁT HUY ĐOÀN KẾT;", "Theme | ĐỔI MỚI", `ReportLine | ${opening} Ban Chấp hành Đảng bộ tỉnh khoá XIV`, "ReportLine | trình Đại hội đại biểu Đảng bộ tỉnh lần thứ XV)", "FiveHyphens | -----",
    ]);
  });
  it("without a theme the older edition has the same line below the subject", () => {
    const report = (edition: "hd05" | "hd36"): readonly string[] => lines("report-to-congress", "tinh-uy-dien-bien", {}, edition).filter((line) => /^(?:TypeName|Subject|ReportLine|FiveHyphens)/u.test(line)).map((line) => line.split(" ")[0] ?? "");
    expect(report("hd05")).toEqual(["TypeName", "Subject", "FiveHyphens"]);
    expect(report("hd36")).toEqual(["TypeName", "Subject", "ReportLine", "ReportLine", "FiveHyphens"]);
  });

  it("the post that is asked for is the one of the way of signing", () => {
    const of = "ban-chi-dao-chuyen-doi-so-dien-bien";
    const posts = (signing: string) => closing(lines("notice", of, { signing, post: undefined }))[0];
    expect([posts("steeringDeputyCommitteeSeal"), posts("steeringHeadOwnAgencySeal"), posts("subcommitteeHeadOwnAgencySeal")]).toEqual([
      "UỶ VIÊN BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH", "TRƯỞNG BAN NỘI CHÍNH",
    ]);
  });

  it("a paper says itself who gets it, and its text stands apart from its name and its table", () => {
    expect(lines("leave-permit", "tinh-uy-dien-bien").filter((line) => line.startsWith("Recipient |"))).toEqual(["Recipient | - Đồng chí có tên trên;", "Recipient | - Lưu Văn phòng Tỉnh uỷ."]);
  });
});
