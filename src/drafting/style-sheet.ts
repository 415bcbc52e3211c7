import { mm, mmToPt, pt, type Mm, type Pt } from "../shared/measure";
import type { FormatTables } from "../standard/tables";
import { preferred, type Face, type TypographyKey } from "../standard/vocabulary";
import { geometry } from "./geometry";

/** A style of our own as Word will show it; every value is written out, so that nothing of another document leaks in. */
export interface StyleSpec {
  readonly id: StyleId;
  /** As the style list shows it. */
  readonly name: string;
  /** The row of the typography annex it carries out; null where the annex has none. */
  readonly row: TypographyKey | null;
  readonly size: Pt;
  readonly face: readonly Face[];
  readonly alignment: "left" | "center" | "both";
  readonly firstLine: Mm;
  readonly before: Pt;
  readonly after: Pt;
  readonly lineRule: "exact" | "atLeast" | "auto";
  readonly line: Pt;
  readonly keepNext: boolean;
  /** A line across the text, drawn as the upper border; over several such paragraphs it is one. */
  readonly lineAbove?: true;
  /** For Word's navigation pane. */
  readonly outlineLevel?: number;
  readonly next?: StyleId;
}
/** A style without a size says nothing of type: it takes that of the paragraph, and is shaded. */
export interface CharacterStyleSpec { readonly id: CharacterStyleId; readonly name: string; readonly row: TypographyKey | null; readonly size?: Pt; readonly face?: readonly Face[] }

export type StyleId =
  | "TTPartyTitle" | "TTParentIssuer" | "TTIssuerName" | "TTAsterisk" | "TTReferenceNumber" | "TTLetterSubject" | "TTPlaceAndDate"
  | "TTTypeName" | "TTTheme" | "TTSubject" | "TTReportLine" | "TTAuthorLine" | "TTFiveHyphens" | "TTAddressees" | "TTAddresseesNext"
  | "TTFormula" | "TTCentred" | "TTChapter" | "TTChapterTitle" | "TTReferenceLine" | "TTTableHead" | "TTTableCell" | "TTConcurrently" | "TTAttestation"
  | "TTBasis" | "TTBody" | "TTDivision" | "TTHeading" | "TTArticle"
  | "TTSigningCapacity" | "TTSignerPosition" | "TTSignerPositionFirst" | "TTSignerName"
  | "TTRecipientsWord" | "TTRecipient" | "TTContact" | "TTPageNumber" | "TTEnd";
export type CharacterStyleId = "TTAddresseesWordText" | "TTRecipientsWordText" | "TTArticleText" | "TTPlaceholderText";

