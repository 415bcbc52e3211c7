// Source: the study of HD 05, tables 9.6 (additional components) and 9.7 (copies).
import type { RequirementTable } from "../../vocabulary";
import type { Hd05Provision } from "../provisions";

const tenMillimetres = "Hướng dẫn không nói 10 mm tính đến đỉnh hay đến giữa chữ; từ 7 đến 10 mm đều được.";
const stamped = "Con dấu đóng trên giấy; tệp văn bản không cho thấy.";

/** Appendix, marks, notices, drafter's mark, contact details. */
export const additionRequirements = {
  "PL-01": {
    cites: ["hd05/II.II.1.1"], says: "Phụ lục được nhắc đến trong văn bản, trình bày riêng và có tiêu đề.",
    strength: "R", confidence: "H",
  },
  "PL-02": {
    cites: ["hd05/II.II.1.1"], says: "Có từ hai phụ lục thì đánh số bằng chữ số Ả Rập, như «Phụ lục 1».",
    strength: "R", confidence: "H",
  },
  "PL-03": {
    cites: ["hd05/II.II.1.2"],
    says: "«Phụ lục» và số thứ tự ở giữa; dưới là tiêu đề; dưới nữa là dòng dẫn chiếu có số và ký hiệu, ngày, tháng, năm, cơ quan ban hành.",
    strength: "R", confidence: "H",
  },
  "PL-03b": {
    cites: ["hd05/II.II.1.2"], says: "Dòng dẫn chiếu viết «(Kèm theo … số …, ngày … của …)» như bản gốc.",
    strength: "O", confidence: "H",
  },
  "PL-04": {
    cites: ["hd05/II.II.1.2"], says: "«PHỤ LỤC» và tiêu đề in hoa, đậm; dòng dẫn chiếu trong ngoặc đơn; dưới có 05 dấu gạch nối, như bản gốc.",
    strength: "O", confidence: "L",
  },
  "PL-05": {
    cites: ["hd05/II.IV.5.2"], says: "Mỗi phụ lục đánh số trang riêng.",
    strength: "R", confidence: "H",
  },
  // HD 05 has no size, box or place for the mark: it leaves them to the law on state secrets.
  "KH-01": {
    cites: ["hd05/II.II.2", "hd05/PL2.10"], says: "Dấu chỉ mức độ mật theo pháp luật về bảo vệ bí mật nhà nước và hướng dẫn của Bộ Công an.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "KH-02": {
    cites: ["hd05/II.II.3"], says: "Mức độ khẩn là «KHẨN», «THƯỢNG KHẨN» hoặc «HOẢ TỐC».",
    strength: "R", confidence: "H",
  },
  "KH-03": {
    cites: ["hd05/PL2.11", "hd05/II.IV.2"], says: "Dấu chỉ mức độ khẩn in hoa, cỡ 14, đứng, đậm.",
    strength: "R", confidence: "H",
  },
  "KH-04": {
    cites: ["hd05/II.II.3"], says: "Dấu chỉ mức độ khẩn ở dưới số và ký hiệu; ở công văn thì dưới trích yếu.",
    strength: "R", confidence: "H",
  },
  "PB-01": {
    cites: ["hd05/II.II.4.1", "hd05/PL2.12a"], says: "Chỉ dẫn phạm vi lưu hành ở góc phải, trên đầu trang đầu; in hoa, cỡ 12, đứng, đậm.",
    strength: "R", confidence: "H",
  },
  "PB-01b": {
    cites: ["hd05/II.II.4.1"], says: "Chỉ dẫn phạm vi lưu hành cách mép trên của trang 10 mm.",
    strength: "R", confidence: "H", ambiguous: tenMillimetres,
  },
  "PB-02": {
    cites: ["hd05/II.II.4.1"], says: "«Không phổ biến trên phương tiện thông tin đại chúng» ở giữa, cuối trang cuối.",
    strength: "R", confidence: "H",
  },
  "PB-02b": {
    cites: ["hd05/II.II.4.1"], says: "«Không phổ biến trên phương tiện thông tin đại chúng» cách mép dưới của trang 10 mm.",
    strength: "R", confidence: "H", ambiguous: tenMillimetres,
  },
  "PB-03": {
    cites: ["hd05/II.II.4", "hd05/PL2.12a"], says: "«TÀI LIỆU HỘI NGHỊ» ở góc phải, trên đầu trang đầu, như chỉ dẫn phạm vi lưu hành.",
    strength: "R", confidence: "M-H",
  },
  "PB-04": {
    cites: ["hd05/II.II.4.2", "hd05/PL2.12b"], says: "«Dự thảo lần …» ở dưới số và ký hiệu; in thường, cỡ 14, nghiêng.",
    strength: "R", confidence: "H",
  },
  "PB-05": {
    cites: ["hd05/II.II.4.2"], says: "Ở công văn, «Dự thảo lần …» đặt dưới trích yếu, như dấu chỉ mức độ khẩn.",
    strength: "P", confidence: "L",
  },
  // An open list («như: …»): a wording of one's own is no breach; a wording of these that was altered is.
  "PB-06": {
    cites: ["hd05/II.II.4.1"],
    says: "Chỉ dẫn có tên trong hướng dẫn ghi đúng: «Không phổ biến trên phương tiện thông tin đại chúng», «tài liệu thu hồi», «xem xong trả lại», «lưu hành nội bộ».",
    strength: "R", confidence: "H",
  },
  "SB-01": {
    cites: ["hd05/II.II.5", "hd05/PL2.13"],
    says: "Ký hiệu người soạn thảo và số bản ở cuối nơi nhận, như «NguyenVanAn-26»; in thường, cỡ 11, đứng; chỉ ghi khi cần quản lý số bản.",
    strength: "R", confidence: "H",
  },
  "LH-01": {
    cites: ["hd05/II.II.6", "hd05/PL2.14"], says: "Thông tin liên hệ ở trang cuối, dưới đường kẻ nét liền hết chiều ngang phần chữ; in thường, cỡ 10, đứng.",
    strength: "R", confidence: "H",
  },
  "LH-02": {
    cites: ["hd05/II.II.6"], says: "Thông tin liên hệ đặt ở chân trang hay sau đoạn cuối đều được.",
    strength: "P", confidence: "L", asksNothing: true,
  },
  // Silence of the text, not a rule: on tables only the orientation is regulated (TR-06).
  "BT-01": {
    cites: ["hd05/II.IV.4.3"], says: "Về bảng, biểu chỉ quy định chiều trang; phông chữ, khung, tên bảng không quy định.",
    strength: "R", confidence: "H", asksNothing: true,
  },
} as const satisfies RequirementTable<Hd05Provision>;

