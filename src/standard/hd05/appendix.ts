// Source: HD 05 II.II.1.1, II.II.1.2, II.IV.5.2; the opening of the reference line from the heads of its own appendices.
import type { AppendixTable } from "../tables";

/** Appendices under Hướng dẫn 05-HD/VPTW. */
export const appendix: AppendixTable = {
  word: "Phụ lục",
  numbered: "arabic",
  referenceLine: true,
  // Its own usage: «(Kèm theo Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng)».
  referenceOpening: "Kèm theo",
  ownPageNumbers: true,
};
