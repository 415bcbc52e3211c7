import { pt, type Pt } from "../../shared/measure";
import type { XmlElement } from "../xml";
import { inlinePlace, isFlat, type Place } from "./drawing-geometry";
import type { FoundShape } from "./drawingml";
import { childOf, elementsOf, findWithin } from "./tree";
import { vmlLength } from "./units";

/** Shapes of a `w:pict` or `w:object`, groups opened; in the order of the source. */
export function readVml(picture: XmlElement): readonly FoundShape[] {
  const found: FoundShape[] = [];
  for (const node of elementsOf(picture)) collect(node, null, found);
  return found;
}

/** Maps the coordinates of a group's children to points from where the group stands. */
interface Group {
  readonly place: Place;
  readonly scaleX: number;
  readonly scaleY: number;
  readonly left: number;
  readonly top: number;
}

const shapeNames = new Set(["v:line", "v:shape", "v:rect", "v:roundrect", "v:oval", "v:polyline", "v:curve", "v:arc", "v:image"]);

function collect(node: XmlElement, group: Group | null, found: FoundShape[]): void {
  if (node.name === "v:group") {
    const inner = groupOf(node, group);
    for (const child of elementsOf(node)) collect(child, inner, found);
  } else if (shapeNames.has(node.name)) found.push(readShape(node, group));
}

type Style = ReadonlyMap<string, string>;
function styleOf(node: XmlElement): Style {
  const style = new Map<string, string>();
  for (const rule of (node.attributes["style"] ?? "").split(";")) {
    const colon = rule.indexOf(":");
    if (colon > 0) style.set(rule.slice(0, colon).trim().toLowerCase(), rule.slice(colon + 1).trim());
  }
  return style;
}

const pair = (text: string | undefined, fallback: readonly [number, number]): readonly [number, number] => {
  const [x, y] = (text ?? "").split(",").map((part) => Number.parseFloat(part));
  return [Number.isFinite(x) ? x ?? fallback[0] : fallback[0], Number.isFinite(y) ? y ?? fallback[1] : fallback[1]];
};

function groupOf(node: XmlElement, outer: Group | null): Group {
  const style = styleOf(node);
  const [width, height] = pair(node.attributes["coordsize"], [1000, 1000]);
  const [left, top] = pair(node.attributes["coordorigin"], [0, 0]);
  const size = (name: string, scale: number): number => outer ? (Number.parseFloat(style.get(name) ?? "") || 0) * scale : vmlLength(style.get(name)) ?? 0;
  return {
    place: placeOf(style, outer),
    scaleX: width === 0 ? 0 : size("width", outer?.scaleX ?? 1) / width,
    scaleY: height === 0 ? 0 : size("height", outer?.scaleY ?? 1) / height,
    left, top,
  };
}

/** VML writes its places as CSS; Word's own words for what they count from are `mso-position-…`. */
function placeOf(style: Style, group: Group | null): Place {
  if (group) {
    const left = Number.parseFloat(style.get("left") ?? "");
    const top = Number.parseFloat(style.get("top") ?? "");
    return within(group, Number.isFinite(left) ? left : group.left, Number.isFinite(top) ? top : group.top);
  }
  if (style.get("position") !== "absolute") return inlinePlace;
  const align = (axis: "horizontal" | "vertical"): string | null => {
    const value = style.get(`mso-position-${axis}`);
    return value === undefined || value === "absolute" ? null : value;
  };
  const relativeX = style.get("mso-position-horizontal-relative") ?? "text";
  const relativeY = style.get("mso-position-vertical-relative") ?? "text";
  return {
    x: vmlLength(style.get("margin-left") ?? style.get("left")),
    y: vmlLength(style.get("margin-top") ?? style.get("top")),
    relativeTo: { x: relativeX === "text" ? "column" : relativeX.replace(/-area$/, ""), y: relativeY === "text" ? "paragraph" : relativeY.replace(/-area$/, "") },
    align: { x: align("horizontal"), y: align("vertical") },
  };
}

function within(group: Group, x: number, y: number): Place {
  const move = (at: Pt | null, by: number): Pt | null => at === null ? null : pt(at + by);
  return { ...group.place, x: move(group.place.x, (x - group.left) * group.scaleX), y: move(group.place.y, (y - group.top) * group.scaleY) };
}

