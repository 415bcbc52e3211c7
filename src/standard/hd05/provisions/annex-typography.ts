// Source: HD 05 Phụ lục 2, row by row; the same values as data stand in ../typography.ts. Minh hoạ: phông chữ Times New Roman.
import type { ProvisionTable } from "../../vocabulary";

/** Phụ lục 2: case, size and face of each component. */
export const typographyProvisions = {
  "hd05/PL2": {
    of: "document", says: "Mẫu trình bày thể thức văn bản và bản sao văn bản: loại chữ, cỡ chữ, kiểu chữ; phông chữ Times New Roman.",
    strength: "R", confidence: "H",
  },
  "hd05/PL2.1": { of: "partyTitle", says: "Tiêu đề: in hoa, cỡ 15, đứng, đậm.", strength: "R", confidence: "H" },
  "hd05/PL2.2": { of: "issuerName", says: "Tên cơ quan ban hành, cơ quan sao.", strength: "R", confidence: "H", asksNothing: true },
  "hd05/PL2.2a": { of: "parentIssuer", says: "Tên cơ quan cấp trên trực tiếp: in hoa, cỡ 14, đứng.", strength: "R", confidence: "H" },
  "hd05/PL2.2b": { of: "issuerName", says: "Tên cơ quan ban hành (cơ quan sao): in hoa, cỡ 14, đứng, đậm.", strength: "R", confidence: "H" },
  "hd05/PL2.3": { of: "referenceNumber", says: "Số và ký hiệu: in thường, cỡ 14, đứng.", strength: "R", confidence: "H" },
  "hd05/PL2.4": { of: "placeAndDate", says: "Địa danh và ngày, tháng, năm: in thường, cỡ 14, nghiêng.", strength: "R", confidence: "H" },
  "hd05/PL2.5": { of: "typeName", says: "Thể loại văn bản và trích yếu nội dung.", strength: "R", confidence: "H", asksNothing: true },
  "hd05/PL2.5a": { of: "typeName", says: "Thể loại văn bản: in hoa, cỡ 15-16, đứng, đậm.", strength: "R", confidence: "H" },
  "hd05/PL2.5b": { of: "subject", says: "Trích yếu nội dung văn bản: in thường, cỡ 14-15, đứng, đậm.", strength: "R", confidence: "H" },
  "hd05/PL2.5c": { of: "letterSubject", says: "Trích yếu công văn: in thường, cỡ 12, nghiêng.", strength: "R", confidence: "H" },
  "hd05/PL2.6": {
    of: "body", says: "Nội dung văn bản và các từ, tên của phần, chương, mục, điều, khoản, điểm.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/PL2.6a": { of: "body", says: "Nội dung văn bản: in thường, cỡ 14-15, đứng.", strength: "R", confidence: "H" },
  "hd05/PL2.6b": { of: "part", says: "Từ «Phần», «Chương» và số thứ tự: in thường, cỡ 14-15, đứng, đậm.", strength: "R", confidence: "H" },
  "hd05/PL2.6c": { of: "part", says: "Tên phần, chương: in hoa, cỡ 14-15, đứng, đậm.", strength: "R", confidence: "H" },
  "hd05/PL2.6d": { of: "section", says: "Từ «Mục» và số thứ tự: in thường, cỡ 14-15, đứng, đậm.", strength: "R", confidence: "H" },
  "hd05/PL2.6e": { of: "section", says: "Tên mục: in hoa, cỡ 14-15, đứng, đậm.", strength: "R", confidence: "H" },
  "hd05/PL2.6f": { of: "article", says: "Từ «Điều», số thứ tự và tên điều: in thường, cỡ 14-15, đứng, đậm.", strength: "R", confidence: "H" },
  "hd05/PL2.6g": { of: "clause", says: "Khoản: in thường, cỡ 14-15, đứng.", strength: "R", confidence: "H" },
  "hd05/PL2.6h": { of: "point", says: "Điểm: in thường, cỡ 14-15, đứng.", strength: "R", confidence: "H" },
  "hd05/PL2.7": {
    of: "signatureBlock", says: "Quyền hạn, chức vụ, họ tên của người ký văn bản, ký bản sao.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/PL2.7a": { of: "signingCapacity", says: "Quyền hạn ký văn bản, bản sao: in hoa, cỡ 14, đứng, đậm.", strength: "R", confidence: "H" },
  "hd05/PL2.7b": { of: "signerPosition", says: "Chức vụ của người ký: in hoa, cỡ 14, đứng.", strength: "R", confidence: "H" },
  "hd05/PL2.7c": { of: "signerName", says: "Họ tên của người ký: in thường, cỡ 14, đứng, đậm.", strength: "R", confidence: "H" },
  "hd05/PL2.8": {
    of: "seal", says: "Dấu tổ chức ban hành, sao văn bản: theo quy định của Ban Bí thư, Ban Tổ chức Trung ương và Bộ Công an.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/PL2.9": { of: "recipients", says: "Nơi nhận văn bản.", strength: "R", confidence: "H", asksNothing: true },
  "hd05/PL2.9a": {
    of: "addressees", says: "Từ «Kính gửi» (công văn), «Kính trình» (tờ trình): in thường, cỡ 14, nghiêng.",
    strength: "R", confidence: "H",
  },
  "hd05/PL2.9b": { of: "addressees", says: "Tên các nơi sau «Kính gửi», «Kính trình»: in thường, cỡ 14-15, đứng.", strength: "R", confidence: "H" },
  "hd05/PL2.9c": { of: "recipients", says: "Từ «Nơi nhận»: in thường, cỡ 14, đứng, có gạch chân.", strength: "R", confidence: "H" },
  "hd05/PL2.9d": { of: "recipients", says: "Tên các nơi nhận sau «Nơi nhận»: in thường, cỡ 12, đứng.", strength: "R", confidence: "H" },
  "hd05/PL2.10": { of: "secrecyMark", says: "Dấu chỉ mức độ mật: theo hướng dẫn của Bộ Công an.", strength: "R", confidence: "H", asksNothing: true },
  "hd05/PL2.11": { of: "urgencyMark", says: "Dấu chỉ mức độ khẩn: in hoa, cỡ 14, đứng, đậm.", strength: "R", confidence: "H" },
  "hd05/PL2.12": {
    of: "circulationNotice", says: "Chỉ dẫn phạm vi lưu hành, tài liệu hội nghị, bản dự thảo.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/PL2.12a": { of: "circulationNotice", says: "Chỉ dẫn phạm vi lưu hành: in hoa, cỡ 12, đứng, đậm.", strength: "R", confidence: "H" },
  "hd05/PL2.12b": { of: "draftNotice", says: "Chỉ dẫn dự thảo: in thường, cỡ 14, nghiêng.", strength: "R", confidence: "H" },
  "hd05/PL2.13": { of: "drafterMark", says: "Ký hiệu người soạn thảo và số lượng bản: in thường, cỡ 11, đứng.", strength: "R", confidence: "H" },
  "hd05/PL2.14": { of: "contactDetails", says: "Thông tin liên hệ: in thường, cỡ 10, đứng.", strength: "R", confidence: "H" },
  "hd05/PL2.15": { of: "pageNumber", says: "Số trang văn bản, phụ lục: in thường, cỡ 14, đứng.", strength: "R", confidence: "H" },
} as const satisfies ProvisionTable;
