// Source: HD 36, Phụ lục 3 (loại chữ, cỡ chữ, kiểu chữ, minh hoạ), one row here for one row there, in its order.
// Rows that share a printed number take a, b, c. The heading lines of rows 2, 5, 7, 9, 10 and 11 carry no values.
import { between, exactly, pt, type TypographyTable } from "../vocabulary";

/** Phụ lục 3 of Hướng dẫn 36-HD/VPTW. A sample with several illustrations in one cell («; ») is split into them. */
export const typography = {
  partyTitle: {
    row: "1", says: "Tiêu đề \"Đảng Cộng sản Việt Nam\"",
    letterCase: "upper", size: exactly(pt(15)), face: ["bold"], sample: ["ĐẢNG CỘNG SẢN VIỆT NAM"],
  },
  parentIssuer: {
    row: "2a", says: "Tên cơ quan cấp trên trực tiếp",
    letterCase: "upper", size: exactly(pt(14)), face: [], sample: ["ĐẢNG BỘ TỈNH THÁI NGUYÊN"],
  },
  issuerName: {
    row: "2b", says: "Tên cơ quan ban hành, sao văn bản",
    letterCase: "upper", size: exactly(pt(14)), face: ["bold"], sample: ["HUYỆN UỶ ĐỊNH HOÁ"],
  },
  referenceNumber: {
    row: "3", says: "Số và ký hiệu văn bản, bản sao",
    letterCase: "normal", size: exactly(pt(14)), face: [], sample: ["Số 127-QĐ/TW", "Số 24-BS/UBKTTU"],
  },
  placeAndDate: {
    row: "4", says: "Địa danh và ngày, tháng, năm ban hành văn bản, sao văn bản",
    letterCase: "normal", size: exactly(pt(14)), face: ["italic"], sample: ["Hạ Long, ngày 20 tháng 02 năm 2018"],
  },
  typeName: {
    row: "5a", says: "Tên loại văn bản",
    letterCase: "upper", size: between(pt(15), pt(16)), face: ["bold"], sample: ["THÔNG BÁO"],
  },
  subject: {
    row: "5b", says: "Trích yếu nội dung văn bản",
    letterCase: "normal", size: between(pt(14), pt(15)), face: ["bold"], sample: ["về quy hoạch cán bộ lãnh đạo, quản lý"],
  },
  letterSubject: {
    row: "5c", says: "Trích yếu nội dung tên loại công văn",
    letterCase: "normal", size: exactly(pt(12)), face: ["italic"], sample: ["Chế độ hội nghị và công tác phí"],
  },
  body: {
    row: "6a", says: "Nội dung văn bản",
    letterCase: "normal", size: between(pt(14), pt(15)), face: [], sample: ["Trong công tác chỉ đạo..."],
  },
  partHeading: {
    row: "6b", says: "Từ \"Phần\", \"Chương\" và số thứ tự của phần, chương",
    letterCase: "normal", size: between(pt(14), pt(15)), face: ["bold"],
    sample: ["Phần I", "Chương II", "Phần thứ nhất", "Chương thứ hai"],
  },
  partTitle: {
    row: "6c", says: "Tên phần, chương",
    letterCase: "upper", size: between(pt(14), pt(15)), face: ["bold"], sample: ["QUY ĐỊNH CHUNG"],
  },
  sectionHeading: {
    row: "6d", says: "Từ \"Mục\" và số thứ tự của mục",
    letterCase: "normal", size: between(pt(14), pt(15)), face: ["bold"], sample: ["Mục 1"],
  },
  sectionTitle: {
    row: "6e", says: "Tên mục",
    letterCase: "upper", size: between(pt(14), pt(15)), face: ["bold"], sample: ["GIẢI THÍCH TỪ NGỮ"],
  },
  articleHeading: {
    row: "6f", says: "Từ \"Điều\", số thứ tự và tên điều",
    letterCase: "normal", size: between(pt(14), pt(15)), face: ["bold"], sample: ["Điều 1. Phạm vi điều chỉnh"],
  },
  clause: {
    row: "6g", says: "Khoản",
    letterCase: "normal", size: between(pt(14), pt(15)), face: [], sample: ["1. Quy định về…"],
  },
  point: {
    row: "6h", says: "Điểm",
    letterCase: "normal", size: between(pt(14), pt(15)), face: [], sample: ["a) Nội dung văn bản…"],
  },
  signingCapacity: {
    row: "7a", says: "Quyền hạn ký văn bản",
    letterCase: "upper", size: exactly(pt(14)), face: ["bold"], sample: ["T/M BAN THƯỜNG VỤ"],
  },
  signerPosition: {
    row: "7b", says: "Chức vụ của người ký văn bản",
    letterCase: "upper", size: exactly(pt(14)), face: [], sample: ["PHÓ BÍ THƯ"],
  },
  signerName: {
    row: "7c", says: "Họ tên của người ký văn bản",
    letterCase: "normal", size: exactly(pt(14)), face: ["bold"], sample: ["Nguyễn Bắc Nam"],
  },
  // Row 8 prints no values: «Thực hiện theo quy định của Ban Bí thư, hướng dẫn của Ban Tổ chức Trung ương và Bộ Công an.»
  seal: {
    row: "8", says: "Dấu cơ quan, tổ chức ban hành văn bản, sao văn bản",
    letterCase: null, size: null, face: null, sample: [],
  },
  addresseesWord: {
    row: "9a", says: "Từ \"Kính gửi\" đối với tên loại công văn, tờ trình",
    letterCase: "normal", size: exactly(pt(14)), face: ["italic"], sample: ["Kính gửi:"],
  },
  addressee: {
    row: "9b", says: "Tên cơ quan, tổ chức, cá nhân sau từ \"Kính gửi\"",
    letterCase: "normal", size: exactly(pt(14)), face: [],
    sample: ["- Ban Bí thư Trung ương,", "- Văn phòng Trung ương Đảng,"],
  },
  recipientsWord: {
    row: "9c", says: "Từ \"Nơi nhận\"",
    letterCase: "normal", size: exactly(pt(14)), face: ["underline"], sample: ["Nơi nhận:"],
  },
  recipient: {
    row: "9d", says: "Tên cơ quan, tổ chức, cá nhân sau từ \"Nơi nhận\"",
    letterCase: "normal", size: exactly(pt(12)), face: [],
    sample: ["- Các huyện uỷ, thị uỷ, đảng uỷ trực thuộc,", "- Các đồng chí Tỉnh uỷ viên,", "- Lưu Văn phòng Tỉnh uỷ."],
  },
  // Row 10a prints no values: «Thực hiện theo hướng dẫn của Bộ Công an».
  secrecyMark: {
    row: "10a", says: "Dấu chỉ mức độ mật",
    letterCase: null, size: null, face: null, sample: [],
  },
  urgencyMark: {
    row: "10b", says: "Dấu chỉ mức độ khẩn",
    letterCase: "upper", size: exactly(pt(14)), face: ["bold"], sample: ["HỎA TỐC"],
  },
  circulationNotice: {
    row: "11a", says: "Chỉ dẫn phạm vi lưu hành",
    letterCase: "upper", size: exactly(pt(12)), face: ["bold"], sample: ["XONG HỘI NGHỊ TRẢ LẠI"],
  },
  draftNotice: {
    row: "11b", says: "Chỉ dẫn dự thảo văn bản",
    letterCase: "normal", size: exactly(pt(14)), face: ["italic"], sample: ["Dự thảo lần 2"],
  },
  drafterMark: {
    row: "12", says: "Ký hiệu người đánh máy và số lượng bản phát hành",
    letterCase: "upper", size: exactly(pt(8)), face: [], sample: ["ABC-268"],
  },
  contactDetails: {
    row: "13", says: "Thông tin liên hệ của cơ quan ban hành văn bản",
    letterCase: "normal", size: exactly(pt(10)), face: [],
    sample: ["Số 9A, Nguyễn Cảnh Chân, Ba Đình, Hà Nội; điện thoại: 080.45774; fax: 080.43472; email: Cucluutru@VPTW."],
  },
  copyKind: {
    row: "14", says: "Chỉ dẫn loại bản sao",
    letterCase: "upper", size: exactly(pt(14)), face: ["bold"], sample: ["SAO Y BẢN CHÍNH"],
  },
  pageNumber: {
    row: "15", says: "Số trang văn bản",
    letterCase: "normal", size: exactly(pt(14)), face: [], sample: ["2", "16", "28"],
  },
} as const satisfies TypographyTable;
