// Source: HD 05 Phần II, mục I, clauses 7 and 8. The exact blocks stand as data in ../signing-cases.ts.
import type { ProvisionTable } from "../../vocabulary";

const onPaper = "Con dấu và mực trên giấy; tệp văn bản không cho thấy.";

/** Authority, position, name and signature of the signer; the seal. */
export const signingProvisions = {
  "hd05/II.I.7": {
    of: "signatureBlock", says: "Quyền hạn, chức vụ, họ tên và chữ ký của người có thẩm quyền.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.7.1": {
    of: "signatureBlock", says: "Thể thức phần ký.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.7.1.1": {
    of: "signingCapacity", says: "Quyền hạn ký phải được quy định bằng văn bản; đề ký bằng «T/M», «K/T», «T/L».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.1a": {
    of: "signingCapacity", says: "Thay mặt (T/M): đoàn chủ tịch, đoàn thư ký, các ban của đại hội, cấp uỷ, uỷ ban kiểm tra, hội đồng.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.1b": {
    of: "signingCapacity",
    says: "Nơi làm việc theo chế độ thủ trưởng (cơ quan tham mưu, giúp việc, đơn vị sự nghiệp, ban chỉ đạo, tiểu ban, đơn vị): cấp trưởng ký trực tiếp theo chức vụ, cấp phó ký thay (K/T).",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.1c": {
    of: "signingCapacity", says: "Thừa lệnh (T/L): văn bản được ban thường vụ hoặc thủ trưởng cơ quan giao ký.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.2": {
    of: "signerPosition",
    says: "Ghi đúng chức vụ được bầu, bổ nhiệm, phân công; không ghi thêm tên cơ quan vào chức vụ, trừ ban chỉ đạo, tiểu ban, hội đồng không có con dấu riêng và văn bản liên cơ quan.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.2a": {
    of: "signerPosition",
    says: "Đoàn chủ tịch phân công người ký văn bản của đại hội và của đoàn chủ tịch; trưởng đoàn ký văn bản của đoàn thư ký; trưởng ban ký văn bản của ban thẩm tra tư cách đại biểu, ban kiểm phiếu.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.2b": {
    of: "signerPosition",
    says: "Ký thay mặt cấp uỷ, uỷ ban kiểm tra, hội đồng chỉ ghi chức vụ bí thư, phó bí thư, chủ nhiệm, phó chủ nhiệm, chủ tịch, phó chủ tịch.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.3": {
    of: "signerName", says: "Ghi đầy đủ họ tên người ký, không ghi học hàm, học vị, quân hàm, danh hiệu trước họ tên.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4": {
    of: "signatureBlock", says: "Cách đề ký của từng tổ chức, cơ quan; văn bản ban hành không ký nháy, ký tắt.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4a": {
    of: "signatureBlock", says: "Văn bản của đại hội.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.7.1.4a(i)": {
    of: "signatureBlock",
    says: "Đại hội có con dấu riêng: «T/M ĐOÀN CHỦ TỊCH»; «T/M ĐOÀN THƯ KÝ» / «TRƯỞNG ĐOÀN»; «T/M BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU» / «TRƯỞNG BAN»; «T/M BAN KIỂM PHIẾU» / «TRƯỞNG BAN».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4a(ii)": {
    of: "signatureAttestation",
    says: "Đại hội không có con dấu riêng: văn phòng xác nhận chữ ký theo lệnh của ban thường vụ khoá mới («Xác nhận chữ ký của đồng chí...» / «T/L BAN THƯỜNG VỤ» / chánh hoặc phó chánh văn phòng); không có văn phòng thì bí thư hoặc phó bí thư cấp uỷ khoá mới xác nhận.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4a(iii)": {
    of: "signatureAttestation",
    says: "Nghị quyết đại hội: bí thư xác nhận chữ ký, hoặc phó bí thư nếu bí thư đã ký; đề «T/M TỈNH UỶ» (hoặc «THÀNH UỶ», «ĐẢNG UỶ»).",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4b": {
    of: "signatureBlock", says: "Văn bản của cấp uỷ, chi bộ, uỷ ban kiểm tra.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.7.1.4b(i)": {
    of: "signatureBlock",
    says: "Trung ương: «T/M BAN CHẤP HÀNH TRUNG ƯƠNG» / «TỔNG BÍ THƯ»; «T/M BỘ CHÍNH TRỊ»; «T/M BAN BÍ THƯ».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4b(ii)": {
    of: "signatureBlock",
    says: "Tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương: «T/M TỈNH UỶ» hoặc «T/M ĐẢNG UỶ», ban thường vụ: «T/M BAN THƯỜNG VỤ»; dưới là «BÍ THƯ» hoặc «PHÓ BÍ THƯ».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4b(iii)": {
    of: "signatureBlock",
    says: "Đảng uỷ xã, phường, đặc khu, đảng uỷ cấp trên trực tiếp, đảng uỷ cơ sở, đảng uỷ bộ phận: «T/M ĐẢNG UỶ», ban thường vụ: «T/M BAN THƯỜNG VỤ»; dưới là «BÍ THƯ» hoặc «PHÓ BÍ THƯ».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4b(iv)": {
    of: "signatureBlock", says: "Chi bộ: «T/M CHI BỘ» / «BÍ THƯ» hoặc «PHÓ BÍ THƯ».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4b(v)": {
    of: "signatureBlock", says: "Báo cáo chính trị, báo cáo kiểm điểm, báo cáo công tác nhân sự trình đại hội do bí thư ký.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4b(vi)": {
    of: "signatureBlock", says: "Uỷ ban kiểm tra: «T/M UỶ BAN KIỂM TRA» / «CHỦ NHIỆM» hoặc «PHÓ CHỦ NHIỆM».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4c": {
    of: "signatureBlock", says: "Văn bản của cơ quan tham mưu, giúp việc, đơn vị sự nghiệp, đơn vị.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4c(i)": {
    of: "signatureBlock", says: "Cấp trưởng ký theo chức vụ: «TRƯỞNG BAN».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4c(ii)": {
    of: "signatureBlock", says: "Cấp phó ký thay: «K/T TRƯỞNG BAN» / «PHÓ TRƯỞNG BAN».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4c(iii)": {
    of: "signatureBlock", says: "Chưa có cấp trưởng, cấp phó được giao phụ trách ký theo chức vụ, không đề ký thay: «PHÓ TRƯỞNG BAN».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4c(iv)": {
    of: "signatureBlock", says: "Quyền cấp trưởng ký: «Q. TRƯỞNG BAN».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4d": {
    of: "signatureBlock",
    says: "Ký thừa lệnh: «T/L BAN THƯỜNG VỤ» / «CHÁNH VĂN PHÒNG» hoặc «PHÓ CHÁNH VĂN PHÒNG»; người được giao trực tiếp ký, không giao lại cho người khác.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4đ": {
    of: "signatureBlock", says: "Văn bản của ban chỉ đạo, tiểu ban, hội đồng.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4đ(i)": {
    of: "signatureBlock",
    says: "Có con dấu riêng: «TRƯỞNG BAN CHỈ ĐẠO»; «K/T TRƯỞNG TIỂU BAN» / «PHÓ TRƯỞNG TIỂU BAN»; «T/M HỘI ĐỒNG» / «CHỦ TỊCH».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4đ(ii)": {
    of: "signatureBlock",
    says: "Không có con dấu riêng: ghi chức vụ ở nơi có con dấu (cấp uỷ, cơ quan thường trực hoặc cơ quan người ký lãnh đạo) / «kiêm» / chức vụ trong ban chỉ đạo, tiểu ban, hội đồng; cấp phó không đề «K/T», «T/M».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4e": {
    of: "signatureBlock", says: "Biên bản hội nghị.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4e(i)": {
    of: "signatureBlock",
    says: "Biên bản được đóng dấu lên chữ ký người chủ trì: bên trái «NGƯỜI GHI BIÊN BẢN», bên phải «CHỦ TRÌ HỘI NGHỊ».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4e(ii)": {
    of: "signatureBlock",
    says: "Biên bản không đóng dấu lên chữ ký người chủ trì: ghi như trên, dưới có xác nhận chữ ký «T/L BAN THƯỜNG VỤ» (hoặc «TRƯỞNG BAN»…) / chánh hoặc phó chánh văn phòng.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.1.4g": {
    of: "signatureBlock", says: "Văn bản liên cơ quan: dưới chức vụ của mỗi người ký ghi tên cơ quan.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.2": {
    of: "signatureBlock", says: "Kỹ thuật trình bày phần ký.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.7.2.1": {
    of: "signatureBlock", says: "Quyền hạn, chức vụ của người ký ở bên phải, dưới nội dung văn bản.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.2.2": {
    of: "signatureBlock",
    says: "Chữ ký ở dưới quyền hạn, chức vụ. Văn bản giấy ký mực xanh, không dùng bút chì, mực đỏ, mực nhạt, mực dễ phai; văn bản điện tử: hình chữ ký màu xanh, tệp .png, nền trong suốt, đặt giữa chức vụ và họ tên.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.2.3": {
    of: "signerName", says: "Họ tên người ký ở dưới chữ ký.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.7.2.4": {
    of: "signatureBlock",
    says: "Biên bản, văn bản liên cơ quan: người chịu trách nhiệm chính, cơ quan chủ trì ký bên phải, người khác, cơ quan khác bên trái; còn nữa thì ký ở dòng dưới.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.8": {
    of: "seal", says: "Dấu, chữ ký số của tổ chức, cơ quan.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.8.1": {
    of: "seal", says: "Thể thức dấu, chữ ký số của tổ chức, cơ quan.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.8.1.1": {
    of: "seal", says: "Văn bản ban hành phải có dấu; văn bản điện tử có chữ ký số của tổ chức, cơ quan.",
    strength: "R", confidence: "H", person: { why: "Dấu đóng trên giấy, chữ ký số ký vào tệp phát hành; tệp đang soạn không cho thấy." },
  },
  "hd05/II.I.8.1.2": {
    of: "seal",
    says: "Chi bộ không có con dấu: bí thư, hoặc phó bí thư được phân công, ký thay mặt chi bộ; cần văn bản có dấu thì có thể ký thừa lệnh, dùng con dấu của cấp uỷ cấp trên.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.8.2": {
    of: "seal", says: "Kỹ thuật đóng dấu, trình bày chữ ký số.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.8.2.1": {
    of: "seal", says: "Dấu, chữ ký số của tổ chức, cơ quan ở dưới quyền hạn, chức vụ của người ký.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.8.2.2": {
    of: "seal", says: "Dấu trên văn bản giấy rõ ràng, ngay ngắn, đúng chiều, trùm lên khoảng 1/3 chữ ký về bên trái; mực dấu đỏ tươi.",
    strength: "R", confidence: "H", person: { why: onPaper },
  },
  "hd05/II.I.8.2.3": {
    of: "digitalSignature", says: "Hình chữ ký số của tổ chức, cơ quan là hình con dấu màu đỏ, đúng kích thước thật, tệp .png, nền trong suốt.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.8.2.4": {
    of: "seal",
    says: "Dấu treo đóng trên trang đầu phụ lục, trùm một phần tên phụ lục; dấu giáp lai đóng ở giữa mép phải các trang phụ lục, mỗi dấu không quá 05 tờ. Dùng khi nào do cấp uỷ hoặc thủ trưởng quy định.",
    strength: "R", confidence: "H", person: { why: onPaper },
  },
} as const satisfies ProvisionTable;
