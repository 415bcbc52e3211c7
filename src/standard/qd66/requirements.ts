// Source: rows Q01 to Q04 of the rule table of HD 36 and QĐ 66, and sections 2 and 3 of the study for the split rows.
import type { RequirementTable } from "../vocabulary";
import type { Qd66Provision } from "./provisions";

/** Everything that Quy định 66-QĐ/TW is known to ask. */
export const qd66Requirements = {
  Q01: {
    cites: ["qd66/4"], says: "Văn bản mang tên một trong 25 thể loại hoặc là giấy tờ hành chính.", strength: "R", confidence: "H",
  },
  // The list of administrative papers is that of the text before QĐ 66.
  Q01b: {
    cites: ["qd66/4"], says: "Giấy tờ hành chính: giấy giới thiệu, giấy chứng nhận, giấy đi đường, giấy nghỉ phép, phiếu gửi.",
    strength: "R", confidence: "M",
    ambiguous: "Danh sách giấy tờ hành chính lấy từ quy định trước; nguyên văn Quy định 66 chưa đọc được.",
  },
  // Definitions 5 to 25 were read only in a text modelled on QĐ 66.
  Q01c: {
    cites: ["qd66/4"], says: "Thể loại phù hợp với tính chất, nội dung và mục đích ban hành.", strength: "R", confidence: "M",
    person: "Nội dung có hợp với thể loại hay không là việc của người soạn, người thẩm định.",
  },
  // Điều 2 as quoted; form is judged by the format standard, the rest is quality of the text.
  Q01d: {
    cites: ["qd66/2"], says: "Văn bản viết bằng tiếng Việt, chính xác, giản dị, rõ ràng.", strength: "R", confidence: "H",
    person: "Chất lượng câu chữ do người soạn, người thẩm định xem.",
  },
  Q02: {
    cites: ["qd66/7.1a", "qd66/7.1b", "qd66/7.1c", "qd66/7.1d", "qd66/7.2", "qd66/7.3"],
    says: "Đại hội cấp tỉnh và các bộ phận của đại hội, tỉnh uỷ, thành uỷ, ban thường vụ chỉ ban hành những thể loại mà Điều 7 nêu cho mình.",
    strength: "R", confidence: "H",
  },
  // HD 36 prints «Số 18-BB/ĐH» for a ban kiểm phiếu, while 7.1e lists báo cáo only.
  Q02b: {
    cites: ["qd66/7.1e"], says: "Ban kiểm phiếu đại hội cấp tỉnh ban hành báo cáo.", strength: "R", confidence: "H",
    ambiguous: "Hướng dẫn 36 có ví dụ biên bản của ban kiểm phiếu (Số 18-BB/ĐH), Điều 7 chỉ nêu báo cáo: không cảnh báo biên bản.",
  },
  Q03: {
    cites: ["qd66/6", "qd66/8", "qd66/9", "qd66/9.4", "qd66/10", "qd66/11", "qd66/12", "qd66/13", "qd66/14"],
    says: "Thẩm quyền ban hành ở Trung ương, cấp huyện, cấp cơ sở và của các cơ quan khác.", strength: "R", confidence: "L",
    person: "Chưa đọc được nguyên văn các điều này của Quy định 66; phần mềm không xét.",
  },
  // The one row of Điều 9 that is known: advice, never an error.
  Q03b: {
    cites: ["qd66/9.4c"], says: "Chi bộ không ban hành quy chế, thông báo, kết luận.", strength: "R", confidence: "M",
    ambiguous: "Điểm này biết qua một ngân hàng câu hỏi; thực tế có quy chế của chi bộ, và Quy định 223-QĐ/TW (2020) có thể đã sửa.",
  },
  // One row for one component, so that what is missing is cited alone. This is the sixth.
  Q04: {
    cites: ["qd66/15.6", "qd66/15"], says: "Văn bản có phần nội dung.", strength: "R", confidence: "H",
  },
  // The eighth component.
  Q04b: {
    cites: ["qd66/15.8"], says: "Văn bản có dấu của cơ quan ban hành.", strength: "R", confidence: "H",
    person: "Dấu đóng trên bản giấy, sau khi in và ký.",
  },
  Q04c: {
    cites: ["qd66/15.1", "qd66/15"], says: "Văn bản có tiêu đề.", strength: "R", confidence: "H",
  },
  Q04d: {
    cites: ["qd66/15.2", "qd66/15"], says: "Văn bản có tên cơ quan ban hành.", strength: "R", confidence: "H",
  },
  Q04e: {
    cites: ["qd66/15.3", "qd66/15"], says: "Văn bản có số và ký hiệu.", strength: "R", confidence: "H",
  },
  Q04f: {
    cites: ["qd66/15.4", "qd66/15"], says: "Văn bản có địa danh và ngày, tháng, năm ban hành.", strength: "R", confidence: "H",
  },
  Q04g: {
    cites: ["qd66/15.5", "qd66/15"], says: "Văn bản có tên loại và trích yếu.", strength: "R", confidence: "H",
  },
  Q04h: {
    cites: ["qd66/15.7", "qd66/15"], says: "Văn bản có quyền hạn, chức vụ, họ tên và chữ ký của người ký.", strength: "R", confidence: "H",
  },
  Q04i: {
    cites: ["qd66/15.9", "qd66/15"], says: "Văn bản có nơi nhận.", strength: "R", confidence: "H",
  },
} as const satisfies RequirementTable<Qd66Provision>;
