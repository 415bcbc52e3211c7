import { hd05Provisions } from "../../src/standard/hd05/provisions";
import { hd05Requirements } from "../../src/standard/hd05/requirements";
import { hd05Tables } from "../../src/standard/hd05/tables";
import { severityOf } from "../../src/standard/severity";
import { fits, mm, pt, typographyKeys, type Measure, type Provision, type Requirement, type TypographyRow } from "../../src/standard/vocabulary";

const provisions: Readonly<Record<string, Provision>> = hd05Provisions;
const requirements: Readonly<Record<string, Requirement>> = hd05Requirements;
const tables = hd05Tables;

/** `hd05/II.I.7.1.4a(ii)` → `hd05/II.I.7.1.4a` → `hd05/II.I.7.1.4` → … → `hd05/II`. */
function above(id: string): string | null {
  for (const end of [/\([ivx]+\)$/u, /(?<=\d)[a-zđ]$/u, /\.[^.]+$/u]) {
    if (end.test(id)) return id.replace(end, "");
  }
  return null;
}

describe("provisions of HD 05", () => {
  // Every clause the study names, written down by hand: the deepest of each stretch; the test below asks for those above.
  it.each(
    ("I.1.1a I.1.1b I.1.1c I.1.2a I.1.2b I.2 I.3 II.I.1.1 II.I.1.2 II.I.2.1.1 II.I.2.1.2a II.I.2.1.2b II.I.2.1.2c II.I.2.1.2d II.I.2.1.2đ "
    + "II.I.2.1.3a II.I.2.1.3b II.I.2.1.4 II.I.2.1.5 II.I.2.2.1 II.I.2.2.2 II.I.2.2.3 II.I.3.1.1a II.I.3.1.1b II.I.3.1.1c II.I.3.1.1d "
    + "II.I.3.1.2a II.I.3.1.2b(i) II.I.3.1.2b(ii) II.I.3.1.2b(iii) II.I.3.1.2b(iv) II.I.3.2.1 II.I.3.2.2 II.I.4.1.1a II.I.4.1.1b "
    + "II.I.4.1.1c II.I.4.1.2 II.I.4.2.1 II.I.4.2.2 II.I.4.2.3 II.I.5.1.1 II.I.5.1.2 II.I.5.2.1 II.I.5.2.2 II.I.5.2.3 II.I.6.1.1 II.I.6.1.2 "
    + "II.I.6.1.3 II.I.6.1.4 II.I.6.1.5 II.I.6.1.6 II.I.6.2.1 II.I.6.2.2 II.I.6.2.3 II.I.6.2.4a II.I.6.2.4b II.I.6.2.4c II.I.6.2.4d "
    + "II.I.6.2.4đ II.I.7.1.1a II.I.7.1.1b II.I.7.1.1c II.I.7.1.2a II.I.7.1.2b II.I.7.1.3 II.I.7.1.4a(i) II.I.7.1.4a(ii) "
    + "II.I.7.1.4a(iii) II.I.7.1.4b(i) II.I.7.1.4b(ii) II.I.7.1.4b(iii) II.I.7.1.4b(iv) II.I.7.1.4b(v) II.I.7.1.4b(vi) II.I.7.1.4c(i) "
    + "II.I.7.1.4c(ii) II.I.7.1.4c(iii) II.I.7.1.4c(iv) II.I.7.1.4d II.I.7.1.4đ(i) II.I.7.1.4đ(ii) II.I.7.1.4e(i) II.I.7.1.4e(ii) "
    + "II.I.7.1.4g II.I.7.2.1 II.I.7.2.2 II.I.7.2.3 II.I.7.2.4 II.I.8.1.1 II.I.8.1.2 II.I.8.2.1 II.I.8.2.2 II.I.8.2.3 II.I.8.2.4 "
    + "II.I.9.1.1 II.I.9.1.2 II.I.9.2.1 II.I.9.2.2 II.I.9.2.3 II.I.9.2.4 II.I.9.2.5 II.II.1.1 II.II.1.2 II.II.2 II.II.3 II.II.4.1 "
    + "II.II.4.2 II.II.5 II.II.6 II.III.1 II.III.2.1 II.III.2.2.1 II.III.2.2.2 II.III.2.3 II.III.2.4 II.III.3.1 II.III.3.2 II.III.3.3 "
    + "II.III.3.4 II.IV.1 II.IV.2 II.IV.3 II.IV.4.1.1 II.IV.4.1.2 II.IV.4.1.3 II.IV.4.1.4 II.IV.4.2 II.IV.4.3 II.IV.5.1 II.IV.5.2 "
    + "III.1 III.2 III.3 PL1.1 PL1.2 PL1.3 PL1.4 PL1.5a PL1.5b PL1.6 PL1.7a PL1.7b PL1.7c PL1.8 PL1.9a PL1.9b PL1.10 PL1.11a PL1.11b "
    + "PL1.12 PL1.13 PL1.14 PL1.15 PL2.1 PL2.5c PL2.6h PL2.7c PL2.9d PL2.12b PL2.15 PL3.1.1 PL3.1.2 PL3.2.1 PL3.2.2a PL3.2.3").split(" "),
  )("has %s", (clause) => {
    expect(provisions).toHaveProperty([`hd05/${clause}`]);
  });

  it("has the clause above each", () => {
    const missing = Object.keys(provisions).map(above).filter((id) => id !== null && !(id in provisions));
    // The diagrams number their boxes 5a, 5b and so on without a box 5.
    expect(new Set(missing)).toEqual(new Set(["hd05/PL1.5", "hd05/PL1.7", "hd05/PL1.9", "hd05/PL1.11", "hd05/PL3.2.2"]));
  });

  it("asks nothing that no requirement answers", () => {
    const open = Object.values(requirements).filter((requirement) => !requirement.person && !requirement.asksNothing);
    const cited = new Set(open.flatMap((requirement) => requirement.cites));
    const unanswered = Object.entries(provisions)
      .filter(([id, provision]) => !provision.person && !provision.asksNothing && !cited.has(id))
      .map(([id]) => id);
    expect(unanswered).toEqual([]);
  });

  it("never says both that a person looks and that nothing is asked", () => {
    expect(Object.entries({ ...provisions, ...requirements }).filter(([, entry]) => entry.person && entry.asksNothing)).toEqual([]);
  });
});

