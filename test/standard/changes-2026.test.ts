import { hd05Requirements } from "../../src/standard/hd05/requirements";
import { hd05Tables } from "../../src/standard/hd05/tables";
import { hd36Requirements } from "../../src/standard/hd36/requirements";
import { hd36Tables } from "../../src/standard/hd36/tables";
import { severityOf } from "../../src/standard/severity";
import type { FormatTables, IssuerKind } from "../../src/standard/tables";
import { fits, preferred, pt, type Measure, type Severity } from "../../src/standard/vocabulary";

// The main changes from HD 36 to HD 05, one row of the study each, as far as the tables hold them. Not in the tables: who may
// adapt the guidance, the term of an appointed committee, ink and images of signatures, a chi bộ without a seal, the seals on
// minutes and appendices, which words may be abbreviated.
const kinds = (tables: FormatTables) => tables.issuers.rows.map((row) => row.kind);
const issuer = (tables: FormatTables, kind: IssuerKind) => tables.issuers.rows.find((row) => row.kind === kind);
const symbols = (tables: FormatTables) => tables.numbering.issuerSymbols.map(({ symbol }) => symbol);
const has = (among: readonly string[], ...wanted: string[]) => wanted.map((one) => among.includes(one));
const levels = (tables: FormatTables) => tables.placeAndDate.levels.map(({ name }) => name);
const capacities = (tables: FormatTables) => tables.signing.cases.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines.flatMap(({ oneOf }) => oneOf)));

type Change = readonly [topic: string, read: (tables: FormatTables) => unknown, hd36: unknown, hd05: unknown];
const changes: readonly Change[] = [
  ["scope: political schools and other đơn vị sự nghiệp", (t) => kinds(t).includes("serviceUnit"), false, true],
  ["levels: đảng đoàn, ban cán sự đảng issue", (t) => kinds(t).includes("partyDelegation"), true, false],
  [
    "levels: issuers that no longer occur", (t) => has(t.issuers.abolished, "HUYỆN UỶ", "QUẬN UỶ", "ĐẢNG ĐOÀN", "BAN CÁN SỰ ĐẢNG", "ĐẢNG UỶ KHỐI"),
    [false, false, false, false, false], [true, true, true, true, true],
  ],
  [
    "levels: huyện uỷ above the commune", (t) => issuer(t, "intermediateCommittee")?.beginsWith.includes("HUYỆN UỶ"), true, false,
  ],
  ["levels: who signs T/M", (t) => has(t.signing.onBehalfOfBodies, "HUYỆN UỶ", "ĐẢNG ĐOÀN", "BAN CÁN SỰ ĐẢNG"), [true, true, true], [false, false, false]],
  ["levels: blocks for a district", (t) => has(capacities(t), "T/M HUYỆN UỶ", "T/M ĐẢNG ĐOÀN"), [true, true], [false, false]],
  ["symbol of a quy định", (t) => t.numbering.typeSymbols.regulation?.[0]?.symbol, "QĐi", "QĐ"],
  ["symbol of a quy định in the other edition's form", (t) => t.numbering.wrongTypeSymbols["QĐi"], undefined, "QĐ"],
  ["symbols that are gone", (t) => has(symbols(t), "HU", "ĐUK", "ĐĐ", "BCSĐ", "BTGHU", "BDVTU"), Array(6).fill(true), Array(6).fill(false)],
  [
    "symbols that are new", (t) => has(symbols(t), "BTGDV", "BXDĐ", "CQUBKT", "BND", "TCCS", "HVCTQGHCM"),
    Array(6).fill(false), Array(6).fill(true),
  ],
  [
    "congress of a chi bộ", (t) => issuer(t, "cellCongress")?.examples[0]?.[0]?.startsWith("ĐẠI HỘI CHI BỘ"), false, true,
  ],
  ["place: levels", (t) => has(levels(t), "Huyện", "Quận", "Thị xã", "Thị trấn", "Đặc khu"), [true, true, true, true, false], [false, false, false, false, true]],
  ["place: numbered units", (t) => has(t.placeAndDate.levelExamples ?? [], "Quận 1", "Phường 7"), [true, true], [false, false]],
  [
    "place: short forms", (t) => has(t.placeAndDate.levels.flatMap(({ short }) => short), "TP", "TX", "TT", "ĐK"),
    [true, true, true, false], [true, false, false, true],
  ],
  ["subject of a công văn", (t) => t.typeAndSubject.letterSubjectBegins, null, "về việc"],
  [
    "subject of a công văn, first letter of the example", (t) => t.typography.letterSubject?.sample[0]?.[0], "C", "v",
  ],
  ["author line", (t) => t.typeAndSubject.authorLine.bold, false, true],
  ["bases: end of the last one", (t) => t.body.lastBasisEnd, ",", "."],
  ["bases: end of the others", (t) => t.body.basisEnd, ";", ";"],
  ["line spacing of 17, 18, 22 and 24 pt", (t) => [17, 18, 22, 24].map((points) => fits(t.body.lineSpacing, pt(points))), [false, true, true, true], [false, true, true, false]],
  ["line spacing by At least", (t) => t.body.lineRules.includes("atLeast"), true, false],
  ["addressees' word on a tờ trình", (t) => t.recipients.addresseesWord.submission, "Kính gửi", "Kính trình"],
  ["addressees' word on a công văn", (t) => t.recipients.addresseesWord.officialLetter, "Kính gửi", "Kính gửi"],
  ["after an addressee", (t) => t.recipients.addresseeEnd, ",", ";"],
  ["after a recipient, after the last", (t) => [t.recipients.itemEnd, t.recipients.lastEnd], [",", "."], [";", "."]],
  ["recipients on the left in both", (t) => t.recipients.side, "left", "left"],
  ["size of an addressee, at most", (t) => fits(t.typography.addressee?.size as Measure, pt(15)), false, true],
  ["secrecy mark", (t) => [t.marks.secrecy.place, t.typography.secrecyMark?.size], ["belowReferenceNumber", null], ["notSaid", null]],
  ["urgency mark's row and words", (t) => [t.typography.urgencyMark?.row, t.typography.urgencyMark?.sample[0]], ["10b", "HỎA TỐC"], ["11", "KHẨN"]],
  [
    "«Không phổ biến…»", (t) => [t.marks.notForMedia.values[0], t.marks.notForMedia.place],
    ["Không phổ biến trên các phương tiện thông tin đại chúng", "belowSignature"],
    ["Không phổ biến trên phương tiện thông tin đại chúng", "bottomCenterLastPage"],
  ],
  [
    "drafter's sign", (t) => [t.typography.drafterMark?.letterCase, preferred(t.typography.drafterMark?.size as Measure), t.typography.drafterMark?.sample[0]],
    ["upper", 8, "ABC-268"], ["normal", 11, "NguyenVanAn-26"],
  ],
  ["appendix: reference line", (t) => t.appendix.referenceLine, false, true],
  ["appendix: page numbers of its own", (t) => [t.appendix.ownPageNumbers, t.page.pageNumber.restartsInAppendix], [false, false], [true, true]],
  ["page number: not on page 1 in both", (t) => t.page.pageNumber.onFirstPage, false, false],
  [
    "copies: stamp", (t) => t.copies.stamp && [t.copies.stamp.width, t.copies.stamp.height], null, [80, 50],
  ],
  ["copies: boxes of a second set of components", (t) => t.copies.boxes.map(({ box }) => box).join(" "), "14 15 16 17 18a 18b 18c 19 20", ""],
  ["copies: kinds", (t) => t.copies.kinds.map((kind) => kind.toLowerCase()), ["sao y bản chính", "sao lục", "trích sao"], ["sao y", "sao lục", "trích sao"]],
  ["political report: patterns", (t) => t.typeAndSubject.politicalReport?.examples.length, 2, 1],
  ["political report: the line in parentheses", (t) => t.typeAndSubject.politicalReport?.lineBegins, "(báo cáo của", "(Báo cáo của"],
  ["text colour", (t) => t.page.color, null, "000000"],
];

