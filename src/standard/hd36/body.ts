// Source: HD 36 II.1.6.2, which opens with «Thông thường»: everything here hedges.
import { about, atLeast, mm, pt, type BodyTable } from "../vocabulary";

/** How the body of a document is set under Hướng dẫn 36-HD/VPTW. */
export const body: BodyTable = {
  justified: true,
  // «khoảng 10 mm»; the original itself measures 12.7.
  firstLineIndent: about(mm(10), mm(10), mm(12.7)),
  paragraphSpacing: atLeast(pt(6)),
  lineSpacing: atLeast(pt(18)),
  // «tối thiểu là 18pt (Exactly)» mixes a minimum with an exact value: Exactly, At least and a multiple all meet it.
  lineRules: ["exact", "atLeast", "auto"],
  endsWith: ".",
  // Differs from the text: HD 36 asks for no mark before a basis; the hyphen is practice (QĐ 66 itself), requirement B07b.
  basisMark: "-",
  basisEnd: ";",
  lastBasisEnd: ",",
};
