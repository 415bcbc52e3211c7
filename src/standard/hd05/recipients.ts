// Source: HD 05 II.I.9.1, II.I.9.2 and Phụ lục 2 row 9.
import type { RecipientsTable } from "../tables";

/** Nơi nhận, Kính gửi and Kính trình under Hướng dẫn 05-HD/VPTW. */
export const recipients: RecipientsTable = {
  word: "Nơi nhận",
  wordEnd: ":",
  // No clause prescribes the mark; every sample has it.
  itemMark: "-",
  itemEnd: ";",
  lastEnd: ".",
  // «- Lưu Văn phòng Tỉnh uỷ.»: no colon and no «VT» after it.
  archiveWord: "Lưu",
  asAbove: "Như trên",
  side: "left",
  addresseesWord: { officialLetter: "Kính gửi", submission: "Kính trình" },
  addresseesWordEnd: ":",
  addresseeMark: "-",
  addresseeEnd: ";",
  // The clause and the sample end the last one with `;` too; many offices put a full stop.
  lastAddresseeEnds: [";", "."],
};