describe("requirements of HD 05", () => {
  it("cite provisions that exist", () => {
    expect(Object.values(requirements).flatMap(({ cites }) => cites).filter((id) => !(id in provisions))).toEqual([]);
  });

  // Every row of the study's table, without the split ones: prefix, then how many rows.
  it.each([
    ["TR", 18], ["TD", 6], ["CQ", 19], ["SK", 17], ["DN", 9], ["TL", 10], ["ND", 23], ["KY", 34], ["DA", 5], ["DT", 2], ["NN", 16],
    ["PL", 5], ["KH", 4], ["PB", 6], ["SB", 1], ["LH", 2], ["BT", 1], ["BS", 10], ["CT", 4],
  ] as const)("have the %s rows 1 to %i", (prefix, count) => {
    const whole = Object.keys(requirements).filter((row) => new RegExp(`^${prefix}-\\d\\d$`, "u").test(row)).sort();
    expect(whole).toEqual(Array.from({ length: count }, (_, at) => `${prefix}-${String(at + 1).padStart(2, "0")}`));
  });

  it("split no row that the study does not have", () => {
    const orphans = Object.keys(requirements).filter((row) => /\d[bc]$/u.test(row) && !row.startsWith("PL2.") && !(row.slice(0, -1) in requirements));
    expect(orphans).toEqual([]);
  });

  // By hand from the columns kind and confidence.
  it.each([
    ["TR-01", "error"], ["TR-09", "error"], ["TR-14", "error"], ["TD-04", "error"], ["CQ-02", "error"], ["SK-03", "error"], ["SK-10", "error"],
    ["DN-04", "error"], ["DN-07", "error"], ["TL-04", "error"], ["TL-08", "error"], ["ND-04", "error"], ["ND-05", "error"],
    ["ND-09", "error"], ["KY-06", "error"], ["KY-28", "error"], ["NN-05", "error"], ["NN-09", "error"], ["PL-03", "error"], ["KH-04", "error"], ["PL2.9c", "error"],
    ["ND-03", "warning"], ["TR-13", "warning"], ["SK-01", "warning"], ["SK-02", "warning"], ["SK-14", "warning"], ["TD-05", "warning"],
    ["TL-05", "warning"], ["TL-09", "warning"], ["KY-15", "warning"], ["NN-06", "warning"], ["NN-14", "warning"], ["PB-03", "warning"], ["BS-05", "warning"],
    ["TR-12", "hint"], ["TR-14b", "hint"], ["CQ-18", "hint"], ["SK-11", "hint"], ["SK-16", "hint"], ["SK-17", "hint"], ["DN-04b", "hint"], ["DN-07b", "hint"],
    ["TL-06", "hint"], ["ND-11", "hint"], ["ND-22", "hint"], ["KY-04", "hint"], ["KY-31", "hint"], ["NN-04", "hint"], ["NN-12", "hint"], ["NN-13", "hint"],
    ["PL-03b", "hint"], ["PB-05", "hint"], ["CT-01", "hint"],
  ] as const)("reports a breach of %s as %s", (row, severity) => {
    expect(severityOf(hd05Requirements[row])).toBe(severity);
  });

  it.each(["TR-14b", "PB-01b", "ND-05b", "DN-04b", "DN-06b", "ND-08b", "CQ-17b", "KY-04", "TL-06", "KY-22b", "KY-23b", "KY-12b", "KY-26b", "CQ-11b", "NN-04", "TR-17b"] as const)(
    "say why %s is ambiguous", (row) => { expect(requirements[row]?.ambiguous).toMatch(/\.$/u); },
  );

  it("leave to a person only what no file shows", () => {
    expect(Object.keys(requirements).filter((row) => requirements[row]?.person).sort()).toEqual([
      "BS-02", "BS-03", "BS-04b", "BS-07", "BS-08", "BS-09", "CQ-07b", "DA-01", "DA-02", "DA-04", "DA-05", "DN-05", "DN-09", "DT-01b", "DT-02b",
      "KY-14b", "KY-29", "KY-30", "KY-32b", "KY-34b", "ND-15", "NN-07", "SK-05", "SK-06", "SK-07", "SK-08", "SK-09b",
    ]);
  });
});

