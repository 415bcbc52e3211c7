import { standardFor, type Standard } from "../../src/standard/index";
import type { FormatEdition } from "../../src/standard/vocabulary";
import type { Page } from "../support/builder/build-party";
import type { Construction } from "../support/builder/construction";
import { decision, officialLetter, resolution, type BodyPart, type PartyContent } from "../support/builder/content";
import { copyContents } from "./bases-copies";
import { issuerContents } from "./bases-issuers";
import { typeContents } from "./bases-types";

/** A compliant document that mutants are made from. */
export interface Base {
  readonly name: string;
  readonly edition: FormatEdition;
  readonly content: PartyContent;
  /** The document that this one only differs from by its type: what is broken there is broken here too. */
  readonly like?: string;
  readonly page?: Partial<Page>;
  /** Traits without which the document would not be compliant. */
  readonly construction?: Partial<Construction>;
}

export const standardOf = (edition: FormatEdition): Standard => standardFor(edition, edition === "hd05" ? "qd399" : "qd66");
/** What «today» is for every check of the proof. */
export const today = "2026-11-22";

const body = (text: string): BodyPart => ({ is: "body", text });
const long = "Các cấp uỷ, tổ chức đảng trong toàn tỉnh đã quán triệt, triển khai thực hiện nghiêm túc, đạt nhiều kết quả; một số mặt còn hạn chế, cần tập trung khắc phục trong thời gian tới.";

const submission: PartyContent = {
  ...resolution,
  parentIssuer: ["TỈNH UỶ CAO BẰNG"],
  issuerName: ["BAN TỔ CHỨC"],
  referenceNumber: "Số 15-TTr/BTCTU",
  typeName: "TỜ TRÌNH",
  subject: ["về việc thành lập đảng bộ cơ sở"],
  body: [body(`Thực hiện chương trình công tác năm, Ban Tổ chức trình Ban Thường vụ Tỉnh uỷ xem xét. ${long}`), body("Kính đề nghị Ban Thường vụ Tỉnh uỷ xem xét, quyết định.")],
  signers: [{ capacity: null, positions: ["TRƯỞNG BAN"], name: "Lê Văn Cường" }],
  recipients: { word: "Nơi nhận:", items: ["- Như trên;", "- Thường trực Tỉnh uỷ;", "- Lưu Văn phòng Ban."] },
};

const minutes: PartyContent = {
  ...resolution,
  referenceNumber: "Số 21-BB/TU",
  typeName: "BIÊN BẢN",
  subject: ["hội nghị Ban Thường vụ Tỉnh uỷ phiên thứ hai"],
  body: [body("Hội nghị khai mạc lúc 08 giờ 00 tại trụ sở Tỉnh uỷ, do đồng chí Bí thư Tỉnh uỷ chủ trì."), body(long), body("Hội nghị kết thúc lúc 11 giờ 30 cùng ngày.")],
  signers: [
    { capacity: null, positions: ["CHỦ TRÌ HỘI NGHỊ"], name: "Nguyễn Văn An", side: "right" },
    { capacity: null, positions: ["NGƯỜI GHI BIÊN BẢN"], name: "Trần Thị Bình", side: "left" },
  ],
  recipients: { word: "Nơi nhận:", items: ["- Thường trực Tỉnh uỷ;", "- Lưu Văn phòng Tỉnh uỷ."] },
};

/** A báo cáo laid out by parts, of a đảng uỷ with a superior line. */
const report: PartyContent = {
  ...resolution,
  parentIssuer: ["ĐẢNG BỘ TỈNH CAO BẰNG"],
  issuerName: ["ĐẢNG UỶ PHƯỜNG THỤC PHÁN"],
  referenceNumber: "Số 34-BC/ĐU",
  placeAndDate: "Thục Phán, ngày 12 tháng 6 năm 2026",
  typeName: "BÁO CÁO",
  subject: ["kết quả công tác xây dựng Đảng sáu tháng đầu năm"],
  body: [
    body(long),
    { is: "part", text: "Phần I" }, { is: "title", text: "KẾT QUẢ THỰC HIỆN" },
    body(long),
    { is: "part", text: "Phần II" }, { is: "title", text: "NHIỆM VỤ, GIẢI PHÁP" },
    body(long),
  ],
  signers: [{ capacity: "T/M BAN THƯỜNG VỤ", positions: ["PHÓ BÍ THƯ"], name: "Hoàng Thị Dung" }],
  recipients: { word: "Nơi nhận:", items: ["- Thường trực Tỉnh uỷ;", "- Các chi bộ trực thuộc;", "- Lưu Văn phòng Đảng uỷ."] },
};

