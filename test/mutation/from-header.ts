import type { Construction } from "../support/builder/construction";
import { standardOf, type Base } from "./bases";
import { each, line, type Breaking, type Mutant, type Rows } from "./mutant";

const names = (parentIssuer: readonly string[], issuerName: readonly string[], broken: readonly string[]): Breaking => ({ content: { parentIssuer, issuerName }, broken });
const issuer = (what: string, base: string, rows: Rows, breaking: Breaking): readonly Mutant[] => 
  // A document of the centre with a tỉnh uỷ's name would be broken in its number and signature too.
  each("issuer", what, base, rows, ({ content }) => (base === "nghị quyết" && content.issuerName[0] !== "TỈNH UỶ CAO BẰNG" ? null : breaking));
const drawn: readonly Construction["lines"][] = ["drawingml", "vml"];

const heads: readonly Mutant[] = [
  ...each("party title", "other words", "nghị quyết", { hd05: "TD-01", hd36: "T01" }, () => line("partyTitle", "ĐẢNG CỘNG SẢN VIỆT NAM MUÔN NĂM")),
  ...each("party title", "missing", "nghị quyết", { hd05: "TD-01", hd36: ["T01", "Q04"] }, () => ({ content: { partyTitle: null }, broken: "absent" })),
  ...each("party title", "no line below", "nghị quyết", { hd05: "TD-04", hd36: "T03" }, ({ content }) => ({ construction: { lines: "none" }, broken: [content.partyTitle ?? ""] })),
  ...drawn.flatMap((lines) => each("party title", `${lines} line of half the length`, "nghị quyết", { hd05: "TD-04", hd36: "T03" }, ({ content }) => ({
    construction: { lines }, broken: [content.partyTitle ?? "", "Nơi nhận:"],
    patch: (xml) => xml.replace(/(<wp:extent cx=")(\d+)(" cy="0")/u, (_, a: string, width: string, b: string) => `${a}${Math.round(Number(width) / 2)}${b}`).replace(/to="208pt,/gu, "to=\"104pt,"),
  }))),
  ...each("party title", "dashed line", "nghị quyết", { hd05: "TD-04", hd36: "T03" }, ({ content }) => ({
    construction: { lines: "drawingml" }, broken: [content.partyTitle ?? ""],
    patch: (xml) => xml.replace("</a:solidFill></a:ln>", "</a:solidFill><a:prstDash val=\"dash\"/></a:ln>"),
  })),
  ...each("party title", "over two lines", "nghị quyết", { hd05: "TD-06", hd36: "T01b" }, () => ({
    content: { partyTitle: "ĐẢNG CỘNG SẢN\nVIỆT NAM" }, broken: ["ĐẢNG CỘNG SẢN", "VIỆT NAM"],
  })),
  ...issuer("superior above a tỉnh uỷ", "nghị quyết", { hd05: "CQ-09", hd36: "I04" }, names(["ĐẢNG BỘ TỈNH CAO BẰNG"], ["TỈNH UỶ CAO BẰNG"], ["ĐẢNG BỘ TỈNH CAO BẰNG", "TỈNH UỶ CAO BẰNG"])),
  ...issuer("no superior above a chi bộ", "chi bộ", { hd05: "CQ-10", hd36: "I04" }, names([], ["CHI BỘ TỔ DÂN PHỐ SỐ 5"], ["CHI BỘ TỔ DÂN PHỐ SỐ 5"])),
  ...issuer("committee instead of đảng bộ above a chi bộ", "chi bộ", { hd05: "CQ-10", hd36: "I04" }, names(["ĐẢNG UỶ PHƯỜNG THỤC PHÁN"], ["CHI BỘ TỔ DÂN PHỐ SỐ 5"], ["ĐẢNG UỶ PHƯỜNG THỤC PHÁN", "CHI BỘ TỔ DÂN PHỐ SỐ 5"])),
  ...issuer("committee instead of đảng bộ above a đảng uỷ", "báo cáo", { hd05: "CQ-10", hd36: "I04" }, names(["TỈNH UỶ CAO BẰNG"], ["ĐẢNG UỶ PHƯỜNG THỤC PHÁN"], ["TỈNH UỶ CAO BẰNG", "ĐẢNG UỶ PHƯỜNG THỤC PHÁN"])),
  ...issuer("đảng bộ instead of committee above a ban", "hướng dẫn", { hd05: "CQ-11", hd36: "I04" }, names(["ĐẢNG BỘ TỈNH CAO BẰNG"], ["BAN TỔ CHỨC"], ["ĐẢNG BỘ TỈNH CAO BẰNG", "BAN TỔ CHỨC"])),
  ...issuer("no superior above a ban", "hướng dẫn", { hd05: "CQ-11", hd36: "I04" }, names([], ["BAN TỔ CHỨC"], ["BAN TỔ CHỨC"])),
  ...issuer("ban thường vụ", "quyết định", { hd05: "CQ-13", hd36: "I04b" }, names([], ["BAN THƯỜNG VỤ TỈNH UỶ CAO BẰNG"], ["BAN THƯỜNG VỤ TỈNH UỶ CAO BẰNG"])),
  ...issuer("thường trực", "quyết định", { hd05: "CQ-13b" }, names([], ["THƯỜNG TRỰC TỈNH UỶ CAO BẰNG"], ["THƯỜNG TRỰC TỈNH UỶ CAO BẰNG"])),
  ...issuer("abolished body", "nghị quyết", { hd05: "CQ-18" }, { content: { parentIssuer: ["ĐẢNG BỘ TỈNH CAO BẰNG"], issuerName: ["HUYỆN UỶ HOÀ AN"], referenceNumber: "Số 06-NQ/HU", signers: [{ capacity: "T/M HUYỆN UỶ", positions: ["BÍ THƯ"], name: "Nguyễn Văn An" }] }, broken: ["ĐẢNG BỘ TỈNH CAO BẰNG", "HUYỆN UỶ HOÀ AN", "Số 06-NQ/HU", "T/M HUYỆN UỶ"] }),
  ...each("asterisk", "missing", "nghị quyết", { hd05: "CQ-02", hd36: "I03" }, () => ({ content: { separatorAsterisk: null }, broken: "absent" })),
  ...["***", "* * *"].flatMap((text) => each("asterisk", text, "nghị quyết", { hd05: "CQ-02", hd36: "I03" }, () => line("separatorAsterisk", text))),
];

