import type { Pt } from "../shared/measure";
import type { IssuerKind } from "../standard/tables";
import type { DocumentType, FormatEdition } from "../standard/vocabulary";
import type { Answers } from "../templates/field";
import type { CharacterStyleId, StyleId } from "./style-sheet";

// A document as it will be written, before there is any XML: this is where content controls will take hold of a run.

/**
 * What a run shows, where it shows one value of the document and nothing else. The same name on several runs means the
 * same value: the one in the head, the one in an appendix's reference line. A name with `.short` or `.upper` behind it
 * shows that value in another form, which has to be kept in step with it.
 */
export type LinkedField =
  | "serial" | "symbol" | "placeName" | "issueDate" | "issueDate.short" | "typeName" | "subject"
  | "issuerName" | "issuerName.inText" | "parentIssuer" | "signer" | "signerPosition";

export interface Run { readonly text: string; readonly style?: CharacterStyleId; readonly field?: LinkedField }

/** One paragraph. What its style does not say is in the rest, and is written on the paragraph itself. */
export interface Piece {
  readonly style: StyleId;
  readonly runs: readonly Run[];
  /** Kept with what follows although its style is not: the last paragraph of the text, before the signature. */
  readonly keepNext?: true;
  /** The line that stands below the title is anchored here. */
  readonly separatorLine?: Pt;
  readonly alignment?: "center";
  readonly indentLeft?: Pt;
  readonly indentRight?: Pt;
  readonly hanging?: Pt;
  readonly before?: Pt;
  readonly after?: Pt;
  readonly pageBreakBefore?: true;
}

/** A table with borders; the first row is its heading and is repeated on every page. */
export interface Grid { readonly columnWidths: readonly Pt[]; readonly rows: readonly (readonly Piece[])[] }

/** Two columns side by side, in a table that shows no borders. */
export interface Columns {
  readonly left: readonly Piece[];
  readonly right: readonly Piece[];
  readonly leftWidth: Pt;
  readonly rightWidth: Pt;
  /** Kept free at the right of the left column, so that its text is centred further left. */
  readonly leftInset: Pt;
  readonly above: Pt;
}

/** What the document was drafted from: enough to draft it again. Nothing is in it that is not on the page. */
export interface DraftRecord {
  readonly template: string;
  readonly documentType: DocumentType;
  readonly edition: FormatEdition;
  readonly issuer: { readonly kind: IssuerKind; readonly name: readonly string[]; readonly superior: readonly string[]; readonly symbol: string };
  readonly answers: Answers;
}

export interface Composition {
  /** For the properties of the file. */
  readonly title: string;
  readonly record: DraftRecord;
  readonly head: Columns;
  readonly main: readonly (Piece | Grid)[];
  /** Signatures and recipients, one below the other: two columns, or paragraphs across the page. */
  readonly closing: readonly (Columns | readonly Piece[])[];
  /** The text that the document issues, on a page of its own. */
  readonly attached: readonly (Piece | Grid)[];
}
