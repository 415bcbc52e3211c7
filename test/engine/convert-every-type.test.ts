import { createChecker } from "../../src/engine/check";
import { convertFile } from "../../src/engine/convert";
import { startSession, type Input } from "../../src/engine/session";
import { rules } from "../../src/rules/index";
import { standardFor } from "../../src/standard/index";
import type { DocumentType } from "../../src/standard/vocabulary";
import { bases } from "../mutation/bases";
import type { Construction } from "../support/builder/construction";
import { resolution, type PartyContent } from "../support/builder/content";
import { party, type PartyOverrides } from "../support/builder/party";

const checker = createChecker({ rules });
const conversion = { to: "hd05", on: "2026-11-22" } as const;
const { tables, authority } = standardFor("hd36", "qd66");

const check = (input: Input, edition: "hd05" | "hd36") => startSession(checker, input, { on: conversion.on, edition }).reports
  .flatMap(({ findings }) => findings).filter(({ severity }) => severity !== "hint");
const shortly = ({ severity, rule, message }: { severity: string; rule: string; message: string }): string => `${severity} ${rule}: ${message}`;

const provincial: PartyContent = {
  ...resolution, placeAndDate: "Cao Bằng, ngày 12 tháng 6 năm 2020",
  recipients: { word: "Nơi nhận:", items: ["- Ban Bí thư Trung ương,", "- Các đồng chí Tỉnh uỷ viên,", "- Lưu Văn phòng Tỉnh uỷ."] },
};
/** Who issues: the first of these from whom the type is right under the older edition. */
const issuers: readonly { readonly symbol: string; readonly content: PartyContent }[] = [
  { symbol: "TU", content: provincial },
  {
    symbol: "BTCTU",
    content: {
      ...provincial, parentIssuer: ["TỈNH UỶ CAO BẰNG"], issuerName: ["BAN TỔ CHỨC"], signers: [{ capacity: "K/T TRƯỞNG BAN", positions: ["PHÓ TRƯỞNG BAN"], name: "Lê Văn Cường" }],
      recipients: { word: "Nơi nhận:", items: ["- Các cấp uỷ trực thuộc,", "- Thường trực Tỉnh uỷ,", "- Lưu Văn phòng Ban."] },
    },
  },
  {
    symbol: "TW",
    content: {
      ...provincial, issuerName: ["BAN CHẤP HÀNH TRUNG ƯƠNG"], placeAndDate: "Hà Nội, ngày 12 tháng 6 năm 2020",
      signers: [{ capacity: "T/M BAN CHẤP HÀNH TRUNG ƯƠNG", positions: ["TỔNG BÍ THƯ"], name: "Nguyễn Văn An" }],
      recipients: { word: "Nơi nhận:", items: ["- Các tỉnh uỷ, thành uỷ,", "- Các đồng chí Uỷ viên Trung ương,", "- Lưu Văn phòng Trung ương Đảng."] },
    },
  },
];

/** Of types that need more than a name and a number (addressees, two signers) the documents stand among the bases of the mutants. */
const richer: readonly DocumentType[] = ["submission", "minutes", "officialLetter"];
function ofType(type: DocumentType, typeName: string): PartyOverrides | null {
  const symbol = tables.numbering.typeSymbols[type]?.[0]?.symbol;
  for (const issuer of issuers) {
    const of = { ...issuer.content, typeName, referenceNumber: `Số 12-${symbol ?? ""}/${issuer.symbol}`, subject: ["về nâng cao chất lượng sinh hoạt chi bộ"] };
    if (check(party({ base: of, edition: "hd36" }), "hd36").length === 0) return { base: of };
  }
  return null;
}

const everyType = authority.documentTypes.filter(({ type }) => tables.numbering.typeSymbols[type] !== undefined && !richer.includes(type))
  .map(({ type, typeName }) => [type, ofType(type, typeName)] as const);
const everyBase = bases.filter(({ edition }) => edition === "hd36").map(({ name, content }) => [name, { base: content }] as const);
const base = (name: string): PartyContent => bases.find((one) => one.edition === "hd36" && one.name === name)?.content as PartyContent;
const [letter, cell] = [base("công văn"), base("chi bộ")];

