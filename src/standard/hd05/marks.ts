// Source: HD 05 II.II.2 to II.II.6; Phụ lục 2 rows 10 to 14; the boxes of Phụ lục 1 as its legend numbers them.
// Words are compared without case: II.II.3 and II.II.4.1 print sentence case, Phụ lục 2 capitals.
import type { MarksTable } from "../tables";
import { about, mm } from "../vocabulary";

const urgencyWords = ["Khẩn", "Thượng khẩn", "Hoả tốc"];
// Differs from the text: it says 10 mm, and not to which part of the letters; 7 to 10 is accepted.
const tenMillimetres = about(mm(10), mm(7), mm(10));

/** Marks that a signer may add, under Hướng dẫn 05-HD/VPTW. */
export const marks: MarksTable = {
  urgency: { values: urgencyWords, open: false, place: "belowReferenceNumber", cites: "hd05/II.II.3" },
  urgencyOnLetter: { values: urgencyWords, open: false, place: "belowLetterSubject", cites: "hd05/II.II.3" },
  circulation: {
    // «Tài liệu hội nghị» stands in the heading of II.II.4 and in Phụ lục 2 row 12, not in the list of 4.1.
    values: ["Tài liệu hội nghị", "Tài liệu thu hồi", "Xem xong trả lại", "Lưu hành nội bộ"],
    open: true, place: "topRight", fromEdge: tenMillimetres, cites: "hd05/II.II.4.1",
  },
  notForMedia: {
    values: ["Không phổ biến trên phương tiện thông tin đại chúng"],
    open: false, place: "bottomCenterLastPage", fromEdge: tenMillimetres, cites: "hd05/II.II.4.1",
  },
  meetingPapers: "Tài liệu hội nghị",
  draft: { values: ["Dự thảo lần"], open: true, place: "belowReferenceNumber", cites: "hd05/II.II.4.2" },
  drafter: { values: [], open: true, place: "endOfRecipients", cites: "hd05/II.II.5" },
  contact: { values: [], open: true, place: "lastPageBelowLine", cites: "hd05/II.II.6" },
  // Differs from the text: HD 05 leaves the marks to the law on state secrets; the words are here so that they are recognised.
  secrecy: { values: ["Mật", "Tối mật", "Tuyệt mật"], open: false, place: "notSaid", cites: "hd05/II.II.2" },
};