const partyCell: PartyContent = {
  ...resolution,
  parentIssuer: ["ĐẢNG BỘ PHƯỜNG THỤC PHÁN"],
  issuerName: ["CHI BỘ TỔ DÂN PHỐ SỐ 5"],
  referenceNumber: "Số 03-NQ/CB",
  placeAndDate: "Thục Phán, ngày 05 tháng 6 năm 2026",
  subject: ["sinh hoạt chi bộ tháng 6 năm 2026"],
  body: [body(long), body("Chi bộ thống nhất các nhiệm vụ nêu trên và giao chi uỷ tổ chức thực hiện.")],
  signers: [{ capacity: "T/M CHI BỘ", positions: ["BÍ THƯ"], name: "Phạm Văn Em" }],
  recipients: { word: "Nơi nhận:", items: ["- Đảng uỷ phường Thục Phán;", "- Các đồng chí đảng viên;", "- Lưu Chi bộ."] },
};

/** A quy chế with every level of the structure. */
const bylaws: PartyContent = {
  ...resolution,
  referenceNumber: "Số 02-QC/TU",
  typeName: "QUY CHẾ",
  subject: ["làm việc của Ban Chấp hành Đảng bộ tỉnh"],
  body: [
    { is: "chapter", text: "Chương I" }, { is: "title", text: "QUY ĐỊNH CHUNG" },
    { is: "article", text: "Điều 1. Phạm vi điều chỉnh" },
    body(long),
    { is: "chapter", text: "Chương II" }, { is: "title", text: "QUY ĐỊNH CỤ THỂ" },
    { is: "section", text: "Mục 1" }, { is: "title", text: "TRÁCH NHIỆM" },
    { is: "article", text: "Điều 2. Trách nhiệm của Ban Thường vụ" },
    { is: "clause", text: "1. Lãnh đạo, chỉ đạo thực hiện nghị quyết." },
    { is: "clause", text: "2. Chuẩn bị nội dung hội nghị, gồm:" },
    { is: "point", text: "a) Dự thảo nghị quyết, chương trình công tác;" },
    { is: "point", text: "b) Các báo cáo chuyên đề theo chương trình." },
    { is: "section", text: "Mục 2" }, { is: "title", text: "QUAN HỆ CÔNG TÁC" },
    { is: "article", text: "Điều 3. Quan hệ với cấp uỷ trực thuộc" },
    body("Ban Chấp hành giữ mối quan hệ thường xuyên với cấp uỷ trực thuộc."),
  ],
};

/** A hướng dẫn of an advisory body with every mark, notice and two appendices. */
const guidance: PartyContent = {
  ...resolution,
  parentIssuer: ["TỈNH UỶ CAO BẰNG"],
  issuerName: ["BAN TỔ CHỨC"],
  referenceNumber: "Số 07-HD/BTCTU",
  typeName: "HƯỚNG DẪN",
  subject: ["công tác phát triển đảng viên"],
  body: [body(`${long} (Phụ lục 1).`), body("Việc báo cáo thực hiện theo Phụ lục 2."), body("Đề nghị các đơn vị thực hiện.")],
  signers: [{ capacity: "K/T TRƯỞNG BAN", positions: ["PHÓ TRƯỞNG BAN"], name: "Lê Văn Cường" }],
  recipients: { word: "Nơi nhận:", items: ["- Các cấp uỷ trực thuộc;", "- Thường trực Tỉnh uỷ;", "- Lưu Văn phòng Ban."] },
  urgencyMark: "KHẨN",
  circulationNotice: "LƯU HÀNH NỘI BỘ",
  appendices: [
    { heading: "Phụ lục 1", title: ["Danh mục hồ sơ"], reference: "(Kèm theo Hướng dẫn số 07-HD/BTCTU, ngày 12/6/2026 của Ban Tổ chức Tỉnh uỷ)", hyphens: "-----", paragraphs: ["Hồ sơ gồm các giấy tờ theo quy định của Trung ương."] },
    { heading: "Phụ lục 2", title: ["Mẫu báo cáo"], reference: "(Kèm theo Hướng dẫn số 07-HD/BTCTU, ngày 12/6/2026 của Ban Tổ chức Tỉnh uỷ)", hyphens: "-----", paragraphs: ["Báo cáo gồm ba phần theo mẫu chung của Trung ương."] },
  ],
};

