/** The ways in which people build the same document in Word (decisions 4). */
export interface Construction {
  readonly header: "table1" | "table2" | "table3" | "twoTables" | "tabs" | "indents" | "flat" | "textBoxes" | "softBreaks";
  /** `cellBorder` needs a table whose first row ends under the title (`table2`, `twoTables`); elsewhere a paragraph border is used. */
  readonly lines: "drawingml" | "vml" | "paragraphBorder" | "cellBorder" | "underline" | "underlinedSpaces" | "none";
  readonly formatting: "direct" | "styles" | "theme";
  readonly signature: "table" | "tabs" | "indents" | "softBreaks" | "textBox";
  readonly pageNumber: "field" | "framed" | "complexField" | "typed" | "none";
  /** Text cut over runs by spelling marks, revision ids and bookmarks. */
  readonly splitRuns: boolean;
  readonly letters: "nfc" | "nfd";
  readonly spacing: "paragraphs" | "emptyParagraphs";
  readonly contentControls: boolean;
  /** In every paragraph a word is inserted and another deleted; the final text is the content's. */
  readonly tracked: boolean;
  /** Each appendix in a section of its own: landscape, or with pages that count from 1, upright (`restart`) or `landscape`. */
  readonly appendixSections: boolean | "restart" | "landscape";
  readonly subject: "paragraphs" | "softBreaks";
  readonly container: "docx" | "flatOpc";
}

export const plain: Construction = {
  header: "table1", lines: "drawingml", formatting: "direct", signature: "table", pageNumber: "field", splitRuns: false,
  letters: "nfc", spacing: "paragraphs", contentControls: false, tracked: false, appendixSections: false, subject: "paragraphs",
  container: "docx",
};

const headers = ["table1", "table2", "table3", "twoTables", "tabs", "indents", "flat", "textBoxes", "softBreaks"] as const;
const lines = ["drawingml", "vml", "paragraphBorder", "cellBorder", "underline", "underlinedSpaces"] as const;
const signatures = ["table", "tabs", "indents", "softBreaks", "textBox"] as const;
const others: readonly Partial<Construction>[] = [
  {}, { formatting: "styles" }, { formatting: "theme" }, { splitRuns: true }, { letters: "nfd" }, { spacing: "emptyParagraphs" },
  { contentControls: true }, { tracked: true }, { subject: "softBreaks" }, { container: "flatOpc" },
  { splitRuns: true, letters: "nfd", contentControls: true, formatting: "styles" },
];

/** Every header with every line, every signature with every header, and every other trait with each header. */
export function everyConstruction(): readonly { readonly name: string; readonly construction: Partial<Construction> }[] {
  const all: Partial<Construction>[] = [];
  for (const header of headers) {
    for (const line of lines) all.push({ header, lines: line });
    for (const signature of signatures) all.push({ header, signature });
    for (const other of others) all.push({ header, ...other });
  }
  for (const pageNumber of ["field", "framed", "complexField", "typed", "none"] as const) all.push({ pageNumber });
  const named = all.map((construction) => ({ name: Object.entries(construction).map(([key, value]) => `${key} ${String(value)}`).join(", "), construction }));
  return [...new Map(named.map((one) => [one.name, one])).values()];
}
