import { hd36Provisions } from "../../src/standard/hd36/provisions";
import { hd36Requirements } from "../../src/standard/hd36/requirements";
import { hd36Tables } from "../../src/standard/hd36/tables";
import { formatEditionOn } from "../../src/standard/editions";
import { severityOf } from "../../src/standard/severity";
import {
  fits, mm, preferred, pt, typographyKeys, type Measure, type Provision, type Requirement, type TypographyRow,
} from "../../src/standard/vocabulary";

const provisions: Readonly<Record<string, Provision>> = hd36Provisions;
const requirements: Readonly<Record<string, Requirement>> = hd36Requirements;
const tables = hd36Tables;

describe("provisions of HD 36", () => {
  it.each([
    "I.1", "I.2", "I.3", "I.4", "II", "II.1", "II.1.1", "II.1.1.1", "II.1.1.2", "II.1.2", "II.1.2.1", "II.1.2.1a", "II.1.2.1b",
    "II.1.2.1c", "II.1.2.1d", "II.1.2.1đ", "II.1.2.2", "II.1.3", "II.1.3.1", "II.1.3.1a", "II.1.3.1b", "II.1.3.2", "II.1.4",
    "II.1.4.1", "II.1.4.1a", "II.1.4.1b", "II.1.4.2", "II.1.5", "II.1.5.1", "II.1.5.2", "II.1.6", "II.1.6.1", "II.1.6.2",
    "II.1.7", "II.1.7.1", "II.1.7.1a", "II.1.7.1b", "II.1.7.1c", "II.1.7.1d", "II.1.7.1đ", "II.1.7.1e", "II.1.7.1g", "II.1.7.2",
    "II.1.8", "II.1.8.1", "II.1.8.2", "II.1.9", "II.1.9.1", "II.1.9.2", "II.2", "II.2.1", "II.2.2", "II.2.3", "II.2.4",
    "II.3", "II.3.1", "II.3.2", "II.3.3", "II.4", "II.4.1", "II.4.2", "II.4.3", "II.4.4", "II.4.5", "III", "III.1", "III.2",
    "III.3", "PL1", "PL2", "PL3", "PL1.5b", "PL1.11b", "PL2.18c", "PL3.5c", "PL3.6h", "PL3.10b", "PL3.15",
  ])("has %s", (clause) => {
    expect(provisions).toHaveProperty([`hd36/${clause}`]);
  });

  it("has the clause above each point and each sub-clause", () => {
    const above = Object.keys(provisions).map((id) => id.replace(/(?:\.\d+[a-zđ]?|(?<=\d)[a-zđ])$/u, (end) => end.replace(/^(\.\d+)[a-zđ]$/u, "$1")));
    const missing = above.filter((id) => !(id in provisions) && !/PL[12]\.(?:5|7|9|10|11|18)$/u.test(id));
    expect(missing).toEqual([]);
  });

  it("asks nothing that no requirement answers", () => {
    const cited = new Set(Object.values(requirements).flatMap((requirement) => requirement.cites));
    const unanswered = Object.entries(provisions)
      .filter(([id, provision]) => !provision.person && !provision.asksNothing && !cited.has(id))
      .map(([id]) => id);
    expect(unanswered).toEqual([]);
  });

  it("never says both that a person looks and that nothing is asked", () => {
    expect(Object.entries(provisions).filter(([, provision]) => provision.person && provision.asksNothing)).toEqual([]);
  });
});

