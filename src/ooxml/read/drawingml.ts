import { pt, type Pt } from "../../shared/measure";
import type { XmlElement } from "../xml";
import { inlinePlace, isFlat, type Place, type Shape } from "./drawing-geometry";
import { blend, isHex, type Theme } from "./theme";
import { childOf, chosenOf, elementsOf, findWithin, textOf } from "./tree";
import { emu } from "./units";

/** A shape, and the paragraphs written in it. */
export interface FoundShape { readonly shape: Shape; readonly content: XmlElement | null }

/** Shapes of a `w:drawing`, groups opened; in the order of the source. */
export function readDrawingMl(drawing: XmlElement, theme: Theme): readonly FoundShape[] {
  const found: FoundShape[] = [];
  for (const holder of elementsOf(drawing)) {
    if (holder.name !== "wp:anchor" && holder.name !== "wp:inline") continue;
    const place = holder.name === "wp:anchor" ? placeOf(holder) : inlinePlace;
    const extent = childOf(holder, "wp:extent");
    const size = { width: emu(extent?.attributes["cx"]), height: emu(extent?.attributes["cy"]) };
    const data = childOf(childOf(holder, "a:graphic"), "a:graphicData");
    for (const node of elementsOf(data)) collect(node, { place, size, scaleX: 1, scaleY: 1, left: null, top: null }, theme, found);
  }
  return found;
}

interface Frame {
  readonly place: Place;
  /** What the anchor gives the only shape in it. */
  readonly size: { readonly width: Pt | null; readonly height: Pt | null } | null;
  readonly scaleX: number;
  readonly scaleY: number;
  /** The group's own origin in its children's coordinates; null outside groups. */
  readonly left: number | null;
  readonly top: number | null;
}

function placeOf(anchor: XmlElement): Place {
  const axis = (name: string): { offset: Pt | null; align: string | null; from: string } => {
    const outer = childOf(anchor, name) ?? elementsOf(anchor).filter((node) => node.name === "mc:AlternateContent").map((node) => childOf(chosenOf(node), name)).find((node) => node !== null) ?? null;
    const offset = childOf(outer, "wp:posOffset");
    const align = childOf(outer, "wp:align");
    return { offset: offset ? emu(textOf(offset)) : null, align: align ? textOf(align).trim() : null, from: outer?.attributes["relativeFrom"] ?? "column" };
  };
  const x = axis("wp:positionH");
  const y = axis("wp:positionV");
  return { x: x.offset, y: y.offset, relativeTo: { x: x.from, y: y.from }, align: { x: x.align, y: y.align } };
}

function collect(node: XmlElement, frame: Frame, theme: Theme, found: FoundShape[]): void {
  if (node.name === "mc:AlternateContent") {
    for (const inner of elementsOf(chosenOf(node))) collect(inner, frame, theme, found);
  } else if (/:(?:wgp|grpSp|wpc)$/.test(node.name)) {
    const inner = groupFrame(node, frame);
    for (const child of elementsOf(node)) {
      if (/:(?:wsp|cxnSp|sp|pic|grpSp|graphicFrame|AlternateContent)$/.test(child.name)) collect(child, inner, theme, found);
    }
  } else found.push(readShape(node, frame, theme));
}

const number = (element: XmlElement | null, name: string): number | null => emu(element?.attributes[name]);

function groupFrame(group: XmlElement, frame: Frame): Frame {
  const transform = childOf(elementsOf(group).find((node) => /:grpSpPr$/.test(node.name)), "a:xfrm");
  const extent = childOf(transform, "a:ext");
  const childExtent = childOf(transform, "a:chExt");
  const childOffset = childOf(transform, "a:chOff");
  const scale = (name: string): number => {
    const outer = number(extent, name);
    const inner = number(childExtent, name);
    return outer !== null && inner !== null && inner !== 0 ? outer / inner : 1;
  };
  const placed = placeIn(frame, childOf(transform, "a:off"));
  return { place: placed, size: null, scaleX: frame.scaleX * scale("cx"), scaleY: frame.scaleY * scale("cy"), left: number(childOffset, "x") ?? 0, top: number(childOffset, "y") ?? 0 };
}

