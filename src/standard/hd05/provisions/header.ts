// Source: HD 05 Phần II, mục I, clauses 1 and 2.
import type { ProvisionTable } from "../../vocabulary";

/** The nine components that every document has; its title and the name of its issuer. */
export const headerProvisions = {
  "hd05/II": {
    of: "document", says: "Hướng dẫn cụ thể từng thành phần thể thức và cách trình bày.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I": {
    of: "document",
    says: "Chín thành phần bắt buộc: tiêu đề; tên cơ quan ban hành; số và ký hiệu; địa danh và ngày, tháng, năm; tên loại và trích yếu; nội dung; quyền hạn, chức vụ, họ tên và chữ ký; dấu; nơi nhận.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.1": {
    of: "partyTitle", says: "Văn bản của Đảng có tiêu đề «ĐẢNG CỘNG SẢN VIỆT NAM».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.1.1": {
    of: "partyTitle", says: "Tiêu đề ghi đúng và đủ «ĐẢNG CỘNG SẢN VIỆT NAM».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.1.2": {
    of: "partyTitle",
    says: "Tiêu đề ở dòng đầu, bên phải trang đầu; ngay dưới có đường kẻ ngang nét liền dài bằng tiêu đề, ngăn với địa danh và ngày, tháng, năm.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.2": {
    of: "issuerName", says: "Tên tổ chức, cơ quan ban hành văn bản.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.2.1": {
    of: "issuerName", says: "Tên cơ quan ban hành ghi chính xác, đầy đủ theo Điều lệ Đảng hoặc văn bản thành lập.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.2.1.1": {
    of: "issuerName",
    says: "Văn bản của đại hội ghi tên đại hội, nói rõ đại hội đại biểu hay đại hội toàn thể đảng viên (chi bộ không ghi «đại hội toàn thể đảng viên»), kèm «LẦN THỨ …»; không xác định được lần thứ mấy thì ghi «NHIỆM KỲ …». Đoàn chủ tịch, đoàn thư ký, ban thẩm tra tư cách đại biểu, ban kiểm phiếu ghi tên mình dưới tên đại hội.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.2.1.2": {
    of: "issuerName", says: "Văn bản của cấp uỷ và của ban thường vụ ghi chung tên cấp uỷ; ban thường vụ không đứng ở tên cơ quan ban hành.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.2.1.2a": {
    of: "issuerName", says: "Văn bản của Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư đều ghi «BAN CHẤP HÀNH TRUNG ƯƠNG».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.2.1.2b": {
    of: "issuerName",
    says: "Ban chấp hành, ban thường vụ đảng bộ tỉnh, thành phố, đảng bộ trực thuộc Trung ương chỉ ghi tên tỉnh uỷ, thành uỷ, đảng uỷ; không ghi cấp trên.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.2.1.2c": {
    of: "issuerName",
    says: "Đảng uỷ xã, phường, đặc khu, đảng uỷ cấp trên trực tiếp của tổ chức cơ sở đảng và ban thường vụ của các đảng uỷ ấy ghi tên đảng uỷ, phía trên là tên đảng bộ cấp trên trực tiếp.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.2.1.2d": {
    of: "issuerName",
    says: "Đảng uỷ cơ sở, ban thường vụ đảng uỷ cơ sở, đảng uỷ bộ phận ghi tên đảng uỷ, phía trên là tên đảng bộ cấp trên trực tiếp.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.2.1.2đ": {
    of: "issuerName", says: "Chi bộ cơ sở, chi bộ trực thuộc đảng uỷ cơ sở ghi tên chi bộ, phía trên là tên đảng bộ cấp trên trực tiếp.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.2.1.3": {
    of: "issuerName", says: "Cơ quan, tổ chức do cấp uỷ lập ghi tên mình, phía trên là tên cấp uỷ mà nó trực thuộc.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.2.1.3a": {
    of: "issuerName",
    says: "Cơ quan chuyên trách tham mưu, giúp việc, đơn vị sự nghiệp của Đảng ghi tên mình dưới tên cấp uỷ mà nó trực thuộc.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.2.1.3b": {
    of: "issuerName", says: "Ban chỉ đạo, tiểu ban, hội đồng… ghi tên mình dưới tên cấp uỷ đã lập ra.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.2.1.4": {
    of: "issuerName", says: "Đơn vị do tổ chức, cơ quan đảng lập ghi tên đơn vị dưới tên cơ quan cấp trên trực tiếp.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.2.1.5": {
    of: "issuerName", says: "Văn bản liên cơ quan ghi đủ tên các cơ quan cùng ban hành, cơ quan chủ trì ghi trước.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.2.2": {
    of: "issuerName", says: "Kỹ thuật trình bày tên cơ quan ban hành.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.2.2.1": {
    of: "issuerName",
    says: "Tên cơ quan ở dòng đầu, góc trái trang đầu, ngang với tiêu đề; dưới có một dấu sao (*) ở dòng riêng, ngăn với số và ký hiệu.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.2.2.2": {
    of: "issuerName", says: "Tên cơ quan ban hành cân đối ở giữa dưới tên cơ quan cấp trên trực tiếp (nếu có).",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.2.2.3": {
    of: "issuerName", says: "Tên dài có thể trình bày thành nhiều dòng. Liên cơ quan: giữa tên các cơ quan có dấu gạch nối (-).",
    strength: "R", confidence: "H",
  },
} as const satisfies ProvisionTable;