describe("what HD 05 changed", () => {
  it.each(changes)("%s", (_, read, hd36, hd05) => {
    expect({ hd36: read(hd36Tables), hd05: read(hd05Tables) }).toEqual({ hd36, hd05 });
  });
});

type StrengthChange = readonly [
  topic: string, hd36: readonly [keyof typeof hd36Requirements, Severity], hd05: readonly [keyof typeof hd05Requirements, Severity],
];
// What one edition asks and the other only shows or hedges.
const strengths: readonly StrengthChange[] = [
  ["typeface: an illustration, then a rule", ["P05b", "warning"], ["TR-01", "error"]],
  ["a dash before each basis: practice, then a rule", ["B07b", "hint"], ["ND-08", "error"]],
  ["line spacing: «Thông thường», then a rule", ["B05", "warning"], ["ND-05", "error"]],
  ["ends of the bases: «Thông thường», then a rule", ["B07", "warning"], ["ND-09", "error"]],
  ["recipients at the left: text against drawing, then a rule", ["R03", "hint"], ["NN-01", "error"]],
  ["reference line of an appendix: own practice, then a rule", ["A01c", "hint"], ["PL-03", "error"]],
  ["page numbers of an appendix: own practice, then a rule", ["A01d", "hint"], ["PL-05", "error"]],
  ["symbol of a quy định: a rule in both", ["S04", "error"], ["SK-10", "error"]],
  ["addressees' word of a tờ trình: a rule in both", ["R04", "error"], ["NN-09", "error"]],
];

describe("how firmly each edition speaks", () => {
  it.each(strengths)("%s", (_, [row36, severity36], [row05, severity05]) => {
    expect([severityOf(hd36Requirements[row36]), severityOf(hd05Requirements[row05])]).toEqual([severity36, severity05]);
  });
});
