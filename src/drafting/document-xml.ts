import { mmToPt, pt } from "../shared/measure";
import type { PageTable } from "../standard/vocabulary";
import { preferred } from "../standard/vocabulary";
import { lineMetrics } from "../shared/font-metrics";
import type { FormatTables } from "../standard/tables";
import type { Columns, Composition, Grid, Piece, Run } from "./composition";
import { geometry } from "./geometry";
import type { LinkedFields } from "./linked-fields";
import { separatorLineXml } from "./separator-line-xml";
import { typeOf } from "./style-sheet";
import { element, escapeXml, mmTwips, storyNamespaces, twips, xmlDeclaration } from "./xml";

/** The width between the margins. */
export const textWidthOf = (page: PageTable) => pt(mmToPt(page.paper.width) - mmToPt(preferred(page.margins.left)) - mmToPt(preferred(page.margins.right)));
export const colorOf = (page: PageTable): string => page.color ?? "000000";

export function documentXml(composition: Composition, tables: FormatTables, linked: LinkedFields): string {
  const paragraphs = (pieces: readonly Piece[]): string => pieces.map((piece) => paragraphXml(piece, colorOf(tables.page), linked)).join("");
  const flow = (pieces: readonly (Piece | Grid)[]): string => pieces.map((piece) => ("rows" in piece ? gridXml(piece, paragraphs) : paragraphs([piece]))).join("");
  const body = element("w:body", {},
    columnsXml(composition.head, paragraphs),
    flow(composition.main),
    ...composition.closing.map((row) => ("leftWidth" in row ? columnsXml(row, paragraphs) : paragraphs(row))),
    flow(composition.attached),
    paragraphs([{ style: "TTEnd", runs: [] }]),
    sectionXml(tables));
  return xmlDeclaration + element("w:document", { ...storyNamespaces }, body);
}

function paragraphXml(piece: Piece, color: string, linked: LinkedFields): string {
  const { indentLeft, indentRight, hanging, before, after } = piece;
  const properties = element("w:pPr", {},
    element("w:pStyle", { "w:val": piece.style }),
    piece.keepNext ? element("w:keepNext") : "",
    piece.pageBreakBefore ? element("w:pageBreakBefore") : "",
    before === undefined && after === undefined ? "" : element("w:spacing", { "w:before": before && twips(before), "w:after": after && twips(after) }),
    indentLeft === undefined ? "" : element("w:ind", { "w:left": twips(indentLeft), "w:right": indentRight && twips(indentRight), "w:hanging": hanging && twips(hanging) }),
    piece.alignment ? element("w:jc", { "w:val": piece.alignment }) : "");
  const line = piece.separatorLine === undefined ? "" : separatorLineXml(piece.separatorLine, color);
  return element("w:p", {}, properties, line, ...piece.runs.map((run) => linked.wrap(run, runXml(run))));
}

function runXml({ text, style }: Run): string {
  return element("w:r", {}, style ? element("w:rPr", {}, element("w:rStyle", { "w:val": style })) : "", element("w:t", { "xml:space": "preserve" }, escapeXml(text)));
}

/** A table of one row that cannot be cut, without borders, as wide as the text. */
function columnsXml(columns: Columns, paragraphs: (pieces: readonly Piece[]) => string): string {
  const left = twips(columns.leftWidth);
  const right = twips(columns.rightWidth);
  const cell = (width: number, inset: number, content: string): string => element("w:tc", {},
    element("w:tcPr", {}, element("w:tcW", { "w:w": width, "w:type": "dxa" }), inset > 0 ? element("w:tcMar", {}, element("w:right", { "w:w": inset, "w:type": "dxa" })) : ""),
    content);
  const margin = (side: string, width: number): string => element(`w:${side}`, { "w:w": width, "w:type": "dxa" });
  return element("w:tbl", {},
    element("w:tblPr", {},
      element("w:tblW", { "w:w": left + right, "w:type": "dxa" }),
      element("w:tblInd", { "w:w": 0, "w:type": "dxa" }),
      element("w:tblLayout", { "w:type": "fixed" }),
      element("w:tblCellMar", {}, margin("top", twips(columns.above)), margin("left", 0), margin("bottom", 0), margin("right", 0)),
      element("w:tblLook", { "w:val": "0000", "w:firstRow": 0, "w:lastRow": 0, "w:firstColumn": 0, "w:lastColumn": 0, "w:noHBand": 1, "w:noVBand": 1 })),
    element("w:tblGrid", {}, element("w:gridCol", { "w:w": left }), element("w:gridCol", { "w:w": right })),
    element("w:tr", {},
      element("w:trPr", {}, element("w:cantSplit")),
      cell(left, twips(columns.leftInset), paragraphs(columns.left)),
      cell(right, 0, paragraphs(columns.right))));
}

