// Source: HD 36 II.4.1 to II.4.5; Phụ lục 3 names the typeface of its illustrations.
import { about, exactly, mm, type PageTable } from "../vocabulary";

/** Paper, margins, typeface and page number of Hướng dẫn 36-HD/VPTW. */
export const page: PageTable = {
  paper: { width: mm(210), height: mm(297), name: "A4" },
  paperForPapers: [{ width: mm(148), height: mm(210), name: "A5" }],
  margins: { top: exactly(mm(20)), bottom: exactly(mm(20)), left: exactly(mm(30)), right: exactly(mm(15)) },
  versoMargins: { top: exactly(mm(20)), bottom: exactly(mm(20)), left: exactly(mm(15)), right: exactly(mm(30)) },
  // Differs from the text: 4.1 asks for the TCVN 6909:2001 character set only; the typeface is that of the illustrations.
  fontFamily: "Times New Roman",
  color: null,
  pageNumber: {
    // Differs from the text: it says 10 mm and not to which part of the digits; 7 to 10 is what the study accepts of the
    // same sentence in HD 05.
    fromTop: about(mm(10), mm(7), mm(10)),
    alignment: "center",
    onFirstPage: false,
    restartsInAppendix: false,
  },
};
