// Source: the study of HD 05, table 9.4 (signature and seal).
import type { RequirementTable } from "../../vocabulary";
import type { Hd05Provision } from "../provisions";

const onPaper = "Con dấu, chữ ký và mực trên giấy; tệp văn bản không cho thấy.";

/** Signature block, seal, digital signature. */
export const signingRequirements = {
  "KY-01": {
    cites: ["hd05/II.I.7.2.1", "hd05/II.I.7.2.2", "hd05/II.I.7.2.3"],
    says: "Phần ký ở bên phải, dưới nội dung: quyền hạn, chức vụ, chữ ký, họ tên.",
    strength: "R", confidence: "H",
  },
  // The text says «dưới nội dung» and nothing of pages: practice.
  "KY-01b": {
    cites: ["hd05/II.I.7.2.1"], says: "Phần ký không đứng một mình ở trang cuối, tách khỏi nội dung.",
    strength: "P", confidence: "H",
  },
  "KY-02": {
    cites: ["hd05/PL2.7a", "hd05/II.IV.2"], says: "Quyền hạn ký in hoa, cỡ 14, đứng, đậm.",
    strength: "R", confidence: "H",
  },
  "KY-03": {
    cites: ["hd05/PL2.7b", "hd05/II.IV.2"], says: "Chức vụ dưới dòng quyền hạn in hoa, cỡ 14, đứng, không đậm.",
    strength: "R", confidence: "H",
  },
  "KY-04": {
    cites: ["hd05/II.I.7.1.4c", "hd05/II.I.7.1.4đ", "hd05/II.I.7.1.4e", "hd05/II.I.7.1.4g"],
    says: "Không có dòng quyền hạn thì chức vụ in đậm.",
    strength: "E", confidence: "H",
    ambiguous: "Ví dụ nào cũng in đậm, còn Phụ lục 2 chỉ ghi chữ đứng.",
  },
  "KY-05": {
    cites: ["hd05/PL2.7c", "hd05/II.IV.2"], says: "Họ tên người ký in thường, cỡ 14, đứng, đậm.",
    strength: "R", confidence: "H",
  },
  "KY-06": {
    cites: ["hd05/II.I.7.1.1", "hd05/II.I.7.1.4"],
    says: "Đề ký «T/M», «K/T», «T/L», «Q.», sau có dấu cách; không ghi «TM.», «KT.», «TL.»; không có «TUQ».",
    strength: "R", confidence: "H",
  },
  "KY-07": {
    cites: ["hd05/II.I.7.1.1a"], says: "Chỉ các cơ quan của đại hội, cấp uỷ, uỷ ban kiểm tra, hội đồng ký thay mặt (T/M).",
    strength: "R", confidence: "H",
  },
  "KY-08": {
    cites: ["hd05/II.I.7.1.1b", "hd05/II.I.7.1.4c(i)"], says: "Cấp trưởng nơi làm việc theo chế độ thủ trưởng ký theo chức vụ, không đề T/M.",
    strength: "R", confidence: "H",
  },
  "KY-09": {
    cites: ["hd05/II.I.7.1.1b", "hd05/II.I.7.1.4c(ii)"], says: "Cấp phó ký thay: «K/T» và chức vụ cấp trưởng, dưới là chức vụ của mình.",
    strength: "R", confidence: "H",
  },
  "KY-10": {
    cites: ["hd05/II.I.7.1.4c(iii)"], says: "Chưa có cấp trưởng, cấp phó phụ trách ghi chức vụ của mình, không đề K/T.",
    strength: "R", confidence: "H",
  },
  "KY-11": {
    cites: ["hd05/II.I.7.1.4c(iv)"], says: "Quyền cấp trưởng ghi «Q.» trước chức vụ, như «Q. TRƯỞNG BAN».",
    strength: "R", confidence: "H",
  },
  "KY-12": {
    cites: ["hd05/II.I.7.1.1c", "hd05/II.I.7.1.4d"],
    says: "Ký thừa lệnh (T/L) của ban thường vụ hoặc thủ trưởng; người được giao trực tiếp ký, dưới «T/L» không có «K/T».",
    strength: "R", confidence: "H",
  },
  "KY-12b": {
    cites: ["hd05/II.I.7.1.1c", "hd05/II.I.7.1.4d"], says: "Thừa lệnh cấp uỷ không có ban thường vụ, thừa lệnh chi bộ.",
    strength: "R", confidence: "H",
    ambiguous: "Hướng dẫn chỉ in «T/L BAN THƯỜNG VỤ»; cách ghi cho cấp uỷ không có ban thường vụ và cho chi bộ không thấy nêu.",
  },
  "KY-13": {
    cites: ["hd05/II.I.7.1.2b"],
    says: "Dưới T/M của cấp uỷ, uỷ ban kiểm tra, hội đồng chỉ ghi bí thư, phó bí thư, chủ nhiệm, phó chủ nhiệm, chủ tịch, phó chủ tịch; uỷ viên không ghi chức vụ.",
    strength: "R", confidence: "H",
  },
  "KY-14": {
    cites: ["hd05/II.I.7.1.2"],
    says: "Chức vụ không kèm tên cơ quan, trừ ban chỉ đạo, tiểu ban, hội đồng không có con dấu riêng và văn bản liên cơ quan.",
    strength: "R", confidence: "H",
  },
  "KY-14b": {
    cites: ["hd05/II.I.7.1.2"], says: "Chức vụ đúng như được bầu, bổ nhiệm, phân công.",
    strength: "R", confidence: "H", person: "Ai được bầu, bổ nhiệm vào chức vụ nào là việc ngoài tệp văn bản.",
  },
  "KY-15": {
    cites: ["hd05/II.I.7.1.4b(i)"], says: "«T/M BỘ CHÍNH TRỊ», «T/M BAN BÍ THƯ» không có dòng chức vụ.",
    strength: "E", confidence: "H",
  },
  "KY-16": {
    cites: ["hd05/II.I.7.1.4b(i)"], says: "Ban Chấp hành Trung ương: «T/M BAN CHẤP HÀNH TRUNG ƯƠNG» / «TỔNG BÍ THƯ».",
    strength: "E", confidence: "H",
  },
  "KY-17": {
    cites: ["hd05/II.I.7.1.4b(ii)", "hd05/II.I.7.1.4b(iii)"],
    says: "Cấp uỷ: «T/M TỈNH UỶ», «T/M THÀNH UỶ», «T/M ĐẢNG UỶ» hoặc «T/M BAN THƯỜNG VỤ», dưới là bí thư hoặc phó bí thư.",
    strength: "R", confidence: "H",
  },
  "KY-18": {
    cites: ["hd05/II.I.7.1.4b(iv)"], says: "Chi bộ: «T/M CHI BỘ» / «BÍ THƯ» hoặc «PHÓ BÍ THƯ».",
    strength: "R", confidence: "H",
  },
  "KY-19": {
    cites: ["hd05/II.I.7.1.4b(v)"], says: "Báo cáo chính trị, báo cáo kiểm điểm, báo cáo nhân sự trình đại hội chỉ do bí thư ký.",
    strength: "R", confidence: "H",
  },
  "KY-20": {
    cites: ["hd05/II.I.7.1.4b(vi)"], says: "Uỷ ban kiểm tra: «T/M UỶ BAN KIỂM TRA» / «CHỦ NHIỆM» hoặc «PHÓ CHỦ NHIỆM».",
    strength: "R", confidence: "H",
  },
  "KY-21": {
    cites: ["hd05/II.I.7.1.2a", "hd05/II.I.7.1.4a(i)"],
    says: "Các cơ quan của đại hội đề ký đúng mẫu: «T/M ĐOÀN CHỦ TỊCH»; «T/M ĐOÀN THƯ KÝ» / «TRƯỞNG ĐOÀN»; «T/M BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU», «T/M BAN KIỂM PHIẾU» / «TRƯỞNG BAN».",
    strength: "R", confidence: "H",
  },
  "KY-22": {
    cites: ["hd05/II.I.7.1.4a(ii)"],
    says: "Đại hội không có con dấu riêng: có «Xác nhận chữ ký của đồng chí...» của văn phòng, đề «T/L BAN THƯỜNG VỤ»; không có văn phòng thì bí thư hoặc phó bí thư xác nhận.",
    strength: "R", confidence: "H",
  },
  "KY-22b": {
    cites: ["hd05/II.I.7.1.4a(ii)"], says: "Phần xác nhận chữ ký ở giữa trang, dưới phần ký.",
    strength: "E", confidence: "H",
    ambiguous: "Hướng dẫn không nói phần xác nhận đặt ở đâu; ví dụ in ở giữa.",
  },
  "KY-23": {
    cites: ["hd05/II.I.7.1.4a(iii)"],
    says: "Nghị quyết đại hội do bí thư xác nhận (phó bí thư, nếu bí thư đã ký), đề «T/M TỈNH UỶ», «T/M THÀNH UỶ» hoặc «T/M ĐẢNG UỶ».",
    strength: "R", confidence: "H",
  },
  "KY-23b": {
    cites: ["hd05/II.I.7.1.4a(iii)"], says: "Nghị quyết đại hội có phần xác nhận chữ ký; của đại hội chi bộ đề «T/M CHI BỘ».",
    strength: "R", confidence: "H",
    ambiguous: "Hướng dẫn không nói đại hội có con dấu riêng thì có cần xác nhận không, và không in mẫu cho chi bộ.",
  },
  "KY-24": {
    cites: ["hd05/II.I.7.1.4đ(i)"],
    says: "Ban chỉ đạo, tiểu ban có con dấu: ký theo chức vụ, cấp phó đề K/T; hội đồng: «T/M HỘI ĐỒNG» / «CHỦ TỊCH».",
    strength: "R", confidence: "H",
  },
  "KY-25": {
    cites: ["hd05/II.I.7.1.4đ(ii)"],
    says: "Ban chỉ đạo, tiểu ban, hội đồng không có con dấu: chức vụ ở nơi có con dấu / «kiêm» / chức vụ trong ban; cấp phó không đề K/T, T/M.",
    strength: "R", confidence: "H",
  },
  "KY-26": {
    cites: ["hd05/II.I.7.1.4e", "hd05/II.I.7.1.4e(i)", "hd05/II.I.7.1.4e(ii)", "hd05/II.I.7.2.4"],
    says: "Biên bản hội nghị: bên trái «NGƯỜI GHI BIÊN BẢN», bên phải «CHỦ TRÌ HỘI NGHỊ»; không đóng dấu lên chữ ký người chủ trì thì có phần xác nhận.",
    strength: "R", confidence: "H",
  },
  "KY-26b": {
    cites: ["hd05/II.I.7.1.4e(ii)"], says: "Nơi không có văn phòng thì ai xác nhận biên bản.",
    strength: "R", confidence: "H",
    ambiguous: "Hướng dẫn không in mẫu xác nhận biên bản ở nơi không có văn phòng, không nói phần xác nhận đặt ở đâu.",
  },
  "KY-27": {
    cites: ["hd05/II.I.7.1.4g", "hd05/II.I.7.2.4"],
    says: "Liên cơ quan: dưới chức vụ ghi tên cơ quan; cơ quan chủ trì bên phải, cơ quan khác bên trái, còn nữa thì ở dòng dưới.",
    strength: "R", confidence: "H",
  },
  "KY-28": {
    cites: ["hd05/II.I.7.1.3"], says: "Trước họ tên không ghi học hàm, học vị, quân hàm, danh hiệu.",
    strength: "R", confidence: "H",
  },
  "KY-28b": {
    cites: ["hd05/II.I.7.1.3"], says: "Trước họ tên người ký không ghi «đồng chí».",
    strength: "P", confidence: "H",
  },
  "KY-29": {
    cites: ["hd05/II.I.7.1.4"], says: "Văn bản ban hành không ký nháy, ký tắt.",
    strength: "R", confidence: "H", person: onPaper,
  },
  "KY-30": {
    cites: ["hd05/II.I.7.2.2"], says: "Văn bản giấy ký bằng mực xanh; không dùng bút chì, mực đỏ, mực nhạt, mực dễ phai.",
    strength: "R", confidence: "H", person: onPaper,
  },
  "KY-31": {
    cites: ["hd05/II.I.7.2.2"], says: "Khoảng trống để ký không có quy định; bản gốc chừa khoảng 40 mm từ chức vụ đến họ tên.",
    strength: "O", confidence: "H",
  },
  "KY-32": {
    cites: ["hd05/II.I.7.1.2a"],
    says: "Trưởng đoàn ký văn bản của đoàn thư ký, trưởng ban ký văn bản của ban thẩm tra, ban kiểm phiếu; ký thay mặt đoàn chủ tịch không ghi chức vụ.",
    strength: "R", confidence: "H",
  },
  "KY-32b": {
    cites: ["hd05/II.I.7.1.2a"], says: "Người ký văn bản của đại hội, đoàn chủ tịch do đoàn chủ tịch phân công.",
    strength: "R", confidence: "H", person: "Đoàn chủ tịch phân công ai ký là việc ngoài tệp văn bản.",
  },
  "KY-33": {
    cites: ["hd05/II.I.7.1.4a(ii)"],
    says: "Đại hội không có con dấu riêng: biên bản diễn biến đại hội, bên trái «T/M ĐOÀN THƯ KÝ» / «TRƯỞNG ĐOÀN», bên phải «T/M ĐOÀN CHỦ TỊCH»; biên bản thảo luận, bên trái «NGƯỜI GHI BIÊN BẢN», bên phải «T/M ĐOÀN THƯ KÝ» / «TRƯỞNG ĐOÀN»; dưới là phần xác nhận.",
    strength: "E", confidence: "H",
  },
  "KY-34": {
    cites: ["hd05/II.I.7.1.4đ(ii)"],
    says: "Ban chỉ đạo, tiểu ban, hội đồng không có con dấu: dòng đầu là bí thư, phó bí thư, uỷ viên ban thường vụ, hoặc chức vụ lãnh đạo cơ quan thường trực, cơ quan của người ký.",
    strength: "R", confidence: "H",
  },
  "KY-34b": {
    cites: ["hd05/II.I.7.1.4đ(ii)"], says: "Con dấu đóng lên văn bản là của nơi có chức vụ ghi ở dòng đầu.",
    strength: "R", confidence: "H", person: onPaper,
  },
  "DA-01": {
    cites: ["hd05/II.I.8.1.1"], says: "Văn bản ban hành có dấu; văn bản điện tử có chữ ký số của cơ quan.",
    strength: "R", confidence: "H", person: "Dấu đóng trên giấy, chữ ký số ký vào tệp phát hành; tệp đang soạn không cho thấy.",
  },
  "DA-02": {
    cites: ["hd05/II.I.8.2.2"], says: "Dấu đỏ tươi, ngay ngắn, trùm khoảng 1/3 chữ ký về bên trái.",
    strength: "R", confidence: "H", hedged: true, person: onPaper,
  },
  "DA-03": {
    cites: ["hd05/II.I.8.1.2"], says: "Chi bộ không có con dấu: bí thư hoặc phó bí thư được phân công ký T/M; cần dấu thì ký T/L, dùng con dấu của cấp uỷ cấp trên.",
    strength: "R", confidence: "H",
  },
  "DA-03b": {
    cites: ["hd05/II.I.8.1.2"], says: "Cách đề ký thừa lệnh của chi bộ dùng con dấu cấp trên.",
    strength: "R", confidence: "H",
    ambiguous: "Hướng dẫn không in mẫu đề ký này.",
  },
  "DA-04": {
    cites: ["hd05/II.I.8.2.4"], says: "Phụ lục: dấu treo trên trang đầu, dấu giáp lai giữa mép phải, mỗi dấu không quá 05 tờ, khi cấp uỷ hoặc thủ trưởng quy định.",
    strength: "R", confidence: "H", person: onPaper,
  },
  "DA-05": {
    cites: ["hd05/II.I.8.2.1"], says: "Dấu ở dưới quyền hạn, chức vụ.",
    strength: "R", confidence: "H", person: onPaper,
  },
  "DT-01": {
    cites: ["hd05/II.I.7.2.2"], says: "Hình chữ ký số của cá nhân là tệp .png, đặt ở giữa, giữa chức vụ và họ tên.",
    strength: "R", confidence: "H",
  },
  // The colour of a signature is that of its ink.
  "DT-01b": {
    cites: ["hd05/II.I.7.2.2"], says: "Hình chữ ký số của cá nhân màu xanh, nền trong suốt.",
    strength: "R", confidence: "H", person: "Màu mực trong hình chữ ký là việc nhìn bằng mắt.",
  },
  "DT-02": {
    cites: ["hd05/II.I.8.2.3", "hd05/II.I.8.2.1"], says: "Hình chữ ký số của cơ quan là tệp .png, ở dưới quyền hạn, chức vụ.",
    strength: "R", confidence: "H",
  },
  // Its real size is that of the body's own seal.
  "DT-02b": {
    cites: ["hd05/II.I.8.2.3"], says: "Hình con dấu màu đỏ, nền trong suốt, đúng kích thước thật của con dấu.",
    strength: "R", confidence: "H", person: "Kích thước thật và màu mực của con dấu không ghi trong tệp văn bản.",
  },
} as const satisfies RequirementTable<Hd05Provision>;
