import { pt } from "../../shared/measure";
import type { Border, Borders } from "../model";
import { isElement, type XmlElement } from "../xml";
import { readColor } from "./run-set";
import type { Theme } from "./theme";
import { eighths } from "./units";

export type Side = "top" | "bottom" | "left" | "right" | "between" | "insideH" | "insideV";
/** Null: said to be none, which hides a border from further out. */
export type BorderSet = Readonly<Partial<Record<Side, Border | null>>>;

const sides: Readonly<Record<string, Side>> = {
  "w:top": "top", "w:bottom": "bottom", "w:left": "left", "w:start": "left", "w:right": "right", "w:end": "right",
  "w:between": "between", "w:insideH": "insideH", "w:insideV": "insideV",
};

/** Of `w:pBdr`, `w:tblBorders` or `w:tcBorders`. */
export function readBorderSet(element: XmlElement | null | undefined, theme: Theme): BorderSet {
  const set: Partial<Record<Side, Border | null>> = {};
  for (const node of element?.children ?? []) {
    const side = isElement(node) ? sides[node.name] : undefined;
    if (!isElement(node) || side === undefined) continue;
    const style = node.attributes["w:val"] ?? "nil";
    set[side] = style === "nil" || style === "none" ? null : { style, size: eighths(node.attributes["w:sz"]) ?? pt(0), color: readColor(node.attributes, node.attributes["w:color"], theme) };
  }
  return set;
}

/** The borders that are seen. */
export function shownBorders(set: BorderSet): Borders {
  const shown: { -readonly [K in keyof Borders]: Borders[K] } = {};
  for (const side of ["top", "bottom", "left", "right", "between"] as const) {
    const border = set[side];
    if (border) shown[side] = border;
  }
  return shown;
}
