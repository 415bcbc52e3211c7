// Source: HD 05 II.I.5.1, II.I.5.2 and their examples.
import type { TypeAndSubjectTable } from "../tables";

/** Type name and subject under Hướng dẫn 05-HD/VPTW. */
export const typeAndSubject: TypeAndSubjectTable = {
  fiveHyphens: "-----",
  letterSubjectBegins: "về việc",
  foreignOpenings: ["V/v"],
  // Printed bold and in capitals; Phụ lục 2 row 5b says «in thường» for the subject as a whole.
  authorLine: { begins: "CỦA", bold: true },
  politicalReport: {
    lineBegins: "(Báo cáo của",
    lineHas: "trình Đại hội",
    lineEnds: ")",
    examples: [[
      "(Báo cáo của Ban Chấp hành Trung ương Đảng khoá XIII",
      "trình Đại hội đại biểu toàn quốc lần thứ XIV của Đảng)",
      "-----",
    ]],
  },
};