/** The paragraph styles of an edition, in the order of the page. */
export function styleSheet(tables: FormatTables): readonly StyleSpec[] {
  const { body, signing, typeAndSubject } = tables;
  const set = (row: TypographyKey): Pick<StyleSpec, "row" | "size" | "face"> => ({ row, ...typeOf(tables, row) });
  const plain = { alignment: "left", firstLine: mm(0), before: pt(0), after: pt(0), lineRule: "exact", line: geometry.line, keepNext: false } as const;
  const centred = { ...plain, alignment: "center" } as const;
  const bodyLine = preferred(body.lineSpacing);
  const text = {
    ...plain, alignment: "both", firstLine: preferred(body.firstLineIndent), after: preferred(body.paragraphSpacing),
    lineRule: body.lineRules[0] ?? "exact", line: bodyLine,
  } as const;
  const boldText = { row: null, size: typeOf(tables, "body").size, face: ["bold"] } as const;
  // A position with no line of authority above it is the first line of its block; the cases of the standard print it bold.
  const firstIsBold = signing.cases.some(({ blocks }) => blocks.some(({ lines: [first] }) => first?.is === "signerPosition" && first.bold));
  const positionFirst = { ...set("signerPosition"), ...(firstIsBold ? { face: ["bold"] as const } : {}) };

  return [
    { id: "TTPartyTitle", name: "Thể thức – Tiêu đề", ...set("partyTitle"), ...centred, line: geometry.titleLine },
    { id: "TTParentIssuer", name: "Thể thức – Cơ quan cấp trên", ...set("parentIssuer"), ...centred },
    { id: "TTIssuerName", name: "Thể thức – Cơ quan ban hành", ...set("issuerName"), ...centred },
    { id: "TTAsterisk", name: "Thể thức – Dấu sao", ...set("referenceNumber"), ...centred },
    { id: "TTReferenceNumber", name: "Thể thức – Số và ký hiệu", ...set("referenceNumber"), ...centred },
    { id: "TTLetterSubject", name: "Thể thức – Trích yếu công văn", ...set("letterSubject"), ...centred, line: geometry.letterSubjectLine },
    { id: "TTPlaceAndDate", name: "Thể thức – Địa danh và ngày tháng", ...set("placeAndDate"), ...centred, before: geometry.aboveDate },
    {
      id: "TTTypeName", name: "Thể thức – Tên loại", ...set("typeName"), ...centred,
      line: geometry.titleLine, before: geometry.aboveTypeName, keepNext: true, next: "TTSubject",
    },
    { id: "TTAuthorLine", name: "Thể thức – Tác giả", ...set("subject"), face: typeAndSubject.authorLine.bold ? ["bold"] : [], ...centred, keepNext: true },
    { id: "TTSubject", name: "Thể thức – Trích yếu", ...set("subject"), ...centred, keepNext: true, next: "TTFiveHyphens" },
    { id: "TTTheme", name: "Thể thức – Chủ đề", ...set("subject"), ...centred, keepNext: true, next: "TTReportLine" },
    { id: "TTReportLine", name: "Thể thức – Báo cáo của ai", ...set("subject"), face: ["italic"], ...centred, keepNext: true, next: "TTFiveHyphens" },
    { id: "TTFiveHyphens", name: "Thể thức – Năm gạch nối", ...set("body"), ...centred, after: geometry.belowHyphens, keepNext: true, next: "TTBody" },
    { id: "TTAddressees", name: "Thể thức – Kính gửi", ...set("addressee"), ...plain, before: geometry.aboveAddressees, keepNext: true },
    { id: "TTAddresseesNext", name: "Thể thức – Nơi gửi tiếp theo", ...set("addressee"), ...plain, keepNext: true },
    { id: "TTBasis", name: "Thể thức – Căn cứ", ...set("body"), ...text },
    { id: "TTBody", name: "Thể thức – Nội dung", ...set("body"), ...text },
    { id: "TTFormula", name: "Thể thức – Lời quyết định", ...boldText, ...centred, line: bodyLine, before: geometry.aboveFormula, after: preferred(body.paragraphSpacing), keepNext: true, next: "TTBody" },
    { id: "TTCentred", name: "Thể thức – Dòng ở giữa", ...set("body"), ...centred, line: bodyLine, after: preferred(body.paragraphSpacing), next: "TTBody" },
    { id: "TTChapter", name: "Thể thức – Chương", ...set("partHeading"), ...centred, line: bodyLine, before: geometry.aboveChapter, keepNext: true, outlineLevel: 0, next: "TTChapterTitle" },
    { id: "TTChapterTitle", name: "Thể thức – Tên chương", ...set("partTitle"), ...centred, line: bodyLine, after: preferred(body.paragraphSpacing), keepNext: true, next: "TTArticle" },
    { id: "TTReferenceLine", name: "Thể thức – Dòng kèm theo", ...set("body"), ...centred, keepNext: true, next: "TTFiveHyphens" },
    { id: "TTTableHead", name: "Thể thức – Đầu bảng", row: null, size: typeOf(tables, "body").size, face: ["bold"], ...centred, line: geometry.tableLine, keepNext: true },
    { id: "TTTableCell", name: "Thể thức – Ô bảng", ...set("body"), ...plain, line: geometry.tableLine },
    { id: "TTDivision", name: "Thể thức – Tiêu đề phần", ...boldText, ...text, keepNext: true, outlineLevel: 0, next: "TTBody" },
    { id: "TTHeading", name: "Thể thức – Tiêu đề mục", ...boldText, ...text, keepNext: true, outlineLevel: 1, next: "TTBody" },
    { id: "TTArticle", name: "Thể thức – Điều", ...set("articleHeading"), ...text, keepNext: true, outlineLevel: 0, next: "TTBody" },
    { id: "TTSigningCapacity", name: "Thể thức – Quyền hạn ký", ...set("signingCapacity"), ...centred, keepNext: true },
    { id: "TTSignerPosition", name: "Thể thức – Chức vụ", ...set("signerPosition"), ...centred, keepNext: true },
    { id: "TTSignerPositionFirst", name: "Thể thức – Chức vụ đứng đầu", ...positionFirst, ...centred, keepNext: true },
    { id: "TTConcurrently", name: "Thể thức – Kiêm", ...set("signerPosition"), ...centred, keepNext: true },
    { id: "TTAttestation", name: "Thể thức – Xác nhận chữ ký", ...set("signerPosition"), ...centred, keepNext: true },
    { id: "TTSignerName", name: "Thể thức – Họ tên người ký", ...set("signerName"), ...centred, before: pt(mmToPt(geometry.signature) - geometry.line) },
    { id: "TTRecipientsWord", name: "Thể thức – Nơi nhận", ...set("recipientsWord"), face: [], ...plain, keepNext: true, next: "TTRecipient" },
    { id: "TTRecipient", name: "Thể thức – Tên nơi nhận", ...set("recipient"), ...plain, line: geometry.recipientLine },
    { id: "TTContact", name: "Thể thức – Thông tin liên hệ", ...set("contactDetails"), ...plain, line: geometry.contactLine, lineAbove: true },
    { id: "TTPageNumber", name: "Thể thức – Số trang", ...set("pageNumber"), ...centred, lineRule: "auto", line: pt(12) },
    // Word asks for a paragraph behind a table at the end of a document; this one takes no room.
    { id: "TTEnd", name: "Thể thức – Cuối văn bản", ...set("body"), ...plain, line: pt(1) },
  ];
}

/** Styles for words inside a paragraph that is set otherwise. */
export function characterStyles(tables: FormatTables): readonly CharacterStyleSpec[] {
  return [
    { id: "TTAddresseesWordText", name: "Thể thức – Từ Kính gửi", row: "addresseesWord", ...typeOf(tables, "addresseesWord") },
    { id: "TTRecipientsWordText", name: "Thể thức – Từ Nơi nhận", row: "recipientsWord", ...typeOf(tables, "recipientsWord") },
    { id: "TTArticleText", name: "Thể thức – Từ Điều", row: "articleHeading", ...typeOf(tables, "articleHeading") },
    { id: "TTPlaceholderText", name: "Thể thức – Chỗ phải ghi", row: null },
  ];
}

/** Size and face of a row of the annex. */
export function typeOf(tables: FormatTables, key: TypographyKey): { readonly size: Pt; readonly face: readonly Face[] } {
  const row = tables.typography[key];
  if (!row?.size || !row.face) throw new Error(`the typography annex gives no type for ${key}`);
  return { size: preferred(row.size), face: row.face };
}
