import type { AuthorityEdition, ComponentKind, DocumentType, FormatEdition } from "../standard/vocabulary";
import type { Day } from "../standard/editions";
import type { IssuerKind } from "../standard/tables";
import type { Container, Drawing, Origins, ParagraphFormat, RunFormat, StoryName, WordSection, WordSettings } from "../ooxml/model";
import type { Pt } from "../shared/measure";

/**
 * What a document of the Party is, as read: it says «this is the subject», never «this is wrong». Read this file first.
 */
export interface PartyDocument {
  readonly kind: "party" | "notParty" | "unsure";
  /** Vietnamese: why this kind; for `unsure` what is missing, for `notParty` what it is instead. */
  readonly reason: string;
  /** The paragraphs of this document's part of the body, then those of its headers, footers and notes. */
  readonly paragraphs: readonly Paragraph[];
  /** Found components by kind, in reading order. Absent kinds are in `missing` with the reason. */
  readonly components: readonly Component[];
  readonly missing: ReadonlyMap<ComponentKind, string>;
  /** The role each body paragraph was given; paragraphs of no component and no text are `empty`. */
  readonly roles: ReadonlyMap<Paragraph, Role>;
  readonly lines: readonly SeparatorLine[];
  readonly sections: readonly WordSection[];
  readonly settings: WordSettings;
  readonly documentType: DocumentType | null;
  readonly issuerKind: IssuerKind | null;
  /** The issue date as the page gives it; null for a draft without a date or a date that is no day. */
  readonly issueDate: Day | null;
  /** Army and public-security documents: hints only on the points HD 05 III.2 lets them adapt. */
  readonly mayAdapt: boolean;
  /** Paragraphs in a legacy 8-bit encoding (TCVN3, VNI): nothing is judged on them. */
  readonly legacyEncoding: "TCVN3" | "VNI" | null;
  readonly writeBlock: "signed" | "protected" | null;
  /** A personal Party form (đơn, bản kiểm điểm…): party, without a document type. */
  readonly personalForm: boolean;
  /** This document is the second or later one of its file: the regulation that a decision issues, say. */
  readonly attached: boolean;
}

/**
 * What a body paragraph is taken for; `title` is the name below a phần or chương, `sectionTitle` below a mục; `display` is set apart from the running text (an example, a caption). Header, signature and recipients paragraphs have their component's kind. */
export type Role = ComponentKind | "title" | "sectionTitle" | "formula" | "display" | "table" | "empty" | "unknown";

/** A paragraph with its text as rules see it: NFC, with a map back to the raw text (shared/nfc.ts). */
export interface Paragraph {
  readonly story: StoryName;
  readonly index: number;
  /** NFC of the raw text; other characters as in `WordParagraph.text`. */
  readonly text: string;
  /** True where the raw text holds decomposed letters. */
  readonly decomposed: boolean;
  readonly runs: readonly Run[];
  readonly format: ParagraphFormat;
  readonly from: Origins<ParagraphFormat>;
  readonly mark: RunFormat;
  readonly containers: readonly Container[];
  readonly section: number;
  readonly label: { readonly text: string; readonly level: number; readonly numId: string } | null;
  readonly pending: boolean;
  readonly fields: readonly { readonly start: number; readonly end: number; readonly instruction: string }[];
  readonly drawings: readonly Drawing[];
  readonly notes: { readonly comments: boolean; readonly footnotes: boolean };
}

/** Offsets are in the NFC text; `end` is exclusive. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly format: RunFormat;
  readonly from: Origins<RunFormat>;
}

/** A stretch of one paragraph's NFC text. */
export interface Span {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One component as it was found. */
export interface Component {
  readonly kind: ComponentKind;
  /** Its lines in reading order; a line is a paragraph, or a piece of one where a tab or soft break cuts it. */
  readonly lines: readonly Span[];
  /** The lines joined with `\n`. */
  readonly text: string;
  /**
   * Named pieces. referenceNumber: `word`, `colon`, `serial`, `symbol`, `typeSymbol`, `issuerSymbol`; placeAndDate: `place`,
   * `comma`, `day`, `month`, `year`; signatureBlock: see `blocks`; recipients: `word`, and `items`.
   */
  part(name: string): Span | null;
  /** Repeated pieces: `items` of recipients and addressees, `bases`. */
  partsNamed(name: string): readonly Span[];
  /** Which side of the page it stands on, where that can be told. */
  readonly side: "left" | "right" | "center" | "full" | null;
  /** How the recogniser came to it: what its place and words were. For diagnostics, not for rules. */
  readonly why: string;
  /** Below `certain`, rules that judge only its look stay silent or report `unsure`. */
  readonly sureness: "certain" | "likely";
}

/** One signer's block, read from the component `signatureBlock`. */
export interface SignatureBlock extends Component {
  readonly kind: "signatureBlock";
  readonly capacity: Span | null;
  readonly positions: readonly Span[];
  readonly name: Span | null;
  readonly attestation: Span | null;
}

/** A line between components, however it was made. */
export interface SeparatorLine {
  /** The component it stands below or beside. */
  readonly of: ComponentKind;
  readonly made: "drawingml" | "vml" | "paragraphBorder" | "cellBorder" | "underline" | "underlinedSpaces" | "characters";
  /** Null where the construction has no length of its own (a border as wide as its cell gives the cell's). */
  readonly length: Pt | null;
  readonly dashed: boolean;
  readonly anchor: Span;
  /** Which of the paragraph's drawn lines, for `resizeLine`; null where it is no drawing. */
  readonly drawing: number | null;
}

/** Which edition judges a document on each axis, and why; `null` where none governs its date. */
export interface Editions {
  readonly format: FormatEdition | null;
  readonly authority: AuthorityEdition | null;
  /** «Kiểm theo 05-HD/VPTW vì văn bản ghi ngày 03/6/2026». */
  readonly reason: string;
}

export function componentOf<K extends ComponentKind>(document: PartyDocument, kind: K): Component | null {
  return document.components.find((component) => component.kind === kind) ?? null;
}
export function componentsOf(document: PartyDocument, kind: ComponentKind): readonly Component[] {
  return document.components.filter((component) => component.kind === kind);
}
