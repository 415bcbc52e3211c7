import type { ComponentKind } from "../../../src/standard/vocabulary";

/** One paragraph of the body: its level, or what else it is. */
export interface BodyPart {
  readonly is: "body" | "part" | "chapter" | "section" | "article" | "clause" | "point" | "title" | "formula" | "table";
  readonly text: string;
}
export interface Signer {
  readonly attestation?: string;
  readonly capacity: string | null;
  /** `kiêm` stands as a line of its own among them. */
  readonly positions: readonly string[];
  readonly name: string;
  readonly side?: "left" | "right" | "center";
}
export interface Listing { readonly word: string; readonly items: readonly string[] }
export interface AppendixContent {
  readonly heading: string;
  readonly title: readonly string[];
  readonly reference: string | null;
  readonly hyphens: string | null;
  readonly paragraphs: readonly string[];
  /** Cells of a table's only row, below the paragraphs. */
  readonly table?: readonly string[];
}
/** The copying body's own components: boxes under HD 36, a stamp and a signer under HD 05. */
export interface CopyContent { readonly left: readonly string[]; readonly right: readonly string[] }

/** What is written in a document, apart from how it is built. `null` or an empty list leaves a component out. */
export interface PartyContent {
  readonly partyTitle: string | null;
  readonly parentIssuer: readonly string[];
  readonly issuerName: readonly string[];
  readonly separatorAsterisk: string | null;
  readonly referenceNumber: string | null;
  readonly placeAndDate: string | null;
  readonly typeName: string | null;
  readonly subject: readonly string[];
  readonly fiveHyphens: string | null;
  readonly letterSubject: readonly string[];
  readonly addressees: Listing | null;
  readonly submittedTo: Listing | null;
  readonly bases: readonly string[];
  readonly body: readonly BodyPart[];
  readonly signers: readonly Signer[];
  readonly recipients: Listing | null;
  readonly drafterMark: string | null;
  readonly contactDetails: readonly string[];
  readonly secrecyMark: string | null;
  readonly urgencyMark: string | null;
  readonly circulationNotice: string | null;
  /** `Không phổ biến…`, below the signature. */
  readonly notForMedia: string | null;
  readonly draftNotice: string | null;
  readonly appendices: readonly AppendixContent[];
  readonly copyBlock: CopyContent | null;
}

const body = (text: string): BodyPart => ({ is: "body", text });
const sentence = "Tiếp tục đổi mới nội dung, phương thức lãnh đạo của cấp uỷ; nâng cao chất lượng sinh hoạt chi bộ, gắn công tác kiểm tra, giám sát với thực hiện nhiệm vụ chính trị của địa phương.";

/** A nghị quyết of a tỉnh uỷ. */
export const resolution: PartyContent = {
  partyTitle: "ĐẢNG CỘNG SẢN VIỆT NAM",
  parentIssuer: [],
  issuerName: ["TỈNH UỶ CAO BẰNG"],
  separatorAsterisk: "*",
  referenceNumber: "Số 06-NQ/TU",
  placeAndDate: "Cao Bằng, ngày 12 tháng 6 năm 2026",
  typeName: "NGHỊ QUYẾT",
  subject: ["về nâng cao chất lượng sinh hoạt chi bộ", "giai đoạn 2026 - 2030"],
  fiveHyphens: "-----",
  letterSubject: [],
  addressees: null,
  submittedTo: null,
  bases: [],
  body: [
    body("Những năm qua, các cấp uỷ trong tỉnh đã quan tâm lãnh đạo, chỉ đạo nâng cao chất lượng sinh hoạt chi bộ và đạt nhiều kết quả quan trọng."),
    body("I- MỤC TIÊU"),
    body(sentence),
    body("II- NHIỆM VỤ, GIẢI PHÁP"),
    body(sentence),
    body("III- TỔ CHỨC THỰC HIỆN"),
    body("Các cấp uỷ, tổ chức đảng xây dựng kế hoạch và tổ chức thực hiện Nghị quyết."),
    body("Nghị quyết này phổ biến đến chi bộ."),
  ],
  signers: [{ capacity: "T/M TỈNH UỶ", positions: ["BÍ THƯ"], name: "Nguyễn Văn An" }],
  recipients: { word: "Nơi nhận:", items: ["- Ban Bí thư Trung ương;", "- Các đảng uỷ xã, phường trực thuộc;", "- Các đồng chí Tỉnh uỷ viên;", "- Lưu Văn phòng Tỉnh uỷ."] },
  drafterMark: null,
  contactDetails: [],
  secrecyMark: null,
  urgencyMark: null,
  circulationNotice: null,
  notForMedia: null,
  draftNotice: null,
  appendices: [],
  copyBlock: null,
};

