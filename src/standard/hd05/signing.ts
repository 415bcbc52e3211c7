// Source: HD 05 II.I.7.1.1 to 7.1.4 (who signs and how); Phụ lục 2 row 7. The cases are in signing-cases.ts.
import type { SigningTable } from "../tables";
import { signingCases } from "./signing-cases";

/** Signing under Hướng dẫn 05-HD/VPTW. */
export const signing: SigningTable = {
  onBehalfOf: "T/M",
  actingFor: "K/T",
  byOrderOf: "T/L",
  actingHead: "Q.",
  concurrently: "kiêm",
  attestation: "Xác nhận chữ ký của đồng chí",
  foreignForms: { "TM.": "T/M", "KT.": "K/T", "TL.": "T/L", "TUQ": null, "TUQ.": null },
  onBehalfOfBodies: [
    "ĐOÀN CHỦ TỊCH", "ĐOÀN THƯ KÝ", "BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU", "BAN KIỂM PHIẾU",
    "BAN CHẤP HÀNH TRUNG ƯƠNG", "BỘ CHÍNH TRỊ", "BAN BÍ THƯ",
    // Quân uỷ Trung ương is a committee too (2.1.2b); its block is not printed.
    "TỈNH UỶ", "THÀNH UỶ", "ĐẢNG UỶ", "QUÂN UỶ TRUNG ƯƠNG", "BAN THƯỜNG VỤ", "CHI BỘ", "UỶ BAN KIỂM TRA", "HỘI ĐỒNG",
  ],
  // 7.1.2b names six; TỔNG BÍ THƯ is in the example of 7.1.4b(i).
  positionsUnderOnBehalfOf: ["TỔNG BÍ THƯ", "BÍ THƯ", "PHÓ BÍ THƯ", "CHỦ NHIỆM", "PHÓ CHỦ NHIỆM", "CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
  noPositionUnder: ["ĐOÀN CHỦ TỊCH", "BỘ CHÍNH TRỊ", "BAN BÍ THƯ"],
  // 7.1.3 names the kinds (học hàm, học vị, quân hàm, danh hiệu…); the words and their short forms are ours.
  titlesNotBeforeName: [
    "giáo sư", "phó giáo sư", "gs", "pgs",
    "tiến sĩ", "tiến sỹ", "thạc sĩ", "thạc sỹ", "cử nhân", "kỹ sư", "bác sĩ", "bác sỹ", "ts", "ths", "cn", "ks", "bs",
    "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "đại tá", "thượng tá", "trung tá", "thiếu tá",
    "đại uý", "thượng uý", "trung uý", "thiếu uý",
    "nhà giáo nhân dân", "nhà giáo ưu tú", "thầy thuốc nhân dân", "thầy thuốc ưu tú", "nghệ sĩ nhân dân", "nghệ sĩ ưu tú",
    "anh hùng lao động", "ngnd", "ngưt", "ttnd", "ttưt",
  ],
  addressNotBeforeName: ["đồng chí"],
  cases: signingCases,
};