describe("Phụ lục 2", () => {
  const rows = Object.entries(tables.typography) as [string, TypographyRow][];

  it("has every row of the annex, in its order", () => {
    expect(Object.keys(tables.typography)).toEqual(typographyKeys.filter((key) => key !== "copyKind"));
    expect(rows.map(([, { row }]) => row).join(" ")).toBe(
      "1 2a 2b 3 4 5a 5b 5c 6a 6b 6c 6d 6e 6f 6g 6h 7a 7b 7c 8 9a 9b 9c 9d 10 11 12a 12b 13 14 15",
    );
  });

  it.each(rows)("%s has its provision and its requirement, which say the same", (_, row) => {
    const provision = provisions[`hd05/PL2.${row.row}`];
    const requirement = requirements[`PL2.${row.row}`];
    expect(requirement).toMatchObject({ cites: [`hd05/PL2.${row.row}`, "hd05/II.IV.2"], strength: "R", confidence: "H", says: provision?.says });
    if (row.size === null) {
      expect([row.letterCase, row.face, requirement?.asksNothing, provision?.asksNothing]).toEqual([null, null, true, true]);
      return;
    }
    const printed = row.size.is === "between" ? `${row.size.least}-${row.size.most}` : row.size.is === "exactly" ? `${row.size.value}` : "?";
    const style = row.face?.includes("italic") ? ", nghiêng." : row.face?.includes("bold") ? ", đứng, đậm." : row.face?.includes("underline") ? ", đứng, có gạch chân." : ", đứng.";
    expect(provision?.says).toContain(`: ${row.letterCase === "upper" ? "in hoa" : "in thường"}, cỡ ${printed}${style}`);
  });

  it("illustrates capitals in capitals", () => {
    for (const [, { letterCase, sample }] of rows) {
      for (const text of sample) expect(text === text.toLocaleUpperCase("vi")).toBe(letterCase === "upper" || /^\d+$/u.test(text));
    }
  });

  // By hand, from the printed table.
  it.each([
    ["partyTitle", "upper", 15, 15, ["bold"], "ĐẢNG CỘNG SẢN VIỆT NAM"],
    ["parentIssuer", "upper", 14, 14, [], "ĐẢNG BỘ TỈNH LÂM ĐỒNG"],
    ["issuerName", "upper", 14, 14, ["bold"], "ĐẢNG UỶ ĐẶC KHU PHÚ QUÝ"],
    ["referenceNumber", "normal", 14, 14, [], "Số 127-QĐ/TW"],
    ["placeAndDate", "normal", 14, 14, ["italic"], "Hà Nội, ngày 20 tháng 10 năm 2025"],
    ["typeName", "upper", 15, 16, ["bold"], "BÁO CÁO"],
    ["subject", "normal", 14, 15, ["bold"], "kết quả đại hội chi bộ nhiệm kỳ 2025 - 2030"],
    ["letterSubject", "normal", 12, 12, ["italic"], "về việc chuẩn bị hội nghị trực tuyến quán triệt Nghị quyết Trung ương 12 khoá XIII"],
    ["body", "normal", 14, 15, [], "Trong công tác chỉ đạo..."],
    ["sectionTitle", "upper", 14, 15, ["bold"], "QUẢN LÝ VĂN BẢN ĐI"],
    ["articleHeading", "normal", 14, 15, ["bold"], "Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng"],
    ["signingCapacity", "upper", 14, 14, ["bold"], "T/M BAN THƯỜNG VỤ"],
    ["signerPosition", "upper", 14, 14, [], "PHÓ BÍ THƯ"],
    ["signerName", "normal", 14, 14, ["bold"], "Nguyễn Văn A"],
    ["addresseesWord", "normal", 14, 14, ["italic"], "Kính gửi:"],
    ["addressee", "normal", 14, 15, [], "- Ban Bí thư Trung ương;"],
    ["recipientsWord", "normal", 14, 14, ["underline"], "Nơi nhận:"],
    ["recipient", "normal", 12, 12, [], "- Các đảng uỷ xã, phường trực thuộc;"],
    ["urgencyMark", "upper", 14, 14, ["bold"], "KHẨN"],
    ["circulationNotice", "upper", 12, 12, ["bold"], "TÀI LIỆU HỘI NGHỊ"],
    ["draftNotice", "normal", 14, 14, ["italic"], "Dự thảo lần 2"],
    ["drafterMark", "normal", 11, 11, [], "NguyenVanAn-26"],
    ["contactDetails", "normal", 10, 10, [], "Số 9A, Nguyễn Cảnh Chân, Ba Đình, Hà Nội;"],
    ["pageNumber", "normal", 14, 14, [], "28"],
  ] as const)("%s", (key, letterCase, least, most, face, sample) => {
    const row = tables.typography[key] as TypographyRow;
    const size = row.size as Measure;
    expect(row.letterCase).toBe(letterCase);
    expect(row.face).toEqual(face);
    expect(row.sample[0]).toBe(sample);
    expect([fits(size, least), fits(size, most), fits(size, least - 0.5), fits(size, most + 0.5)]).toEqual([true, true, false, false]);
  });
});

