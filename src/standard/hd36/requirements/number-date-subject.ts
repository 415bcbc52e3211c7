// Source: the rule table of HD 36, rows S, D, N. A letter after a row's number splits off what is stronger or weaker than the row.
import type { RequirementTable } from "../../vocabulary";
import type { Hd36Provision } from "../provisions";

/** Number and symbol, place and date, type and subject. */
export const numberDateSubjectRequirements = {
  S01: {
    cites: ["hd36/II.1.3.2", "hd36/II.1.3.1b"],
    says: "Số và ký hiệu theo mẫu «Số 15-HD/TU»: chữ số Ả-rập, gạch nối giữa số và ký hiệu, gạch chéo giữa tên loại và cơ quan.",
    strength: "R", confidence: "H",
  },
  // No colon and no spaces: all examples and the original's own header.
  S01b: {
    cites: ["hd36/II.1.3.2", "hd36/PL3.3"], says: "Sau từ «Số» không có dấu hai chấm.", strength: "E", confidence: "H",
  },
  S01c: {
    cites: ["hd36/II.1.3.2", "hd36/PL3.3"], says: "Không có dấu cách quanh dấu gạch nối và dấu gạch chéo.", strength: "E", confidence: "H",
  },
  S01d: {
    cites: ["hd36/II.1.3.1b"], says: "Ký hiệu gồm hai nhóm chữ: tên loại và cơ quan ban hành.", strength: "E", confidence: "M",
    ambiguous: "Không có điều nào cấm nhóm thứ ba; chính Hướng dẫn dẫn «2587-CV/VPTW/nb». Không xét khi là viện dẫn.",
  },
  S02: {
    cites: ["hd36/II.1.3.2"], says: "Số nhỏ hơn 10 có số 0 ở trước (01 đến 09).", strength: "R", confidence: "H",
  },
  S03: {
    cites: ["hd36/II.1.3.2", "hd36/PL3.3", "hd36/PL1.3"],
    says: "Số và ký hiệu in thường, cỡ 14, đứng, không đậm, cân đối dưới tên cơ quan ban hành, sau dấu sao.", strength: "R", confidence: "H",
  },
  S04: {
    cites: ["hd36/II.1.3.1b"],
    says: "Ký hiệu tên loại: QĐ (quyết định), QĐi (quy định), CT (chỉ thị), CTr (chương trình), TT (thông tri), TTr (tờ trình), NQ, KL, QC, BC.",
    strength: "R", confidence: "H",
  },
  // The other types follow from the rule of first letters; their symbols are not printed.
  S04b: {
    cites: ["hd36/II.1.3.1b"], says: "Ký hiệu các tên loại khác là chữ cái đầu các âm tiết (KH, TB, ĐA, PA…).", strength: "R/P", confidence: "M",
  },
  // Printed in the examples and in the number of HD 36 itself.
  S04c: {
    cites: ["hd36/II.1.3.1b"], says: "Công văn ghi CV, biên bản ghi BB, hướng dẫn ghi HD.", strength: "E", confidence: "H",
  },
  S05: {
    cites: ["hd36/II.1.3.1b"], says: "Ký hiệu cơ quan của đại hội, đoàn chủ tịch, đoàn thư ký, ban thẩm tra tư cách đại biểu, ban kiểm phiếu là ĐH.", strength: "R", confidence: "H",
  },
  S06: {
    cites: ["hd36/II.1.3.1b", "hd36/II.1.3.2"], says: "Ký hiệu liên cơ quan ghi đủ các cơ quan, giữa có dấu gạch nối (BTCTU-BDVTU).", strength: "R", confidence: "H",
  },
  S06b: {
    cites: ["hd36/II.1.3.1b"], says: "Trong ký hiệu liên cơ quan, cơ quan chủ trì đứng trước.", strength: "E", confidence: "H",
    ambiguous: "Thứ tự trong ký hiệu chỉ thấy ở ví dụ.",
  },
  S07: {
    cites: ["hd36/II.1.3.1a"],
    says: "Số chạy từ 01 cho mỗi tên loại trong một nhiệm kỳ cấp uỷ; đại hội một dãy chung; liên cơ quan theo dãy của cơ quan chủ trì; văn bản mật cùng dãy.",
    strength: "R", confidence: "H",
    person: "Dãy số là của cả nhiệm kỳ, nằm trong sổ đăng ký; một tệp văn bản không cho biết.",
  },
  // The part of the clause that the number itself shows.
  S07b: {
    cites: ["hd36/II.1.3.1a"], says: "Dãy số bắt đầu từ 01: không có số 00.", strength: "R", confidence: "H",
  },
  S08: {
    cites: ["hd36/II.1.3.1b"],
    says: "Ký hiệu cơ quan thống nhất: ĐUQS, QUTW, ĐUCA, ĐUBP, ĐUK, ĐU, CB, UBKTTW, BTCTU, BTGHU, ĐĐ, BCSĐ, BCĐ, TB, HĐ.", strength: "R", confidence: "H",
  },
  // Symbols of other bodies: examples (TW, TU, HU, VPTU…), else the rule of first letters, not printed.
  S08b: {
    cites: ["hd36/II.1.3.1b"], says: "Ký hiệu cơ quan như trong các ví dụ (TW, TU, HU, VPTU, BDVTU, BKTTW, VPTW, UBKTTU).", strength: "E", confidence: "H",
  },
  S08c: {
    cites: ["hd36/II.1.3.1b"], says: "Ký hiệu các cơ quan khác là chữ cái đầu các âm tiết (QU, VPHU, BTCHU, BTCTW…).", strength: "R/P", confidence: "M",
  },
  S08d: {
    cites: ["hd36/II.1.3.1b"], says: "Ký hiệu thành uỷ của thành phố trực thuộc Trung ương là TU.", strength: "P", confidence: "L",
  },
  D01: {
    cites: ["hd36/II.1.4.2"], says: "Viết «<địa danh>, ngày dd tháng mm năm yyyy», đủ chữ ngày, tháng, năm, có dấu phẩy sau địa danh.", strength: "R", confidence: "H",
  },
  D02: {
    cites: ["hd36/II.1.4.2"], says: "Ngày dưới 10 và tháng dưới 3 có số 0 ở trước.", strength: "R", confidence: "H",
  },
  // «tháng 03».. «tháng 09» are not forbidden in words: advice.
  D02b: {
    cites: ["hd36/II.1.4.2"], says: "Tháng 3 đến tháng 9 không có số 0 ở trước.", strength: "E", confidence: "H",
    ambiguous: "Điều khoản chỉ buộc thêm số 0 cho tháng dưới 3, không cấm ở các tháng khác.",
  },
  // Dates inside the text follow the zero rule in the original, but no clause asks for it.
  D02c: {
    cites: ["hd36/II.1.4.2"], says: "Ngày, tháng viết trong nội dung theo cùng quy tắc số 0 (28/5/2004, 06/02/2017).", strength: "O", confidence: "H",
    ambiguous: "Không điều nào đặt quy tắc này cho ngày, tháng trong nội dung; chỉ là cách viết của chính bản gốc.",
  },
  D03: {
    cites: ["hd36/PL3.4", "hd36/II.1.4.2", "hd36/PL1.4"], says: "Địa danh và ngày, tháng, năm in thường, cỡ 14, nghiêng, dưới tiêu đề.", strength: "R", confidence: "H",
  },
  D04: {
    cites: ["hd36/II.1.4.1a"], says: "Địa danh một âm tiết hoặc theo số thứ tự có cấp hành chính ở trước (Thành phố Huế, Quận 1).", strength: "R", confidence: "H",
  },
  // The name stands in the file. Where it cannot be told whose it is, a rule is `unsure`; the text's own examples it can tell.
  D04b: {
    cites: ["hd36/II.1.4.1a"], says: "Địa danh mang tên người có cấp hành chính ở trước (Quận Hai Bà Trưng, Phường Lê Đại Hành, TP. Hồ Chí Minh).",
    strength: "R", confidence: "H",
  },
  // The unit above stands in the superior line or in the issuer's name.
  D04c: {
    cites: ["hd36/II.1.4.1a"],
    says: "Địa danh cấp huyện trùng tên tỉnh, cấp xã trùng tên huyện có cấp hành chính ở trước (Thành phố Hoà Bình, Thị trấn Chợ Mới).",
    strength: "R", confidence: "H",
  },
  D05: {
    cites: ["hd36/II.1.4.1a"],
    says: "Địa danh theo cấp: Trung ương và tỉnh ghi tỉnh, thành phố trực thuộc Trung ương; huyện ghi huyện, quận, thị xã, thành phố thuộc tỉnh; xã ghi xã, phường, thị trấn.",
    strength: "R", confidence: "H",
  },
  D05b: {
    cites: ["hd36/II.1.4.1a"], says: "Tổ chức đảng trong cơ quan, đơn vị ghi địa danh của cơ quan, đơn vị đó; liên cơ quan ghi địa danh của cơ quan chủ trì.",
    strength: "R", confidence: "H",
    person: "Trụ sở và địa danh mà cơ quan, đơn vị dùng trên văn bản của mình nằm ngoài tệp.",
  },
  // «có thể ghi chữ viết tắt»; the clause has TP, TX, TT and «...», its example `TP.` and `Q.`: an open list, with or without the dot.
  D06: {
    cites: ["hd36/II.1.4.2"], says: "Cấp hành chính trước địa danh có thể viết tắt TP, TX, TT..., có hay không có dấu chấm.", strength: "R", confidence: "H",
    asksNothing: true,
  },
  N01: {
    cites: ["hd36/II.1.5.2", "hd36/PL3.5a", "hd36/PL1.5a"],
    says: "Tên loại ở một dòng riêng, chính giữa trang đầu, in hoa, cỡ 15-16, đứng, đậm.", strength: "R", confidence: "H",
  },
  N02: {
    cites: ["hd36/II.1.5.2", "hd36/PL3.5b"], says: "Trích yếu chính giữa, dưới tên loại, cỡ 14-15, đứng, đậm.", strength: "R", confidence: "H",
  },
  // Lower case: from the examples.
  N02b: {
    cites: ["hd36/II.1.5.1", "hd36/II.1.5.2"], says: "Trích yếu mở đầu bằng chữ thường.", strength: "E", confidence: "M",
  },
  // No `V/v`, no quotes, no full stop: from the examples.
  N02c: {
    cites: ["hd36/II.1.5.1", "hd36/II.1.5.2"], says: "Trích yếu không có «V/v», không đặt trong ngoặc kép, cuối không có dấu chấm.",
    strength: "E", confidence: "M",
  },
  N03: {
    cites: ["hd36/II.1.5.2"], says: "Dưới trích yếu có năm dấu gạch nối (-----).", strength: "R", confidence: "H",
  },
  N04: {
    cites: ["hd36/II.1.5.2", "hd36/PL3.5c", "hd36/PL1.5b"], says: "Trích yếu công văn ở dưới số và ký hiệu, cỡ 12, nghiêng.", strength: "R", confidence: "H",
  },
  // No `V/v`, no five hyphens, capital first letter: from the examples.
  N04b: {
    cites: ["hd36/II.1.5.2"], says: "Trích yếu công văn không mở đầu bằng «V/v».", strength: "E", confidence: "M",
  },
  N04c: {
    cites: ["hd36/II.1.5.2"], says: "Dưới trích yếu công văn không có năm dấu gạch nối.", strength: "E", confidence: "M",
  },
  N04d: {
    cites: ["hd36/II.1.5.2"], says: "Trích yếu công văn mở đầu bằng chữ hoa.", strength: "E", confidence: "M",
  },
  N05: {
    cites: ["hd36/II.1.5.1"], says: "Nếu ghi tác giả trong trích yếu thì ở một dòng in hoa, không đậm («CỦA BAN THƯỜNG VỤ HUYỆN UỶ»).", strength: "E", confidence: "H",
  },
  // Phụ lục 3 has no row for it.
  N05b: {
    cites: ["hd36/II.1.5.1"], says: "Cỡ chữ của dòng tác giả không quy định.", strength: "P", confidence: "M", asksNothing: true,
  },
  // Not for a political report with a theme (N07).
  N06: {
    cites: ["hd36/II.1.5.1"], says: "Văn bản nào cũng ghi tên loại, trừ công văn và báo cáo chính trị có chủ đề.", strength: "R", confidence: "H",
  },
  N06b: {
    cites: ["hd36/II.1.5.1"], says: "Trích yếu là một câu ngắn gọn hoặc một cụm từ, phản ánh nội dung chủ yếu.", strength: "R", confidence: "H",
    person: "Trích yếu có gọn và đúng ý hay không là chất lượng câu chữ.",
  },
  N07: {
    cites: ["hd36/II.1.5.1"],
    says: "Báo cáo chính trị trình đại hội: có chủ đề thì ghi chủ đề in hoa, đậm, không ghi tên loại; không có thì ghi BÁO CÁO và trích yếu; rồi dòng nghiêng trong ngoặc đơn «(báo cáo của... trình đại hội...)», rồi -----.",
    strength: "R", confidence: "H",
  },
} as const satisfies RequirementTable<Hd36Provision>;
