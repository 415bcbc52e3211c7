// Source: HD 36 II.1.9.1, II.1.9.2 and Phụ lục 3 row 9.
import type { RecipientsTable } from "../tables";

/** Nơi nhận and Kính gửi under Hướng dẫn 36-HD/VPTW. */
export const recipients: RecipientsTable = {
  word: "Nơi nhận",
  wordEnd: ":",
  // The hyphen and «Lưu» as the last item are from the examples only.
  itemMark: "-",
  itemEnd: ",",
  lastEnd: ".",
  archiveWord: "Lưu",
  asAbove: "Như trên",
  // Differs from the text: 1.9.2 prints «góc phải»; Phụ lục 1 and the original's own signature page have it at the left.
  side: "left",
  addresseesWord: { officialLetter: "Kính gửi", submission: "Kính gửi" },
  addresseesWordEnd: ":",
  addresseeMark: "-",
  addresseeEnd: ",",
  lastAddresseeEnds: [",", ".", ""],
};