const number = (what: string, base: string, rows: Rows, change: (text: string) => string): readonly Mutant[] =>
  each("reference number", what, base, rows, ({ content }) => line("referenceNumber", change(content.referenceNumber ?? "")));
const numbers: readonly Mutant[] = [
  ...number("colon", "nghị quyết", { hd05: "SK-01", hd36: "S01b" }, (text) => text.replace("Số ", "Số: ")),
  ...number("no zero", "nghị quyết", { hd05: "SK-03", hd36: "S02" }, (text) => text.replace("06", "6")),
  ...number("no zero", "chi bộ", { hd05: "SK-03", hd36: "S02" }, (text) => text.replace("03", "3")),
  ...number("spaces around the hyphen", "nghị quyết", { hd05: "SK-02", hd36: "S01c" }, (text) => text.replace("-", " - ")),
  ...number("spaces around the slash", "công văn", { hd05: "SK-02", hd36: "S01c" }, (text) => text.replace("/", " / ")),
  ...number("slash for the hyphen", "nghị quyết", { hd05: "SK-02b", hd36: "S01" }, (text) => text.replace("-", "/")),
  ...number("hyphen for the slash", "nghị quyết", { hd05: "SK-02b", hd36: "S01" }, (text) => text.replace("/", "-")),
  ...number("dash for the hyphen", "công văn", { hd05: "SK-02b", hd36: "S01" }, (text) => text.replace("-", "–")),
  ...number("Roman number", "nghị quyết", { hd05: "SK-03", hd36: "S01" }, (text) => text.replace("06", "VI")),
  ...number("no word «Số»", "nghị quyết", { hd05: "SK-01", hd36: "S01" }, (text) => text.replace("Số ", "")),
  ...number("series from 00", "nghị quyết", { hd05: "SK-05b", hd36: "S07b" }, (text) => text.replace("06", "00")),
  ...number("symbol of another type", "nghị quyết", { hd05: "SK-10", hd36: "S04" }, (text) => text.replace("NQ", "KL")),
  ...number("symbol of another type", "quyết định", { hd05: "SK-10", hd36: "S04" }, (text) => text.replace("QĐ", "NQ")),
  ...number("symbol of another type", "công văn", { hd05: "SK-11b", hd36: "S04c" }, (text) => text.replace("CV", "BC")),
  ...number("symbol of another type", "biên bản", { hd05: "SK-11b", hd36: "S04c" }, (text) => text.replace("BB", "NQ")),
  ...number("TT for a tờ trình", "tờ trình", { hd05: "SK-10", hd36: "S04" }, (text) => text.replace("TTr", "TT")),
  ...number("symbol of another body", "nghị quyết", { hd05: "SK-15", hd36: ["S08b", "S08"] }, (text) => text.replace("/TU", "/TW")),
  ...number("symbol of another body", "chi bộ", { hd05: "SK-13", hd36: "S08" }, (text) => text.replace("/CB", "/TU")),
  ...number("symbol of another body", "báo cáo", { hd05: "SK-13", hd36: "S08" }, (text) => text.replace("/ĐU", "/CB")),
  ...number("no symbol of the body", "công văn", { hd05: ["SK-15", "SK-02b"], hd36: ["S01", "S01d", "S08b"] }, (text) => text.replace("/VPTU", "")),
  ...each("reference number", "missing", "nghị quyết", { hd05: ["SK-01", "SK-04"], hd36: ["Q04", "S01"] }, (base) => (isNumbered(base) ? { content: { referenceNumber: null }, broken: "absent" } : null)),
  ...(["hd05", "hd36"] as const).flatMap((edition) => Object.entries(standardOf(edition).tables.numbering.wrongTypeSymbols).flatMap(([wrong, right]) => {
    const [base, rows] = right === "TTr" ? ["tờ trình", { [edition]: edition === "hd05" ? "SK-10" : "S04" }] as const
      : right === "CTr" ? ["chương trình", {}] as const : ["quy định", { [edition]: edition === "hd05" ? "SK-10" : "S04" }] as const;
    if (base === "chương trình") return [];
    if (base === "tờ trình") return number(`«${wrong}» for «${right}»`, base, rows, (text) => text.replace(right, wrong));
    return each("reference number", `«${wrong}» for «${right}»`, "quy chế", rows, () => ({
      content: { typeName: "QUY ĐỊNH", subject: ["về chế độ làm việc của cấp uỷ"], referenceNumber: `Số 12-${wrong}/TU` }, broken: [`Số 12-${wrong}/TU`],
    }));
  })),
];

