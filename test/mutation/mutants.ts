import type { Construction } from "../support/builder/construction";
import { authorityMutants } from "./from-authority";
import { closingMutants } from "./from-closing";
import { copyMutants } from "./from-copies";
import { headerMutants } from "./from-header";
import { issuerMutants } from "./from-issuers";
import { pageAndBodyMutants } from "./from-page-and-body";
import { placeMutants } from "./from-places";
import { sectionMutants } from "./from-sections";
import { signingCaseMutants } from "./from-signing-cases";
import { typographyMutants } from "./from-typography";
import { textMutants } from "./from-texts";
import type { Mutant } from "./mutant";

export const mutants: readonly Mutant[] = [
  ...typographyMutants, ...pageAndBodyMutants, ...headerMutants, ...closingMutants,
  ...issuerMutants, ...signingCaseMutants, ...authorityMutants, ...copyMutants, ...placeMutants, ...sectionMutants, ...textMutants,
];

/** Constructions that every mutant is built in: between them they have each header, line, signature and trait at least once. */
export const constructions: readonly { readonly name: string; readonly construction: Partial<Construction> }[] = [
  { name: "table", construction: {} },
  { name: "2 rows", construction: { header: "table2", lines: "vml", formatting: "styles", signature: "tabs" } },
  { name: "tabs", construction: { header: "tabs", lines: "paragraphBorder", signature: "tabs", splitRuns: true } },
  { name: "boxes", construction: { header: "textBoxes", signature: "textBox", formatting: "theme" } },
  { name: "breaks", construction: { header: "softBreaks", signature: "softBreaks", subject: "softBreaks" } },
  { name: "flat", construction: { header: "flat", lines: "underline", signature: "indents", contentControls: true } },
  { name: "2 tables", construction: { header: "twoTables", lines: "cellBorder", letters: "nfd", pageNumber: "complexField" } },
  { name: "indents", construction: { header: "indents", lines: "underlinedSpaces", spacing: "emptyParagraphs", container: "flatOpc", pageNumber: "framed" } },
  { name: "tracked", construction: { header: "table3", tracked: true } },
];