describe("requirements of HD 36", () => {
  it("cite provisions that exist", () => {
    const unknown = Object.values(requirements).flatMap((requirement) => requirement.cites).filter((id) => !(id in provisions));
    expect(unknown).toEqual([]);
  });

  it("hedge wherever clause 1.6.2 comes first, and in the citation", () => {
    const firm = Object.entries(requirements)
      .filter(([, { cites, strength, hedged }]) => cites[0] === "hd36/II.1.6.2" && strength === "R" && !hedged)
      .map(([row]) => row);
    expect(firm).toEqual([]);
    expect([requirements["B11"]?.hedged, requirements["B11b"]?.hedged]).toEqual([true, undefined]);
  });

  // Every row of the study's table, without the split ones.
  it.each(
    ("P01 P02 P03 P04 P05 P06 T01 T02 T03 I01 I02 I03 I04 I05 I06 I07 I08 S01 S02 S03 S04 S05 S06 S07 S08 D01 D02 D03 D04 D05 D06 "
    + "N01 N02 N03 N04 N05 N06 N07 B01 B02 B03 B04 B05 B06 B07 B08 B09 B10 B11 B12 B13 G01 G02 G03 G04 G05 G06 G07 G08 G09 G10 "
    + "G11 G12 G13 G14 G15 R01 R02 R03 R04 R05 R06 R07 M01 M02 M03 M04 M05 M06 M07 A01 C01 C02 C03 C04 C05 K01 K02 Q04 V01").split(" "),
  )("has row %s", (row) => {
    expect(requirements).toHaveProperty([row]);
  });

  it.each([
    ["S02", "error"], ["P02", "error"], ["D02", "error"], ["T03", "error"], ["R02", "error"], ["G03b", "error"], ["PL3.5b", "error"],
    ["P06d", "error"], ["D04b", "error"], ["D04c", "error"], ["G09b", "error"], ["R03b", "error"], ["B08b", "error"], ["B09c", "error"],
    ["B10c", "error"], ["B11b", "error"], ["B08", "warning"], ["B09", "warning"], ["B10", "warning"], ["R04b", "warning"], ["I03b", "warning"], ["P06f", "warning"], ["R07b", "hint"], ["R07d", "error"],
    ["B02", "warning"], ["B03", "warning"], ["B05", "warning"], ["B07", "warning"], ["B11", "warning"],
    ["P05b", "warning"], ["S01b", "warning"], ["G10", "warning"], ["N05", "warning"],
    ["D02b", "hint"], ["N02b", "hint"], ["N04b", "hint"], ["B07b", "hint"], ["R03", "hint"], ["R02b", "hint"], ["G02b", "hint"],
    ["G06", "hint"], ["S08d", "hint"], ["B06b", "hint"], ["A01c", "hint"],
  ] as const)("reports a breach of %s as %s", (row, severity) => {
    expect(severityOf(hd36Requirements[row])).toBe(severity);
  });
});

describe("Phụ lục 3", () => {
  const rows = Object.entries(tables.typography) as [string, TypographyRow][];

  it("has every component of the annex", () => {
    expect(Object.keys(tables.typography)).toEqual([...typographyKeys]);
    expect(rows.map(([, { row }]) => row).join(" ")).toBe(
      "1 2a 2b 3 4 5a 5b 5c 6a 6b 6c 6d 6e 6f 6g 6h 7a 7b 7c 8 9a 9b 9c 9d 10a 10b 11a 11b 12 13 14 15",
    );
  });

  it.each(rows)("%s has its provision and its requirement, which say the same size", (_, row) => {
    const provision = provisions[`hd36/PL3.${row.row}`];
    const requirement = requirements[`PL3.${row.row}`];
    expect(requirement?.cites[0]).toBe(`hd36/PL3.${row.row}`);
    expect(requirement).toMatchObject({ strength: "R", confidence: "H" });
    const { size, face, letterCase } = row;
    if (size === null || face === null) {
      expect(requirement?.person).toBeTruthy();
      expect(row).toMatchObject({ letterCase: null, size: null, face: null });
      return;
    }
    const [least, most] = size.is === "exactly" ? [size.value, size.value] : size.is === "between" ? [size.least, size.most] : [];
    const asPrinted = least === most ? `cỡ ${least},` : `cỡ ${least}-${most},`;
    for (const says of [provision?.says, requirement?.says]) {
      expect(says).toContain(asPrinted);
      expect(says).toContain(letterCase === "upper" ? "in hoa" : "in thường");
      expect(/, đậm/u.test(says ?? "")).toBe((face as readonly string[]).includes("bold"));
      expect(says?.includes(", nghiêng")).toBe((face as readonly string[]).includes("italic"));
    }
  });

  it("illustrates capitals in capitals", () => {
    for (const [, { letterCase, sample }] of rows) {
      for (const text of sample) expect(text === text.toLocaleUpperCase("vi")).toBe(letterCase === "upper" || /^\d+$/u.test(text));
    }
  });

  // By hand, from the printed table.
  it.each([
    ["partyTitle", "upper", 15, 15, ["bold"], "ĐẢNG CỘNG SẢN VIỆT NAM"],
    ["parentIssuer", "upper", 14, 14, [], "ĐẢNG BỘ TỈNH THÁI NGUYÊN"],
    ["issuerName", "upper", 14, 14, ["bold"], "HUYỆN UỶ ĐỊNH HOÁ"],
    ["referenceNumber", "normal", 14, 14, [], "Số 127-QĐ/TW"],
    ["placeAndDate", "normal", 14, 14, ["italic"], "Hạ Long, ngày 20 tháng 02 năm 2018"],
    ["typeName", "upper", 15, 16, ["bold"], "THÔNG BÁO"],
    ["subject", "normal", 14, 15, ["bold"], "về quy hoạch cán bộ lãnh đạo, quản lý"],
    ["letterSubject", "normal", 12, 12, ["italic"], "Chế độ hội nghị và công tác phí"],
    ["body", "normal", 14, 15, [], "Trong công tác chỉ đạo..."],
    ["sectionTitle", "upper", 14, 15, ["bold"], "GIẢI THÍCH TỪ NGỮ"],
    ["signerName", "normal", 14, 14, ["bold"], "Nguyễn Bắc Nam"],
    ["recipientsWord", "normal", 14, 14, ["underline"], "Nơi nhận:"],
    ["recipient", "normal", 12, 12, [], "- Các huyện uỷ, thị uỷ, đảng uỷ trực thuộc,"],
    ["addressee", "normal", 14, 14, [], "- Ban Bí thư Trung ương,"],
    ["urgencyMark", "upper", 14, 14, ["bold"], "HỎA TỐC"],
    ["circulationNotice", "upper", 12, 12, ["bold"], "XONG HỘI NGHỊ TRẢ LẠI"],
    ["drafterMark", "upper", 8, 8, [], "ABC-268"],
    ["copyKind", "upper", 14, 14, ["bold"], "SAO Y BẢN CHÍNH"],
  ] as const)("%s", (key, letterCase, least, most, face, sample) => {
    const row = tables.typography[key] as TypographyRow;
    const size = row.size as Measure;
    expect(row.letterCase).toBe(letterCase);
    expect(row.face).toEqual(face);
    expect(row.sample[0]).toBe(sample);
    expect([fits(size, least), fits(size, most), fits(size, least - 0.5), fits(size, most + 0.5)]).toEqual([true, true, false, false]);
  });
});