const date = (what: string, base: string, rows: Rows, change: (text: string) => string): readonly Mutant[] =>
  each("place and date", what, base, rows, ({ content }) => line("placeAndDate", change(content.placeAndDate ?? "")));
const dates: readonly Mutant[] = [
  ...date("day without zero", "chi bộ", { hd05: "DN-04", hd36: "D02" }, (text) => text.replace("ngày 05", "ngày 5")),
  ...date("February without zero", "nghị quyết", { hd36: "D02" }, (text) => text.replace("tháng 6", "tháng 2")),
  ...date("June with zero", "nghị quyết", { hd05: "DN-04b", hd36: "D02b" }, (text) => text.replace("tháng 6", "tháng 06")),
  ...date("no comma", "nghị quyết", { hd05: "DN-03", hd36: "D01" }, (text) => text.replace(",", "")),
  ...date("in figures only", "nghị quyết", { hd05: "DN-03", hd36: "D01" }, (text) => text.replace(/ngày (\d+) tháng (\d+) năm (\d+)/u, "ngày $1/$2/$3")),
  ...date("«Ngày» with a capital", "nghị quyết", { hd05: ["DN-03", "DN-02"], hd36: ["D01", "D03"] }, (text) => text.replace("ngày", "Ngày")),
  ...date("«Tỉnh» before the place", "nghị quyết", { hd05: "DN-06" }, (text) => text.replace("Cao Bằng", "Tỉnh Cao Bằng")),
  ...date("place of one syllable", "báo cáo", { hd05: "DN-07", hd36: "D04" }, (text) => text.replace("Thục Phán", "Bưởi")),
  ...each("place and date", "missing", "nghị quyết", { hd05: ["DN-03", "DN-01"], hd36: ["Q04", "D01"] }, () => ({ content: { placeAndDate: null }, broken: "absent" })),
];

