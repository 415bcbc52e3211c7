// Source: HD 36 Phần II, clauses 1.1 to 1.5.
import type { ProvisionTable } from "../../vocabulary";

/** What stands above the body: title, issuer, number, place and date, type and subject. */
export const headerProvisions = {
  "hd36/II.1": {
    of: "document",
    says: "Chín thành phần bắt buộc: tiêu đề; tên cơ quan ban hành; số và ký hiệu; địa danh và ngày, tháng, năm; tên loại và trích yếu; nội dung; quyền hạn, chức vụ, họ tên và chữ ký; dấu; nơi nhận.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.1": {
    of: "partyTitle", says: "Tiêu đề «Đảng Cộng sản Việt Nam».",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd36/II.1.1.1": {
    of: "partyTitle", says: "Tiêu đề «Đảng Cộng sản Việt Nam» là dấu hiệu nhận ra văn bản của Đảng.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.1.2": {
    of: "partyTitle",
    says: "Tiêu đề ở dòng đầu, góc phải trang đầu; ngay dưới có đường kẻ ngang nét liền dài bằng tiêu đề, ngăn với địa danh và ngày, tháng, năm.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.2": {
    of: "issuerName", says: "Tên cơ quan ban hành văn bản.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd36/II.1.2.1": {
    of: "issuerName",
    says: "Tên cơ quan ban hành ghi chính xác, đầy đủ như trong Điều lệ Đảng hoặc văn bản thành lập.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.2.1a": {
    of: "issuerName",
    says: "Văn bản của đại hội ghi tên đại hội, nói rõ là đại hội đại biểu hay đại hội toàn thể, lần thứ mấy; không rõ lần thứ mấy thì ghi nhiệm kỳ. Đoàn chủ tịch, đoàn thư ký, ban thẩm tra tư cách đại biểu, ban kiểm phiếu ghi tên mình dưới tên đại hội.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.2.1b": {
    of: "issuerName",
    says: "Cấp uỷ và ban thường vụ ghi chung một tên. Trung ương ghi BAN CHẤP HÀNH TRUNG ƯƠNG; tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương không ghi cấp trên; huyện uỷ và tương đương, đảng uỷ cơ sở, đảng uỷ bộ phận, chi bộ ghi thêm tên đảng bộ cấp trên trực tiếp.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.2.1c": {
    of: "issuerName",
    says: "Cơ quan, tổ chức do cấp uỷ lập (cơ quan tham mưu, giúp việc, đảng đoàn, ban cán sự đảng, ban chỉ đạo, tiểu ban, hội đồng…) ghi tên mình dưới tên cấp uỷ mà nó trực thuộc.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.2.1d": {
    of: "issuerName", says: "Đơn vị do cơ quan, tổ chức đảng lập ghi tên đơn vị dưới tên cơ quan cấp trên trực tiếp.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.2.1đ": {
    of: "issuerName", says: "Văn bản liên cơ quan ghi đủ tên các cơ quan, tổ chức cùng ban hành.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.2.2": {
    of: "issuerName",
    says: "Tên cơ quan ở dòng đầu, góc trái, ngang với tiêu đề; tên dài có thể xuống dòng; dưới có dấu sao (*) ngăn với số và ký hiệu. Liên cơ quan: cơ quan chủ trì ghi trước, giữa các tên có dấu gạch nối (-).",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.3": {
    of: "referenceNumber", says: "Số và ký hiệu văn bản.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd36/II.1.3.1": {
    of: "referenceNumber", says: "Thể thức của số và ký hiệu.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd36/II.1.3.1a": {
    of: "numberSeries",
    says: "Đại hội đánh một dãy số từ 01 chung cho mọi tên loại; cấp uỷ, cơ quan, tổ chức và đơn vị đánh số từ 01 cho mỗi tên loại trong một nhiệm kỳ cấp uỷ. Văn bản liên cơ quan theo dãy của cơ quan chủ trì; văn bản mật cùng dãy với văn bản không mật.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.3.1b": {
    of: "referenceNumber",
    says: "Ký hiệu gồm chữ viết tắt tên loại và chữ viết tắt tên cơ quan, lấy chữ cái đầu các âm tiết. Thống nhất: QĐ, QĐi, CT, CTr, TT, TTr; đại hội: ĐH; các đảng uỷ, chi bộ và một số cơ quan theo danh mục (ĐUQS, QUTW, ĐUCA, ĐUBP, ĐUK, ĐU, CB, UBKTTW, BTCTU, BTGHU, ĐĐ, BCSĐ, BCĐ, TB, HĐ).",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.3.2": {
    of: "referenceNumber",
    says: "Số viết bằng chữ số Ả-rập, nhỏ hơn 10 thêm số 0 ở trước; dấu gạch nối (-) giữa số và ký hiệu và giữa các cơ quan cùng ban hành, dấu gạch chéo (/) giữa tên loại và cơ quan; đặt cân đối dưới tên cơ quan ban hành.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.4": {
    of: "placeAndDate", says: "Địa danh và ngày, tháng, năm ban hành văn bản.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd36/II.1.4.1": {
    of: "placeAndDate", says: "Thể thức của địa danh và ngày, tháng, năm.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd36/II.1.4.1a": {
    of: "placeAndDate",
    says: "Địa danh là tên đơn vị hành chính nơi đặt trụ sở: cấp Trung ương, cấp tỉnh ghi tỉnh, thành phố; cấp huyện ghi huyện, quận, thị xã, thành phố thuộc tỉnh; cấp xã ghi xã, phường, thị trấn. Thêm cấp hành chính ở trước khi tên là tên người, một âm tiết, số thứ tự, hoặc trùng tên đơn vị cấp trên.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.4.1b": {
    of: "placeAndDate", says: "Ngày, tháng, năm ban hành là ngày người có thẩm quyền ký ban hành.",
    strength: "R", confidence: "H",
    person: { why: "Ngày ký thực tế là việc ngoài tệp; văn bản chỉ cho thấy ngày được ghi." },
  },
  "hd36/II.1.4.2": {
    of: "placeAndDate",
    says: "Ngày dưới 10 và tháng dưới 3 thêm số 0 ở trước; viết đủ chữ ngày, tháng, năm; dấu phẩy giữa địa danh và ngày. Cấp hành chính có thể viết tắt TP, TX, TT... Đặt dưới tiêu đề.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.5": {
    of: "typeName", says: "Tên loại văn bản và trích yếu nội dung văn bản.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd36/II.1.5.1": {
    of: "typeName",
    says: "Văn bản nào cũng ghi tên loại, trừ công văn; trích yếu là một câu ngắn hoặc một cụm từ. Có thể ghi tác giả khi cấp uỷ và ban thường vụ cùng ban hành một tên loại. Báo cáo chính trị trình đại hội có mẫu riêng.",
    strength: "R", confidence: "H",
  },
  "hd36/II.1.5.2": {
    of: "typeName",
    says: "Tên loại một dòng riêng, trích yếu ở dưới, cả hai chính giữa trang đầu; dưới trích yếu có năm dấu gạch nối (-----). Trích yếu công văn đặt dưới số và ký hiệu.",
    strength: "R", confidence: "H",
  },
} as const satisfies ProvisionTable;
