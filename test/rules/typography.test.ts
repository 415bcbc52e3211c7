import { standardFor } from "../../src/standard/index";
import type { FormatEdition, TypographyKey, TypographyRow } from "../../src/standard/vocabulary";
import { createChecker } from "../../src/engine/check";
import type { Finding } from "../../src/engine/finding";
import { fixFile } from "../../src/engine/fix";
import { startSession } from "../../src/engine/session";
import { rules } from "../../src/rules/index";
import { typographyTargets, type TypographyTarget } from "../../src/rules/typography-targets";
import { decision, officialLetter, resolution, type PartyContent } from "../support/builder/content";
import { party, type PartyOverrides } from "../support/builder/party";
import { inEdition, submission } from "../support/check-rule";

// Every row of both annexes, every property it gives: a mutant made from the table is found by the rule of that row and by no
// other, with an error, and its fix leaves nothing. The values come from the annex; nothing here knows what the rules hold.

const checker = createChecker({ rules });
const on: Readonly<Record<FormatEdition, string>> = { hd05: "2026-06-15", hd36: "2020-06-15" };
const structured: PartyContent = {
  ...decision,
  body: [
    { is: "part", text: "Phần I" }, { is: "title", text: "QUY ĐỊNH CHUNG" },
    { is: "section", text: "Mục 1" }, { is: "title", text: "QUẢN LÝ VĂN BẢN ĐI" },
    { is: "article", text: "Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng" },
    { is: "clause", text: "1. Quy định này quy định về văn bản của Đảng." },
    { is: "point", text: "a) Đại hội đại biểu đảng bộ tỉnh, thành phố;" },
    { is: "point", text: "b) Các cơ quan của Đảng." },
    { is: "article", text: "Điều 2. Quyết định này có hiệu lực từ ngày ký." },
  ],
};
const marked: PartyContent = {
  ...resolution, drafterMark: "NguyenVanAn-26", urgencyMark: "KHẨN", circulationNotice: "TÀI LIỆU HỘI NGHỊ", draftNotice: "Dự thảo lần 2",
  contactDetails: ["Số 9A, Nguyễn Cảnh Chân, Ba Đình, Hà Nội; điện thoại: 080.45774; email: cucluutru@vptw."],
};
const copied: PartyContent = {
  ...resolution,
  copyBlock: { left: ["TỈNH UỶ CAO BẰNG", "VĂN PHÒNG", "*", "Số 24-BS/VPTU", "Nơi nhận:", "- Lưu Văn phòng Tỉnh uỷ."], right: ["SAO LỤC", "Cao Bằng, ngày 15 tháng 6 năm 2020", "CHÁNH VĂN PHÒNG", "Nguyễn Văn Ba"] },
};
const baseOf: Readonly<Partial<Record<TypographyKey, PartyContent>>> = {
  parentIssuer: officialLetter, letterSubject: officialLetter, addresseesWord: officialLetter, addressee: officialLetter,
  partHeading: structured, partTitle: structured, sectionHeading: structured, sectionTitle: structured, articleHeading: structured,
  clause: structured, point: structured, drafterMark: marked, urgencyMark: marked, circulationNotice: marked, draftNotice: marked,
  contactDetails: marked, copyKind: copied,
};

interface Mutant { readonly property: string; readonly how: string; readonly change: PartyOverrides }
function mutantsOf(key: TypographyKey, row: TypographyRow): readonly Mutant[] {
  const mutants: Mutant[] = [];
  const add = (property: string, how: string, look: object): void => { mutants.push({ property, how, change: { format: { [key]: look } } }); };
  if (row.size) {
    const [least, most] = row.size.is === "exactly" ? [row.size.value, row.size.value] : row.size.is === "between" ? [row.size.least, row.size.most] : [0, 0];
    add("font-size", `${least - 1}`, { size: least - 1 });
    add("font-size", `${most + 0.5}`, { size: most + 0.5 });
  }
  if (row.face) {
    add("face", row.face.includes("bold") ? "not bold" : "bold", { bold: !row.face.includes("bold") });
    add("face", row.face.includes("italic") ? "not italic" : "italic", { italic: !row.face.includes("italic") });
    if (row.face.includes("underline")) add("underline", "not underlined", { underline: false });
  }
  if (row.letterCase === "normal" && key !== "pageNumber") add("letter-case", "capitals", { caps: true });
  return mutants;
}

