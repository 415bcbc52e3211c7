import type { Mm, Pt } from "../shared/measure";

/**
 * What the reader makes of a .docx or a Flat OPC package. Nothing here knows the Party: paragraphs, runs, resolved
 * formatting, drawn lines, tables, sections. Text is raw, exactly as stored; only `document` normalises.
 */
export interface WordFile {
  readonly container: "docx" | "flatOpc";
  /** `body` first, then each header, footer, `footnotes` and `endnotes`. */
  readonly stories: readonly WordStory[];
  readonly sections: readonly WordSection[];
  readonly styles: StyleSheet;
  readonly settings: WordSettings;
  /** Why nothing may be written: the package is signed or the document is protected. Null where writing is allowed. */
  readonly writeBlock: "signed" | "protected" | null;
  /** Fonts the file names anywhere (styles, runs, font table), for legacy encodings. */
  readonly fonts: readonly string[];
  /** Custom XML parts by their root namespace. */
  readonly customXml: readonly { readonly part: string; readonly namespace: string; readonly xml: string }[];
}

/** `body`, `header:word/header1.xml`, `footer:word/footer1.xml`, `footnotes`, `endnotes`. */
export type StoryName = "body" | `header:${string}` | `footer:${string}` | "footnotes" | "endnotes";

export interface WordStory {
  readonly name: StoryName;
  readonly part: string;
  readonly paragraphs: readonly WordParagraph[];
  readonly tables: readonly WordTable[];
}

export interface WordTable {
  readonly id: number;
  /** The table it is nested in, if any. */
  readonly within: number | null;
  readonly rows: number;
  readonly columns: number;
  readonly hasBorders: boolean;
  /** Indexes of the first and last paragraph inside. */
  readonly first: number;
  readonly last: number;
}

/** What a paragraph stands in, from the outside in. */
export type Container =
  | { readonly in: "cell"; readonly table: number; readonly row: number; readonly column: number; readonly rows: number; readonly columns: number; readonly width: Pt | null; readonly borders: Borders }
  | { readonly in: "textBox"; readonly x: Pt | null; readonly y: Pt | null; readonly width: Pt | null; readonly height: Pt | null; readonly relativeTo: { readonly x: string; readonly y: string }; readonly align: { readonly x: string | null; readonly y: string | null } }
  | { readonly in: "contentControl"; readonly id: string | null; readonly tag: string | null; readonly alias: string | null; readonly contentLocked: boolean; readonly placeholder: boolean };

export interface Border { readonly style: string; readonly size: Pt; readonly color: string }
export interface Borders { readonly top?: Border; readonly bottom?: Border; readonly left?: Border; readonly right?: Border; readonly between?: Border }

export interface WordParagraph {
  /** Counts every `w:p` of the story in document order from 0, nested ones included; of AlternateContent only the Choice. */
  readonly index: number;
  /**
   * The final text, raw: insertions in, deletions out; tab `\t`, line break `\n`, page or column break `\f`, no-break
   * hyphen U+2011, soft hyphen U+00AD. Field results are in, instructions are not. Text of nested paragraphs is theirs alone.
   */
  readonly text: string;
  readonly runs: readonly WordRun[];
  readonly format: ParagraphFormat;
  readonly from: Origins<ParagraphFormat>;
  /** Formatting of the paragraph mark: what an empty paragraph measures. */
  readonly mark: RunFormat;
  readonly containers: readonly Container[];
  /** Index into `WordFile.sections`; for headers and footers the first section that uses the part. */
  readonly section: number;
  /** The label Word computes for a numbered or bulleted paragraph (`1.`, `a)`, `-`), null without numbering. */
  readonly label: { readonly text: string; readonly level: number; readonly numId: string } | null;
  /** A tracked insertion, deletion, move or formatting change is pending in it. */
  readonly pending: boolean;
  readonly fields: readonly { readonly start: number; readonly end: number; readonly instruction: string }[];
  /** Lines drawn as shapes anchored in this paragraph, and other drawings. */
  readonly drawings: readonly Drawing[];
  /** A comment, bookmark or footnote reference stands in it. */
  readonly notes: { readonly comments: boolean; readonly footnotes: boolean };
}

export interface WordRun {
  /** Offsets into the paragraph's raw text, `end` exclusive. Neighbouring runs of equal formatting are NOT merged. */
  readonly start: number;
  readonly end: number;
  readonly format: RunFormat;
  readonly from: Origins<RunFormat>;
  readonly inserted: boolean;
}

