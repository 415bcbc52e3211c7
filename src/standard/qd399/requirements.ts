// Source: the study of QĐ 399, table 9.8, rows TQ, and the half of CT-03 that is about QĐ 399.
import type { RequirementTable } from "../vocabulary";
import type { Qd399Provision } from "./provisions";

/** What Quy định 399-QĐ/TW asks, by row of the study. */
export const qd399Requirements = {
  "TQ-01": {
    cites: ["qd399/5"], says: "Tên loại là một trong 25 thể loại văn bản của Đảng.",
    strength: "R", confidence: "H",
  },
  "TQ-02": {
    cites: ["qd399/6"], says: "Văn bản, giấy tờ hành chính có 8 loại.",
    strength: "R", confidence: "H",
  },
  "TQ-03": {
    cites: ["qd399/11"], says: "Chi bộ không ban hành quy định, hướng dẫn, chỉ thị, thông tri.",
    strength: "R", confidence: "M-H",
  },
  "TQ-04": {
    cites: ["qd399/11"], says: "Đảng uỷ cơ sở không ban hành hướng dẫn, chỉ thị, thông tri.",
    strength: "R", confidence: "M-H",
  },
  "TQ-05": {
    cites: ["qd399/11"], says: "Ban thường vụ đảng uỷ cơ sở không ban hành quy chế, chỉ thị, thông tri; được ban hành hướng dẫn.",
    strength: "R", confidence: "M-H",
  },
  // One source only: the confidence says so, and makes it a warning. The sentence itself is not ambiguous.
  "TQ-06": {
    cites: ["qd399/11"], says: "Đảng uỷ bộ phận không ban hành quy định, chỉ thị, thông tri.",
    strength: "R", confidence: "M",
  },
  // Information only: the list of QĐ 66 stands in until the text of Điều 9 is supplied.
  "TQ-07": {
    cites: ["qd399/9"],
    says: "Tỉnh uỷ, thành uỷ và ban thường vụ ban hành các thể loại như Điều 7 Quy định 66-QĐ/TW; chưa đối chiếu với nguyên văn, chỉ để tham khảo.",
    strength: "P", confidence: "L",
  },
  // What an article asks that nobody here has read is a fact outside the file; to call it a heading would be false.
  "TQ-07b": {
    cites: ["qd399/8", "qd399/10", "qd399/12", "qd399/13"],
    says: "Thẩm quyền ban hành ở Trung ương, ở đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng và của các cơ quan khác.",
    strength: "R", confidence: "L",
    person: "Chưa đọc được nguyên văn các điều này của Quy định 399; phần mềm không xét, người dùng đối chiếu với bản gốc.",
  },
  "TQ-08": {
    cites: ["qd399/5", "qd399/6"], says: "Công điện, hợp đồng, giấy uỷ quyền, nghị định… không phải thể loại văn bản của Đảng.",
    strength: "E", confidence: "H",
  },
  "CT-03": {
    cites: ["qd399/V"], says: "Thể loại và thẩm quyền của văn bản ghi ngày từ 09/01/2026 theo Quy định này.",
    strength: "R", confidence: "H", asksNothing: true,
  },
} as const satisfies RequirementTable<Qd399Provision>;
