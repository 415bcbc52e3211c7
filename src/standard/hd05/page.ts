// Source: HD 05 II.IV.1 (typeface, colour), II.IV.3 (paper), II.IV.4 (margins), II.IV.5 (page numbers).
import { about, exactly, mm, type PageTable } from "../vocabulary";

/** Paper, margins, typeface and page number of Hướng dẫn 05-HD/VPTW. */
export const page: PageTable = {
  paper: { width: mm(210), height: mm(297), name: "A4" },
  // Papers may also be pre-printed forms, whose size the text leaves open.
  paperForPapers: [{ width: mm(148), height: mm(210), name: "A5" }],
  margins: { top: exactly(mm(20)), bottom: exactly(mm(20)), left: exactly(mm(30)), right: exactly(mm(15)) },
  versoMargins: { top: exactly(mm(20)), bottom: exactly(mm(20)), left: exactly(mm(15)), right: exactly(mm(30)) },
  fontFamily: "Times New Roman",
  color: "000000",
  pageNumber: {
    // Differs from the text: it says 10 mm from the top edge, and not to which part of the digits. The original has the
    // middle of its digits at 10 and a header distance of about 7, so 7 to 10 is accepted.
    fromTop: about(mm(10), mm(7), mm(10)),
    alignment: "center",
    onFirstPage: false,
    restartsInAppendix: true,
  },
};