/** Copies. */
export const copyRequirements = {
  "BS-01": {
    cites: ["hd05/II.III.2.1", "hd05/II.III.2.2"],
    says: "Bản sao giấy có dấu bản sao và phần ký sao ở cuối văn bản được sao, dưới đường kẻ nét liền hết chiều ngang phần chữ.",
    strength: "R", confidence: "H",
  },
  "BS-02": {
    cites: ["hd05/PL3.1.1"], says: "Dấu «BẢN SAO VĂN BẢN» 80 x 50 mm, mực đỏ; dòng đầu in hoa, cỡ 13, đứng, đậm.",
    strength: "R", confidence: "M-H", person: stamped,
  },
  "BS-03": {
    cites: ["hd05/PL3.1.1"],
    says: "Dấu bản sao có năm dòng: Cơ quan, tổ chức sao; Số, ký hiệu bản sao; Hình thức sao; Địa danh và ngày tháng năm sao; Nơi nhận bản sao.",
    strength: "R", confidence: "M-H", person: stamped,
  },
  "BS-04": {
    cites: ["hd05/PL3.1.2"], says: "Ký hiệu bản sao ghi chung là BS.",
    strength: "R", confidence: "M-H",
  },
  "BS-04b": {
    cites: ["hd05/PL3.1.2"], says: "Số bản sao từ 01, chung cho mọi hình thức sao trong một nhiệm kỳ.",
    strength: "R", confidence: "M-H", person: "Dãy số bản sao nằm trong sổ đăng ký; một tệp văn bản không cho biết.",
  },
  "BS-05": {
    cites: ["hd05/PL3.1.2"], says: "Hình thức sao là «sao y», «sao lục» hoặc «trích sao»; không ghi «sao y bản chính».",
    strength: "R", confidence: "M-H",
  },
  "BS-06": {
    cites: ["hd05/II.III.2.2.1", "hd05/II.III.2.2.2"], says: "Dấu bản sao bên trái, dưới nơi nhận; phần ký sao bên phải, dưới phần ký của văn bản.",
    strength: "R", confidence: "H",
  },
  "BS-07": {
    cites: ["hd05/II.III.2.3"], says: "Dấu cơ quan sao ở dưới quyền hạn, chức vụ, trùm 1/3 chữ ký của người ký sao.",
    strength: "R", confidence: "H", person: stamped,
  },
  "BS-08": {
    cites: ["hd05/II.III.3", "hd05/II.III.3.1", "hd05/II.III.3.2", "hd05/II.III.3.3", "hd05/II.III.3.4"],
    says: "Bản sao điện tử là bản số hoá, có hai chữ ký số ở góc phải, phía trên trang đầu.",
    strength: "R", confidence: "H", person: "Bản sao điện tử là tệp số hoá, không phải văn bản đang soạn.",
  },
  "BS-09": {
    cites: ["hd05/II.III.2.4"], says: "Nhiều bản thì nhân từ bản sao thứ nhất có dấu và chữ ký trực tiếp; đóng dấu cơ quan (nếu có) lên từng bản.",
    strength: "R", confidence: "H", person: stamped,
  },
  "BS-10": {
    cites: ["hd05/II.III.1"], says: "Sao văn bản có bí mật nhà nước theo pháp luật về bảo vệ bí mật nhà nước.",
    strength: "R", confidence: "H", asksNothing: true,
  },
} as const satisfies RequirementTable<Hd05Provision>;
