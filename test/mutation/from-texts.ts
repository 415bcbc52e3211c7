import type { BodyPart, PartyContent } from "../support/builder/content";
import { each, type Breaking, type Mutant, type Rows } from "./mutant";

const says = (text: string): BodyPart => ({ is: "body", text });
/** Sentences put before the last one of the body; the first `right` of them are as they should be. */
const saying = (content: PartyContent, texts: readonly string[], right = 0): Breaking => ({
  content: { body: [...content.body.slice(0, -1), ...texts.map(says), ...content.body.slice(-1)] }, broken: texts.slice(right),
});
const text = (kind: string, what: string, rows: Rows, texts: readonly string[], right = 0): readonly Mutant[] =>
  ["nghị quyết", "công văn"].flatMap((base) => each(kind, `${base}: ${what}`, base, rows, ({ content }) => saying(content, texts, right)));

const firstly: Rows = { hd05: "ND-12", hd36: "B11" };
const cited = "Thực hiện Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng, các cấp uỷ đã quán triệt.";
const citations: readonly Mutant[] = [
  ...text("citations", "no day, body, subject", firstly, ["Thực hiện Quy định số 399-QĐ/TW, các cấp uỷ đã quán triệt."]),
  ...text("citations", "no subject", firstly, ["Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị, các cấp uỷ đã quán triệt."]),
  ...text("citations", "no day", firstly, ["Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, các cấp uỷ đã quán triệt."]),
  ...text("citations", "no body", firstly, ["Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 về đột phá phát triển khoa học, công nghệ, các cấp uỷ đã quán triệt."]),
  ...text("citations", "all again", { hd05: "ND-13", hd36: "B11b" }, [cited, "Sơ kết việc thực hiện Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư."], 1),
];

const uses = "HĐND chuẩn bị, HĐND thẩm tra và HĐND quyết nghị về các nội dung được giao.";
const abbreviations: readonly Mutant[] = [
  ...text("abbreviations", "never explained", { hd05: "ND-14", hd36: "B12" }, [uses]),
  ...text("abbreviations", "explained too late", { hd05: "ND-14", hd36: "B12" }, [uses, "Hội đồng nhân dân (HĐND) các cấp giám sát việc thực hiện."]),
];

/** Headings of the free scheme, put before the last sentence. */
const scheme = (what: string, ...texts: readonly string[]): readonly Mutant[] =>
  each("free scheme", what, "công văn", { hd05: "ND-22", hd36: "B14" }, ({ content }) => saying(content, texts));
const schemes: readonly Mutant[] = [
  ...scheme("Roman gap", "I- MỤC TIÊU", "III- NHIỆM VỤ"),
  ...scheme("Roman repeated", "I- MỤC TIÊU", "I- NHIỆM VỤ"),
  ...scheme("Arabic gap", "1. Công tác tư tưởng", "3. Công tác tổ chức"),
  ...scheme("Arabic repeated", "1. Công tác tư tưởng", "1. Công tác tổ chức"),
  ...scheme("two marks", "I- MỤC TIÊU", "II. NHIỆM VỤ", "III- TỔ CHỨC THỰC HIỆN"),
  ...scheme("gap in 1.1", "1. Mục tiêu", "1.1. Mục tiêu chung", "1.3. Mục tiêu cụ thể"),
  ...scheme("1.1 below 2", "1. Mục tiêu", "2. Nhiệm vụ", "1.1. Công tác tư tưởng"),
];

const bases: readonly Mutant[] = [
  ["a law without its year", "- Căn cứ Luật Tổ chức chính quyền địa phương;"],
  ["a law with its number", "- Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;"],
  ["no day", "- Căn cứ Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá phát triển khoa học, công nghệ;"],
].flatMap(([what = "", line = ""]) => each("body bases", what, "quyết định", { hd05: "ND-10" }, ({ content }) => ({ content: { bases: [line, ...content.bases.slice(1)] }, broken: [line] })));

const heads: readonly Mutant[] = [
  ...["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"].flatMap((line) => each("party title", `«${line}» in the text`, "nghị quyết", { hd05: "TD-05", hd36: "T01c" }, ({ content }) => saying(content, [line]))),
  ...each("subject", "its author in small letters", "nghị quyết", { hd05: "TL-06", hd36: "N05" }, ({ content }) => (content.subject[0]?.startsWith("về ") && content.issuerName[0] === "TỈNH UỶ CAO BẰNG" ? { content: { subject: ["của Ban Thường vụ Tỉnh uỷ", ...content.subject] }, broken: ["của Ban Thường vụ Tỉnh uỷ", ...content.subject] } : null)),
  ...each("subject", "the congress's line of a political report upright", "báo cáo", { hd05: "TL-07", hd36: "N07" }, () => {
    const subject = ["chính trị", "(Báo cáo của Ban Chấp hành Đảng bộ phường trình Đại hội lần thứ II)"];
    // Such a report the secretary signs.
    return { content: { subject, signers: [{ capacity: "T/M ĐẢNG UỶ", positions: ["BÍ THƯ"], name: "Hoàng Thị Dung" }] }, broken: subject };
  }),
  ...each("issuer", "an abbreviation in the name", "hướng dẫn", { hd05: "CQ-07", hd36: "I01b" }, () => ({
    content: { parentIssuer: ["TỈNH UỶ CAO BẰNG"], issuerName: ["UBKT"], referenceNumber: "Số 07-HD/UBKTTU", appendices: [], body: [says("Các cấp uỷ thực hiện và báo cáo kết quả.")], signers: [{ capacity: "T/M UỶ BAN KIỂM TRA", positions: ["CHỦ NHIỆM"], name: "Lê Văn Cường" }] },
    broken: ["UBKT"],
  })),
];

const closings: readonly Mutant[] = [
  ...each("signing", "alone on the last page", "nghị quyết", { hd05: "KY-01b", hd36: "G05c" }, ({ content }) => {
    const last = content.body.at(-1)?.text ?? "";
    // A break at the end of the text's last line, as a drafter sets it.
    return {
      broken: [last, ...content.signers.flatMap(({ capacity, positions, name }) => [capacity ?? "", ...positions, name]), ...content.recipients?.items ?? []],
      patch: (xml) => xml.replace(/<w:p[ >](?:(?!<\/w:p>).)*<\/w:p>/gsu, (paragraph) =>
        (last !== "" && paragraph.replace(/<w:del [^>]*>.*?<\/w:del>|<[^>]*>/gsu, "").normalize("NFC").endsWith(last) ? paragraph.replace(/<\/w:p>$/u, "<w:r><w:br w:type=\"page\"/></w:r></w:p>") : paragraph)),
    };
  }),
  ...each("recipients", "a recipient on the line of the words", "nghị quyết", { hd05: "NN-01" }, ({ content }) => {
    if (!content.recipients) return null;
    const [first = "", ...items] = content.recipients.items;
    return { content: { recipients: { word: `${content.recipients.word} ${first.replace(/^- /u, "")}`, items } }, broken: [`${content.recipients.word} ${first.replace(/^- /u, "")}`] };
  }),
];

/** What a sentence says of other documents, and what the structure of lines without a level is. */
export const textMutants: readonly Mutant[] = [...citations, ...abbreviations, ...schemes, ...bases, ...heads, ...closings];
