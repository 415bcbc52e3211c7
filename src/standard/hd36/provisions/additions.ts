// Source: HD 36 Phần II, clauses 2 to 4, and Phần III.
import type { ProvisionTable } from "../../vocabulary";

/** Additional components, copies, page and typeface, appendices, coming into force. */
export const additionProvisions = {
  "hd36/II.2": {
    of: "document", says: "Các thành phần bổ sung do người ký văn bản quyết định, tuỳ nội dung và tính chất văn bản.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd36/II.2.1": {
    of: "secrecyMark",
    says: "Mức độ mật: mật, tối mật, tuyệt mật, đặt dưới số và ký hiệu. Mức độ khẩn: khẩn, thượng khẩn, hoả tốc, đặt dưới dấu mức độ mật. Con dấu mật khắc theo hướng dẫn của Bộ Công an, mực đỏ tươi.",
    strength: "R", confidence: "H",
  },
  "hd36/II.2.2": {
    of: "circulationNotice",
    says: "Chỉ dẫn phạm vi lưu hành ở góc phải trang đầu, cách mép trên 10 mm; riêng «Không phổ biến trên các phương tiện thông tin đại chúng» ở chính giữa, dưới phần ký. Văn bản dự thảo nhiều lần ghi lần dự thảo dưới số và ký hiệu.",
    strength: "R", confidence: "H",
  },
  "hd36/II.2.3": {
    of: "drafterMark",
    says: "Văn bản phải quản lý chặt số bản thì ghi ký hiệu người đánh máy và số lượng bản ở cuối nơi lưu văn bản.",
    strength: "R", confidence: "H",
  },
  "hd36/II.2.4": {
    of: "contactDetails",
    says: "Nếu cần, ghi địa chỉ, thư điện tử, điện thoại, fax, trang tin ở trang cuối, dưới một đường kẻ nét liền dài hết chiều ngang vùng trình bày.",
    strength: "R", confidence: "H",
  },
  "hd36/II.3": {
    of: "copyBlock", says: "Bản sao và các thành phần thể thức bản sao.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd36/II.3.1": {
    of: "copyBlock",
    says: "Ba loại bản sao: sao y bản chính (cơ quan ban hành sao nguyên văn), sao lục (cơ quan nhận được phép sao toàn văn), trích sao (cơ quan ban hành hoặc cơ quan lưu trữ sao một phần).",
    strength: "R", confidence: "H",
  },
  "hd36/II.3.2": {
    of: "copyBlock", says: "Hai hình thức sao: sao thông thường (trình bày lại) và sao photocopy (chụp lại).",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd36/II.3.3": {
    of: "copyBlock",
    says: "Bản sao phải có đủ các thành phần thể thức bản sao, đặt cuối văn bản được sao, dưới đường kẻ nét liền dài hết chiều ngang. Số bản sao chạy từ 01 trong một nhiệm kỳ, ký hiệu BS. Sang trang mới thì đánh số trang tiếp và đóng dấu giáp lai. Bản photocopy có các thành phần này có giá trị như bản chính.",
    strength: "R", confidence: "H",
  },
  "hd36/II.4": {
    of: "page", says: "Phông chữ, khổ giấy, định lề, số trang và phụ lục.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd36/II.4.1": {
    of: "page",
    says: "Chữ Việt theo bộ mã TCVN 6909:2001 (Unicode); mẫu trình bày các thành phần ở Phụ lục 3.",
    strength: "R", confidence: "H",
  },
  "hd36/II.4.2": {
    of: "page", says: "Khổ giấy A4 (210 mm x 297 mm); giấy tờ hành chính dùng A4, A5 (148 mm x 210 mm) hoặc mẫu in sẵn.",
    strength: "R", confidence: "H",
  },
  "hd36/II.4.3": {
    of: "page",
    says: "Trang đứng, lề trên 20 mm, dưới 20 mm, trái 30 mm, phải 15 mm. In hai mặt: mặt sau trên 20 mm, dưới 20 mm, trái 15 mm, phải 30 mm. Bảng biểu có thể xoay ngang.",
    strength: "R", confidence: "H",
  },
  "hd36/II.4.4": {
    of: "pageNumber",
    says: "Văn bản từ hai trang ghi số trang bằng chữ số Ả-rập, cách mép trên 10 mm, cách đều hai mép phải, trái của phần có chữ; trang thứ nhất không đánh số.",
    strength: "R", confidence: "H",
  },
  "hd36/II.4.5": {
    of: "appendix",
    says: "Văn bản có phụ lục phải chỉ dẫn về phụ lục; phụ lục có tiêu đề, ở trang riêng, từ hai phụ lục trở lên đánh số Ả-rập; «Phụ lục» và số ở một dòng riêng chính giữa, tiêu đề ở dưới.",
    strength: "R", confidence: "H",
  },
  "hd36/III": {
    of: "scope", says: "Tổ chức thực hiện.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd36/III.1": {
    of: "scope",
    says: "Có hiệu lực từ ngày ký (03/4/2018); thay thế Hướng dẫn 11-HD/VPTW ngày 28/5/2004 và Công văn 2587-CV/VPTW/nb ngày 25/5/2010.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd36/III.2": {
    of: "scope",
    says: "Cơ quan Uỷ ban Kiểm tra Trung ương, Quân uỷ Trung ương, Đảng uỷ Công an Trung ương, Đảng uỷ Ngoài nước được cụ thể hoá một số điểm cho phù hợp với tổ chức của mình.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd36/III.3": {
    of: "scope", says: "Cục Lưu trữ Văn phòng Trung ương Đảng hướng dẫn, kiểm tra, theo dõi việc thực hiện và đề xuất sửa đổi.",
    strength: "R", confidence: "H", asksNothing: true,
  },
} as const satisfies ProvisionTable;
