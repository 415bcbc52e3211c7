// Source: the study of HD 05, table 9.8, rows CT (spelling, effect, scope). Its rows TQ belong to QĐ 399.
import type { RequirementTable } from "../../vocabulary";
import type { Hd05Provision } from "../provisions";

/** What holds for the document as a whole. */
export const generalRequirements = {
  // Differs from the text: it is silent on both, which the study counts as R; what is left of the first is advice, so P.
  "CT-01": {
    cites: ["hd05/II.I.6.1.2"], says: "Hướng dẫn không quy định vị trí dấu thanh («uỷ» hay «ủy»); nên thống nhất trong một văn bản.",
    strength: "P", confidence: "H",
  },
  "CT-02": {
    cites: ["hd05/II.I.6.1.2"], says: "Hướng dẫn không quy định viết hoa; quy tắc viết hoa của Nhà nước chỉ để tham khảo.",
    strength: "P", confidence: "H", asksNothing: true,
  },
  // The editions are chosen by these dates (../../editions.ts); there is nothing in a document to breach.
  "CT-03": {
    cites: ["hd05/III.1"], says: "Văn bản ghi ngày từ 27/5/2026 theo Hướng dẫn này; từ 03/4/2018 đến 26/5/2026 theo Hướng dẫn 36-HD/VPTW.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "CT-04": {
    cites: ["hd05/I.1.1b", "hd05/I.1.1c", "hd05/I.1.2b"],
    says: "Không kiểm tra văn bản chuyên ngành, văn bản in thành sách, ấn phẩm và văn bản của nơi hoạt động theo Luật Doanh nghiệp; văn bản mật còn theo pháp luật về bảo vệ bí mật nhà nước.",
    strength: "R", confidence: "H", asksNothing: true,
  },
} as const satisfies RequirementTable<Hd05Provision>;
