import type { Mm, Pt } from "../shared/measure";
import type { Alignment, LineRule, RawSpan, StoryName } from "./model";

/** Character formatting that an edit may set. What is not named stays as it is. */
export interface RunChange {
  readonly font?: string;
  readonly size?: Pt;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "none" | "single";
  readonly caps?: boolean;
  /** `auto` or RRGGBB. */
  readonly color?: string;
  readonly highlight?: null;
  readonly hidden?: false;
  readonly strike?: false;
}
export interface ParagraphChange {
  readonly style?: string;
  readonly alignment?: Alignment;
  readonly indentLeft?: Pt;
  readonly indentRight?: Pt;
  readonly firstLine?: Pt;
  readonly before?: Pt;
  readonly after?: Pt;
  readonly contextualSpacing?: boolean;
  readonly lineRule?: LineRule;
  /** Points for `exact` and `atLeast`; multiple × 12 for `auto`. */
  readonly line?: Pt;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly bottomBorder?: null;
}
export interface PageChange {
  readonly width?: Mm;
  readonly height?: Mm;
  readonly orientation?: "portrait" | "landscape";
  readonly top?: Mm;
  readonly bottom?: Mm;
  readonly left?: Mm;
  readonly right?: Mm;
  readonly gutter?: Mm;
  readonly headerDistance?: Mm;
  readonly titlePage?: boolean;
  readonly pageNumberStart?: number | null;
  readonly pageNumberFormat?: "decimal";
}
/** A paragraph to insert: its text, and formatting over what `like` copies from the neighbour. */
export interface NewParagraph {
  readonly text: string;
  /**
   * Copy paragraph and run properties of the neighbour (the paragraph the edit is anchored at), but not its section
   * break, page break, borders, or place in a list.
   */
  readonly like: boolean;
  /** With `like`: stay in the neighbour's list. */
  readonly keepNumbering?: true;
  readonly paragraph?: ParagraphChange;
  readonly run?: RunChange;
}

/**
 * Every kind of change a fix can be made of. `At` is how a place is named: raw offsets for `ooxml`, anchors on
 * normalised text for everything above.
 */
export type EditOf<At> =
  /** Run formatting of the first replaced character is kept for the new text; an empty stretch inserts. */
  | {
    readonly do: "replaceText"; readonly at: At; readonly with: string;
    /** The raw text that should stand there; another one makes the edit `stale`. */
    readonly expect?: string;
  }
  | { readonly do: "formatRun"; readonly at: At; readonly set: RunChange }
  | { readonly do: "formatParagraph"; readonly at: At; readonly set: ParagraphChange }
  | { readonly do: "formatPage"; readonly section: number; readonly set: PageChange }
  /** Changes a style of the document, or makes it where `basedOn` is given and it does not exist. */
  | { readonly do: "formatStyle"; readonly style: string; readonly name?: string; readonly basedOn?: string; readonly run?: RunChange; readonly paragraph?: ParagraphChange }
  | { readonly do: "insertParagraph"; readonly at: At; readonly where: "before" | "after"; readonly paragraph: NewParagraph }
  | { readonly do: "removeParagraph"; readonly at: At }
  | { readonly do: "moveParagraph"; readonly at: At; readonly where: "before" | "after"; readonly target: At }
  /** A solid black line, centred below the paragraph. */
  | { readonly do: "insertLine"; readonly at: At; readonly width: Pt; readonly weight: Pt; readonly align: "center" | "left" | "fullWidth" }
  /** `line` counts the lines drawn in that paragraph, from 0. */
  | { readonly do: "resizeLine"; readonly at: At; readonly line: number; readonly width: Pt }
  | { readonly do: "removeLine"; readonly at: At; readonly line: number }
  /** No line below the cell that the paragraph stands in. */
  | { readonly do: "removeCellBorder"; readonly at: At }
  /** A centred PAGE field in the section's default page header, making the part where there is none. */
  | { readonly do: "pageNumberField"; readonly section: number; readonly font: string; readonly size: Pt }
  /** Replaces the text of a header or footer part's paragraphs that hold nothing but a page number. */
  | { readonly do: "removePageNumber"; readonly story: StoryName }
  | { readonly do: "headerPart"; readonly section: number; readonly which: "default" | "first" | "even"; readonly paragraphs: readonly NewParagraph[] }
  /**
   * Ends a section with the paragraph, or, with `where: "before"`, in an empty paragraph of its own before it. What follows
   * starts on a new page and takes `page`.
   */
  | { readonly do: "sectionBreak"; readonly at: At; readonly where?: "before"; readonly page: PageChange }
  | { readonly do: "contentControl"; readonly at: At; readonly tag: string; readonly alias: string; readonly binding?: { readonly namespace: string; readonly xpath: string } }
  | { readonly do: "customXmlPart"; readonly namespace: string; readonly xml: string };

export type PackageEdit = EditOf<RawSpan>;

/** Why an edit was not made. Nothing else of the document is touched by a refused edit. */
export type Refusal =
  /** The paragraph has tracked changes pending. */
  | "pendingChange"
  /** Inside a locked content control or protected range. */
  | "locked"
  /** Would cut through a field. */
  | "field"
  /** The file is signed. */
  | "signed"
  /** The document is protected against editing. */
  | "protected"
  /** The text there is no longer what was read. */
  | "stale"
  /** Another edit of the same plan changes the same place. */
  | "overlap"
  /** The construction there cannot be changed without touching more than was asked. */
  | "unsupported"
  /** The program that holds the document does not let it be changed there; it can be made in a copy. */
  | "needsCopy";

export type EditOutcome = "done" | Refusal;
