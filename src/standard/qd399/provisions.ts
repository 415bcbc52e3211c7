// Source: Quy định 399-QĐ/TW, 09/01/2026. Only its head, Điều 1, 2, 5, 6 and the grass-roots part of Điều 11 were seen, some of
// them through users of the full text; for the rest only the structure is known.
// Differs from the text: what stands under which of the articles 3, 4, 8 to 10 and 12 to 19 is known in outline only (confidence L).
import type { ProvisionTable } from "../vocabulary";

const unread = "Chưa đọc được nguyên văn điều này; phần mềm không xét, người dùng đối chiếu với bản gốc.";
const composed = "Chưa đọc được nguyên văn điều này; các thành phần thể thức được xét theo Hướng dẫn 05-HD/VPTW.";

/** Every article of Quy định 399-QĐ/TW. Keys: the part in Roman, the article, the clause after a dot. */
export const qd399Provisions = {
  "qd399/I": { of: "scope", says: "Quy định chung (Điều 1 đến Điều 4).", strength: "R", confidence: "M", asksNothing: true },
  "qd399/1": { of: "scope", says: "Phạm vi điều chỉnh và đối tượng áp dụng.", strength: "R", confidence: "H", asksNothing: true },
  "qd399/1.2": {
    of: "scope", says: "Áp dụng cho các cấp uỷ, tổ chức, cơ quan đảng từ Trung ương đến chi bộ.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "qd399/2": { of: "document", says: "Văn bản của Đảng và hệ thống văn bản của Đảng.", strength: "R", confidence: "H", asksNothing: true },
  "qd399/2.1": {
    of: "document",
    says: "Văn bản của Đảng viết bằng tiếng Việt, ghi lại hoạt động của tổ chức đảng, do nơi có thẩm quyền ban hành hoặc cùng ban hành.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "qd399/3": { of: "document", says: "Nguyên tắc ban hành văn bản.", strength: "R", confidence: "L", person: { why: unread } },
  "qd399/4": { of: "document", says: "Sửa đổi, bổ sung, thay thế, bãi bỏ văn bản.", strength: "R", confidence: "L", person: { why: unread } },
  "qd399/II": { of: "document", says: "Thể loại văn bản (Điều 5 đến Điều 7).", strength: "R", confidence: "H", asksNothing: true },
  "qd399/5": {
    of: "document",
    says: "Văn bản của Đảng có 25 thể loại: cương lĩnh chính trị, điều lệ Đảng, chiến lược, nghị quyết, quyết định, chỉ thị, kết luận, quy chế, quy định, thông tri, hướng dẫn, thông báo, thông cáo, tuyên bố, lời kêu gọi, báo cáo, kế hoạch, quy hoạch, chương trình, đề án, phương án, dự án, tờ trình, công văn, biên bản.",
    strength: "R", confidence: "H",
  },
  "qd399/6": {
    of: "document",
    says: "Văn bản, giấy tờ hành chính: giấy giới thiệu, giấy chứng nhận, giấy đi đường, giấy nghỉ phép, giấy mời, phiếu chuyển, phiếu gửi, thư công.",
    strength: "R", confidence: "H",
  },
  "qd399/7": { of: "document", says: "Văn bản chuyên ngành theo quy định của cơ quan có thẩm quyền.", strength: "R", confidence: "M", asksNothing: true },
  "qd399/III": { of: "authority", says: "Thẩm quyền ban hành (Điều 8 đến Điều 13).", strength: "R", confidence: "M", asksNothing: true },
  "qd399/8": { of: "authority", says: "Thể loại do các cơ quan lãnh đạo của Đảng ở Trung ương ban hành.", strength: "R", confidence: "L", person: { why: unread } },
  "qd399/9": { of: "authority", says: "Thể loại do cơ quan lãnh đạo của đảng bộ cấp tỉnh ban hành.", strength: "R", confidence: "L" },
  "qd399/10": {
    of: "authority", says: "Thể loại do cơ quan lãnh đạo của đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng ban hành.",
    strength: "R", confidence: "L", person: { why: unread },
  },
  "qd399/11": {
    of: "authority",
    says: "Thể loại do đảng uỷ cơ sở, ban thường vụ đảng uỷ cơ sở, đảng uỷ bộ phận, chi bộ ban hành; chi bộ không ban hành quy định, hướng dẫn, chỉ thị, thông tri.",
    strength: "R", confidence: "M-H",
  },
  "qd399/12": { of: "authority", says: "Thể loại do các cơ quan, tổ chức do cấp uỷ lập ban hành.", strength: "R", confidence: "L", person: { why: unread } },
  "qd399/13": {
    of: "authority", says: "Thể loại do các cơ quan, tổ chức khác ban hành; văn bản, giấy tờ hành chính nơi nào cũng được ban hành.",
    strength: "R", confidence: "L", person: { why: unread },
  },
  "qd399/IV": {
    of: "document", says: "Thể thức: chín thành phần bắt buộc, thành phần bổ sung, bản sao (Điều 14 đến Điều 17).",
    strength: "R", confidence: "M", asksNothing: true,
  },
  "qd399/14": { of: "document", says: "Thể thức văn bản; nội dung cụ thể theo Hướng dẫn 05-HD/VPTW.", strength: "R", confidence: "L", person: { why: composed } },
  "qd399/15": { of: "document", says: "Thể thức văn bản; nội dung cụ thể theo Hướng dẫn 05-HD/VPTW.", strength: "R", confidence: "L", person: { why: composed } },
  "qd399/16": { of: "document", says: "Thể thức văn bản; nội dung cụ thể theo Hướng dẫn 05-HD/VPTW.", strength: "R", confidence: "L", person: { why: composed } },
  "qd399/17": { of: "document", says: "Thể thức văn bản, bản sao; nội dung cụ thể theo Hướng dẫn 05-HD/VPTW.", strength: "R", confidence: "L", person: { why: composed } },
  "qd399/V": {
    of: "scope",
    says: "Tổ chức thực hiện: có hiệu lực từ ngày ký, 09/01/2026; thay thế Quy định 66-QĐ/TW và Quy định 223-QĐ/TW; Văn phòng Trung ương Đảng hướng dẫn, kiểm tra.",
    strength: "R", confidence: "M", asksNothing: true,
  },
  "qd399/18": { of: "scope", says: "Tổ chức thực hiện.", strength: "R", confidence: "L", asksNothing: true },
  "qd399/19": { of: "scope", says: "Tổ chức thực hiện.", strength: "R", confidence: "L", asksNothing: true },
} as const satisfies ProvisionTable;

/** A citable place of Quy định 399-QĐ/TW. */
export type Qd399Provision = keyof typeof qd399Provisions;