/** A công văn of the văn phòng of a tỉnh uỷ. */
export const officialLetter: PartyContent = {
  ...resolution,
  parentIssuer: ["TỈNH UỶ CAO BẰNG"],
  issuerName: ["VĂN PHÒNG"],
  referenceNumber: "Số 68-CV/VPTU",
  typeName: null,
  subject: [],
  fiveHyphens: null,
  letterSubject: ["về việc chuẩn bị hội nghị trực tuyến", "quán triệt Nghị quyết Trung ương"],
  addressees: { word: "Kính gửi:", items: ["- Các ban đảng tỉnh uỷ;", "- Các đảng uỷ xã, phường trực thuộc;"] },
  body: [
    body("Thực hiện chương trình công tác năm, Thường trực Tỉnh uỷ tổ chức hội nghị trực tuyến quán triệt Nghị quyết Trung ương."),
    body("Đề nghị các cơ quan, đơn vị chuẩn bị nội dung và cử cán bộ dự hội nghị đúng thành phần."),
    body("Trân trọng cảm ơn."),
  ],
  signers: [{ capacity: "K/T CHÁNH VĂN PHÒNG", positions: ["PHÓ CHÁNH VĂN PHÒNG"], name: "Trần Thị Bình" }],
  recipients: { word: "Nơi nhận:", items: ["- Như trên;", "- Thường trực Tỉnh uỷ;", "- Lưu Văn phòng Tỉnh uỷ."] },
};

/** A quyết định with bases, articles, clauses and points. */
export const decision: PartyContent = {
  ...resolution,
  referenceNumber: "Số 127-QĐ/TU",
  typeName: "QUYẾT ĐỊNH",
  subject: ["ban hành Quy chế làm việc của ban chỉ đạo"],
  bases: ["- Căn cứ Điều lệ Đảng;", "- Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh khoá XX;", "- Theo đề nghị của Ban Tổ chức Tỉnh uỷ."],
  body: [
    { is: "formula", text: "BAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH" },
    { is: "article", text: "Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc của ban chỉ đạo." },
    { is: "article", text: "Điều 2. Trách nhiệm thi hành" },
    { is: "clause", text: "1. Văn phòng Tỉnh uỷ chủ trì, phối hợp:" },
    { is: "point", text: "a) Theo dõi, đôn đốc việc thực hiện;" },
    { is: "point", text: "b) Báo cáo Ban Thường vụ kết quả thực hiện." },
    { is: "article", text: "Điều 3. Quyết định này có hiệu lực từ ngày ký." },
  ],
  signers: [{ capacity: "T/M BAN THƯỜNG VỤ", positions: ["PHÓ BÍ THƯ"], name: "Nguyễn Văn An" }],
};

const first = (lines: readonly string[], text: string): readonly string[] => [text, ...lines.slice(1)];
const signer = (content: PartyContent, set: Partial<Signer>): Partial<PartyContent> =>
  ({ signers: content.signers.map((one, i) => i === 0 ? { ...one, ...set } : one) });
const firstItem = (list: Listing | null, text: string): Listing | null => list && { ...list, items: first(list.items, text) };

/**
 * The same document with the text of one component replaced: what a rule's table row changes. A `\n` parts lines. Of
 * components made of several things the first is meant: the first item of recipients, the first signer.
 */
export function withText(content: PartyContent, kind: ComponentKind | "bodyParagraph", text: string): PartyContent {
  const lines = text.split("\n");
  const set = ((): Partial<PartyContent> => {
    switch (kind) {
      case "partyTitle": case "separatorAsterisk": case "referenceNumber": case "placeAndDate": case "typeName": case "fiveHyphens":
      case "drafterMark": case "secrecyMark": case "urgencyMark": case "circulationNotice": case "draftNotice": return { [kind]: text };
      case "parentIssuer": case "issuerName": case "subject": case "letterSubject": case "contactDetails": return { [kind]: lines };
      case "addressees": case "submittedTo": return { [kind]: { word: lines[0] ?? "", items: lines.slice(1) } };
      case "recipients": return lines.length > 1 ? { recipients: { word: lines[0] ?? "", items: lines.slice(1) } } : { recipients: firstItem(content.recipients, text) };
      case "archiveLine": return { recipients: content.recipients && { ...content.recipients, items: [...content.recipients.items.slice(0, -1), text] } };
      case "basis": return { bases: lines };
      case "signingCapacity": return signer(content, { capacity: text });
      case "signerPosition": return signer(content, { positions: lines });
      case "signerName": return signer(content, { name: text });
      case "signatureAttestation": return signer(content, { attestation: text });
      case "signatureBlock": return signer(content, { capacity: lines[0] ?? null, positions: lines.slice(1, -1), name: lines.at(-1) ?? "" });
      case "body": case "bodyParagraph": return { body: lines.map((line) => ({ is: "body", text: line })) };
      case "part": case "chapter": case "section": case "article": case "clause": case "point":
        return { body: [...lines.map((line, i) => ({ is: i === 0 ? kind : "title", text: line }) as const), body("Tổ chức thực hiện nghiêm túc.")] };
      case "appendix": return { appendices: [{ heading: lines[0] ?? "", title: lines.slice(1), reference: null, hyphens: null, paragraphs: ["Nội dung phụ lục."] }] };
      case "copyBlock": return { copyBlock: { left: lines, right: ["CHÁNH VĂN PHÒNG", "", "", "Nguyễn Văn Ba"] } };
      case "pageNumber": case "seal": case "digitalSignature": return {};
    }
  })();
  return { ...content, ...set };
}
