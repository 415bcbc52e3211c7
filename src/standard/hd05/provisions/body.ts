// Source: HD 05 Phần II, mục I, clause 6.
import type { ProvisionTable } from "../../vocabulary";

const quality = "Chất lượng nội dung và câu chữ do người đọc đánh giá.";

/** What the body says and how it is set. */
export const bodyProvisions = {
  "hd05/II.I.6": {
    of: "body", says: "Nội dung văn bản.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.6.1": {
    of: "body", says: "Yêu cầu về nội dung văn bản.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.6.1.1": {
    of: "body", says: "Nội dung đúng đường lối, chủ trương của Đảng, pháp luật của Nhà nước.",
    strength: "R", confidence: "H", person: { why: quality },
  },
  "hd05/II.I.6.1.2": {
    of: "body", says: "Nội dung phù hợp với thể loại; văn phong phổ thông, dùng đúng tiếng Việt.",
    strength: "R", confidence: "H", person: { why: quality },
  },
  "hd05/II.I.6.1.3": {
    of: "body", says: "Chỉ viết tắt cụm từ thông dụng dùng nhiều lần; lần đầu ghi chữ viết tắt trong ngoặc đơn ngay sau cụm từ.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.6.1.4": {
    of: "body",
    says: "Viện dẫn lần đầu ghi tên loại, số và ký hiệu, ngày, tháng, năm, cơ quan ban hành, trích yếu; các lần sau chỉ ghi tên loại, số và ký hiệu.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.6.1.5": {
    of: "body", says: "Thuật ngữ chuyên môn phải được giải thích.",
    strength: "R", confidence: "H", person: { why: quality },
  },
  "hd05/II.I.6.1.6": {
    of: "body", says: "Tuỳ nội dung mà bố cục theo phần, chương, mục, điều, khoản, điểm…",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.6.2": {
    of: "body", says: "Kỹ thuật trình bày nội dung văn bản.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.6.2.1": {
    of: "body", says: "Nội dung trình bày dưới tên loại và trích yếu.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.6.2.2": {
    of: "body",
    says: "Dàn đều hai lề; chữ đầu dòng lùi vào khoảng 10 mm; giữa các đoạn cách tối thiểu 6 pt; giữa các dòng cách từ 18 pt đến 22 pt (Exactly); kết thúc nội dung có dấu chấm (.).",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.6.2.3": {
    of: "basis",
    says: "Căn cứ ban hành ghi dưới tên loại và trích yếu, đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày, tháng, năm, trích yếu (luật, pháp lệnh: tên và năm); mỗi căn cứ một dòng hoặc một khổ, đầu dòng có dấu gạch ngang (-), cuối có dấu chấm phẩy (;), căn cứ cuối cùng dấu chấm (.).",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.6.2.4": {
    of: "body", says: "Trình bày phần, chương, mục, điều, khoản, điểm.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.6.2.4a": {
    of: "part",
    says: "«Phần», «Chương» và số thứ tự ở một dòng riêng, giữa hai lề; số La Mã hoặc ghi bằng chữ. Tên phần, chương (nếu có) ở ngay dòng dưới.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.6.2.4b": {
    of: "section", says: "«Mục» và số thứ tự ở một dòng riêng, giữa hai lề; số Ả Rập. Tên mục (nếu có) ở ngay dòng dưới.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.6.2.4c": {
    of: "article", says: "«Điều», số thứ tự (số Ả Rập, sau có dấu chấm) và tên điều hoặc nội dung ở cùng một dòng.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.6.2.4d": {
    of: "clause", says: "Khoản đánh bằng số Ả Rập, sau có dấu chấm, tiếp đến tên khoản (nếu có) và nội dung.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.6.2.4đ": {
    of: "point", says: "Điểm đánh bằng chữ cái tiếng Việt theo thứ tự a, b, c…, sau có dấu ngoặc đơn đóng.",
    strength: "R", confidence: "H",
  },
} as const satisfies ProvisionTable;
