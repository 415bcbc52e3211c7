import { mm, pt } from "../shared/measure";

// Source: measured on the signed originals of HD 05 and HD 36, or read off how they set what no clause regulates. Drafting
// defaults, not rules: whatever the standard lays down comes from its tables.

/** How a drafted document is set where the standard is silent. */
export const geometry = {
  /** Lines of 14 points outside the body, and of the larger type of title and type name. */
  line: pt(18),
  titleLine: pt(20),
  /** The recipients' list, 12 points, is set closer than the body. */
  recipientLine: pt(15),
  letterSubjectLine: pt(15),
  /** From the top of the title's line to the line drawn under it, and its weight (about 0.4 mm). */
  separatorBelowTitle: pt(21),
  separatorWeight: pt(1),
  aboveDate: pt(6),
  aboveTypeName: pt(24),
  aboveSubject: pt(0),
  belowSubject: pt(0),
  belowHyphens: pt(12),
  aboveAddressees: pt(24),
  belowAddressees: pt(12),
  aboveClosing: pt(12),
  aboveAttestation: pt(18),
  aboveContact: pt(12),
  contactLine: pt(13),
  /** Between the issuer's name and the title beside it. */
  columnGap: mm(4),
  aboveFormula: pt(6),
  aboveChapter: pt(12),
  tableLine: pt(18),
  /** Kept free at both sides of a cell of a table with borders. */
  cellMargin: mm(1.6),
  /** From the base line of the position to that of the name: room for the signature and the seal. */
  signature: mm(40),
  /** The block of the issuer is centred 36.7 mm from the left margin: half of this. */
  issuerWidth: mm(73.4),
  /** What the issuer keeps where a long place name takes the rest of the line. */
  leastIssuerWidth: mm(55),
  /** The signature block is centred 40 mm from the right margin: half of this. */
  signatureWidth: mm(80),
  /** A centred text is not run out to the margins. */
  centredWidth: mm(150),
  /** What a column keeps free, so that a line measured to fit is not wrapped by rounding. */
  slack: mm(1.6),
  footerDistance: mm(10),
} as const;

/** Form of the divisions that no clause regulates: `I- TÌNH HÌNH`, in bold at the indent of the body. */
export const freeDivision = { after: "-" } as const;

/** What stands where an answer was left blank. */
export const blank = "…";
