// Source: Quy định 66-QĐ/TW, 06/02/2017, as far as its words could be read: Điều 1 to 4, Điều 7 khoản 1 to 3, Điều 9 khoản 4
// điểm c, Điều 15, 16. Of the other articles only the subject is known (inferred from their order), of Điều 5 not even that:
// it is left out. Điều 15 and 16 number their components 1 to 9 and 1 to 3.
import type { ProvisionTable } from "../vocabulary";

const notRead = "Chưa đọc được nguyên văn điều này của Quy định 66; phần mềm không xét, người dùng đối chiếu với bản gốc.";

/** Every provision of Quy định 66-QĐ/TW that the study names. */
export const qd66Provisions = {
  "qd66/1": {
    of: "scope", says: "Thế nào là văn bản và hệ thống văn bản của Đảng.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "qd66/2": {
    of: "document", says: "Văn bản của Đảng viết bằng tiếng Việt, chính xác, giản dị, rõ ràng, hợp với thể loại và đúng thể thức.",
    strength: "R", confidence: "H",
    person: { why: "Câu chữ chính xác, giản dị, rõ ràng, hợp với thể loại hay không do người soạn, người thẩm định xem; thể thức được xét theo hướng dẫn về thể thức." },
  },
  "qd66/3": {
    of: "document",
    says: "Chỉ cơ quan ban hành hoặc cấp trên có thẩm quyền mới sửa đổi, thay thế, bãi bỏ văn bản; văn bản mới phải nói rõ sửa đổi, thay thế, bãi bỏ văn bản nào; một văn bản có thể sửa nhiều văn bản của cùng cơ quan.",
    strength: "R", confidence: "H",
    person: { why: "Văn bản cũ còn hiệu lực hay không và ai đã ban hành là điều ngoài tệp." },
  },
  "qd66/4": {
    of: "typeName", says: "Thể loại văn bản của Đảng: 25 thể loại và các loại giấy tờ hành chính.",
    strength: "R", confidence: "H",
  },
  "qd66/6": {
    of: "authority", says: "Thẩm quyền ban hành ở cấp Trung ương.",
    strength: "R", confidence: "L", person: { why: notRead },
  },
  "qd66/7": {
    of: "authority", says: "Thẩm quyền ban hành ở cấp tỉnh.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "qd66/7.1": {
    of: "authority", says: "Văn bản của đại hội đại biểu cấp tỉnh và các bộ phận của đại hội.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "qd66/7.1a": {
    of: "authority", says: "Đại hội cấp tỉnh ban hành: nghị quyết, quy chế, thông báo, thông cáo, chương trình, công văn, biên bản.",
    strength: "R", confidence: "H",
  },
  "qd66/7.1b": {
    of: "authority", says: "Đoàn chủ tịch đại hội cấp tỉnh ban hành: thông báo, báo cáo, chương trình, công văn, biên bản.",
    strength: "R", confidence: "H",
  },
  "qd66/7.1c": {
    of: "authority", says: "Đoàn thư ký đại hội cấp tỉnh ban hành: báo cáo, chương trình, công văn, biên bản.",
    strength: "R", confidence: "H",
  },
  "qd66/7.1d": {
    of: "authority", says: "Ban thẩm tra tư cách đại biểu đại hội cấp tỉnh ban hành: báo cáo.",
    strength: "R", confidence: "H",
  },
  "qd66/7.1e": {
    of: "authority", says: "Ban kiểm phiếu đại hội cấp tỉnh ban hành: báo cáo.",
    strength: "R", confidence: "H",
  },
  "qd66/7.2": {
    of: "authority",
    says: "Tỉnh uỷ, thành uỷ (ban chấp hành) ban hành: nghị quyết, quyết định, kết luận, quy chế, quy định, thông báo, thông cáo, báo cáo, kế hoạch, quy hoạch, chương trình, đề án, phương án, dự án, tờ trình, công văn, biên bản.",
    strength: "R", confidence: "H",
  },
  "qd66/7.3": {
    of: "authority",
    says: "Ban thường vụ tỉnh uỷ, thành uỷ ban hành: nghị quyết, quyết định, chỉ thị, kết luận, quy chế, quy định, thông tri, hướng dẫn, thông báo, báo cáo, kế hoạch, quy hoạch, chương trình, đề án, phương án, dự án, tờ trình, công văn, biên bản.",
    strength: "R", confidence: "H",
  },
  "qd66/8": {
    of: "authority", says: "Thẩm quyền ban hành ở cấp huyện.",
    strength: "R", confidence: "L", person: { why: notRead },
  },
  "qd66/9": {
    of: "authority", says: "Thẩm quyền ban hành ở cấp cơ sở.",
    strength: "R", confidence: "L", person: { why: notRead },
  },
  "qd66/9.4": {
    of: "authority", says: "Khoản 4 của điều về cấp cơ sở; chỉ biết điểm c.",
    strength: "R", confidence: "L", person: { why: notRead },
  },
  "qd66/9.4c": {
    of: "authority", says: "Chi bộ cơ sở và chi bộ trực thuộc đảng uỷ cơ sở, đảng uỷ bộ phận không ban hành quy chế, thông báo, kết luận.",
    strength: "R", confidence: "M",
  },
  "qd66/10": {
    of: "authority", says: "Thẩm quyền ban hành của các tổ chức đảng, cơ quan khác (nội dung chưa đọc được).",
    strength: "R", confidence: "L", person: { why: notRead },
  },
  "qd66/11": {
    of: "authority", says: "Thẩm quyền ban hành của các tổ chức đảng, cơ quan khác (nội dung chưa đọc được).",
    strength: "R", confidence: "L", person: { why: notRead },
  },
  "qd66/12": {
    of: "authority", says: "Thẩm quyền ban hành của các tổ chức đảng, cơ quan khác (nội dung chưa đọc được).",
    strength: "R", confidence: "L", person: { why: notRead },
  },
  "qd66/13": {
    of: "authority", says: "Thẩm quyền ban hành của các tổ chức đảng, cơ quan khác (nội dung chưa đọc được).",
    strength: "R", confidence: "L", person: { why: notRead },
  },
  "qd66/14": {
    of: "authority", says: "Thẩm quyền ban hành của các tổ chức đảng, cơ quan khác (nội dung chưa đọc được).",
    strength: "R", confidence: "L", person: { why: notRead },
  },
  "qd66/15": {
    of: "document", says: "Văn bản của Đảng có chín thành phần thể thức bắt buộc.",
    strength: "R", confidence: "H",
  },
  "qd66/15.1": { of: "partyTitle", says: "Tiêu đề ĐẢNG CỘNG SẢN VIỆT NAM.", strength: "R", confidence: "H" },
  "qd66/15.2": { of: "issuerName", says: "Tên cơ quan ban hành văn bản.", strength: "R", confidence: "H" },
  "qd66/15.3": { of: "referenceNumber", says: "Số và ký hiệu văn bản.", strength: "R", confidence: "H" },
  "qd66/15.4": { of: "placeAndDate", says: "Địa danh và ngày, tháng, năm ban hành văn bản.", strength: "R", confidence: "H" },
  "qd66/15.5": { of: "typeName", says: "Tên loại và trích yếu nội dung văn bản.", strength: "R", confidence: "H" },
  "qd66/15.6": { of: "body", says: "Phần nội dung văn bản.", strength: "R", confidence: "H" },
  "qd66/15.7": { of: "signatureBlock", says: "Quyền hạn, chức vụ, họ tên và chữ ký của người ký.", strength: "R", confidence: "H" },
  "qd66/15.8": {
    of: "seal", says: "Dấu cơ quan ban hành văn bản.", strength: "R", confidence: "H",
    person: { why: "Dấu đóng trên bản giấy, sau khi in và ký." },
  },
  "qd66/15.9": { of: "recipients", says: "Nơi nhận văn bản.", strength: "R", confidence: "H" },
  "qd66/16": {
    of: "document", says: "Các thành phần thể thức bổ sung, do người ký văn bản quyết định.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "qd66/16.1": {
    of: "secrecyMark", says: "Dấu chỉ mức độ mật: mật, tối mật, tuyệt mật.", strength: "R", confidence: "H", asksNothing: true,
  },
  "qd66/16.2": {
    of: "urgencyMark", says: "Dấu chỉ mức độ khẩn: khẩn, thượng khẩn, hoả tốc hẹn giờ.", strength: "R", confidence: "H", asksNothing: true,
  },
  "qd66/16.3": {
    of: "circulationNotice", says: "Các chỉ dẫn về phạm vi phổ biến, giao dịch, bản thảo và tài liệu hội nghị.",
    strength: "R", confidence: "H", asksNothing: true,
  },
} as const satisfies ProvisionTable;

/** A citable place of Quy định 66-QĐ/TW. */
export type Qd66Provision = keyof typeof qd66Provisions;