/** A table with borders; its heading row is repeated, no row is cut between pages. */
function gridXml({ columnWidths, rows }: Grid, paragraphs: (pieces: readonly Piece[]) => string): string {
  const border = (side: string): string => element(`w:${side}`, { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "000000" });
  const margin = (side: string): string => element(`w:${side}`, { "w:w": mmTwips(geometry.cellMargin), "w:type": "dxa" });
  const whole = columnWidths.reduce((sum, width) => sum + twips(width), 0);
  return element("w:tbl", {},
    element("w:tblPr", {},
      element("w:tblW", { "w:w": whole, "w:type": "dxa" }),
      element("w:tblBorders", {}, ...["top", "left", "bottom", "right", "insideH", "insideV"].map(border)),
      element("w:tblLayout", { "w:type": "fixed" }),
      element("w:tblCellMar", {}, margin("left"), margin("right")),
      element("w:tblLook", { "w:val": "0020", "w:firstRow": 1, "w:lastRow": 0, "w:firstColumn": 0, "w:lastColumn": 0, "w:noHBand": 1, "w:noVBand": 1 })),
    element("w:tblGrid", {}, ...columnWidths.map((width) => element("w:gridCol", { "w:w": twips(width) }))),
    ...rows.map((cells, index) => element("w:tr", {},
      element("w:trPr", {}, element("w:cantSplit"), index === 0 ? element("w:tblHeader") : ""),
      ...cells.map((piece, column) => element("w:tc", {}, element("w:tcPr", {}, element("w:tcW", { "w:w": twips(columnWidths[column] ?? pt(0)), "w:type": "dxa" })), paragraphs([piece]))))));
}

function sectionXml({ page, typography, ...tables }: FormatTables): string {
  const { paper, margins, pageNumber } = page;
  // «10 mm» is measured to the middle of the digits, as on the originals; Word measures to the top of the line.
  const { size } = typeOf({ page, typography, ...tables }, "pageNumber");
  const headerDistance = pt(mmToPt(preferred(pageNumber.fromTop)) - (lineMetrics.ascent - lineMetrics.digitHeight / 2) * size);
  return element("w:sectPr", {},
    element("w:headerReference", { "w:type": "default", "r:id": "rIdPageNumber" }),
    element("w:pgSz", { "w:w": mmTwips(paper.width), "w:h": mmTwips(paper.height) }),
    element("w:pgMar", {
      "w:top": mmTwips(preferred(margins.top)), "w:right": mmTwips(preferred(margins.right)), "w:bottom": mmTwips(preferred(margins.bottom)),
      "w:left": mmTwips(preferred(margins.left)), "w:header": twips(headerDistance), "w:footer": mmTwips(geometry.footerDistance), "w:gutter": 0,
    }),
    element("w:cols", { "w:space": 720 }),
    pageNumber.onFirstPage ? "" : element("w:titlePg"));
}

/** The page number: a field alone in its line. */
export function headerXml(): string {
  const run = (content: string): string => element("w:r", {}, content);
  return xmlDeclaration + element("w:hdr", { ...storyNamespaces },
    element("w:p", {},
      element("w:pPr", {}, element("w:pStyle", { "w:val": "TTPageNumber" })),
      run(element("w:fldChar", { "w:fldCharType": "begin" })),
      run(element("w:instrText", { "xml:space": "preserve" }, " PAGE ")),
      run(element("w:fldChar", { "w:fldCharType": "separate" })),
      run(element("w:t", {}, "2")),
      run(element("w:fldChar", { "w:fldCharType": "end" }))));
}
