// Source: HD 05, Phụ lục 2 (loại chữ, cỡ chữ, kiểu chữ, minh hoạ), one row here for one row there, in its order.
// Rows that share a printed number take a, b, c. II.IV.2 makes the rows binding; the typeface of all of them is Times New Roman.
import { between, exactly, pt, type TypographyTable } from "../vocabulary";

/** Phụ lục 2 of Hướng dẫn 05-HD/VPTW. A sample that fills several lines of its cell is several entries. */
export const typography = {
  partyTitle: {
    row: "1", says: "Tiêu đề \"Đảng Cộng sản Việt Nam\"",
    letterCase: "upper", size: exactly(pt(15)), face: ["bold"], sample: ["ĐẢNG CỘNG SẢN VIỆT NAM"],
  },
  parentIssuer: {
    row: "2a", says: "Tên cơ quan cấp trên trực tiếp",
    letterCase: "upper", size: exactly(pt(14)), face: [], sample: ["ĐẢNG BỘ TỈNH LÂM ĐỒNG"],
  },
  issuerName: {
    row: "2b", says: "Tên cơ quan ban hành (cơ quan sao)",
    letterCase: "upper", size: exactly(pt(14)), face: ["bold"], sample: ["ĐẢNG UỶ ĐẶC KHU PHÚ QUÝ"],
  },
  referenceNumber: {
    row: "3", says: "Số và ký hiệu",
    letterCase: "normal", size: exactly(pt(14)), face: [], sample: ["Số 127-QĐ/TW"],
  },
  placeAndDate: {
    row: "4", says: "Địa danh và ngày, tháng, năm",
    letterCase: "normal", size: exactly(pt(14)), face: ["italic"], sample: ["Hà Nội, ngày 20 tháng 10 năm 2025"],
  },
  typeName: {
    row: "5a", says: "Thể loại văn bản",
    letterCase: "upper", size: between(pt(15), pt(16)), face: ["bold"], sample: ["BÁO CÁO"],
  },
  subject: {
    row: "5b", says: "Trích yếu nội dung văn bản",
    letterCase: "normal", size: between(pt(14), pt(15)), face: ["bold"],
    sample: ["kết quả đại hội chi bộ nhiệm kỳ 2025 - 2030"],
  },
  letterSubject: {
    row: "5c", says: "Trích yếu nội dung thể loại công văn",
    letterCase: "normal", size: exactly(pt(12)), face: ["italic"],
    sample: ["về việc chuẩn bị hội nghị trực tuyến quán triệt Nghị quyết Trung ương 12 khoá XIII"],
  },
  body: {
    row: "6a", says: "Nội dung văn bản",
    letterCase: "normal", size: between(pt(14), pt(15)), face: [], sample: ["Trong công tác chỉ đạo..."],
  },
  partHeading: {
    row: "6b", says: "Từ \"Phần\", \"Chương\" và số thứ tự",
    letterCase: "normal", size: between(pt(14), pt(15)), face: ["bold"],
    // The cell reads «Phần I; Chương II (hoặc: Phần thứ nhất; Chương thứ hai)».
    sample: ["Phần I", "Chương II", "Phần thứ nhất", "Chương thứ hai"],
  },
  partTitle: {
    row: "6c", says: "Tên phần, chương",
    letterCase: "upper", size: between(pt(14), pt(15)), face: ["bold"], sample: ["QUY ĐỊNH CHUNG"],
  },
  sectionHeading: {
    row: "6d", says: "Từ \"Mục\" và số thứ tự",
    letterCase: "normal", size: between(pt(14), pt(15)), face: ["bold"], sample: ["Mục 1"],
  },
  sectionTitle: {
    row: "6e", says: "Tên mục",
    letterCase: "upper", size: between(pt(14), pt(15)), face: ["bold"], sample: ["QUẢN LÝ VĂN BẢN ĐI"],
  },
  articleHeading: {
    row: "6f", says: "Từ \"Điều\", số thứ tự và tên điều",
    letterCase: "normal", size: between(pt(14), pt(15)), face: ["bold"],
    sample: ["Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng"],
  },
  clause: {
    row: "6g", says: "Khoản",
    letterCase: "normal", size: between(pt(14), pt(15)), face: [], sample: ["1. Quy định về…"],
  },
  point: {
    row: "6h", says: "Điểm",
    letterCase: "normal", size: between(pt(14), pt(15)), face: [],
    // Differs from the text: the one copy of the annex that was read prints «đại hiểu», a slip for «đại biểu».
    sample: ["a) Đại hội đại biểu đảng bộ tỉnh, thành phố"],
  },
  signingCapacity: {
    row: "7a", says: "Quyền hạn ký văn bản, bản sao",
    letterCase: "upper", size: exactly(pt(14)), face: ["bold"], sample: ["T/M BAN THƯỜNG VỤ"],
  },
  signerPosition: {
    // Without an authority line above it every example in II.I.7.1.4 is bold (KY-04); that is the signing table's affair.
    row: "7b", says: "Chức vụ của người ký",
    letterCase: "upper", size: exactly(pt(14)), face: [], sample: ["PHÓ BÍ THƯ"],
  },
  signerName: {
    row: "7c", says: "Họ tên của người ký",
    letterCase: "normal", size: exactly(pt(14)), face: ["bold"], sample: ["Nguyễn Văn A"],
  },
  seal: {
    row: "8", says: "Dấu tổ chức ban hành, sao văn bản",
    letterCase: null, size: null, face: null, sample: [],
  },
  addresseesWord: {
    row: "9a", says: "Từ \"Kính gửi\" (công văn), \"Kính trình\" (tờ trình)",
    letterCase: "normal", size: exactly(pt(14)), face: ["italic"], sample: ["Kính gửi:"],
  },
  addressee: {
    // The wording of the names of rows 9b and 9d is ours; the rest of the rows is as printed.
    row: "9b", says: "Tên cơ quan, tổ chức, cá nhân sau từ \"Kính gửi\", \"Kính trình\"",
    letterCase: "normal", size: between(pt(14), pt(15)), face: [],
    sample: ["- Ban Bí thư Trung ương;", "- Văn phòng Trung ương Đảng;"],
  },
  recipientsWord: {
    row: "9c", says: "Từ \"Nơi nhận\"",
    letterCase: "normal", size: exactly(pt(14)), face: ["underline"], sample: ["Nơi nhận:"],
  },
  recipient: {
    row: "9d", says: "Tên cơ quan, tổ chức, cá nhân sau từ \"Nơi nhận\"",
    letterCase: "normal", size: exactly(pt(12)), face: [],
    sample: ["- Các đảng uỷ xã, phường trực thuộc;", "- Các đồng chí Tỉnh uỷ viên;", "- Lưu Văn phòng Tỉnh uỷ."],
  },
  secrecyMark: {
    row: "10", says: "Dấu chỉ mức độ mật",
    letterCase: null, size: null, face: null, sample: [],
  },
  urgencyMark: {
    row: "11", says: "Dấu chỉ mức độ khẩn",
    letterCase: "upper", size: exactly(pt(14)), face: ["bold"], sample: ["KHẨN"],
  },
  circulationNotice: {
    row: "12a", says: "Chỉ dẫn phạm vi lưu hành",
    letterCase: "upper", size: exactly(pt(12)), face: ["bold"], sample: ["TÀI LIỆU HỘI NGHỊ"],
  },
  draftNotice: {
    row: "12b", says: "Chỉ dẫn dự thảo",
    letterCase: "normal", size: exactly(pt(14)), face: ["italic"], sample: ["Dự thảo lần 2"],
  },
  drafterMark: {
    row: "13", says: "Ký hiệu người soạn thảo và số lượng bản",
    letterCase: "normal", size: exactly(pt(11)), face: [], sample: ["NguyenVanAn-26"],
  },
  contactDetails: {
    row: "14", says: "Thông tin liên hệ",
    letterCase: "normal", size: exactly(pt(10)), face: [],
    sample: [
      "Số 9A, Nguyễn Cảnh Chân, Ba Đình, Hà Nội;",
      "điện thoại: 080.45774; fax: 080.43472; email: Cucluutru@VPTW.",
    ],
  },
  pageNumber: {
    row: "15", says: "Số trang văn bản, phụ lục",
    letterCase: "normal", size: exactly(pt(14)), face: [], sample: ["28"],
  },
} as const satisfies TypographyTable;