const subject = (what: string, base: string, rows: Rows, change: (text: string) => string): readonly Mutant[] =>
  each("subject", what, base, rows, ({ content }) => {
    const [first = "", ...more] = content.subject.map((text, i, all) => (i === all.length - 1 || all.length === 1 ? change(text) : text));
    return { content: { subject: [first, ...more] }, broken: [first, ...more] };
  });
const subjects: readonly Mutant[] = [
  ...["---", "----", "------", "–––––", "_____", "- - - - -"].flatMap((text) => each("five hyphens", text, "nghị quyết", { hd05: "TL-04", hd36: "N03" }, () => line("fiveHyphens", text))),
  ...each("five hyphens", "missing", "nghị quyết", { hd05: "TL-04", hd36: "N03" }, () => ({ content: { fiveHyphens: null }, broken: "absent" })),
  ...subject("stop at the end", "nghị quyết", { hd05: "TL-05", hd36: "N02c" }, (text) => `${text}.`),
  ...subject("V/v", "quyết định", { hd05: "TL-05", hd36: "N02c" }, (text) => `V/v ${text}`),
  ...subject("capital at the start", "quyết định", { hd05: "TL-05", hd36: "N02b" }, (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`),
  ...each("subject", "missing", "nghị quyết", { hd05: "TL-10", hd36: ["Q04", "N02"] }, () => ({ content: { subject: [] }, broken: "absent" })),
  ...each("subject", "at the left", "nghị quyết", { hd05: "TL-03", hd36: "N02" }, ({ content }) => ({ format: { subject: { alignment: "left" } }, broken: content.subject })),
  ...each("type name", "at the left", "nghị quyết", { hd05: "TL-02", hd36: "N01" }, ({ content }) => ({ format: { typeName: { alignment: "left" } }, broken: [content.typeName ?? ""] })),
  ...each("type name", "missing", "nghị quyết", { hd05: "TL-01", hd36: ["Q04", "N06", "N01"] }, () => ({ content: { typeName: null }, broken: "absent" })),
  ...each("type name", "no type of the Party", "nghị quyết", { hd05: ["TQ-01", "TQ-08"], hd36: "Q01" }, () => ({ content: { typeName: "CÔNG ĐIỆN" }, broken: ["CÔNG ĐIỆN"] })),
  ...each("letter subject", "V/v", "công văn", { hd05: "TL-09", hd36: "N04b" }, ({ content }) => {
    const [first = "", ...more] = content.letterSubject;
    const text = `V/v ${first.replace(/^về việc /u, "")}`;
    return { content: { letterSubject: [text, ...more] }, broken: [text, ...more] };
  }),
  ...each("letter subject", "no «về việc»", "công văn", { hd05: "TL-09" }, () => ({ content: { letterSubject: ["chuẩn bị hội nghị trực tuyến"] }, broken: ["chuẩn bị hội nghị trực tuyến"] })),
  ...each("letter subject", "missing", "công văn", { hd05: "TL-10", hd36: ["Q04", "N04"] }, () => ({ content: { letterSubject: [] }, broken: "absent" })),
  ...each("letter subject", "hyphens below", "công văn", { hd05: "TL-09", hd36: "N04c" }, () => line("fiveHyphens", "-----")),
];

/** A type that the edition's table has no symbol for (cương lĩnh, điều lệ) is not numbered: there, no number is no breach. */
function isNumbered({ edition, content }: Base): boolean {
  const { authority, tables } = standardOf(edition);
  const type = authority.documentTypes.find(({ typeName }) => typeName === content.typeName)?.type;
  return type === undefined || tables.numbering.typeSymbols[type] !== undefined;
}

export const headerMutants: readonly Mutant[] = [...heads, ...numbers, ...dates, ...subjects];
