// Source: HD 05 II.I.6.2.2 (setting of the body), II.I.6.2.3 (bases).
import { about, atLeast, between, mm, pt, type BodyTable } from "../vocabulary";

/** How the body of a document is set under Hướng dẫn 05-HD/VPTW. */
export const body: BodyTable = {
  justified: true,
  // «khoảng 10 mm»; the original itself measures 12.7.
  firstLineIndent: about(mm(10), mm(10), mm(12.7)),
  // Before or after the paragraph is not said: the gap counts.
  paragraphSpacing: atLeast(pt(6)),
  lineSpacing: between(pt(18), pt(22)),
  lineRules: ["exact"],
  endsWith: ".",
  // «dấu gạch ngang (-)» is printed as a hyphen, so an en dash is accepted as well.
  basisMark: "-",
  basisMarks: ["-", "–"],
  // 6.2.3.
  basisNamesParts: true,
  basisEnd: ";",
  lastBasisEnd: ".",
};
