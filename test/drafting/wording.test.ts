import { balancedWidth } from "../../src/drafting/line-breaks";
import { bare, ended, isHeading, placeAndDate, referenceNumber, textOf, roman } from "../../src/drafting/wording";
import { textWidth } from "../../src/shared/font-metrics";
import { mm, mmToPt, pt } from "../../src/shared/measure";
import { standardFor } from "../../src/standard/index";

const { placeAndDate: places, numbering } = standardFor("hd05", "qd399").tables;

it.each([
  ["2026-01-01", "ngày 01 tháng 01 năm 2026"], ["2026-02-09", "ngày 09 tháng 02 năm 2026"], ["2026-03-10", "ngày 10 tháng 3 năm 2026"],
  ["2026-09-30", "ngày 30 tháng 9 năm 2026"], ["2026-10-05", "ngày 05 tháng 10 năm 2026"], ["2026-12-31", "ngày 31 tháng 12 năm 2026"],
])("%s is written «%s»", (day, written) => {
  expect(textOf(placeAndDate("Hà Nội", day, "2026-06-01", places))).toBe(`Hà Nội, ${written}`);
});

it.each([["1", "Số 01-NQ/TU"], ["9", "Số 09-NQ/TU"], ["10", "Số 10-NQ/TU"], ["5a", "Số 05a-NQ/TU"], ["127", "Số 127-NQ/TU"], [null, "Số …-NQ/TU"]])("number %s is «%s»", (serial, written) => {
  expect(textOf(referenceNumber(serial, "resolution", "TU", numbering))).toBe(written);
});

it.each([[1, "I"], [4, "IV"], [9, "IX"], [14, "XIV"], [40, "XL"], [99, "XCIX"]])("%d is %s", (value, sign) => {
  expect(roman(value)).toBe(sign);
});

it.each([
  ["- Căn cứ Điều lệ Đảng;", "Căn cứ Điều lệ Đảng"], ["–Các đảng uỷ,", "Các đảng uỷ"], ["• • Lưu.", "Lưu"], ["2025 - 2030", "2025 - 2030"], ["-", ""],
])("«%s» without its marks is «%s»", (text, left) => {
  expect(bare(text)).toBe(left);
});

it.each([
  ["Hết", "Hết."], ["Hết.", "Hết."], ["Hết./.", "Hết."], ["Hết ;", "Hết."], ["Hết,", "Hết."], ["vân vân…", "vân vân…"], ["vân vân...", "vân vân..."], ["(Hết)", "(Hết)."], ["Toàn dân đoàn kết!", "Toàn dân đoàn kết!"],
])("«%s» ends as «%s»", (text, written) => {
  expect(ended(text, ".")).toBe(written);
});

it.each([["1. Quan điểm", true], ["2.1. Mục tiêu đến năm 2030", true], ["1. Quan điểm.", false], ["1. Gồm:", false], ["a) Điểm", false], ["Quan điểm", false], ["1.Quan điểm", false]])("«%s» is a heading: %s", (text, is) => {
  expect(isHeading(text)).toBe(is);
});

describe("a centred text over several lines", () => {
  const bold = (text: string) => textWidth(text, { size: pt(14), bold: true });
  const broken = (text: string, measure: number): readonly string[] => text.split(" ").reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && bold(`${last} ${word}`) <= measure ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
  }, []);
  const widest = mmToPt(mm(150));

  it("is left alone where one line is enough", () => {
    expect(balancedWidth("về công tác cán bộ", widest, bold)).toBeNull();
  });
  it.each([
    ["về đẩy mạnh chuyển đổi số trong các cơ quan đảng của tỉnh giai đoạn 2026 - 2030", ["về đẩy mạnh chuyển đổi số trong các cơ quan đảng", "của tỉnh giai đoạn 2026 - 2030"]],
    ["về nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở đảng và chất lượng đội ngũ đảng viên", ["về nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở đảng", "và chất lượng đội ngũ đảng viên"]],
    ["về xây dựng đội ngũ cán bộ các cấp đủ phẩm chất, năng lực và uy tín ngang tầm nhiệm vụ", ["về xây dựng đội ngũ cán bộ các cấp đủ phẩm chất,", "năng lực và uy tín ngang tầm nhiệm vụ"]],
    ["về phát triển kinh tế tư nhân trên địa bàn tỉnh đến năm 2030, tầm nhìn đến năm 2045", ["về phát triển kinh tế tư nhân trên địa bàn tỉnh", "đến năm 2030, tầm nhìn đến năm 2045"]],
  ])("is broken between phrases: %s", (text, lines) => {
    expect(broken(text, balancedWidth(text, widest, bold) ?? 0)).toEqual(lines);
  });
  it.each([
    ["Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số", 82, ["BAN CHỈ ĐẠO PHÁT TRIỂN", "KHOA HỌC, CÔNG NGHỆ,", "ĐỔI MỚI SÁNG TẠO VÀ", "CHUYỂN ĐỔI SỐ"]],
    ["Đảng bộ tỉnh Điện Biên lần thứ XV", 72, ["ĐẢNG BỘ TỈNH ĐIỆN BIÊN", "LẦN THỨ XV"]],
    ["Đảng bộ Bệnh viện Đa khoa tỉnh", 72, ["ĐẢNG BỘ BỆNH VIỆN", "ĐA KHOA TỈNH"]],
  ])("does not end a line inside a word or a name: %s", (spelt, narrow, lines) => {
    const text = spelt.toUpperCase();
    expect(broken(text, balancedWidth(text, mmToPt(mm(narrow)), bold, spelt) ?? 0)).toEqual(lines);
  });
  it("takes no more lines than it must", () => {
    const text = "về chuẩn bị hội nghị sơ kết ".repeat(6).trim();
    expect(broken(text, balancedWidth(text, widest, bold) ?? 0)).toHaveLength(broken(text, widest).length);
  });
});