describe("tables of HD 05", () => {
  it("cite provisions that exist", () => {
    const cites = [
      ...tables.issuers.rows.map((row) => row.cites), ...tables.signing.cases.map((signingCase) => signingCase.cites),
      ...Object.values(tables.marks).map((mark) => mark.cites),
    ];
    expect(cites.filter((id) => !(id in provisions))).toEqual([]);
  });

  it("hold every string precomposed, with the tone marks where the original has them", () => {
    const text = JSON.stringify([hd05Provisions, hd05Requirements, tables]);
    expect(text).toBe(text.normalize("NFC"));
    const compared = text.replaceAll("«uỷ» hay «ủy»", "");
    expect(compared.match(/ủy|Ủy|ỦY|òa|óa|ỏa|ÒA|ỎA|úy\b|òe/gu)).toBeNull();
  });

  it("measure the page and the body as II.IV and II.I.6.2.2 do", () => {
    const { margins, versoMargins, pageNumber, paper } = tables.page;
    expect([paper.width, paper.height]).toEqual([210, 297]);
    expect([margins.top, margins.bottom, margins.left, margins.right]).toEqual([20, 20, 30, 15].map((value) => ({ is: "exactly", value })));
    expect([versoMargins.top, versoMargins.bottom, versoMargins.left, versoMargins.right]).toEqual([20, 20, 15, 30].map((value) => ({ is: "exactly", value })));
    expect([tables.page.fontFamily, tables.page.color, pageNumber.onFirstPage, pageNumber.restartsInAppendix]).toEqual(["Times New Roman", "000000", false, true]);
    expect([6.9, 7, 10, 10.1].map((found) => fits(pageNumber.fromTop, mm(found)))).toEqual([false, true, true, false]);
    expect([17.9, 18, 22, 22.1].map((found) => fits(tables.body.lineSpacing, pt(found)))).toEqual([false, true, true, false]);
    expect([5.9, 6, 12].map((found) => fits(tables.body.paragraphSpacing, pt(found)))).toEqual([false, true, true]);
    expect([9.9, 10, 12.7, 12.8].map((found) => fits(tables.body.firstLineIndent, mm(found)))).toEqual([false, true, true, false]);
    expect(tables.body).toMatchObject({ lineRules: ["exact"], endsWith: ".", basisEnd: ";", lastBasisEnd: "." });
  });

  it("list the unified symbols in the order of II.I.3.1.2b(iv)", () => {
    const printed = tables.numbering.issuerSymbols.filter(({ basis }) => basis === "printed").map(({ symbol }) => symbol);
    expect(printed.join(" ")).toBe(
      "ĐUQS QUTW ĐUCA ĐUBP ĐU CB UBKT CQUBKT BTGDV BXDĐ BCĐ TB BND TCCS HVCTQGHCM ĐTHVN ĐTNVN TTXVN VHLKHXHVN VHLKHCNVN TCT TTCT CQBPTTH HĐ",
    );
    const type = (symbol: string) => Object.entries(tables.numbering.typeSymbols).filter(([, [first]]) => first?.symbol === symbol).map(([name]) => name);
    expect([type("QĐ"), type("CTr"), type("TTr"), type("TT"), type("CT")]).toEqual([["decision", "regulation"], ["program"], ["submission"], ["circular"], ["directive"]]);
  });

  it("print the issuers of the examples letter for letter", () => {
    const blocks = tables.issuers.rows.flatMap((row) => row.examples).map((lines) => lines.join(" / "));
    expect(blocks).toEqual([
      "ĐẠI HỘI ĐẠI BIỂU / ĐẢNG BỘ TỈNH NGHỆ AN LẦN THỨ …",
      "ĐẠI HỘI CHI BỘ TỔ 16 NHIỆM KỲ …",
      "ĐẠI HỘI ĐẠI BIỂU / ĐẢNG BỘ ĐẶC KHU VÂN ĐỒN LẦN THỨ … / ĐOÀN CHỦ TỊCH",
      "ĐẠI HỘI CHI BỘ TỔ 16 NHIỆM KỲ … / BAN KIỂM PHIẾU",
      "BAN CHẤP HÀNH TRUNG ƯƠNG",
      "TỈNH UỶ ĐIỆN BIÊN",
      "QUÂN UỶ TRUNG ƯƠNG",
      "ĐẢNG BỘ THÀNH PHỐ HÀ NỘI / ĐẢNG UỶ PHƯỜNG BA ĐÌNH",
      "ĐẢNG BỘ QUỐC HỘI / ĐẢNG UỶ KIỂM TOÁN NHÀ NƯỚC",
      "ĐẢNG BỘ BỘ Y TẾ / ĐẢNG UỶ CỤC BẢO TRỢ XÃ HỘI",
      "ĐẢNG BỘ CỤC LƯU TRỮ / CHI BỘ PHÒNG HÀNH CHÍNH - QUẢN TRỊ",
      "BAN CHẤP HÀNH TRUNG ƯƠNG / BAN NỘI CHÍNH",
      "ĐẢNG UỶ ĐẶC KHU TRƯỜNG SA / BAN TỔ CHỨC",
      "BAN CHẤP HÀNH TRUNG ƯƠNG / THÔNG TẤN XÃ VIỆT NAM",
      "TỈNH UỶ CAO BẰNG / TRƯỜNG CHÍNH TRỊ HOÀNG ĐÌNH GIONG",
      "BAN CHẤP HÀNH TRUNG ƯƠNG / BAN CHỈ ĐẠO TRUNG ƯƠNG VỀ PHÁT TRIỂN KHOA HỌC, / CÔNG NGHỆ, ĐỔI MỚI SÁNG TẠO VÀ CHUYỂN ĐỔI SỐ",
      "TỈNH UỶ CÀ MAU / TIỂU BAN VĂN KIỆN",
      "BAN TỔ CHỨC TRUNG ƯƠNG / VỤ TỔ CHỨC - ĐIỀU LỆ",
      "UỶ BAN KIỂM TRA TỈNH UỶ SƠN LA - CÔNG AN TỈNH SƠN LA",
    ]);
  });

  it("begin every example as its row says", () => {
    for (const { kind, beginsWith, parentBeginsWith, parentLine, examples } of tables.issuers.rows) {
      for (const lines of examples) {
        const own = parentLine === "none" ? lines : lines.slice(1);
        if (beginsWith.length > 0) expect([kind, own.some((line) => beginsWith.some((words) => line.startsWith(words)))]).toEqual([kind, true]);
        if (parentBeginsWith.length > 0) expect([kind, parentBeginsWith.some((words) => lines[0]?.startsWith(words))]).toEqual([kind, true]);
      }
    }
  });

  const blocksOf = (id: string) => tables.signing.cases.find((signingCase) => signingCase.id === id)?.blocks
    .map(({ side, lines }) => `${side}: ${lines.map(({ oneOf, bold }) => (bold ? `**${oneOf.join("|")}**` : oneOf.join("|"))).join(" / ")}`);
  it.each([
    ["congressPresidium", ["right: **T/M ĐOÀN CHỦ TỊCH**"]],
    ["congressSecretaries", ["right: **T/M ĐOÀN THƯ KÝ** / TRƯỞNG ĐOÀN"]],
    ["credentialsCommittee", ["right: **T/M BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU** / TRƯỞNG BAN"]],
    ["centralCommittee", ["right: **T/M BAN CHẤP HÀNH TRUNG ƯƠNG** / TỔNG BÍ THƯ"]],
    ["secretariat", ["right: **T/M BAN BÍ THƯ**"]],
    ["partyCell", ["right: **T/M CHI BỘ** / BÍ THƯ|PHÓ BÍ THƯ"]],
    ["inspectionCommission", ["right: **T/M UỶ BAN KIỂM TRA** / CHỦ NHIỆM|PHÓ CHỦ NHIỆM"]],
    ["head", ["right: **TRƯỞNG BAN**"]],
    ["deputy", ["right: **K/T TRƯỞNG BAN** / PHÓ TRƯỞNG BAN"]],
    ["deputyInCharge", ["right: **PHÓ TRƯỞNG BAN**"]],
    ["actingHead", ["right: **Q. TRƯỞNG BAN**"]],
    ["byOrderOfStandingCommittee", ["right: **T/L BAN THƯỜNG VỤ** / CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG"]],
    ["council", ["right: **T/M HỘI ĐỒNG** / CHỦ TỊCH|PHÓ CHỦ TỊCH"]],
    ["councilDeputyAgencySeal", ["right: **TRƯỞNG BAN TUYÊN GIÁO VÀ DÂN VẬN** / kiêm / **PHÓ CHỦ TỊCH HỘI ĐỒNG**"]],
    ["councilHeadOwnAgencySeal", ["right: **PHÓ CHỦ TỊCH UỶ BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH** / kiêm / **CHỦ TỊCH HỘI ĐỒNG**"]],
    ["meetingMinutes", ["left: **NGƯỜI GHI BIÊN BẢN**", "right: **CHỦ TRÌ HỘI NGHỊ**"]],
    ["joint", ["left: **CHÁNH VĂN PHÒNG** / **UỶ BAN NHÂN DÂN TỈNH**", "right: **CHÁNH VĂN PHÒNG** / **TỈNH UỶ**"]],
    ["congressDiscussionMinutes", [
      "left: **NGƯỜI GHI BIÊN BẢN**", "right: **T/M ĐOÀN THƯ KÝ** / TRƯỞNG ĐOÀN",
      "center: Xác nhận chữ ký của đồng chí / **T/L BAN THƯỜNG VỤ** / CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG",
    ]],
    ["congressResolutionConfirmed", [
      "right: **T/M ĐOÀN CHỦ TỊCH**",
      "center: Xác nhận chữ ký của đồng chí / **T/M TỈNH UỶ|T/M THÀNH UỶ|T/M ĐẢNG UỶ** / BÍ THƯ|PHÓ BÍ THƯ",
    ]],
  ])("sign %s as printed", (id, blocks) => {
    expect(blocksOf(id)).toEqual(blocks);
  });

  it("name each signing case once and hold every case of 7.1.4", () => {
    const ids = tables.signing.cases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(tables.signing.cases.map(({ cites }) => cites.replace("hd05/II.I.7.1.4", "")))].join(" ")).toBe(
      "a(i) a(ii) a(iii) b(i) b(ii) b(iii) b(iv) b(v) b(vi) c(i) c(ii) c(iii) c(iv) d đ(i) đ(ii) e(i) e(ii) g",
    );
  });

  it("end recipients and addressees with a semicolon, the archive line with a full stop", () => {
    expect(tables.recipients).toMatchObject({
      word: "Nơi nhận", wordEnd: ":", itemEnd: ";", lastEnd: ".", archiveWord: "Lưu", asAbove: "Như trên", side: "left",
      addresseesWord: { officialLetter: "Kính gửi", submission: "Kính trình" }, addresseeEnd: ";",
    });
  });

  it("list the 34 provinces and cities, and the level before a place as the examples have it", () => {
    expect(new Set(tables.placeAndDate.examples).size).toBe(34);
    expect(tables.placeAndDate.levelExamples).toEqual(["Phường Ngô Quyền", "Thành phố Huế", "Phường Phú Thọ"]);
    expect(tables.placeAndDate.levels.flatMap(({ short }) => short)).toEqual(["TP", "ĐK"]);
  });

  it("stamp a copy as Phụ lục 3 does", () => {
    expect(tables.copies).toMatchObject({ symbol: "BS", kinds: ["sao y", "sao lục", "trích sao"], stamp: { width: 80, height: 50, title: "BẢN SAO VĂN BẢN" } });
    expect(tables.copies.stamp?.fields).toEqual(["Cơ quan, tổ chức sao", "Số, ký hiệu bản sao", "Hình thức sao", "Địa danh và ngày tháng năm sao", "Nơi nhận bản sao"]);
  });
});
