import { pt, type Pt } from "../../shared/measure";
import type { Borders, Container } from "../model";
import { isElement, type XmlElement } from "../xml";
import { contentControlOf, readBlocks } from "./blocks";
import { readBorderSet, shownBorders, type BorderSet } from "./borders";
import { cellBorders, tableContextOf, tableStyleOf, type CellPlace, type TableStyle } from "./table-style";
import { childOf, chosenOf, elementsOf } from "./tree";
import { integer, twips } from "./units";
import { inside, type GrowingTable, type Walk } from "./walk";

interface Row { readonly element: XmlElement; readonly around: readonly Container[]; readonly pending: boolean; readonly cells: readonly Cell[]; readonly borders: BorderSet | null }
interface Cell { readonly element: XmlElement; readonly around: readonly Container[]; readonly pending: boolean; readonly column: number; readonly span: number }

const changedRow = ["w:ins", "w:del", "w:trPrChange"];
const changedCell = ["w:cellIns", "w:cellDel", "w:cellMerge", "w:tcPrChange"];
const hasAny = (element: XmlElement | null, names: readonly string[]): boolean => element !== null && names.some((name) => childOf(element, name) !== null);

/** Cells are numbered by the columns of the grid, so that a cell below a merged one keeps its column. */
export function readTable(walk: Walk, element: XmlElement): void {
  const properties = childOf(element, "w:tblPr");
  const grid = elementsOf(childOf(element, "w:tblGrid")).filter((node) => node.name === "w:gridCol").map((node) => twips(node.attributes["w:w"]));
  const style = tableStyleOf(walk.context, properties);
  const rows = rowsOf(element, walk);
  const columns = Math.max(1, ...rows.map((row) => row.cells.reduce((most, cell) => Math.max(most, cell.column + cell.span), 0)));
  const table: GrowingTable = {
    id: walk.at.firstTable + walk.tables.length, within: walk.within, rows: rows.length, columns, hasBorders: false, first: walk.at.first + walk.paragraphs.length, last: -1,
  };
  walk.tables.push(table);
  const pending = walk.pending || hasAny(properties, ["w:tblPrChange"]) || hasAny(childOf(element, "w:tblGrid"), ["w:tblGridChange"]);
  const tableBorders = readBorderSet(childOf(properties, "w:tblBorders"), walk.context.theme);
  const width = widthOf(childOf(properties, "w:tblW"), null) ?? sum(grid);
  rows.forEach((row, rowIndex) => {
    for (const cell of row.cells) {
      const place: CellPlace = {
        row: rowIndex, column: cell.column, span: cell.span, rows: rows.length, columns,
        isFirstRow: rowIndex === 0, isLastRow: rowIndex === rows.length - 1, isLastColumn: cell.column + cell.span >= columns,
      };
      readCell(walk, cell, { ...row, pending: row.pending || pending }, place, { style, tableBorders: { ...tableBorders, ...row.borders }, grid, width, table });
    }
  });
  table.last = walk.at.first + walk.paragraphs.length - 1;
}

interface Around { readonly style: TableStyle; readonly tableBorders: BorderSet; readonly grid: readonly (Pt | null)[]; readonly width: Pt | null; readonly table: GrowingTable }

function readCell(walk: Walk, cell: Cell, row: Row, place: CellPlace, around: Around): void {
  const properties = childOf(cell.element, "w:tcPr");
  const own = readBorderSet(childOf(properties, "w:tcBorders"), walk.context.theme);
  const borders: Borders = shownBorders(cellBorders(around.style, around.tableBorders, own, place));
  if (Object.keys(borders).length > 0) around.table.hasBorders = true;
  const container: Container = {
    in: "cell", table: around.table.id, row: place.row, column: place.column, rows: place.rows, columns: place.columns,
    width: widthOf(childOf(properties, "w:tcW"), around.width) ?? sum(around.grid.slice(cell.column, cell.column + cell.span)), borders,
  };
  const containers = [...walk.containers, ...row.around, ...cell.around, container];
  const table = tableContextOf(around.style, place);
  inside(walk, { containers, table, within: around.table.id, pending: row.pending || cell.pending }, () => readBlocks(walk, cell.element));
}

/** Rows and cells may stand inside content controls and custom XML. */
function rowsOf(table: XmlElement, walk: Walk): readonly Row[] {
  return unwrap(table, "w:tr", []).map(({ element, around }) => {
    const properties = childOf(element, "w:trPr");
    let column = Math.max(0, Math.min(63, integer(childOf(properties, "w:gridBefore")?.attributes["w:val"]) ?? 0));
    const cells = unwrap(element, "w:tc", []).map((cell): Cell => {
      const tcPr = childOf(cell.element, "w:tcPr");
      const span = Math.max(1, Math.min(63, integer(childOf(tcPr, "w:gridSpan")?.attributes["w:val"]) ?? 1));
      const at = column;
      column += span;
      return { ...cell, column: at, span, pending: hasAny(tcPr, changedCell) };
    });
    const exception = childOf(childOf(element, "w:tblPrEx"), "w:tblBorders");
    return { element, around, pending: hasAny(properties, changedRow), cells, borders: exception && readBorderSet(exception, walk.context.theme) };
  });
}

interface Unwrapped { readonly element: XmlElement; readonly around: readonly Container[] }
function unwrap(parent: XmlElement, name: string, around: readonly Container[]): Unwrapped[] {
  const found: Unwrapped[] = [];
  for (const node of parent.children) {
    if (!isElement(node)) continue;
    if (node.name === name) found.push({ element: node, around });
    else if (node.name === "w:sdt") {
      const content = childOf(node, "w:sdtContent");
      if (content) found.push(...unwrap(content, name, [...around, contentControlOf(node)]));
    } else if (node.name === "mc:AlternateContent") {
      const chosen = chosenOf(node);
      if (chosen) found.push(...unwrap(chosen, name, around));
    } else if (node.name === "w:customXml" || node.name === "w:ins" || node.name === "w:del" || node.name === "w:moveFrom" || node.name === "w:moveTo") {
      found.push(...unwrap(node, name, around));
    }
  }
  return found;
}

/** Of `w:tcW` or `w:tblW`; shares of a width that is not known are not known either. */
function widthOf(element: XmlElement | null, of: Pt | null): Pt | null {
  const type = element?.attributes["w:type"] ?? "dxa";
  const value = element?.attributes["w:w"] ?? "";
  if (type === "dxa") {
    const width = twips(value);
    return width !== null && width > 0 ? width : null;
  }
  if (type !== "pct" || of === null) return null;
  const share = value.endsWith("%") ? Number.parseFloat(value) / 100 : Number.parseFloat(value) / 5000;
  return share > 0 && share <= 10 ? pt(of * share) : null;
}

function sum(widths: readonly (Pt | null)[]): Pt | null {
  let total = 0;
  for (const width of widths) {
    if (width === null) return null;
    total += width;
  }
  return total > 0 ? pt(total) : null;
}
