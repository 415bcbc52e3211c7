import type { Pt } from "../../shared/measure";
import { readDrawingMl } from "../read/drawingml";
import { noTheme } from "../read/theme";
import { readVml } from "../read/vml";
import { attribute, setAttribute } from "./attributes";
import { emu, vmlPoints } from "./drawn-line";
import { child, childrenOf, descendants, detach, nameOf, setItems, textOf, type Live } from "./live";
import { isFallback } from "./locate";

/** A line drawn in a paragraph: all it is written as, the alternative for older readers too. */
export interface FoundLine {
  /** What goes when the line goes: the `mc:AlternateContent`, or the `w:drawing` or `w:pict` itself. */
  readonly whole: Live;
  readonly run: Live;
  /** It shares its drawing with other shapes (a group), which a change would touch. */
  readonly shared: boolean;
}

const holders: ReadonlySet<string> = new Set(["w:drawing", "w:pict", "w:object"]);

/** Lines in the order the reader counts them; those of text boxes belong to the paragraphs in there. */
export function linesIn(paragraph: Live): FoundLine[] {
  const found: FoundLine[] = [];
  const visit = (node: Live, run: Live | null, alternate: Live | null): void => {
    const name = nameOf(node);
    if (name === "w:p" || isFallback(node)) return;
    if (holders.has(name) && run !== null) {
      const shapes = name === "w:drawing" ? readDrawingMl(node.element, noTheme) : readVml(node.element);
      for (const { shape } of shapes) if (shape.is === "line") found.push({ whole: alternate ?? node, run, shared: shapes.length > 1 });
      return;
    }
    for (const one of childrenOf(node)) visit(one, name === "w:r" ? node : run, name === "mc:AlternateContent" ? node : alternate);
  };
  for (const one of childrenOf(paragraph)) visit(one, null, null);
  return found;
}

export function removeLine({ whole, run }: FoundLine): void {
  detach(whole);
  if (childrenOf(run).every((one) => nameOf(one) === "w:rPr")) detach(run);
}

/** A line placed by an offset keeps its middle; one that is aligned keeps its alignment. */
export function resizeLine({ whole }: FoundLine, width: Pt): void {
  for (const node of [whole, ...descendants(whole)]) {
    if (nameOf(node) === "wp:anchor" || nameOf(node) === "wp:inline") resizeDrawing(node, width);
    else if (/^v:(?:line|shape|rect)$/u.test(nameOf(node))) resizeVml(node, width);
  }
}

function resizeDrawing(holder: Live, width: Pt): void {
  const extent = child(holder, "wp:extent");
  if (extent === undefined) return;
  const before = Number(attribute(extent, "cx") ?? 0);
  const after = emu(width);
  setAttribute(extent, "cx", String(after));
  for (const one of descendants(holder)) if (nameOf(one) === "a:ext" && attribute(one, "cx") !== undefined) setAttribute(one, "cx", String(after));
  // A width in hundredths of the page would win over the extent.
  for (const one of childrenOf(holder)) if (nameOf(one) === "wp14:sizeRelH") detach(one);
  const offset = childrenOf(holder).filter((one) => nameOf(one) === "wp:positionH").flatMap((one) => child(one, "wp:posOffset") ?? [])[0];
  if (offset !== undefined) {
    const moved = String(Math.round(Number(textOf(offset)) + (before - after) / 2));
    setItems(offset, [{ xml: moved, text: moved }]);
  }
}

const lengthOf = (written: string): number | null => {
  const parts = /^\s*(-?[\d.]+)\s*(pt|in|mm|cm|px|)\s*$/u.exec(written);
  const unit = { pt: 1, in: 72, mm: 72 / 25.4, cm: 720 / 25.4, px: 0.75, "": 0.75 }[parts?.[2] ?? ""] ?? 1;
  return parts === null ? null : Number(parts[1]) * unit;
};

function resizeVml(shape: Live, width: Pt): void {
  const [fromX = "", fromY = ""] = (attribute(shape, "from") ?? "").split(",");
  const [toX = "", toY = ""] = (attribute(shape, "to") ?? "").split(",");
  const left = lengthOf(fromX);
  const right = lengthOf(toX);
  const style = attribute(shape, "style") ?? "";
  if (left !== null && right !== null) {
    const aligned = /mso-position-horizontal:\s*(?:left|center|right)/u.test(style);
    const start = aligned ? left : left + (right - left - width) / 2;
    setAttribute(shape, "from", `${vmlPoints(start)}pt,${fromY}`);
    setAttribute(shape, "to", `${vmlPoints(start + width)}pt,${toY}`);
  }
  const before = lengthOf(/(?:^|;)\s*width:([^;]+)/u.exec(style)?.[1] ?? "");
  if (before === null) return;
  const shifted = style.replace(/((?:^|;)\s*margin-left:)([^;]+)/u, (all, name: string, value: string) => {
    const at = lengthOf(value);
    return at === null ? all : `${name}${vmlPoints(at + (before - width) / 2)}pt`;
  });
  setAttribute(shape, "style", shifted.replace(/((?:^|;)\s*width:)([^;]+)/u, (_, name: string) => `${name}${vmlPoints(width)}pt`)
    .replace(/((?:^|;)\s*mso-width-percent:)([^;]+)/u, (_, name: string) => `${name}0`));
}