describe("tables of HD 36", () => {
  it("cite provisions that exist", () => {
    const cites = [
      ...tables.issuers.rows.map((row) => row.cites), ...tables.signing.cases.map((signingCase) => signingCase.cites),
      ...Object.values(tables.marks).map((mark) => mark.cites),
    ];
    expect(cites.filter((id) => !(id in provisions))).toEqual([]);
  });

  it("hold every string precomposed", () => {
    const text = JSON.stringify([hd36Provisions, hd36Requirements, tables]);
    expect(text).toBe(text.normalize("NFC"));
  });

  it("set the page at 20, 20, 30, 15 mm and swap the back side", () => {
    const { margins, versoMargins } = tables.page;
    expect([margins.top, margins.bottom, margins.left, margins.right].map((measure) => preferred(measure))).toEqual([20, 20, 30, 15]);
    expect([versoMargins.left, versoMargins.right].map((measure) => preferred(measure))).toEqual([15, 30]);
  });

  it("ask 18 points or more between lines, without a maximum, by any line rule", () => {
    expect(fits(tables.body.lineSpacing, pt(17.5))).toBe(false);
    expect(fits(tables.body.lineSpacing, pt(24))).toBe(true);
    expect(tables.body.lineRules).toEqual(["exact", "atLeast", "auto"]);
    expect([fits(tables.body.firstLineIndent, mm(12.7)), fits(tables.body.firstLineIndent, mm(15))]).toEqual([true, false]);
  });

  it("end bases with a comma and recipients with commas", () => {
    expect(tables.body.lastBasisEnd).toBe(",");
    expect(tables.recipients).toMatchObject({ itemEnd: ",", lastEnd: ".", side: "left", asAbove: "Như trên" });
    expect(tables.recipients.addresseesWord.submission).toBe("Kính gửi");
  });

  it("number a quy định QĐi, and QĐ only at the centre", () => {
    expect(tables.numbering.typeSymbols.regulation).toEqual([
      { symbol: "QĐi", basis: "printed" }, { symbol: "QĐ", basis: "initials", onlyFor: ["TW"] },
    ]);
    expect(tables.numbering.typeSymbols.program?.[0]).toEqual({ symbol: "CTr", basis: "printed" });
    const printed = tables.numbering.issuerSymbols.filter(({ basis }) => basis === "printed").map(({ symbol }) => symbol);
    expect(printed.join(" ")).toBe("ĐUQS QUTW ĐUCA ĐUBP ĐUK ĐU CB UBKTTW BTCTU BTGHU ĐĐ BCSĐ BCĐ TB HĐ");
  });

  it("print the issuers of the examples letter for letter", () => {
    const blocks = tables.issuers.rows.flatMap((row) => row.examples).map((lines) => lines.join(" / "));
    expect(blocks).toHaveLength(36);
    expect(blocks).toEqual(expect.arrayContaining([
      "ĐẠI HỘI ĐẠI BIỂU / ĐẢNG BỘ KHỐI CÁC CƠ QUAN TRUNG ƯƠNG / LẦN THỨ… / ĐOÀN THƯ KÝ",
      "ĐẠI HỘI / CHI BỘ THÔN ĐẠI ĐỒNG NHIỆM KỲ…",
      "ĐẢNG BỘ CỤC QUẢN TRỊ T.78 / CHI BỘ PHÒNG HÀNH CHÍNH - TỔ CHỨC",
      "THÀNH UỶ CẦN THƠ / BAN CÁN SỰ ĐẢNG UỶ BAN NHÂN DÂN",
      "TỈNH UỶ TUYÊN QUANG / TIỂU BAN VĂN KIỆN ĐẠI HỘI ĐẢNG BỘ LẦN THỨ XV",
      "BAN TUYÊN GIÁO TRUNG ƯƠNG / VỤ LÝ LUẬN CHÍNH TRỊ",
      "BAN TỔ CHỨC TỈNH UỶ - SỞ NỘI VỤ",
    ]));
  });

  it("begin every example as its row says", () => {
    for (const { kind, beginsWith, parentBeginsWith, parentLine, examples } of tables.issuers.rows) {
      for (const lines of examples) {
        const own = parentLine === "none" ? lines[0] : lines.at(-1);
        if (beginsWith.length > 0) expect([kind, beginsWith.some((words) => own?.startsWith(words))]).toEqual([kind, true]);
        if (parentBeginsWith.length > 0) expect([kind, parentBeginsWith.some((words) => lines[0]?.startsWith(words))]).toEqual([kind, true]);
      }
    }
  });

  const block = (id: string) => tables.signing.cases.find((signingCase) => signingCase.id === id)?.blocks
    .map(({ side, lines }) => `${side}: ${lines.map(({ oneOf, bold }) => (bold ? `**${oneOf.join("|")}**` : oneOf.join("|"))).join(" / ")}`);
  it.each([
    ["tellers", ["right: **T/M BAN KIỂM PHIẾU** / TRƯỞNG BAN"]],
    ["politburo", ["right: **T/M BỘ CHÍNH TRỊ**"]],
    ["partyCell", ["right: **T/M CHI BỘ** / BÍ THƯ|PHÓ BÍ THƯ"]],
    ["actingHead", ["right: **Q. CHÁNH VĂN PHÒNG**"]],
    ["deputy", ["right: **K/T TRƯỞNG BAN** / PHÓ TRƯỞNG BAN"]],
    ["byOrderOfHead", ["right: **T/L TRƯỞNG BAN** / CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG"]],
    ["councilHeadAgencySeal", ["right: **TRƯỞNG BAN TỔ CHỨC** / kiêm / **CHỦ TỊCH HỘI ĐỒNG**"]],
    ["meetingMinutes", ["left: **NGƯỜI GHI BIÊN BẢN**", "right: **CHỦ TRÌ HỘI NGHỊ**"]],
    ["joint", ["left: **CHÁNH VĂN PHÒNG** / **UỶ BAN NHÂN DÂN TỈNH**", "right: **CHÁNH VĂN PHÒNG** / **TỈNH UỶ**"]],
    ["congressResolutionConfirmed", [
      "right: **T/M ĐOÀN CHỦ TỊCH**",
      "center: Xác nhận chữ ký của đồng chí / **T/M TỈNH UỶ|T/M THÀNH UỶ|T/M ĐẢNG UỶ** / BÍ THƯ|PHÓ BÍ THƯ",
    ]],
  ])("sign %s as printed", (id, blocks) => {
    expect(block(id)).toEqual(blocks);
  });

  it("name each signing case once", () => {
    const ids = tables.signing.cases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("list 63 provinces and cities of the edition's time, and Huế", () => {
    expect(new Set(tables.placeAndDate.examples).size).toBe(64);
  });
});

describe("the reign of HD 36", () => {
  it.each([
    ["2018-04-02", null], ["2018-04-03", "hd36"], ["2026-05-26", "hd36"], ["2026-05-27", "hd05"],
  ])("%s is governed by %s", (day, edition) => {
    expect(formatEditionOn(day)).toBe(edition);
  });
});
