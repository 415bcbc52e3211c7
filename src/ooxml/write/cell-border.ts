import { attribute } from "./attributes";
import { ancestors, child, childrenOf, detach, make, nameOf, type Live } from "./live";
import { addInOrder, ensureChild } from "./schema-order";

/** The innermost cell that a paragraph stands in. */
export function cellAround(paragraph: Live): Live | null {
  for (const one of ancestors(paragraph)) {
    if (nameOf(one) === "w:tc") return one;
    if (nameOf(one) === "w:txbxContent") return null;
  }
  return null;
}

const spanOf = (cell: Live): number => Number(attribute(child(child(cell, "w:tcPr") ?? cell, "w:gridSpan") ?? cell, "w:val") ?? 1);
const cellsOf = (row: Live): Live[] => childrenOf(row).filter((one) => nameOf(one) === "w:tc");

/** The cell below whose top border is drawn over this one's bottom; null where columns do not match. */
function cellBelow(cell: Live): Live | null {
  const row = [...ancestors(cell)].find((one) => nameOf(one) === "w:tr");
  const table = row && [...ancestors(row)].find((one) => nameOf(one) === "w:tbl");
  if (!row || !table) return null;
  const rows = childrenOf(table).filter((one) => nameOf(one) === "w:tr");
  const next = rows[rows.indexOf(row) + 1];
  const own = cellsOf(row);
  const below = next ? cellsOf(next) : [];
  return own.length === below.length && own.every((one, i) => spanOf(one) === spanOf(below[i] ?? one)) ? below[own.indexOf(cell)] ?? null : null;
}

function without(cell: Live, edge: "w:top" | "w:bottom"): void {
  const properties = ensureChild(cell, "w:tc", "w:tcPr");
  const borders = ensureChild(properties, "w:tcPr", "w:tcBorders");
  const there = child(borders, edge);
  if (there !== undefined) detach(there);
  addInOrder(borders, "w:tcBorders", make(`<${edge} w:val="nil"/>`));
}

/** No line is drawn below the cell any more: neither its own nor that of the cell below. */
export function removeBottomOf(cell: Live): void {
  without(cell, "w:bottom");
  const below = cellBelow(cell);
  if (below) without(below, "w:top");
}