function contentFor(made: TypographyTarget, edition: FormatEdition): PartyContent {
  const base = made.looksAt === "submittedTo" || (edition === "hd36" && made.folder === "submitted-to")
    ? { ...submission, submittedTo: submission.submittedTo && { ...submission.submittedTo, word: edition === "hd36" ? "Kính gửi:" : "Kính trình:" } }
    : baseOf[made.key] ?? resolution;
  const content = inEdition(base, edition);
  return edition === "hd36" && content.drafterMark !== null ? { ...content, drafterMark: "ABC-26" } : content;
}
function findingsOf(change: PartyOverrides, edition: FormatEdition): readonly Finding[] {
  return startSession(checker, party({ ...change, edition }), { on: on[edition], edition }).reports.flatMap((report) => {
    expect(report.failures).toEqual([]);
    return report.findings;
  });
}
const told = (findings: readonly Finding[]): readonly string[] => [...new Set(findings.map((finding) => finding.rule))].sort();

for (const edition of ["hd05", "hd36"] as const) {
  describe(`${edition}: every row of the annex`, () => {
    const { typography } = standardFor(edition, edition === "hd05" ? "qd399" : "qd66").tables;
    const cases = typographyTargets.flatMap((made) => {
      const row = typography[made.key];
      return row ? mutantsOf(made.key, row).map((mutant) => ({ made, row, mutant, name: `${row.row} ${made.folder}/${made.prefix ?? ""} ${mutant.property}: ${mutant.how}` })) : [];
    });

    it.each(cases.map((one) => [one.name, one] as const))("%s", (_name, { made, mutant }) => {
      const base = contentFor(made, edition);
      const before = told(findingsOf({ base }, edition));
      expect(before).toEqual([]);

      const id = `${made.folder}/${made.prefix ? `${made.prefix}-` : ""}${mutant.property}`;
      const input = party({ base, ...mutant.change, edition });
      const findings = startSession(checker, input, { on: on[edition], edition }).reports.flatMap((report) => report.findings);
      expect(told(findings)).toEqual([id]);
      expect(findings.every((finding) => finding.severity === "error" && finding.outcome === "wrong")).toBe(true);

      const fixed = fixFile(checker, input, { on: on[edition], edition }, { includeAsk: true });
      expect(told(fixed.session.reports.flatMap((report) => report.findings))).toEqual([]);
      expect(fixed.refused).toEqual([]);
    });

    it("has a rule for every property of every row that gives values", () => {
      const ids = new Set(rules.map((rule) => rule.id));
      const lacking = cases.map(({ made, mutant }) => `${made.folder}/${made.prefix ? `${made.prefix}-` : ""}${mutant.property}`).filter((id) => !ids.has(id));
      expect(lacking).toEqual([]);
      const covered = new Set(typographyTargets.map(({ key }) => key));
      const rows = Object.entries(typography).filter(([key, row]) => row.size !== null && !covered.has(key as TypographyKey)).map(([key]) => key);
      expect(rows).toEqual([]);
    });
  });
}

it.each([
  ["a theme in capitals above the lines in parentheses", { typeName: null, subject: ["PHÁT HUY SỨC MẠNH ĐẠI ĐOÀN KẾT", "(Báo cáo của Ban Chấp hành Đảng bộ tỉnh khoá XX", "trình Đại hội đại biểu Đảng bộ tỉnh lần thứ XXI)"] }, []],
  ["a subject in capitals, though such lines follow", { subject: ["KẾT QUẢ NHIỆM KỲ QUA", "(Báo cáo của Ban Chấp hành Đảng bộ tỉnh khoá XX", "trình Đại hội đại biểu Đảng bộ tỉnh lần thứ XXI)"] }, ["subject/letter-case"]],
  ["a line in capitals behind them", { subject: ["kết quả nhiệm kỳ", "(Báo cáo của Ban Chấp hành trình Đại hội đại biểu)", "GIAI ĐOẠN TỪ NAY VỀ SAU"] }, ["subject/letter-case"]],
] as const)("political report: %s", (_, change, wanted) => {
  const base = { ...resolution, typeName: "BÁO CÁO", referenceNumber: "Số 01-BC/TU", body: resolution.body.filter(({ is }) => is !== "formula") };
  expect(told(findingsOf({ base, ...change }, "hd05")).filter((id) => id === "subject/letter-case")).toEqual(wanted);
});