/** A member of a group stands where the group stands, plus its offset in it. */
function placeIn(frame: Frame, offset: XmlElement | null): Place {
  if (frame.left === null || frame.top === null) return frame.place;
  const move = (at: Pt | null, inner: number | null, origin: number, scale: number): Pt | null => at === null || inner === null ? at : pt(at + (inner - origin) * scale);
  return {
    ...frame.place,
    x: move(frame.place.x, number(offset, "x"), frame.left, frame.scaleX),
    y: move(frame.place.y, number(offset, "y"), frame.top, frame.scaleY),
  };
}

function readShape(node: XmlElement, frame: Frame, theme: Theme): FoundShape {
  const properties = elementsOf(node).find((child) => /:spPr$/.test(child.name)) ?? null;
  const transform = childOf(properties, "a:xfrm");
  const extent = childOf(transform, "a:ext");
  const scaled = (value: number | null, scale: number): Pt | null => value === null ? null : pt(value * scale);
  const width = frame.size?.width ?? scaled(number(extent, "cx"), frame.scaleX);
  const height = frame.size?.height ?? scaled(number(extent, "cy"), frame.scaleY);
  const content = childOf(elementsOf(node).find((child) => /:txbx$/.test(child.name)), "w:txbxContent");
  const stroke = readStroke(node, properties, theme);
  const preset = childOf(properties, "a:prstGeom")?.attributes["prst"] ?? null;
  const isFilled = childOf(properties, "a:solidFill") !== null;
  const isLine = preset === "line" || preset === "straightConnector1" || (content === null && /:(?:wsp|sp|cxnSp)$/.test(node.name) && isFlat(width, height));
  const is = content ? "textBox" : /:pic$/.test(node.name) ? "image" : isLine && (stroke.shown || isFilled) ? "line" : "other";
  const place = placeIn(frame, childOf(transform, "a:off"));
  return {
    shape: { is, made: "drawingml", width, height, ...place, weight: stroke.weight, dashed: stroke.dashed, color: stroke.color },
    content,
  };
}

interface Stroke { readonly shown: boolean; readonly weight: Pt | null; readonly dashed: boolean; readonly color: string | null }

function readStroke(node: XmlElement, properties: XmlElement | null, theme: Theme): Stroke {
  const line = childOf(properties, "a:ln");
  const reference = findWithin(node, "a:lnRef");
  const styled = Number(reference?.attributes["idx"] ?? "0") > 0;
  if (childOf(line, "a:noFill") || (!line && !styled)) return { shown: false, weight: null, dashed: false, color: null };
  const dash = childOf(line, "a:prstDash")?.attributes["val"] ?? "solid";
  return {
    shown: true,
    weight: emu(line?.attributes["w"]) ?? pt(0.75),
    dashed: dash !== "solid" || childOf(line, "a:custDash") !== null,
    color: colorIn(childOf(line, "a:solidFill"), theme) ?? colorIn(reference, theme),
  };
}

function colorIn(fill: XmlElement | null, theme: Theme): string | null {
  const color = elementsOf(fill)[0];
  if (!color) return null;
  const value = color.attributes["val"] ?? "";
  const base = color.name === "a:sysClr" ? color.attributes["lastClr"] ?? null : color.name === "a:srgbClr" ? value : theme.color(value);
  if (base === null || !isHex(base)) return null;
  const percent = (name: string): number | null => {
    const share = childOf(color, name)?.attributes["val"];
    return share === undefined ? null : Math.min(1, Math.max(0, Number(share) / 100_000 || 0));
  };
  const darker = percent("a:shade") ?? percent("a:lumMod");
  const lighter = percent("a:tint") ?? (percent("a:lumOff") === null ? null : 1 - (percent("a:lumOff") ?? 0));
  const shaded = darker === null ? base.toUpperCase() : blend(base, 0, 1 - darker);
  return lighter === null ? shaded : blend(shaded, 255, 1 - lighter);
}