/** What else 2026 changed, one document each. */
const changed: readonly (readonly [string, PartyOverrides])[] = [
  ...tables.marks.urgency.values.map((mark) => [`dấu ${mark}`, { base: provincial, urgencyMark: mark.toUpperCase() }] as const),
  ...tables.marks.circulation.values.map((mark) => [`dấu ${mark}`, { base: letter, circulationNotice: mark.toUpperCase() }] as const),
  ["dấu mật", { base: provincial, secrecyMark: "MẬT" }],
  ["dự thảo", { base: provincial, draftNotice: "Dự thảo lần 1" }],
  ["ký hiệu người đánh máy", { base: letter, drafterMark: "ABC-268" }],
  ["không phổ biến", { base: provincial, notForMedia: tables.marks.notForMedia.values[0]?.toUpperCase() ?? null }],
  ["tờ trình nhiều nơi", { base: base("tờ trình"), addressees: { word: "Kính gửi:", items: ["- Ban Thường vụ Tỉnh uỷ,", "- Ban Tổ chức Tỉnh uỷ,"] } }],
  ["công văn một nơi", { base: letter, addressees: { word: "Kính gửi:", items: ["Ban Tổ chức Tỉnh uỷ,"] } }],
  ["cách dòng 24 pt", { base: provincial, format: { body: { line: 24, lineRule: "exact" } } }],
  ["cách dòng ít nhất 18 pt", { base: provincial, format: { body: { line: 18, lineRule: "atLeast" } } }],
  ["quy định QĐi", { base: { ...provincial, referenceNumber: "Số 15-QĐi/TU", typeName: "QUY ĐỊNH" } }],
  ["huyện uỷ", {
    base: {
      ...provincial, parentIssuer: ["ĐẢNG BỘ TỈNH CAO BẰNG"], issuerName: ["HUYỆN UỶ HOÀ AN"], referenceNumber: "Số 16-NQ/HU", placeAndDate: "Hoà An, ngày 12 tháng 6 năm 2020",
      signers: [{ capacity: "T/M HUYỆN UỶ", positions: ["BÍ THƯ"], name: "Nguyễn Văn An" }],
      recipients: { word: "Nơi nhận:", items: ["- Ban Thường vụ Tỉnh uỷ,", "- Các đảng uỷ xã,", "- Lưu Văn phòng Huyện uỷ."] },
    },
  }],
  ["ban cán sự đảng", {
    base: {
      ...provincial, parentIssuer: ["TỈNH UỶ CAO BẰNG"], issuerName: ["BAN CÁN SỰ ĐẢNG", "UỶ BAN NHÂN DÂN TỈNH"], referenceNumber: "Số 16-NQ/BCSĐ",
      signers: [{ capacity: "T/M BAN CÁN SỰ ĐẢNG", positions: ["BÍ THƯ"], name: "Nguyễn Văn An" }],
    },
  }],
  ["đại hội", {
    base: {
      ...provincial, issuerName: ["ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH CAO BẰNG", "LẦN THỨ XIX"], referenceNumber: "Số 01-NQ/ĐH", subject: ["Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX"],
      signers: [{ capacity: "T/M ĐOÀN CHỦ TỊCH", positions: [], name: "Nguyễn Văn An" }],
    },
  }],
  ["huyện ở địa danh", { base: cell, placeAndDate: "Huyện Hoà An, ngày 05 tháng 6 năm 2020" }],
  ["một phụ lục", {
    base: provincial, body: [{ is: "body", text: "Chỉ tiêu thực hiện theo Phụ lục kèm theo." }],
    appendices: [{ heading: "Phụ lục", title: ["Danh mục"], reference: null, hyphens: null, paragraphs: ["Nội dung của phụ lục kèm theo."] }],
  }],
];

it("has a document for every type that HD 36 gives a symbol", () => {
  expect(everyType.filter(([, of]) => of === null).map(([type]) => type)).toEqual([]);
  const covered = new Set<string>([...everyType.map(([type]) => type), ...richer]);
  // Papers that QĐ 399 added in the last months of HD 36: no document of QĐ 66 is one.
  expect(Object.keys(tables.numbering.typeSymbols).filter((type) => !covered.has(type))).toEqual(["invitation", "transferSlip", "publicLetter"]);
});

it.each([
  {}, { header: "table2", lines: "vml", formatting: "styles" }, { header: "tabs", signature: "tabs", splitRuns: true },
  { header: "textBoxes", lines: "underline" }, { letters: "nfd", container: "flatOpc" },
] as const satisfies readonly Partial<Construction>[])("everything right under HD 36 is right under HD 05 or told as advice, in the construction %j", (construction) => {
  const faults = [...everyType, ...everyBase, ...changed].flatMap(([name, of]) => {
    if (!of) return [];
    const input = party({ ...of, edition: "hd36", construction });
    const { output, advice, refused } = convertFile(checker, input, conversion);
    const told = new Set(advice.map(({ anchor }) => `${anchor.story} ${anchor.paragraph}`));
    const left = check(output, "hd05").filter(({ anchor }) => !anchor || !told.has(`${anchor.story} ${anchor.paragraph}`));
    return [...check(input, "hd36").map((one) => `${name} before: ${shortly(one)}`), ...left.map((one) => `${name} after: ${shortly(one)}`), ...refused.map(({ why }) => `${name} ${why}`)];
  });
  expect(faults).toEqual([]);
});

it("advises on words only where there is something to settle", () => {
  const advised = [...everyBase, ...changed].filter(([, of]) => convertFile(checker, party({ ...of, edition: "hd36" }), conversion).advice.length > 0).map(([name]) => name);
  expect(advised).toEqual(["dự thảo công văn", "dấu Hoả tốc hẹn giờ", "ký hiệu người đánh máy", "huyện uỷ", "ban cán sự đảng", "đại hội"]);
});
