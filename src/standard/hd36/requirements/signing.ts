// Source: the rule table of HD 36, rows G and K. A letter after a row's number splits off what is stronger or weaker than the row.
import type { RequirementTable } from "../../vocabulary";
import type { Hd36Provision } from "../provisions";

/** Capacity, position, name, signature, seal. */
export const signingRequirements = {
  G01: {
    cites: ["hd36/II.1.7.1"], says: "Đề ký viết T/M, K/T, T/L, có dấu gạch chéo.", strength: "R", confidence: "H",
  },
  // A space after the prefix and no dots: every example.
  G01b: {
    cites: ["hd36/II.1.7.1"], says: "Sau T/M, K/T, T/L có một dấu cách, không có dấu chấm.", strength: "E", confidence: "H",
  },
  G01c: {
    cites: ["hd36/II.1.7.1"], says: "Không có đề ký TUQ, TU.: văn bản của Đảng chỉ có T/M, K/T, T/L.", strength: "E", confidence: "H",
  },
  G01d: {
    cites: ["hd36/II.1.7.1c"], says: "Quyền cấp trưởng ghi «Q.» trước chức vụ.", strength: "R/E", confidence: "H",
    ambiguous: "Câu văn nêu ký hiệu là Q, ví dụ ghi Q.: cả hai đều được.",
  },
  G02: {
    cites: ["hd36/PL3.7a", "hd36/PL3.7b", "hd36/PL3.7c", "hd36/II.1.7.1"],
    says: "Quyền hạn in hoa, cỡ 14, đậm; chức vụ ở dưới in hoa, cỡ 14, không đậm; họ tên in thường, cỡ 14, đậm.", strength: "R", confidence: "H",
  },
  // The examples print these bold; row 7 of the annex says «đứng» of every position.
  G02b: {
    cites: ["hd36/II.1.7.1", "hd36/PL3.7b"],
    says: "Chức vụ không có dòng quyền hạn ở trên, hai dòng của khối «kiêm», hai dòng của khối liên cơ quan, NGƯỜI GHI BIÊN BẢN, CHỦ TRÌ HỘI NGHỊ: đậm.",
    strength: "E", confidence: "H",
    ambiguous: "Ví dụ in đậm, Phụ lục 3 ghi «đứng» cho mọi chức vụ: đậm hay không đều được khi không có dòng quyền hạn ở trên.",
  },
  G03: {
    cites: ["hd36/II.1.7.1"],
    says: "Chức vụ không kèm tên cơ quan, trừ văn bản liên cơ quan và ban chỉ đạo, tiểu ban, hội đồng không có con dấu riêng.", strength: "R", confidence: "H",
  },
  // The row's other two requirements, of the same strength, each with its own provision text.
  G03b: {
    cites: ["hd36/II.1.7.1"], says: "Dưới T/M không ghi chức vụ uỷ viên.", strength: "R", confidence: "H",
  },
  G03c: {
    cites: ["hd36/II.1.7.1"], says: "Trước họ tên không ghi học hàm, học vị, quân hàm, danh hiệu.", strength: "R", confidence: "H",
  },
  G03d: {
    cites: ["hd36/II.1.7.1"], says: "Không ký nháy, ký tắt vào văn bản ban hành chính thức.", strength: "R", confidence: "H",
    person: "Chữ ký nháy, ký tắt chỉ có trên bản giấy.",
  },
  G04: {
    cites: ["hd36/II.1.7.1b"], says: "Chi bộ đề ký T/M CHI BỘ, chức vụ BÍ THƯ hoặc PHÓ BÍ THƯ (không phải chi uỷ).", strength: "R", confidence: "H",
  },
  G05: {
    cites: ["hd36/II.1.7.2", "hd36/PL1.7a", "hd36/PL1.7b"],
    says: "Phần ký ở bên phải, dưới nội dung; liên cơ quan và biên bản: cơ quan chủ trì, người chịu trách nhiệm chính ở bên phải.", strength: "R", confidence: "H",
  },
  // The text says «dưới nội dung» and nothing of pages: practice.
  G05c: {
    cites: ["hd36/II.1.7.2"], says: "Phần ký không đứng một mình ở trang cuối, tách khỏi nội dung.", strength: "P", confidence: "H",
  },
  G05b: {
    cites: ["hd36/II.1.7.2", "hd36/PL1.7c"], says: "Không ký bằng bút chì, mực đỏ, mực nhạt, mực dễ phai.", strength: "R", confidence: "H",
    person: "Mực ký chỉ thấy trên bản giấy.",
  },
  // Not regulated; the original leaves about 108 pt.
  G06: {
    cites: ["hd36/II.1.7.2"], says: "Khoảng trống cho chữ ký: bản gốc để khoảng 108 pt (năm dòng trống).", strength: "O", confidence: "M",
  },
  G07: {
    cites: ["hd36/II.1.7.1"],
    says: "T/M: đại hội và các bộ phận của đại hội, cấp uỷ, uỷ ban kiểm tra, đảng đoàn, ban cán sự đảng, hội đồng. Cấp trưởng cơ quan tham mưu, giúp việc, ban chỉ đạo, tiểu ban, đơn vị ký trực tiếp, cấp phó K/T. Được ban thường vụ hoặc thủ trưởng uỷ quyền: T/L.",
    strength: "R", confidence: "H",
  },
  G08: {
    cites: ["hd36/II.1.7.1d"], says: "Người được uỷ quyền trực tiếp ký: chức vụ ngay dưới T/L, trong khối không có K/T.", strength: "R", confidence: "H",
  },
  G09: {
    cites: ["hd36/II.1.7.1c"], says: "Sau K/T là chức vụ cấp trưởng, dưới là chức vụ cấp phó (K/T TRƯỞNG BAN, PHÓ TRƯỞNG BAN).", strength: "R", confidence: "H",
  },
  G09b: {
    cites: ["hd36/II.1.7.1c"], says: "Chưa bổ nhiệm cấp trưởng thì cấp phó phụ trách ký trực tiếp, không đề K/T.", strength: "R", confidence: "H",
  },
  // «H (from examples)».
  G10: {
    cites: ["hd36/II.1.7.1a", "hd36/II.1.7.1b", "hd36/II.1.7.1đ"],
    says: "Dưới T/M: đoàn chủ tịch, Bộ Chính trị, Ban Bí thư không ghi chức vụ; đoàn thư ký TRƯỞNG ĐOÀN; ban thẩm tra, ban kiểm phiếu TRƯỞNG BAN; Ban Chấp hành Trung ương TỔNG BÍ THƯ; nơi khác BÍ THƯ, CHỦ NHIỆM, CHỦ TỊCH hoặc PHÓ ….",
    strength: "E", confidence: "H",
  },
  G11: {
    cites: ["hd36/II.1.7.1đ"],
    says: "Ban chỉ đạo, tiểu ban, hội đồng không có con dấu riêng: chức vụ chính, «kiêm», chức vụ kiêm nhiệm; cấp phó cũng vậy, không đề K/T, T/M.", strength: "R", confidence: "H",
  },
  G12: {
    cites: ["hd36/II.1.7.1e", "hd36/II.1.7.2"], says: "Biên bản hội nghị: NGƯỜI GHI BIÊN BẢN bên trái, CHỦ TRÌ HỘI NGHỊ bên phải.", strength: "R", confidence: "H",
  },
  G13: {
    cites: ["hd36/II.1.7.1g", "hd36/II.1.7.2"], says: "Văn bản liên cơ quan: mỗi cơ quan một khối, đủ chức vụ, dòng dưới là tên cơ quan; cơ quan chủ trì bên phải.", strength: "R", confidence: "H",
  },
  G14: {
    cites: ["hd36/II.1.7.1a", "hd36/II.1.7.1e"],
    says: "Khối xác nhận ở dưới: «Xác nhận chữ ký của đồng chí...», rồi T/L; nghị quyết đại hội: T/M cấp uỷ, BÍ THƯ hoặc PHÓ BÍ THƯ.", strength: "R", confidence: "H",
  },
  G14b: {
    cites: ["hd36/II.1.7.1a", "hd36/II.1.7.1e"], says: "Khối xác nhận ở chính giữa trang.", strength: "E", confidence: "H",
    ambiguous: "Các ví dụ đều ở giữa trang; chỗ của khối xác nhận dưới một chữ ký không được nói đến.",
  },
  G15: {
    cites: ["hd36/II.1.7.1b"], says: "Báo cáo chính trị, báo cáo kiểm điểm, báo cáo công tác nhân sự trình đại hội do bí thư ký, không phải phó bí thư.", strength: "R", confidence: "H",
  },
  K01: {
    cites: ["hd36/II.1.8.2", "hd36/PL1.8"], says: "Dấu trùm khoảng 1/3 chữ ký về bên trái, mực đỏ tươi; biên bản từ 2 trang đóng dấu giáp lai.", strength: "R", confidence: "H",
    person: "Dấu đóng trên bản giấy, sau khi in và ký.",
  },
  K02: {
    cites: ["hd36/II.1.8.1"], says: "Văn bản ban hành phải đóng dấu.", strength: "R", confidence: "H",
    person: "Dấu đóng trên bản giấy, sau khi in và ký.",
  },
} as const satisfies RequirementTable<Hd36Provision>;
