// Source: HD 36 Phần I.
import type { ProvisionTable } from "../../vocabulary";

/** Phần I of Hướng dẫn 36-HD/VPTW: scope, whom it binds, who answers for what. */
export const generalProvisions = {
  "hd36/I": {
    of: "scope", says: "Hướng dẫn chung: phạm vi, đối tượng, yêu cầu và trách nhiệm.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd36/I.1": {
    of: "scope",
    says: "Hướng dẫn về thể thức và kỹ thuật trình bày văn bản của Đảng; không áp dụng cho văn bản chuyên ngành, văn bản in thành sách và các ấn phẩm khác.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd36/I.2": {
    of: "scope",
    says: "Áp dụng cho cấp uỷ, cơ quan, tổ chức đảng từ Trung ương đến cơ sở; không áp dụng cho hệ thống trường chính trị và nơi hoạt động theo Luật Doanh nghiệp.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd36/I.3": {
    of: "document",
    says: "Văn bản chính thức phải thống nhất về thể thức và kỹ thuật trình bày thì mới bảo đảm giá trị pháp lý và giá trị thực tiễn.",
    strength: "R", confidence: "H",
  },
  "hd36/I.4": {
    of: "document",
    says: "Người ký chịu trách nhiệm về thể thức; chánh văn phòng hoặc người phụ trách văn phòng thẩm định; người soạn thảo thực hiện đúng; văn thư kiểm tra trước khi trình ký, phát hành.",
    strength: "R", confidence: "H",
    person: { why: "Trách nhiệm của từng người trong cơ quan; tệp văn bản không ghi lại ai đã làm việc gì." },
  },
  "hd36/II": {
    of: "document", says: "Hướng dẫn cụ thể: thành phần bắt buộc, thành phần bổ sung, bản sao, phông chữ, khổ giấy, lề, số trang và phụ lục.",
    strength: "R", confidence: "H", asksNothing: true,
  },
} as const satisfies ProvisionTable;
