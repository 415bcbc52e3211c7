import type { Border } from "../model";
import type { XmlElement } from "../xml";
import type { BorderSet, Side } from "./borders";
import type { ReadContext, TableContext } from "./context";
import { chainOf, type TablePart } from "./styles";
import { childOf, valueOf } from "./tree";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly span: number;
  readonly rows: number;
  readonly columns: number;
  readonly isFirstRow: boolean;
  readonly isLastRow: boolean;
  readonly isLastColumn: boolean;
}

/** A table's style with what `w:tblLook` turns on, and the contexts made of it so far. */
export interface TableStyle {
  readonly id: string | null;
  readonly whole: readonly TablePart[];
  /** Parts by kind of cell, through the whole chain of styles. */
  readonly parts: ReadonlyMap<string, readonly TablePart[]>;
  readonly look: Look;
  readonly rowBand: number;
  readonly columnBand: number;
  readonly contexts: Map<string, TableContext>;
}
interface Look { readonly firstRow: boolean; readonly lastRow: boolean; readonly firstColumn: boolean; readonly lastColumn: boolean; readonly rowBands: boolean; readonly columnBands: boolean }

export function tableStyleOf(context: ReadContext, properties: XmlElement | null): TableStyle {
  const { definitions } = context;
  const named = valueOf(properties, "w:tblStyle");
  const id = named !== null && chainOf(definitions, named, "table").length > 0 ? named : definitions.defaults.table?.id ?? null;
  const chain = chainOf(definitions, id, "table");
  const parts = new Map<string, TablePart[]>();
  for (const style of chain) {
    for (const [kind, part] of style.conditional) parts.set(kind, [...parts.get(kind) ?? [], part]);
  }
  const band = (key: "rowBand" | "columnBand"): number => Math.max(1, chain.reduce((size, style) => style[key] ?? size, 1));
  return {
    id, parts, whole: chain.flatMap((style) => style.table ? [style.table] : []), look: readLook(childOf(properties, "w:tblLook")),
    rowBand: band("rowBand"), columnBand: band("columnBand"), contexts: new Map(),
  };
}

/** Newer Word writes an attribute for each; older a bit mask. */
function readLook(element: XmlElement | null): Look {
  const mask = Number.parseInt(element?.attributes["w:val"] ?? "0", 16) || 0;
  const says = (name: string, bit: number): boolean => {
    const value = element?.attributes[`w:${name}`];
    return value === undefined ? (mask & bit) !== 0 : value === "1" || value === "true" || value === "on";
  };
  return {
    firstRow: says("firstRow", 0x20), lastRow: says("lastRow", 0x40), firstColumn: says("firstColumn", 0x80), lastColumn: says("lastColumn", 0x100),
    rowBands: !says("noHBand", 0x200), columnBands: !says("noVBand", 0x400),
  };
}

/** The kinds of cell it is, the weakest first. */
function kindsOf(style: TableStyle, place: CellPlace): readonly string[] {
  const { look } = style;
  const top = look.firstRow && place.isFirstRow;
  const bottom = look.lastRow && place.isLastRow && !top;
  const left = look.firstColumn && place.column === 0;
  const right = look.lastColumn && place.isLastColumn && !left;
  const kinds: string[] = [];
  if (look.columnBands && !left && !right) kinds.push(Math.floor((place.column - (look.firstColumn ? 1 : 0)) / style.columnBand) % 2 === 0 ? "band1Vert" : "band2Vert");
  if (look.rowBands && !top && !bottom) kinds.push(Math.floor((place.row - (look.firstRow ? 1 : 0)) / style.rowBand) % 2 === 0 ? "band1Horz" : "band2Horz");
  if (left) kinds.push("firstCol");
  if (right) kinds.push("lastCol");
  if (top) kinds.push("firstRow");
  if (bottom) kinds.push("lastRow");
  if (top && right) kinds.push("neCell");
  if (top && left) kinds.push("nwCell");
  if (bottom && right) kinds.push("seCell");
  if (bottom && left) kinds.push("swCell");
  return kinds.filter((kind) => style.parts.has(kind));
}

export function tableContextOf(style: TableStyle, place: CellPlace): TableContext {
  const kinds = kindsOf(style, place);
  const key = `${style.id ?? ""}/${kinds.join(",")}`;
  let context = style.contexts.get(key);
  if (!context) style.contexts.set(key, context = { key, parts: [...style.whole, ...kinds.flatMap((kind) => style.parts.get(kind) ?? [])] });
  return context;
}

/** A cell's own borders over the table's over the style's; inner borders of the table stand between its cells. */
export function cellBorders(style: TableStyle, table: BorderSet, own: BorderSet, place: CellPlace): BorderSet {
  const borders: Partial<Record<Side, Border | null>> = {};
  const lay = (set: BorderSet): void => {
    const take = (side: Side, outer: boolean, inner: Side): void => {
      const border = set[outer ? side : inner];
      if (border !== undefined) borders[side] = border;
    };
    take("top", place.isFirstRow, "insideH");
    take("bottom", place.isLastRow, "insideH");
    take("left", place.column === 0, "insideV");
    take("right", place.isLastColumn, "insideV");
  };
  for (const part of style.whole) lay(part.tableBorders);
  const layOwn = (set: BorderSet): void => {
    for (const side of ["top", "bottom", "left", "right"] as const) {
      const border = set[side];
      if (border !== undefined) borders[side] = border;
    }
  };
  const conditional = kindsOf(style, place).flatMap((kind) => style.parts.get(kind) ?? []);
  for (const part of [...style.whole, ...conditional]) layOwn(part.cellBorders);
  lay(table);
  layOwn(own);
  return borders;
}