/** Where a value came from: the fix differs. `style:` is followed by the style's id. */
export type Origin = "direct" | `style:${string}` | "tableStyle" | "numbering" | "docDefaults" | "application";
export type Origins<F> = Readonly<Record<keyof F, Origin>>;

/** Resolved character formatting. Objects are shared between runs that resolve alike: compare by reference first. */
export interface RunFormat {
  /** The font Vietnamese letters are shown in (`w:hAnsi`, theme resolved); null where nothing names one. */
  readonly font: string | null;
  /** All fonts of the run where they differ by script (ascii, hAnsi, cs, eastAsia), for a thorough fix. */
  readonly asciiFont: string | null;
  readonly size: Pt;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly caps: boolean;
  readonly smallCaps: boolean;
  /** `auto` or RRGGBB, theme colours resolved. */
  readonly color: string;
  readonly highlight: string | null;
  readonly hidden: boolean;
  readonly strike: boolean;
  readonly spacing: Pt;
  readonly verticalAlign: "baseline" | "superscript" | "subscript";
  readonly language: string | null;
}

export type Alignment = "left" | "center" | "right" | "both" | "distribute";
export type LineRule = "auto" | "exact" | "atLeast";

export interface ParagraphFormat {
  readonly style: string | null;
  readonly alignment: Alignment;
  readonly indentLeft: Pt;
  readonly indentRight: Pt;
  /** First line against the rest; negative hangs. */
  readonly firstLine: Pt;
  readonly before: Pt;
  readonly after: Pt;
  readonly contextualSpacing: boolean;
  readonly lineRule: LineRule;
  /** Points for `exact` and `atLeast`; for `auto` the multiple × 12 (single is 12). */
  readonly line: Pt;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly pageBreakBefore: boolean;
  readonly widowControl: boolean;
  readonly outlineLevel: number | null;
  readonly tabs: readonly { readonly at: Pt; readonly kind: string }[];
  readonly borders: Borders;
  readonly numbering: { readonly numId: string; readonly level: number } | null;
  /** An old text frame (`w:framePr`). */
  readonly frame: boolean;
  /** Where that frame stands across the page (`w:xAlign`); absent where it is placed by a measure. */
  readonly frameAlign?: "left" | "center" | "right";
}

export interface Drawing {
  readonly is: "line" | "textBox" | "image" | "other";
  readonly made: "drawingml" | "vml";
  /** The horizontal extent of a line; of others their width. */
  readonly width: Pt | null;
  readonly height: Pt | null;
  readonly x: Pt | null;
  readonly y: Pt | null;
  readonly relativeTo: { readonly x: string; readonly y: string };
  readonly align: { readonly x: string | null; readonly y: string | null };
  readonly weight: Pt | null;
  readonly dashed: boolean;
  readonly color: string | null;
  /** Offset in the paragraph's raw text where it is anchored. */
  readonly at: number;
}

export interface WordSection {
  readonly index: number;
  /** Body paragraphs, first and last index, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly width: Mm;
  readonly height: Mm;
  readonly orientation: "portrait" | "landscape";
  readonly margins: { readonly top: Mm; readonly bottom: Mm; readonly left: Mm; readonly right: Mm; readonly gutter: Mm };
  readonly headerDistance: Mm;
  readonly footerDistance: Mm;
  /** Different first page. */
  readonly titlePage: boolean;
  readonly start: "nextPage" | "continuous" | "oddPage" | "evenPage" | "nextColumn";
  readonly pageNumberStart: number | null;
  readonly pageNumberFormat: string;
  readonly columns: number;
  /** Story names in effect, inherited from the section before where this one names none; null for none. */
  readonly headers: { readonly default: StoryName | null; readonly first: StoryName | null; readonly even: StoryName | null };
  readonly footers: { readonly default: StoryName | null; readonly first: StoryName | null; readonly even: StoryName | null };
  /** True where the file gave no `w:pgSz` or no `w:pgMar` and the values are Word's defaults. */
  readonly assumed: boolean;
}

export interface WordSettings {
  readonly evenAndOddHeaders: boolean;
  readonly mirrorMargins: boolean;
  readonly trackRevisions: boolean;
  readonly defaultTab: Pt;
}

export interface WordStyle {
  readonly id: string;
  readonly name: string;
  readonly type: "paragraph" | "character" | "table" | "numbering";
  readonly basedOn: string | null;
  readonly isDefault: boolean;
}
export interface StyleSheet { readonly styles: readonly WordStyle[] }

/** A stretch of raw text in one paragraph. */
export interface RawSpan {
  readonly story: StoryName;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}
