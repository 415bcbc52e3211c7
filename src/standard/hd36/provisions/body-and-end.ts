// Source: HD 36 Phần II, clauses 1.6 to 1.9.
import type { ProvisionTable } from "../../vocabulary";

/** The body, the signature, the seal and the recipients. */
export const bodyAndEndProvisions = {
  "hd36/II.1.6": {
    of: "body", says: "Nội dung văn bản.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd36/II.1.6.1": {
    of: "body",
    says: "Nội dung đúng đường lối, pháp luật, hợp với tên loại, rõ ràng; chỉ viết tắt từ thông dụng hoặc dùng nhiều lần, lần đầu đặt chữ tắt trong ngoặc đơn ngay sau từ đó; viện dẫn lần đầu ghi đủ tên loại, số, ký hiệu, ngày, cơ quan, trích yếu, các lần sau chỉ ghi tên loại và số, ký hiệu; giải thích thuật ngữ; bố cục phù hợp.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.6.2": {
    of: "body",
    says: "Thông thường dàn đều hai lề, đầu dòng lùi khoảng 10 mm, khoảng cách đoạn tối thiểu 6 pt, khoảng cách dòng tối thiểu 18 pt (Exactly), kết thúc bằng dấu chấm. Mỗi căn cứ một dòng, cuối dòng dấu chấm phẩy, căn cứ cuối dấu phẩy. Phần, chương, mục ở dòng riêng chính giữa; điều, khoản sau số có dấu chấm; điểm theo chữ cái tiếng Việt và dấu ngoặc đơn đóng.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.7": {
    of: "signatureBlock", says: "Quyền hạn, chức vụ, họ tên và chữ ký của người có thẩm quyền.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd36/II.1.7.1": {
    of: "signatureBlock",
    says: "Đề ký T/M cho đại hội, cấp uỷ, uỷ ban kiểm tra, đảng đoàn, ban cán sự đảng, hội đồng; cấp trưởng cơ quan ký trực tiếp, cấp phó ký K/T; văn bản được uỷ quyền ký T/L. Ghi đúng chức vụ, không kèm tên cơ quan; ký T/M không ghi chức vụ uỷ viên; họ tên không kèm học hàm, học vị, quân hàm, danh hiệu; không ký nháy, ký tắt vào bản phát hành.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.7.1a": {
    of: "signatureBlock",
    says: "Văn bản của đại hội đề ký T/M đoàn chủ tịch, đoàn thư ký, ban thẩm tra tư cách đại biểu hoặc ban kiểm phiếu. Đại hội không có con dấu: có thêm phần xác nhận chữ ký của lãnh đạo văn phòng thừa lệnh ban thường vụ; nghị quyết đại hội do bí thư hoặc phó bí thư xác nhận.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.7.1b": {
    of: "signatureBlock",
    says: "Văn bản của cấp uỷ, ban thường vụ, chi bộ, uỷ ban kiểm tra, đảng đoàn, ban cán sự đảng đề ký T/M và chức vụ bí thư, phó bí thư, chủ nhiệm, phó chủ nhiệm; Bộ Chính trị và Ban Bí thư không ghi chức vụ. Báo cáo chính trị, báo cáo kiểm điểm, báo cáo nhân sự trình đại hội do bí thư ký.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.7.1c": {
    of: "signatureBlock",
    says: "Cơ quan tham mưu, giúp việc và đơn vị: cấp trưởng ký trực tiếp; quyền cấp trưởng ghi Q.; cấp phó ký K/T; chưa có cấp trưởng thì cấp phó phụ trách ký trực tiếp, không đề ký thay.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.7.1d": {
    of: "signatureBlock", says: "Văn bản được uỷ quyền: người được uỷ quyền trực tiếp ký T/L, không uỷ quyền lại cho người khác ký thay.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.7.1đ": {
    of: "signatureBlock",
    says: "Ban chỉ đạo, tiểu ban, hội đồng có con dấu riêng ký theo chức vụ ở đó. Không có con dấu riêng: ghi chức vụ chính, chữ «kiêm», rồi chức vụ ở ban chỉ đạo, tiểu ban, hội đồng; cấp phó không đề K/T, T/M.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.7.1e": {
    of: "signatureBlock",
    says: "Biên bản hội nghị có người ghi biên bản và người chủ trì hội nghị cùng ký; không được đóng dấu lên chữ ký người chủ trì thì lãnh đạo văn phòng thừa lệnh xác nhận chữ ký.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.7.1g": {
    of: "signatureBlock", says: "Văn bản liên cơ quan ghi đủ chức vụ của người ký và tên cơ quan, tổ chức của người đó.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.7.2": {
    of: "signatureBlock",
    says: "Phần ký ở bên phải, dưới nội dung: quyền hạn, chức vụ, rồi chữ ký, rồi họ tên. Biên bản hội nghị và văn bản liên cơ quan: cơ quan chủ trì, người chịu trách nhiệm chính ở bên phải, những người khác bên trái và các dòng dưới. Không ký bằng bút chì, mực đỏ, mực nhạt, mực dễ phai.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.8": {
    of: "seal", says: "Dấu cơ quan, tổ chức ban hành văn bản.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd36/II.1.8.1": {
    of: "seal", says: "Văn bản ban hành phải đóng dấu.",
    strength: "R", confidence: "H",
    person: { why: "Dấu đóng trên giấy, sau khi in và ký; tệp văn bản không cho thấy." },
  },
  "hd36/II.1.8.2": {
    of: "seal",
    says: "Dấu ở dưới quyền hạn, chức vụ, rõ ràng, ngay ngắn, đúng chiều, trùm khoảng 1/3 chữ ký về bên trái, mực đỏ tươi. Biên bản từ 2 trang đóng dấu giáp lai, mỗi dấu tối đa 5 tờ.",
    strength: "R", confidence: "H",
    person: { why: "Mực dấu, vị trí dấu và dấu giáp lai chỉ thấy trên bản giấy đã đóng dấu." },
  },
  "hd36/II.1.9": {
    of: "recipients", says: "Nơi nhận văn bản.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd36/II.1.9.1": {
    of: "recipients",
    says: "Nơi nhận được ghi cụ thể trong văn bản; gửi ít nơi thì ghi từng nơi, gửi nhiều nơi thì ghi theo nhóm.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.9.2": {
    of: "recipients",
    says: "Từ «Nơi nhận» một dòng riêng, danh sách ở dưới; công văn và tờ trình có «Kính gửi» cùng dòng với tên nơi nhận, và «Như trên» ở dòng đầu phần nơi nhận. Sau «Nơi nhận», «Kính gửi» có dấu hai chấm; sau mỗi nơi nhận dấu phẩy; cuối cùng dấu chấm.",
    strength: "R", confidence: "H",
  },
} as const satisfies ProvisionTable;