function readShape(node: XmlElement, group: Group | null): FoundShape {
  const style = styleOf(node);
  const size = (name: string, scale: number | undefined): Pt | null => {
    if (scale === undefined) return vmlLength(style.get(name));
    const value = Number.parseFloat(style.get(name) ?? "");
    return Number.isFinite(value) ? pt(value * scale) : null;
  };
  let width = size("width", group?.scaleX);
  let height = size("height", group?.scaleY);
  let place = placeOf(style, group);
  if (node.name === "v:line") {
    const ends = endsOf(node, group);
    width = pt(Math.abs(ends.to.x - ends.from.x));
    height = pt(Math.abs(ends.to.y - ends.from.y));
    const x = pt(Math.min(ends.from.x, ends.to.x));
    const y = pt(Math.min(ends.from.y, ends.to.y));
    if (group) place = { ...group.place, x: add(group.place.x, x), y: add(group.place.y, y) };
    // A line that is aligned has its ends where it last happened to lie.
    else place = { ...place, x: place.align.x === null ? place.x ?? x : null, y: place.align.y === null ? place.y ?? y : null };
  }
  // The rule that Word's own «horizontal line» makes is as wide as the text.
  if (node.attributes["o:hr"] === "t" && (width === null || width === 0)) width = null;
  const content = findWithin(node, "w:txbxContent");
  const stroke = strokeOf(node);
  const isConnector = node.attributes["o:connectortype"] === "straight" || /_t(?:32|20)$/.test(node.attributes["type"] ?? "");
  const isLine = node.name === "v:line" || isConnector || (content === null && isFlat(width, height));
  const isImage = childOf(node, "v:imagedata") !== null;
  const is = content ? "textBox" : isImage && !isFlat(width, height) ? "image" : isLine && stroke.shown ? "line" : "other";
  return { shape: { is, made: "vml", width, height, ...place, weight: stroke.weight, dashed: stroke.dashed, color: stroke.color }, content };
}

const add = (at: Pt | null, by: number): Pt | null => at === null ? null : pt(at + by);

interface Ends { readonly from: { readonly x: number; readonly y: number }; readonly to: { readonly x: number; readonly y: number } }
/** In points, in a group from where the group stands. */
function endsOf(node: XmlElement, group: Group | null): Ends {
  const read = (name: string, fallback: string): { x: number; y: number } => {
    const [x = "0", y = "0"] = (node.attributes[name] ?? fallback).split(",");
    if (!group) return { x: vmlLength(x) ?? 0, y: vmlLength(y) ?? 0 };
    return { x: ((Number.parseFloat(x) || 0) - group.left) * group.scaleX, y: ((Number.parseFloat(y) || 0) - group.top) * group.scaleY };
  };
  return { from: read("from", "0,0"), to: read("to", "10pt,10pt") };
}

const colorNames: Readonly<Record<string, string>> = { black: "000000", white: "FFFFFF", red: "FF0000", blue: "0000FF", green: "008000", gray: "808080", navy: "000080", yellow: "FFFF00" };

function strokeOf(node: XmlElement): { readonly shown: boolean; readonly weight: Pt | null; readonly dashed: boolean; readonly color: string | null } {
  const stroke = childOf(node, "v:stroke");
  const said = (stroke?.attributes["on"] ?? node.attributes["stroked"] ?? "t").toLowerCase();
  const isFilledRule = node.attributes["o:hr"] === "t";
  const shown = isFilledRule || !(said === "f" || said === "false" || said === "0");
  const weight = stroke?.attributes["weight"] ?? node.attributes["strokeweight"];
  // Bare numbers are EMU here; only lengths of CSS count in pixels.
  const points = weight === undefined ? pt(0.75) : /^\s*\d+\s*$/.test(weight) ? pt(Number(weight) / 12_700) : vmlLength(weight);
  const dash = stroke?.attributes["dashstyle"] ?? "solid";
  const color = (stroke?.attributes["color"] ?? node.attributes["strokecolor"] ?? "black").replace(/\s*\[.*$/, "").toLowerCase();
  const hex = /^#([0-9a-f]{6})$/.exec(color)?.[1] ?? /^#([0-9a-f]{3})$/.exec(color)?.[1]?.replace(/./g, "$&$&");
  return { shown, weight: shown ? points : null, dashed: shown && dash !== "solid", color: shown ? hex?.toUpperCase() ?? colorNames[color] ?? null : null };
}
