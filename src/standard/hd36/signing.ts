// Source: HD 36 II.1.7.1 (who signs and how), II.1.7.2 (side); Phụ lục 3 row 7. The cases are in signing-cases.ts.
import type { SigningTable } from "../tables";
import { signingCases } from "./signing-cases";

/** Signing under Hướng dẫn 36-HD/VPTW. */
export const signing: SigningTable = {
  onBehalfOf: "T/M",
  actingFor: "K/T",
  byOrderOf: "T/L",
  // The sentence gives the sign as `Q`, its example prints `Q.`: both are accepted.
  actingHead: "Q.",
  actingHeadForms: ["Q.", "Q"],
  concurrently: "kiêm",
  attestation: "Xác nhận chữ ký của đồng chí",
  foreignForms: { "TM.": "T/M", "KT.": "K/T", "TL.": "T/L", "TUQ": null, "TUQ.": null, "TU.": null },
  onBehalfOfBodies: [
    "ĐOÀN CHỦ TỊCH", "ĐOÀN THƯ KÝ", "BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU", "BAN KIỂM PHIẾU",
    "BAN CHẤP HÀNH TRUNG ƯƠNG", "BỘ CHÍNH TRỊ", "BAN BÍ THƯ",
    // Quận uỷ, thị uỷ and Quân uỷ Trung ương are committees too (1.2.1b, 1.3.1b, Phụ lục 3 row 9); their block is not printed.
    "TỈNH UỶ", "THÀNH UỶ", "HUYỆN UỶ", "QUẬN UỶ", "THỊ UỶ", "ĐẢNG UỶ", "QUÂN UỶ TRUNG ƯƠNG", "BAN THƯỜNG VỤ", "CHI BỘ",
    "UỶ BAN KIỂM TRA", "ĐẢNG ĐOÀN", "BAN CÁN SỰ ĐẢNG", "HỘI ĐỒNG",
  ],
  positionsUnderOnBehalfOf: ["TỔNG BÍ THƯ", "BÍ THƯ", "PHÓ BÍ THƯ", "CHỦ NHIỆM", "PHÓ CHỦ NHIỆM", "CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
  noPositionUnder: ["ĐOÀN CHỦ TỊCH", "BỘ CHÍNH TRỊ", "BAN BÍ THƯ"],
  // The text names the kinds (học hàm, học vị, quân hàm, danh hiệu…); the words and their short forms are ours.
  titlesNotBeforeName: [
    "giáo sư", "phó giáo sư", "gs", "pgs",
    "tiến sĩ", "tiến sỹ", "thạc sĩ", "thạc sỹ", "cử nhân", "kỹ sư", "bác sĩ", "bác sỹ", "ts", "ths", "cn", "ks", "bs",
    "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "đại tá", "thượng tá", "trung tá", "thiếu tá",
    "đại uý", "thượng uý", "trung uý", "thiếu uý",
    "nhà giáo nhân dân", "nhà giáo ưu tú", "thầy thuốc nhân dân", "thầy thuốc ưu tú", "nghệ sĩ nhân dân", "nghệ sĩ ưu tú",
    "anh hùng lao động", "ngnd", "ngưt", "ttnd", "ttưt",
  ],
  cases: signingCases,
};