/** A draft letter with a notice, a drafter's mark and a contact line. */
const letterWithMarks: PartyContent = {
  ...officialLetter,
  draftNotice: "Dự thảo lần 2",
  drafterMark: "NguyenVanAn-26",
  notForMedia: "KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG",
  contactDetails: ["Số 9A, phường Thục Phán, tỉnh Cao Bằng; điện thoại: 0206.3852123."],
};

const all: Readonly<Record<string, PartyContent>> = {
  "nghị quyết": resolution, "công văn": officialLetter, "quyết định": decision, "tờ trình": submission, "biên bản": minutes,
  "báo cáo": report, "chi bộ": partyCell, "quy chế": bylaws, "hướng dẫn": guidance, "dự thảo công văn": letterWithMarks,
};

const inEnds = (lines: readonly string[], between: string, last: string): readonly string[] =>
  lines.map((line, i) => line.replace(/[;,.]$/u, i === lines.length - 1 ? last : between));

/** The same content with the marks, words and day that an edition asks for. */
function under(edition: FormatEdition, content: PartyContent): PartyContent {
  const { tables } = standardOf(edition);
  const { recipients: r, body: b, marks, typeAndSubject } = tables;
  const place = content.placeAndDate?.replace(/2026$/u, edition === "hd05" ? "2026" : "2020") ?? null;
  const reference = (text: string | null): string | null => text?.replace("/6/2026", edition === "hd05" ? "/6/2026" : "/6/2020") ?? null;
  const submitted = content.typeName === "TỜ TRÌNH" ? { word: `${r.addresseesWord.submission ?? ""}${r.addresseesWordEnd}`, items: ["Ban Thường vụ Tỉnh uỷ"] } : null;
  const isKinhTrinh = r.addresseesWord.submission !== r.addresseesWord.officialLetter;
  return {
    ...content,
    placeAndDate: place,
    bases: inEnds(content.bases, b.basisEnd, b.lastBasisEnd),
    ...(content.recipients ? { recipients: { ...content.recipients, items: inEnds(content.recipients.items, r.itemEnd, r.lastEnd) } } : {}),
    ...(content.addressees ? { addressees: { ...content.addressees, items: inEnds(content.addressees.items, r.addresseeEnd, r.lastAddresseeEnds[0] ?? "") } } : {}),
    ...(submitted ? isKinhTrinh ? { submittedTo: { ...submitted, items: submitted.items.map((item) => `${item}${r.addresseeEnd}`) } } : { addressees: { ...submitted, items: submitted.items.map((item) => `${item}${r.addresseeEnd}`) } } : {}),
    ...(content.letterSubject.length > 0 && typeAndSubject.letterSubjectBegins === null ? { letterSubject: ["Chuẩn bị hội nghị trực tuyến", "quán triệt Nghị quyết Trung ương"] } : {}),
    ...(content.notForMedia === null ? {} : { notForMedia: (marks.notForMedia.values[0] ?? "").toUpperCase() }),
    ...(content.drafterMark === null ? {} : { drafterMark: tables.typography.drafterMark?.sample[0] ?? content.drafterMark }),
    appendices: content.appendices.map((appendix) => ({ ...appendix, reference: reference(appendix.reference) })),
  };
}

const acrossContent: PartyContent = {
  ...guidance, circulationNotice: null, urgencyMark: null,
  appendices: guidance.appendices.map((one) => ({ ...one, table: ["Số thứ tự", "Tên tài liệu", "Số lượng"] })),
};

const basesOf = (edition: FormatEdition): readonly Base[] => {
  const named = (contents: Readonly<Record<string, PartyContent>>, more: Partial<Base> = {}): readonly Base[] =>
    Object.entries(contents).map(([name, content]) => ({ name, edition, content: under(edition, content), ...more }));
  return [
    ...named(all),
    ...named(issuerContents),
    ...named({ "bản sao": copyContents[edition] }),
    ...named({ "in hai mặt": resolution }, { page: { mirror: true } }),
    ...named({ "phụ lục ngang": acrossContent }, { construction: { appendixSections: "landscape" } }),
    ...named(typeContents(edition), { like: "nghị quyết" }),
  ];
};

export const bases: readonly Base[] = [...basesOf("hd05"), ...basesOf("hd36")];
