// Source: HD 36 Phụ lục 3, one entry for one row. Clause 4.1 refers to the annex; each row also cites the clause of its component,
// except row 6: its clause, 1.6.2, opens with «Thông thường», and the annex does not hedge.
import type { RequirementTable } from "../../vocabulary";
import type { Hd36Provision } from "../provisions";

/** Case, size and face, row by row. */
export const typographyRequirements = {
  "PL3.1": {
    cites: ["hd36/PL3.1", "hd36/II.1.1.2"], says: "Tiêu đề in hoa, cỡ 15, đứng, đậm.", strength: "R", confidence: "H",
  },
  "PL3.2a": {
    cites: ["hd36/PL3.2a", "hd36/II.1.2.2"], says: "Tên cơ quan cấp trên trực tiếp in hoa, cỡ 14, đứng, không đậm.", strength: "R", confidence: "H",
  },
  "PL3.2b": {
    cites: ["hd36/PL3.2b", "hd36/II.1.2.2"], says: "Tên cơ quan ban hành, sao văn bản in hoa, cỡ 14, đứng, đậm.", strength: "R", confidence: "H",
  },
  "PL3.3": {
    cites: ["hd36/PL3.3", "hd36/II.1.3.2"], says: "Số và ký hiệu in thường, cỡ 14, đứng, không đậm.", strength: "R", confidence: "H",
  },
  "PL3.4": {
    cites: ["hd36/PL3.4", "hd36/II.1.4.2"], says: "Địa danh và ngày, tháng, năm in thường, cỡ 14, nghiêng, không đậm.", strength: "R", confidence: "H",
  },
  "PL3.5a": {
    cites: ["hd36/PL3.5a", "hd36/II.1.5.2"], says: "Tên loại văn bản in hoa, cỡ 15-16, đứng, đậm.", strength: "R", confidence: "H",
  },
  "PL3.5b": {
    cites: ["hd36/PL3.5b", "hd36/II.1.5.2"], says: "Trích yếu nội dung văn bản in thường, cỡ 14-15, đứng, đậm.", strength: "R", confidence: "H",
  },
  "PL3.5c": {
    cites: ["hd36/PL3.5c", "hd36/II.1.5.2"], says: "Trích yếu công văn in thường, cỡ 12, nghiêng, không đậm.", strength: "R", confidence: "H",
  },
  "PL3.6a": {
    cites: ["hd36/PL3.6a", "hd36/II.4.1"], says: "Nội dung văn bản in thường, cỡ 14-15, đứng.", strength: "R", confidence: "H",
  },
  "PL3.6b": {
    cites: ["hd36/PL3.6b", "hd36/II.4.1"], says: "Từ «Phần», «Chương» và số thứ tự in thường, cỡ 14-15, đứng, đậm.", strength: "R", confidence: "H",
  },
  "PL3.6c": {
    cites: ["hd36/PL3.6c", "hd36/II.4.1"], says: "Tên phần, chương in hoa, cỡ 14-15, đứng, đậm.", strength: "R", confidence: "H",
  },
  "PL3.6d": {
    cites: ["hd36/PL3.6d", "hd36/II.4.1"], says: "Từ «Mục» và số thứ tự in thường, cỡ 14-15, đứng, đậm.", strength: "R", confidence: "H",
  },
  "PL3.6e": {
    cites: ["hd36/PL3.6e", "hd36/II.4.1"], says: "Tên mục in hoa, cỡ 14-15, đứng, đậm.", strength: "R", confidence: "H",
  },
  "PL3.6f": {
    cites: ["hd36/PL3.6f", "hd36/II.4.1"], says: "Từ «Điều», số thứ tự và tên điều in thường, cỡ 14-15, đứng, đậm.", strength: "R", confidence: "H",
  },
  "PL3.6g": {
    cites: ["hd36/PL3.6g", "hd36/II.4.1"], says: "Khoản in thường, cỡ 14-15, đứng.", strength: "R", confidence: "H",
  },
  "PL3.6h": {
    cites: ["hd36/PL3.6h", "hd36/II.4.1"], says: "Điểm in thường, cỡ 14-15, đứng.", strength: "R", confidence: "H",
  },
  "PL3.7a": {
    cites: ["hd36/PL3.7a", "hd36/II.1.7.2"], says: "Quyền hạn ký in hoa, cỡ 14, đứng, đậm.", strength: "R", confidence: "H",
  },
  "PL3.7b": {
    cites: ["hd36/PL3.7b", "hd36/II.1.7.2"], says: "Chức vụ dưới dòng quyền hạn in hoa, cỡ 14, đứng, không đậm.", strength: "R", confidence: "H",
  },
  "PL3.7c": {
    cites: ["hd36/PL3.7c", "hd36/II.1.7.2"], says: "Họ tên người ký in thường, cỡ 14, đứng, đậm.", strength: "R", confidence: "H",
  },
  "PL3.8": {
    cites: ["hd36/PL3.8", "hd36/II.1.8.2"], says: "Dấu cơ quan theo quy định của Ban Bí thư, hướng dẫn của Ban Tổ chức Trung ương và Bộ Công an.", strength: "R", confidence: "H",
    person: "Con dấu và dấu đóng trên giấy; tệp văn bản không cho thấy.",
  },
  "PL3.9a": {
    cites: ["hd36/PL3.9a", "hd36/II.1.9.2"], says: "Từ «Kính gửi» in thường, cỡ 14, nghiêng, không đậm.", strength: "R", confidence: "H",
  },
  "PL3.9b": {
    cites: ["hd36/PL3.9b", "hd36/II.1.9.2"], says: "Tên nơi nhận sau «Kính gửi» in thường, cỡ 14, đứng.", strength: "R", confidence: "H",
  },
  "PL3.9c": {
    cites: ["hd36/PL3.9c", "hd36/II.1.9.2"], says: "Từ «Nơi nhận» in thường, cỡ 14, đứng, có gạch chân.", strength: "R", confidence: "H",
  },
  "PL3.9d": {
    cites: ["hd36/PL3.9d", "hd36/II.1.9.2"], says: "Tên nơi nhận sau «Nơi nhận» in thường, cỡ 12, đứng.", strength: "R", confidence: "H",
  },
  "PL3.10a": {
    cites: ["hd36/PL3.10a", "hd36/II.2.1"], says: "Dấu chỉ mức độ mật theo hướng dẫn của Bộ Công an.", strength: "R", confidence: "H",
    person: "Con dấu mật khắc và đóng theo hướng dẫn riêng, trên giấy.",
  },
  "PL3.10b": {
    cites: ["hd36/PL3.10b", "hd36/II.2.1"], says: "Dấu chỉ mức độ khẩn in hoa, cỡ 14, đứng, đậm.", strength: "R", confidence: "H",
  },
  "PL3.11a": {
    cites: ["hd36/PL3.11a", "hd36/II.2.2"], says: "Chỉ dẫn phạm vi lưu hành in hoa, cỡ 12, đứng, đậm.", strength: "R", confidence: "H",
  },
  "PL3.11b": {
    cites: ["hd36/PL3.11b", "hd36/II.2.2"], says: "Chỉ dẫn dự thảo in thường, cỡ 14, nghiêng, không đậm.", strength: "R", confidence: "H",
  },
  "PL3.12": {
    cites: ["hd36/PL3.12", "hd36/II.2.3"], says: "Ký hiệu người đánh máy và số bản in hoa, cỡ 8, đứng.", strength: "R", confidence: "H",
  },
  "PL3.13": {
    cites: ["hd36/PL3.13", "hd36/II.2.4"], says: "Thông tin liên hệ in thường, cỡ 10, đứng.", strength: "R", confidence: "H",
  },
  "PL3.14": {
    cites: ["hd36/PL3.14", "hd36/II.3.3"], says: "Chỉ dẫn loại bản sao in hoa, cỡ 14, đứng, đậm.", strength: "R", confidence: "H",
  },
  "PL3.15": {
    cites: ["hd36/PL3.15", "hd36/II.4.4"], says: "Số trang in thường, cỡ 14, đứng.", strength: "R", confidence: "H",
  },
} as const satisfies RequirementTable<Hd36Provision>;
