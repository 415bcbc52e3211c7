// Source: the study of HD 05, table 9.3 (body).
import type { RequirementTable } from "../../vocabulary";
import type { Hd05Provision } from "../provisions";

/** Setting of the body, bases, citations, structure. */
export const bodyRequirements = {
  "ND-01": {
    cites: ["hd05/PL2.6a", "hd05/II.IV.2"], says: "Nội dung in thường, cỡ 14-15, đứng.",
    strength: "R", confidence: "H",
  },
  // The range is for a document to choose from: inference.
  "ND-01b": {
    cites: ["hd05/PL2.6a"], says: "Trong khoảng cỡ 14-15, nội dung một văn bản nên dùng một cỡ chữ.",
    strength: "P", confidence: "H",
  },
  "ND-02": {
    cites: ["hd05/II.I.6.2.2"], says: "Nội dung dàn đều hai lề.",
    strength: "R", confidence: "H",
  },
  "ND-03": {
    cites: ["hd05/II.I.6.2.2"], says: "Chữ đầu dòng lùi vào khoảng 10 mm (từ 10 đến 12,7 mm).",
    strength: "R", confidence: "H", hedged: true,
  },
  // Before or after is not said: the whole gap counts, so that nothing ambiguous is left.
  "ND-04": {
    cites: ["hd05/II.I.6.2.2"], says: "Giữa hai đoạn cách tối thiểu 6 pt, tính cả trước và sau.",
    strength: "R", confidence: "H",
  },
  "ND-05": {
    cites: ["hd05/II.I.6.2.2"], says: "Giữa các dòng của nội dung cách từ 18 pt đến 22 pt (Exactly).",
    strength: "R", confidence: "H",
  },
  "ND-05b": {
    cites: ["hd05/II.I.6.2.2"], says: "Tên phần, chương và các dòng ngoài nội dung cũng giãn dòng từ 18 pt đến 22 pt.",
    strength: "R", confidence: "H",
    ambiguous: "Khoảng cách dòng chỉ quy định cho nội dung; bản gốc đặt các dòng này sát hơn 18 pt.",
  },
  "ND-06": {
    cites: ["hd05/II.I.6.2.2"], says: "Nội dung kết thúc bằng dấu chấm (.), không phải «./.».",
    strength: "R", confidence: "H",
  },
  "ND-07": {
    cites: ["hd05/II.I.6.2.3"], says: "Căn cứ ban hành ở dưới tên loại và trích yếu.",
    strength: "R", confidence: "H",
  },
  "ND-08": {
    cites: ["hd05/II.I.6.2.3"], says: "Mỗi căn cứ một dòng hoặc một khổ, đầu dòng có một dấu gạch.",
    strength: "R", confidence: "H",
  },
  "ND-08b": {
    cites: ["hd05/II.I.6.2.3"], says: "Dấu đầu căn cứ là «-».",
    strength: "R", confidence: "H",
    ambiguous: "Hướng dẫn gọi là dấu gạch ngang mà in như gạch nối; cả hai đều chấp nhận được.",
  },
  "ND-09": {
    cites: ["hd05/II.I.6.2.3"], says: "Cuối mỗi căn cứ có dấu chấm phẩy (;), cuối căn cứ cuối cùng có dấu chấm (.).",
    strength: "R", confidence: "H",
  },
  "ND-10": {
    cites: ["hd05/II.I.6.2.3"],
    says: "Căn cứ ghi đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày, tháng, năm, trích yếu; luật, pháp lệnh ghi tên và năm. Thứ tự không bắt buộc.",
    strength: "R", confidence: "H",
  },
  "ND-11": {
    cites: ["hd05/PL2.6a"], says: "Căn cứ trình bày như nội dung, không nghiêng.",
    strength: "E", confidence: "M",
  },
  "ND-12": {
    cites: ["hd05/II.I.6.1.4"], says: "Viện dẫn lần đầu ghi đủ tên loại, số và ký hiệu, ngày, tháng, năm, cơ quan ban hành, trích yếu.",
    strength: "R", confidence: "H",
  },
  "ND-13": {
    cites: ["hd05/II.I.6.1.4"], says: "Viện dẫn lần sau chỉ ghi tên loại, số và ký hiệu.",
    strength: "R", confidence: "H",
  },
  "ND-14": {
    cites: ["hd05/II.I.6.1.3"], says: "Chữ viết tắt ghi trong ngoặc đơn ngay sau cụm từ ở lần dùng đầu.",
    strength: "R", confidence: "H",
  },
  "ND-15": {
    cites: ["hd05/II.I.6.1.5"], says: "Thuật ngữ chuyên môn được giải thích.",
    strength: "R", confidence: "H", person: "Từ nào là thuật ngữ, giải thích đã đủ chưa là việc của người đọc.",
  },
  "ND-16": {
    cites: ["hd05/II.I.6.2.4a", "hd05/PL2.6b"],
    says: "«Phần», «Chương» và số thứ tự (số La Mã hoặc bằng chữ) ở một dòng riêng, giữa hai lề, in thường, cỡ 14-15, đậm.",
    strength: "R", confidence: "H",
  },
  "ND-17": {
    cites: ["hd05/II.I.6.2.4a", "hd05/PL2.6c"], says: "Tên phần, chương (nếu có) ở ngay dòng dưới, in hoa, cỡ 14-15, đậm.",
    strength: "R", confidence: "H",
  },
  "ND-18": {
    cites: ["hd05/II.I.6.2.4b", "hd05/PL2.6d", "hd05/PL2.6e"],
    says: "«Mục» và số Ả Rập ở một dòng riêng, giữa hai lề, in thường, cỡ 14-15, đậm; tên mục (nếu có) ở dưới, in hoa, đậm.",
    strength: "R", confidence: "H",
  },
  "ND-19": {
    cites: ["hd05/II.I.6.2.4c", "hd05/PL2.6f"],
    says: "«Điều», số Ả Rập và dấu chấm, rồi tên điều hoặc nội dung trên cùng dòng; từ, số và tên điều cỡ 14-15, đậm; nội dung thì không đậm.",
    strength: "R", confidence: "H",
  },
  "ND-20": {
    cites: ["hd05/II.I.6.2.4d", "hd05/PL2.6g"], says: "Khoản của điều đánh «1.», «2.»…, đứng, không đậm.",
    strength: "R", confidence: "H",
  },
  "ND-21": {
    cites: ["hd05/II.I.6.2.4đ", "hd05/PL2.6h"], says: "Điểm đánh «a)», «b)»… bằng chữ cái tiếng Việt, có đ; không có f, j, w, z.",
    strength: "R", confidence: "H",
  },
  "ND-22": {
    cites: ["hd05/II.I.6.1.6"], says: "Cách đánh số «I-», «1.», «1.1.», «a)», «-» ngoài điều, khoản không có quy định; bản gốc dùng cách này.",
    strength: "O", confidence: "H",
  },
  "ND-23": {
    cites: ["hd05/II.I.6.2.1"], says: "Nội dung ở dưới tên loại và trích yếu.",
    strength: "R", confidence: "H",
  },
  // A công văn has no type name there; that its body follows «Kính gửi» is inference.
  "ND-23b": {
    cites: ["hd05/II.I.6.2.1"], says: "Nội dung công văn ở dưới «Kính gửi».",
    strength: "P", confidence: "H",
  },
  // The text says «số thứ tự»; that numbers neither skip nor repeat shows in its examples alone.
  "ND-20b": {
    cites: ["hd05/II.I.6.2.4d"], says: "Khoản trong một điều mang số thứ tự: liên tục, không trùng.",
    strength: "E", confidence: "H",
  },
  "ND-19b": {
    cites: ["hd05/II.I.6.2.4a", "hd05/II.I.6.2.4b", "hd05/II.I.6.2.4c"], says: "Phần, chương, mục, điều mang số thứ tự: liên tục, không trùng.",
    strength: "E", confidence: "H",
  },
} as const satisfies RequirementTable<Hd05Provision>;
