// Source: HD 05 Phần II, mục II (additional components) and mục IV (font, paper, margins, page numbers).
import type { ProvisionTable } from "../../vocabulary";

/** Components that the signer may add: appendix, marks, notices, drafter's mark, contact details. */
export const additionProvisions = {
  "hd05/II.II": {
    of: "document", says: "Các thành phần bổ sung, do người ký quyết định.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.II.1": {
    of: "appendix", says: "Phụ lục kèm theo văn bản.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.II.1.1": {
    of: "appendix",
    says: "Văn bản có phụ lục thì trong văn bản phải nhắc đến phụ lục; mỗi phụ lục trình bày riêng và có tiêu đề; từ hai phụ lục trở lên đánh số bằng chữ số Ả Rập.",
    strength: "R", confidence: "H",
  },
  "hd05/II.II.1.2": {
    of: "appendix",
    says: "«Phụ lục» và số thứ tự ở giữa, một dòng riêng; dưới là tiêu đề; dưới tiêu đề là dòng dẫn chiếu ghi số và ký hiệu, ngày, tháng, năm, cơ quan ban hành văn bản.",
    strength: "R", confidence: "H",
  },
  "hd05/II.II.2": {
    of: "secrecyMark", says: "Dấu chỉ mức độ mật và thông tin trên văn bản mật theo pháp luật về bảo vệ bí mật nhà nước.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.II.3": {
    of: "urgencyMark",
    says: "Dấu chỉ mức độ khẩn gồm khẩn, thượng khẩn, hoả tốc; ở dưới số và ký hiệu, với công văn thì dưới trích yếu.",
    strength: "R", confidence: "H",
  },
  "hd05/II.II.4": {
    of: "circulationNotice", says: "Chỉ dẫn phạm vi phổ biến, giao dịch, bản dự thảo, tài liệu hội nghị.",
    strength: "R", confidence: "H",
  },
  "hd05/II.II.4.1": {
    of: "circulationNotice",
    says: "Chỉ dẫn phạm vi phổ biến ở góc phải trang đầu, cách mép trên 10 mm; riêng «Không phổ biến trên phương tiện thông tin đại chúng» ở giữa trang cuối, cách mép dưới 10 mm.",
    strength: "R", confidence: "H",
  },
  "hd05/II.II.4.2": {
    of: "draftNotice", says: "Văn bản dự thảo nhiều lần ghi «Dự thảo lần …» dưới số và ký hiệu.",
    strength: "R", confidence: "H",
  },
  "hd05/II.II.5": {
    of: "drafterMark", says: "Khi cần quản lý số bản: ký hiệu người soạn thảo và số lượng bản phát hành ghi ở cuối nơi nhận.",
    strength: "R", confidence: "H",
  },
  "hd05/II.II.6": {
    of: "contactDetails",
    says: "Khi cần: thông tin liên hệ (địa chỉ, điện thoại, fax, thư điện tử, trang thông tin) ở trang cuối, dưới đường kẻ nét liền dài hết chiều ngang phần chữ.",
    strength: "R", confidence: "H",
  },
} as const satisfies ProvisionTable;

/** Font, paper, margins and page numbers. */
export const pageProvisions = {
  "hd05/II.IV": {
    of: "page", says: "Phông chữ, khổ giấy, định lề trang văn bản, số trang.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.IV.1": {
    of: "page", says: "Phông chữ Times New Roman, bộ mã Unicode theo TCVN 6909:2001, chữ màu đen.",
    strength: "R", confidence: "H",
  },
  "hd05/II.IV.2": {
    of: "page", says: "Loại chữ, cỡ chữ, kiểu chữ của từng thành phần theo Phụ lục 2.",
    strength: "R", confidence: "H",
  },
  "hd05/II.IV.3": {
    of: "page",
    says: "Văn bản giấy và văn bản điện tử dùng khổ A4 (210 x 297 mm); giấy tờ hành chính dùng khổ A4, A5 (148 x 210 mm) hoặc mẫu in sẵn.",
    strength: "R", confidence: "H",
  },
  "hd05/II.IV.4": {
    of: "page", says: "Định lề trang văn bản.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.IV.4.1": {
    of: "page", says: "Văn bản trình bày theo chiều dọc của trang.",
    strength: "R", confidence: "H",
  },
  "hd05/II.IV.4.1.1": { of: "page", says: "Lề trên cách mép trên 20 mm.", strength: "R", confidence: "H" },
  "hd05/II.IV.4.1.2": { of: "page", says: "Lề dưới cách mép dưới 20 mm.", strength: "R", confidence: "H" },
  "hd05/II.IV.4.1.3": { of: "page", says: "Lề trái cách mép trái 30 mm.", strength: "R", confidence: "H" },
  "hd05/II.IV.4.1.4": { of: "page", says: "Lề phải cách mép phải 15 mm.", strength: "R", confidence: "H" },
  "hd05/II.IV.4.2": {
    of: "page", says: "In hai mặt: mặt sau lề trên 20 mm, lề dưới 20 mm, lề trái 15 mm, lề phải 30 mm.",
    strength: "R", confidence: "H",
  },
  "hd05/II.IV.4.3": {
    of: "page", says: "Nội dung có bảng, biểu có thể trình bày theo chiều ngang, vùng trình bày theo đó mà điều chỉnh.",
    strength: "R", confidence: "H",
  },
  "hd05/II.IV.5": {
    of: "pageNumber", says: "Số trang.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.IV.5.1": {
    of: "pageNumber", says: "Số trang bằng chữ số Ả Rập, ở giữa phần chữ, cách mép trên 10 mm; trang đầu không hiện số trang.",
    strength: "R", confidence: "H",
  },
  "hd05/II.IV.5.2": {
    of: "pageNumber", says: "Mỗi phụ lục đánh số trang riêng.",
    strength: "R", confidence: "H",
  },
} as const satisfies ProvisionTable;
