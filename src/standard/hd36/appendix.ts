// Source: HD 36 II.4.5 and the heads of its own appendices.
import type { AppendixTable } from "../tables";

/** Appendices under Hướng dẫn 36-HD/VPTW: a reference line is its own practice, not asked for. */
export const appendix: AppendixTable = {
  word: "Phụ lục",
  numbered: "arabic",
  referenceLine: false,
  referenceOpening: "Kèm theo",
  ownPageNumbers: false,
};
