// Source: the rule table of HD 36, rows B. Clause 1.6.2 opens with «Thông thường», so everything under it hedges; Phụ lục 3 does
// not, so the type of a line stands apart from its place. 1.6.1 has «cần» before the first citation, not before the later ones.
// A letter after a row's number splits off what is stronger or weaker than the row.
import type { RequirementTable } from "../../vocabulary";
import type { Hd36Provision } from "../provisions";

/** The body: setting, bases, structure, citations, abbreviations. */
export const bodyRequirements = {
  B01: {
    cites: ["hd36/PL3.6a", "hd36/II.4.1"], says: "Nội dung cỡ 14-15, đứng.", strength: "R", confidence: "H",
  },
  // The place of the body, last sentence of 1.6.2 and box 6.
  B01b: {
    cites: ["hd36/II.1.6.2", "hd36/PL1.6"], says: "Nội dung ở dưới tên loại và trích yếu.", strength: "R", confidence: "H", hedged: true,
  },
  // The range is for a document to choose from: inference.
  B01c: {
    cites: ["hd36/PL3.6a"], says: "Trong khoảng cỡ 14-15, nội dung một văn bản nên dùng một cỡ chữ.", strength: "P", confidence: "H",
  },
  B02: {
    cites: ["hd36/II.1.6.2"], says: "Nội dung dàn đều cả hai lề.", strength: "R", confidence: "H", hedged: true,
  },
  B03: {
    cites: ["hd36/II.1.6.2"], says: "Chữ đầu dòng lùi vào khoảng 10 mm (10 đến 12,7 mm).", strength: "R", confidence: "H", hedged: true,
  },
  B04: {
    cites: ["hd36/II.1.6.2"], says: "Khoảng cách giữa các đoạn tối thiểu 6 pt.", strength: "R", confidence: "H", hedged: true,
  },
  B05: {
    cites: ["hd36/II.1.6.2"], says: "Khoảng cách giữa các dòng tối thiểu 18 pt.", strength: "R", confidence: "H", hedged: true,
  },
  B05b: {
    cites: ["hd36/II.1.6.2"], says: "Khoảng cách dòng đặt theo cách Exactly.", strength: "R", confidence: "H", hedged: true,
    ambiguous: "«tối thiểu là 18pt (Exactly)» vừa là mức tối thiểu vừa là giá trị đúng; Exactly, At least hay bội số cho từ 18 pt trở lên đều được.",
  },
  B06: {
    cites: ["hd36/II.1.6.2"], says: "Nội dung kết thúc bằng dấu chấm (.).", strength: "R", confidence: "H", hedged: true,
  },
  B06b: {
    cites: ["hd36/II.1.6.2"], says: "Nội dung không kết thúc bằng «./.».", strength: "R", confidence: "H", hedged: true,
    ambiguous: "Điều khoản chỉ đòi dấu chấm kết thúc, không nói đến «./.».",
  },
  B07: {
    cites: ["hd36/II.1.6.2"], says: "Mỗi căn cứ một dòng riêng, cuối dòng dấu chấm phẩy, căn cứ cuối cùng dấu phẩy.", strength: "R", confidence: "H", hedged: true,
  },
  // HD 36 sets no mark and no italic for bases; practice of central documents.
  B07b: {
    cites: ["hd36/II.1.6.2"], says: "Mỗi căn cứ mở đầu bằng dấu gạch «- ».", strength: "P", confidence: "H",
  },
  B07c: {
    cites: ["hd36/PL3.6a"], says: "Căn cứ trình bày chữ đứng như nội dung.", strength: "P", confidence: "H",
  },
  B08: {
    cites: ["hd36/II.1.6.2"],
    says: "Phần, chương, mục ở dòng riêng, chính giữa; phần, chương đánh số La Mã hoặc bằng chữ, mục đánh số Ả-rập; tên (nếu có) ở ngay dưới.",
    strength: "R", confidence: "H", hedged: true,
  },
  B08b: {
    cites: ["hd36/PL3.6b", "hd36/PL3.6c", "hd36/PL3.6d", "hd36/PL3.6e"],
    says: "Phần, chương, mục và số thứ tự in thường, cỡ 14-15, đứng, đậm; tên (nếu có) in hoa, cỡ 14-15, đứng, đậm.",
    strength: "R", confidence: "H",
  },
  B09: {
    cites: ["hd36/II.1.6.2"], says: "Điều: «Điều n.» với số Ả-rập và dấu chấm, tên hoặc nội dung cùng dòng.",
    strength: "R", confidence: "H", hedged: true,
  },
  B09c: {
    cites: ["hd36/PL3.6f"], says: "Từ «Điều», số thứ tự và tên điều in thường, cỡ 14-15, đứng, đậm.", strength: "R", confidence: "H",
  },
  // Silence of the text: content on the line of an điều without a name may be bold or not.
  B09b: {
    cites: ["hd36/PL3.6f"], says: "Điều không có tên: nội dung cùng dòng đậm hay không đều được.", strength: "P", confidence: "M",
    asksNothing: true,
  },
  B10: {
    cites: ["hd36/II.1.6.2"], says: "Khoản: số Ả-rập và dấu chấm «1.»; điểm: chữ cái và ngoặc đơn đóng «a)».",
    strength: "R", confidence: "H", hedged: true,
  },
  B10c: {
    cites: ["hd36/PL3.6g", "hd36/PL3.6h"], says: "Khoản, điểm in thường, cỡ 14-15, đứng.", strength: "R", confidence: "H",
  },
  // Silence of the text.
  B10b: {
    cites: ["hd36/II.1.6.2", "hd36/PL3.6g"], says: "Kiểu chữ của tên khoản (nếu có) không quy định.", strength: "P", confidence: "M",
    asksNothing: true,
  },
  B11: {
    cites: ["hd36/II.1.6.1"],
    says: "Viện dẫn lần đầu cần ghi đủ tên loại, số, ký hiệu, ngày, tháng, năm, cơ quan ban hành và trích yếu.",
    strength: "R", confidence: "H", hedged: true,
  },
  // «các lần viện dẫn tiếp theo chỉ ghi…»: no hedge.
  B11b: {
    cites: ["hd36/II.1.6.1"], says: "Các lần viện dẫn sau chỉ ghi tên loại và số, ký hiệu.", strength: "R", confidence: "H",
  },
  B12: {
    cites: ["hd36/II.1.6.1"], says: "Chữ viết tắt đặt trong ngoặc đơn ngay sau từ, cụm từ đầy đủ ở lần đầu.", strength: "R", confidence: "H",
  },
  // The rest of 1.6.1.
  B12b: {
    cites: ["hd36/II.1.6.1"], says: "Nội dung đúng đường lối, pháp luật, hợp với tên loại, chính xác, dễ hiểu; giải thích rõ thuật ngữ; bố cục phù hợp.",
    strength: "R", confidence: "H",
    person: "Chất lượng nội dung và câu chữ do người soạn, người thẩm định xem.",
  },
  B13: {
    cites: ["hd36/II.1.6.2"], says: "Điểm theo chữ cái tiếng Việt, đúng thứ tự (a, b, c, d, đ, e, g…), sau có dấu ngoặc đơn đóng.", strength: "R", confidence: "H", hedged: true,
  },
  // Which letters are left out shows only in HD 36's own lists.
  B13b: {
    cites: ["hd36/II.1.6.2"], says: "Không dùng ă, â, ê, f, j, w, z làm thứ tự điểm.", strength: "E", confidence: "M",
  },
  // Silence of the text: HD 36 itself is laid out so.
  B14: {
    cites: ["hd36/II.1.6.2"], says: "Cách đánh số «I-», «1.», «1.1.» ngoài điều, khoản không có quy định; bản gốc dùng cách này, số liên tục.", strength: "O", confidence: "H",
  },
  // The text says «số thứ tự»; that numbers neither skip nor repeat shows in its examples alone.
  B15b: {
    cites: ["hd36/II.1.6.2"], says: "Khoản trong một điều mang số thứ tự: liên tục, không trùng.", strength: "E", confidence: "H", hedged: true,
  },
  B15: {
    cites: ["hd36/II.1.6.2"], says: "Phần, chương, mục, điều mang số thứ tự: liên tục, không trùng.", strength: "E", confidence: "H", hedged: true,
  },
} as const satisfies RequirementTable<Hd36Provision>;
