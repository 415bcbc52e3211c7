// Source: HD 05 Phần I and Phần III.
import type { ProvisionTable } from "../../vocabulary";

/** Phần I of Hướng dẫn 05-HD/VPTW: scope, subjects, requirement, responsibilities. */
export const generalProvisions = {
  "hd05/I": {
    of: "scope", says: "Hướng dẫn chung: phạm vi, đối tượng, yêu cầu và trách nhiệm.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/I.1": {
    of: "scope", says: "Phạm vi điều chỉnh và đối tượng áp dụng.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/I.1.1": {
    of: "scope", says: "Phạm vi điều chỉnh.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/I.1.1a": {
    of: "scope", says: "Hướng dẫn áp dụng cho văn bản giấy và văn bản điện tử của Đảng như nhau.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/I.1.1b": {
    of: "scope", says: "Văn bản có nội dung bí mật nhà nước theo Hướng dẫn này và theo pháp luật về bảo vệ bí mật nhà nước.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/I.1.1c": {
    of: "scope", says: "Không áp dụng cho văn bản chuyên ngành, văn bản in thành sách và các ấn phẩm khác.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/I.1.2": {
    of: "scope", says: "Đối tượng áp dụng.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/I.1.2a": {
    of: "scope", says: "Áp dụng cho các cấp uỷ, tổ chức, cơ quan đảng từ Trung ương đến chi bộ.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/I.1.2b": {
    of: "scope", says: "Không áp dụng cho nơi hoạt động theo Luật Doanh nghiệp.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/I.2": {
    of: "document", says: "Yêu cầu chung đối với thể thức và kỹ thuật trình bày văn bản của Đảng.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/I.3": {
    of: "document",
    says: "Người ký chịu trách nhiệm về thể thức; chánh văn phòng hoặc người phụ trách văn phòng thẩm định; người soạn thảo thực hiện đúng; văn thư kiểm tra trước khi trình ký và ban hành.",
    strength: "R", confidence: "H",
    person: { why: "Trách nhiệm của từng người trong cơ quan; tệp văn bản không ghi lại ai đã làm việc gì." },
  },
} as const satisfies ProvisionTable;

/** Phần III of Hướng dẫn 05-HD/VPTW: effect, what it replaces, who may adapt it. */
export const effectProvisions = {
  "hd05/III": {
    of: "scope", says: "Tổ chức thực hiện.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/III.1": {
    of: "scope",
    says: "Có hiệu lực từ ngày ký, 27/5/2026; thay thế Hướng dẫn 36-HD/VPTW, bãi bỏ Công văn 5053-CV/VPTW và Công văn 3294-CV/VPTW/nb cùng ngày 11/3/2019. Văn bản được dẫn chiếu mà sửa đổi hoặc thay thế thì theo văn bản mới.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/III.2": {
    of: "scope", says: "Quân uỷ Trung ương và Đảng uỷ Công an Trung ương được quy định khác một số điểm cho phù hợp.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/III.3": {
    of: "scope", says: "Cục Lưu trữ, Văn phòng Trung ương Đảng kiểm tra, theo dõi và đề xuất sửa đổi.",
    strength: "R", confidence: "H", asksNothing: true,
  },
} as const satisfies ProvisionTable;
