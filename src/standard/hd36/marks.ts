// Source: HD 36 II.2.1 to II.2.4; order down the left column: Phụ lục 1.
// Words are compared without case (2.1 prints sentence case, Phụ lục 3 capitals).
import type { MarksTable } from "../tables";
import { about, mm } from "../vocabulary";

// The fourth is QĐ 66 Điều 16 as quoted; HD 36 2.1 lists the first three.
const urgencyWords = ["Khẩn", "Thượng khẩn", "Hoả tốc", "Hoả tốc hẹn giờ"];

/** Marks that a signer may add, under Hướng dẫn 36-HD/VPTW. */
export const marks: MarksTable = {
  urgency: { values: urgencyWords, open: false, place: "belowReferenceNumber", cites: "hd36/II.2.1" },
  // On a công văn the subject stands between (Phụ lục 1: 5b, 11b, 10a, 10b).
  urgencyOnLetter: { values: urgencyWords, open: false, place: "belowLetterSubject", cites: "hd36/PL1" },
  circulation: {
    values: ["Tài liệu thu hồi", "Xong hội nghị trả lại", "Xem xong trả lại", "Lưu hành nội bộ", "Tài liệu hội nghị"],
    open: true,
    place: "topRight",
    // Differs from the text: it says 10 mm; the tolerance is that of the page number.
    fromEdge: about(mm(10), mm(7), mm(10)),
    cites: "hd36/II.2.2",
  },
  notForMedia: {
    values: ["Không phổ biến trên các phương tiện thông tin đại chúng"],
    open: false, place: "belowSignature", cites: "hd36/II.2.2",
  },
  draft: { values: ["Dự thảo lần"], open: true, place: "belowReferenceNumber", cites: "hd36/II.2.2" },
  drafter: { values: [], open: true, place: "endOfRecipients", cites: "hd36/II.2.3" },
  contact: { values: [], open: true, place: "lastPageBelowLine", cites: "hd36/II.2.4" },
  secrecy: { values: ["Mật", "Tối mật", "Tuyệt mật"], open: false, place: "belowReferenceNumber", cites: "hd36/II.2.1" },
};
