import type { PartyOverrides } from "../support/builder/party";
import { decision, officialLetter, resolution, type BodyPart, type PartyContent } from "../support/builder/content";

const body = (text: string): BodyPart => ({ is: "body", text });
const long = "Các cấp uỷ, tổ chức đảng trong toàn tỉnh đã quán triệt, triển khai thực hiện nghiêm túc, đạt nhiều kết quả; một số mặt còn hạn chế, cần được khắc phục.";
const placeAndDate = "Cao Bằng, ngày 12 tháng 6 năm 2020";
const recipients = { word: "Nơi nhận:", items: ["- Ban Bí thư Trung ương,", "- Các đồng chí Tỉnh uỷ viên,", "- Lưu Văn phòng Tỉnh uỷ."] };
const attached = (content: Partial<PartyContent>): PartyContent => ({
  ...resolution, partyTitle: null, issuerName: [], separatorAsterisk: null, referenceNumber: null, placeAndDate: null, signers: [], recipients: null, ...content,
});

const nghiQuyet: PartyContent = { ...resolution, placeAndDate, recipients };
const quyetDinh: PartyContent = {
  ...decision, placeAndDate, recipients,
  bases: ["- Căn cứ Điều lệ Đảng;", "- Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh khoá XX;", "- Theo đề nghị của Ban Tổ chức Tỉnh uỷ,"],
};
const congVan: PartyContent = {
  ...officialLetter, placeAndDate,
  letterSubject: ["Chuẩn bị hội nghị trực tuyến", "quán triệt Nghị quyết Trung ương"],
  addressees: { word: "Kính gửi:", items: ["- Các ban đảng tỉnh uỷ,", "- Các đảng uỷ xã, phường trực thuộc,"] },
  recipients: { word: "Nơi nhận:", items: ["- Như trên,", "- Thường trực Tỉnh uỷ,", "- Lưu Văn phòng Tỉnh uỷ."] },
};
const toTrinh: PartyContent = {
  ...resolution, placeAndDate,
  parentIssuer: ["TỈNH UỶ CAO BẰNG"], issuerName: ["BAN TỔ CHỨC"], referenceNumber: "Số 15-TTr/BTCTU",
  typeName: "TỜ TRÌNH", subject: ["về việc thành lập đảng bộ cơ sở"],
  addressees: { word: "Kính gửi:", items: ["Ban Thường vụ Tỉnh uỷ,"] },
  body: [body(`Thực hiện chương trình công tác năm, Ban Tổ chức trình Ban Thường vụ Tỉnh uỷ xem xét. ${long}`), body("Kính đề nghị Ban Thường vụ Tỉnh uỷ xem xét, quyết định.")],
  signers: [{ capacity: null, positions: ["TRƯỞNG BAN"], name: "Lê Văn Cường" }],
  recipients: { word: "Nơi nhận:", items: ["- Như trên,", "- Thường trực Tỉnh uỷ,", "- Lưu Văn phòng Ban."] },
};

/** A document as HD 36 had it, and what is read in it when it has been moved to HD 05: each a line that changes. */
export interface Moved { readonly of: PartyOverrides; readonly changes: readonly (readonly [before: string, after: string])[] }

const recipientMarks = [["- Ban Bí thư Trung ương,", "- Ban Bí thư Trung ương;"], ["- Các đồng chí Tỉnh uỷ viên,", "- Các đồng chí Tỉnh uỷ viên;"]] as const;
const letterMarks = [["- Như trên,", "- Như trên;"], ["- Thường trực Tỉnh uỷ,", "- Thường trực Tỉnh uỷ;"]] as const;
const letterChanges = [
  ["Chuẩn bị hội nghị trực tuyến", "về việc chuẩn bị hội nghị trực tuyến"],
  ["- Các ban đảng tỉnh uỷ,", "- Các ban đảng tỉnh uỷ;"], ["- Các đảng uỷ xã, phường trực thuộc,", "- Các đảng uỷ xã, phường trực thuộc;"], ...letterMarks,
] as const;
const lastBasis = ["- Theo đề nghị của Ban Tổ chức Tỉnh uỷ,", "- Theo đề nghị của Ban Tổ chức Tỉnh uỷ."] as const;

export const documentsOfHd36: Readonly<Record<string, Moved>> = {
  "nghị quyết": { of: { base: nghiQuyet }, changes: recipientMarks },
  "quyết định có căn cứ": { of: { base: quyetDinh }, changes: [...recipientMarks, lastBasis] },
  "quy định ký hiệu QĐi": {
    of: { base: { ...nghiQuyet, referenceNumber: "Số 12-QĐi/TU", typeName: "QUY ĐỊNH", subject: ["về công tác kiểm tra, giám sát"] } },
    changes: [...recipientMarks, ["Số 12-QĐi/TU", "Số 12-QĐ/TU"]],
  },
  "công văn": { of: { base: congVan }, changes: letterChanges },
  "công văn mở đầu «Về việc»": {
    of: { base: congVan, letterSubject: ["Về việc chuẩn bị hội nghị"] },
    changes: [["Về việc chuẩn bị hội nghị", "về việc chuẩn bị hội nghị"], ...letterChanges.slice(1)],
  },
  "tờ trình": { of: { base: toTrinh }, changes: [["Kính gửi: Ban Thường vụ Tỉnh uỷ,", "Kính trình: Ban Thường vụ Tỉnh uỷ;"], ...letterMarks] },
  "tờ trình nhiều nơi": {
    of: { base: toTrinh, addressees: { word: "Kính gửi:", items: ["- Ban Thường vụ Tỉnh uỷ,", "- Các đồng chí Bí thư, Phó Bí thư,"] } },
    changes: [["Kính gửi:", "Kính trình:"], ["- Ban Thường vụ Tỉnh uỷ,", "- Ban Thường vụ Tỉnh uỷ;"], ["- Các đồng chí Bí thư, Phó Bí thư,", "- Các đồng chí Bí thư, Phó Bí thư;"], ...letterMarks],
  },
  "công văn đủ dấu, chỉ dẫn": {
    of: {
      base: congVan, draftNotice: "Dự thảo lần 2", urgencyMark: "KHẨN", drafterMark: "ABC-268",
      notForMedia: "KHÔNG PHỔ BIẾN TRÊN CÁC PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG",
    },
    changes: [...letterChanges, ["KHÔNG PHỔ BIẾN TRÊN CÁC PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG", "KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG"]],
  },
  "nghị quyết có phụ lục": {
    of: {
      base: nghiQuyet, body: [body(`${long} (Phụ lục 1).`), body("Chỉ tiêu theo Phụ lục 2.")],
      appendices: ["Phụ lục 1", "Phụ lục 2"].map((heading) => ({ heading, title: ["Danh mục chỉ tiêu"], reference: null, hyphens: null, paragraphs: [long] })),
    },
    changes: [...recipientMarks, ["", "(Kèm theo Nghị quyết số 06-NQ/TU, ngày 12/6/2020 của Tỉnh uỷ Cao Bằng)"]],
  },
  "quyết định và quy chế trong một tệp": {
    of: { base: quyetDinh, attached: attached({ typeName: "QUY CHẾ", subject: ["làm việc của ban chỉ đạo", "(ban hành kèm theo Quyết định số 127-QĐ/TU, ngày 12/6/2020 của Tỉnh uỷ)"] }) },
    changes: [...recipientMarks, lastBasis],
  },
};
