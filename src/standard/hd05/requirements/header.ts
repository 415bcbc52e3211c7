// Source: the study of HD 05, table 9.2, rows TD and CQ (title, issuer).
import type { RequirementTable } from "../../vocabulary";
import type { Hd05Provision } from "../provisions";

/** Title of the Party and name of the issuer. */
export const headerRequirements = {
  "TD-01": {
    cites: ["hd05/II.I.1", "hd05/II.I.1.1", "hd05/PL2.1"], says: "Tiêu đề ghi đúng «ĐẢNG CỘNG SẢN VIỆT NAM».",
    strength: "R", confidence: "H",
  },
  "TD-02": {
    cites: ["hd05/II.I.1.2"], says: "Tiêu đề ở dòng đầu, bên phải trang đầu.",
    strength: "R", confidence: "H",
  },
  "TD-03": {
    cites: ["hd05/PL2.1", "hd05/II.IV.2"], says: "Tiêu đề in hoa, cỡ 15, đứng, đậm.",
    strength: "R", confidence: "H",
  },
  "TD-04": {
    cites: ["hd05/II.I.1.2"], says: "Dưới tiêu đề có đường kẻ ngang nét liền, dài bằng tiêu đề.",
    strength: "R", confidence: "H",
  },
  "TD-05": {
    cites: ["hd05/II.I.1"], says: "Không có quốc hiệu, tiêu ngữ; đó là thể thức của Nhà nước.",
    strength: "E", confidence: "H",
  },
  "TD-06": {
    cites: ["hd05/II.I.1.2"], says: "Tiêu đề trên một dòng.",
    strength: "E", confidence: "H",
  },
  "CQ-01": {
    cites: ["hd05/II.I.2.2.1"], says: "Tên cơ quan ban hành ở dòng đầu, góc trái trang đầu, ngang với tiêu đề.",
    strength: "R", confidence: "H",
  },
  "CQ-02": {
    cites: ["hd05/II.I.2.2.1"], says: "Dưới tên cơ quan ban hành có một dấu sao (*) ở dòng riêng, trên số và ký hiệu.",
    strength: "R", confidence: "H",
  },
  "CQ-03": {
    cites: ["hd05/PL2.2a", "hd05/II.IV.2"], says: "Tên cơ quan cấp trên trực tiếp in hoa, cỡ 14, đứng, không đậm.",
    strength: "R", confidence: "H",
  },
  "CQ-04": {
    cites: ["hd05/PL2.2b", "hd05/II.IV.2"], says: "Tên cơ quan ban hành in hoa, cỡ 14, đứng, đậm.",
    strength: "R", confidence: "H",
  },
  "CQ-05": {
    cites: ["hd05/II.I.2.2.2"], says: "Tên cơ quan ban hành cân đối ở giữa dưới tên cơ quan cấp trên trực tiếp.",
    strength: "R", confidence: "H",
  },
  "CQ-06": {
    cites: ["hd05/II.I.2.2.1"], says: "Dưới tên cơ quan ban hành không kẻ đường; chỗ ấy là dấu sao (*).",
    strength: "E", confidence: "H",
  },
  "CQ-07": {
    cites: ["hd05/II.I.2.1"], says: "Tên cơ quan ban hành ghi đầy đủ, không viết tắt.",
    strength: "R", confidence: "H",
  },
  "CQ-07b": {
    cites: ["hd05/II.I.2.1"], says: "Tên cơ quan ban hành đúng như trong Điều lệ Đảng hoặc văn bản thành lập.",
    strength: "R", confidence: "H", person: "Văn bản thành lập của cơ quan không có trong tệp.",
  },
  "CQ-08": {
    cites: ["hd05/II.I.2.1.2a"], says: "Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư đều ghi «BAN CHẤP HÀNH TRUNG ƯƠNG».",
    strength: "R", confidence: "H",
  },
  "CQ-09": {
    cites: ["hd05/II.I.2.1.2b"], says: "Tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương không ghi tên cơ quan cấp trên.",
    strength: "R", confidence: "H",
  },
  "CQ-10": {
    cites: ["hd05/II.I.2.1.2c", "hd05/II.I.2.1.2d", "hd05/II.I.2.1.2đ"],
    says: "Trên tên đảng uỷ, chi bộ là tên đảng bộ cấp trên trực tiếp («ĐẢNG BỘ …»).",
    strength: "R", confidence: "H",
  },
  "CQ-11": {
    cites: ["hd05/II.I.2.1.3", "hd05/II.I.2.1.3a", "hd05/II.I.2.1.3b"],
    says: "Trên tên cơ quan, tổ chức do cấp uỷ lập là tên cấp uỷ («TỈNH UỶ …», «ĐẢNG UỶ …», «BAN CHẤP HÀNH TRUNG ƯƠNG»).",
    strength: "R", confidence: "H",
  },
  "CQ-11b": {
    cites: ["hd05/II.I.2.1.3a", "hd05/II.I.3.1.2b(iv)"], says: "Trên tên uỷ ban kiểm tra là tên cấp uỷ.",
    strength: "R", confidence: "H",
    ambiguous: "Hướng dẫn không có ví dụ về dòng trên tên uỷ ban kiểm tra; ở văn bản liên cơ quan cũng có khi không ghi.",
  },
  "CQ-12": {
    cites: ["hd05/II.I.2.1.4"], says: "Trên tên đơn vị là tên cơ quan cấp trên trực tiếp của đơn vị.",
    strength: "R", confidence: "H",
  },
  "CQ-13": {
    cites: ["hd05/II.I.2.1.2"], says: "Ban thường vụ không đứng ở tên cơ quan ban hành; chỗ ấy vẫn ghi tỉnh uỷ, thành uỷ, đảng uỷ.",
    strength: "R", confidence: "H",
  },
  // Thường trực is not named by the text at all.
  "CQ-13b": {
    cites: ["hd05/II.I.2.1.2"], says: "Thường trực cấp uỷ không đứng ở tên cơ quan ban hành.",
    strength: "P", confidence: "H",
  },
  "CQ-14": {
    cites: ["hd05/II.I.2.1.1"],
    says: "Tên đại hội nói rõ đại hội đại biểu hay đại hội toàn thể đảng viên và «LẦN THỨ …»; không xác định được thì ghi «NHIỆM KỲ …».",
    strength: "R", confidence: "H",
  },
  "CQ-15": {
    cites: ["hd05/II.I.2.1.1"], says: "Đại hội chi bộ ghi «ĐẠI HỘI CHI BỘ …», không ghi «TOÀN THỂ ĐẢNG VIÊN».",
    strength: "R", confidence: "H",
  },
  "CQ-16": {
    cites: ["hd05/II.I.2.1.1"],
    says: "Đoàn chủ tịch, đoàn thư ký, ban thẩm tra tư cách đại biểu, ban kiểm phiếu ghi tên mình (đậm) dưới tên đại hội (không đậm).",
    strength: "R", confidence: "H",
  },
  "CQ-17": {
    cites: ["hd05/II.I.2.1.5", "hd05/II.I.2.2.3"], says: "Liên cơ quan ghi đủ tên các cơ quan, cơ quan chủ trì trước, giữa các tên có dấu gạch nối.",
    strength: "R", confidence: "H",
  },
  "CQ-17b": {
    cites: ["hd05/II.I.2.2.3"], says: "Dấu giữa tên các cơ quan là gạch nối (-), không phải gạch ngang dài.",
    strength: "R", confidence: "H",
    ambiguous: "Hướng dẫn in các dấu gạch như nhau; gạch ngang giữa tên các cơ quan cũng chấp nhận được.",
  },
  // No one clause says it: these bodies are named nowhere in the text.
  "CQ-18": {
    cites: ["hd05/II.I.2.1"], says: "Huyện uỷ, quận uỷ, thị uỷ, đảng đoàn, ban cán sự đảng, đảng uỷ khối không còn là nơi ban hành.",
    strength: "P", confidence: "M",
  },
  "CQ-19": {
    cites: ["hd05/II.I.2.2.3"], says: "Tên cơ quan dài có thể trình bày thành nhiều dòng.",
    strength: "R", confidence: "H", asksNothing: true,
  },
} as const satisfies RequirementTable<Hd05Provision>;
