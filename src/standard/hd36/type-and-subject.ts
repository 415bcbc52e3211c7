// Source: HD 36 II.1.5.1, II.1.5.2 and their examples.
import type { TypeAndSubjectTable } from "../tables";

/** Type name and subject under Hướng dẫn 36-HD/VPTW. */
export const typeAndSubject: TypeAndSubjectTable = {
  fiveHyphens: "-----",
  // «Chuẩn bị hội nghị trực tuyến…»: the subject of a công văn opens with no fixed phrase.
  letterSubjectBegins: null,
  foreignOpenings: ["V/v"],
  authorLine: { begins: "CỦA", bold: false },
  politicalReport: {
    lineBegins: "(báo cáo của",
    lineHas: "trình đại hội",
    lineEnds: ")",
    examples: [
      ["…(NỘI DUNG CHỦ ĐỀ)…", "(báo cáo của... khoá... trình đại hội... lần thứ...)", "-----"],
      ["BÁO CÁO", "...(trích yếu nội dung)...", "(báo cáo của... nhiệm kỳ... trình đại hội... nhiệm kỳ...)", "-----"],
    ],
  },
};
