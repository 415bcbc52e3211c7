import { fold, hasLetters, isUpperCase } from "../shared/text";
import type { Pt } from "../shared/measure";
import type { Paragraph, Span } from "./document";

export type Side = "left" | "right" | "center" | "full";

/** A paragraph, or a piece of one that a soft break, a tab or a row of blanks cuts off. Blank ends are not in its span. */
export interface Line extends Span {
  /** Lower case, one tone placement, blanks folded. */
  readonly folded: string;
  readonly side: Side;
  /** What it shares with the lines that stand under one another: a cell, a text box, or one side of the flow. */
  readonly region: string;
  readonly upper: boolean;
  readonly centred: boolean;
  /** The paragraph is cut into a left and a right piece. */
  readonly piece: boolean;
}
/** What the place of a line is measured against. */
export interface Geometry { readonly textWidth: Pt; readonly defaultTab: Pt }

/** For lines that are asked for their words alone, wherever they stand. */
export const anyGeometry: Geometry = { textWidth: 468 as Geometry["textWidth"], defaultTab: 36 as Geometry["defaultTab"] };

const cache = new WeakMap<Paragraph, { readonly geometry: Geometry; readonly lines: readonly Line[] }>();

/** The lines of a paragraph that hold more than white space. Remembered by paragraph. */
export function linesOf(paragraph: Paragraph, geometry: Geometry): readonly Line[] {
  const known = cache.get(paragraph);
  if (known !== undefined && known.geometry.textWidth === geometry.textWidth && known.geometry.defaultTab === geometry.defaultTab) return known.lines;
  const lines = cut(paragraph, geometry);
  cache.set(paragraph, { geometry, lines });
  return lines;
}

const gapPattern = /\t+|[ \u00A0]{5,}/gu;

function cut(paragraph: Paragraph, geometry: Geometry): readonly Line[] {
  const { text } = paragraph;
  if (text === "") return [];
  const out: Line[] = [];
  const place = placeOf(paragraph, geometry);
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const c = text.charAt(at);
    if (at < text.length && c !== "\n" && c !== "\f") continue;
    pieces(paragraph, from, at, place, geometry, out);
    from = at + 1;
  }
  return out;
}

interface Where { readonly side: Side; readonly region: string; readonly flow: boolean }

function pieces(paragraph: Paragraph, from: number, to: number, place: Where, geometry: Geometry, out: Line[]): void {
  const text = paragraph.text.slice(from, to);
  // Long text is running text: a tab in it parts nothing.
  if (text.length > 400 || !/\t| {5}|\u00A0{5}/u.test(text)) {
    push(paragraph, from, to, place.side, place.region, false, out);
    return;
  }
  const found: { start: number; end: number; tabs: number; blanks: number }[] = [];
  let at = 0;
  let tabs = 0;
  let blanks = 0;
  for (const gap of text.matchAll(gapPattern)) {
    if (text.slice(at, gap.index).trim() !== "") { found.push({ start: at, end: gap.index, tabs, blanks }); blanks += gap.index - at; }
    if (gap[0].startsWith("\t")) tabs += gap[0].length; else blanks += gap[0].length;
    at = gap.index + gap[0].length;
  }
  if (text.slice(at).trim() !== "") found.push({ start: at, end: text.length, tabs, blanks });
  if (!place.flow || (found.length === 1 && found[0]?.tabs === 0 && found[0].blanks === 0)) {
    const first = found[0];
    const last = found.at(-1);
    if (first && last) push(paragraph, from + first.start, from + last.end, place.side, place.region, false, out);
    return;
  }
  found.forEach((one, i) => {
    const side: Side = found.length >= 2 ? (i === 0 && offsetOf(paragraph, one, geometry) < geometry.textWidth / 2 ? "left" : "right")
      : offsetOf(paragraph, one, geometry) > geometry.textWidth * 0.42 ? "right" : place.side === "full" ? "left" : place.side;
    push(paragraph, from + one.start, from + one.end, side, `flow:${side}`, true, out);
  });
}

function offsetOf(paragraph: Paragraph, piece: { tabs: number; blanks: number }, geometry: Geometry): number {
  if (piece.tabs > 0) return paragraph.format.tabs[piece.tabs - 1]?.at ?? piece.tabs * geometry.defaultTab;
  return piece.blanks * 3.5;
}

function push(paragraph: Paragraph, from: number, to: number, side: Side, region: string, piece: boolean, out: Line[]): void {
  const raw = paragraph.text.slice(from, to);
  const text = raw.trim();
  if (text === "") return;
  const start = from + raw.indexOf(text);
  // Most lines of a text are never asked for these.
  let folded: string | null = null;
  let upper: boolean | null = null;
  out.push({
    paragraph, start, end: start + text.length, text, side, region, piece, centred: side === "center" || paragraph.format.alignment === "center",
    get folded() { return (folded ??= fold(text)); },
    get upper() { return (upper ??= isUpperCase(text)); },
  });
}

function placeOf(paragraph: Paragraph, geometry: Geometry): Where {
  for (let i = paragraph.containers.length - 1; i >= 0; i -= 1) {
    const container = paragraph.containers[i];
    if (container?.in === "cell") {
      if (container.columns < 2) return { ...flowPlace(paragraph, geometry), region: `cell:${container.table}:${container.row}:${container.column}` };
      return { side: container.column === 0 ? "left" : "right", region: `cell:${container.table}:${container.row}:${container.column}`, flow: false };
    }
    if (container?.in === "textBox") {
      const { x, width, align } = container;
      const side: Side = align.x === "right" || align.x === "outside" ? "right" : align.x === "left" || align.x === "inside" ? "left" : align.x === "center" ? "center"
        : x === null ? flowPlace(paragraph, geometry).side : x + (width ?? 0) / 2 > geometry.textWidth / 2 ? "right" : "left";
      return { side, region: `box:${x ?? ""}:${container.y ?? ""}:${width ?? ""}`, flow: false };
    }
  }
  return flowPlace(paragraph, geometry);
}

function flowPlace(paragraph: Paragraph, { textWidth }: Geometry): Where {
  const { alignment, indentLeft, indentRight } = paragraph.format;
  const side: Side = alignment === "right" ? "right"
    : alignment === "center" ? (indentLeft - indentRight > textWidth * 0.2 ? "right" : indentRight - indentLeft > textWidth * 0.2 ? "left" : "center")
    : indentLeft > textWidth * 0.4 ? "right"
    : paragraph.text.length > 90 ? "full" : "left";
  return { side, region: `flow:${side}`, flow: true };
}

/** Bold over more than half of its letters. */
export function isBold(line: Span): boolean {
  let bold = 0;
  let all = 0;
  for (const run of line.paragraph.runs) {
    const from = Math.max(run.start, line.start);
    const to = Math.min(run.end, line.end);
    if (to <= from || !hasLetters(line.paragraph.text.slice(from, to))) continue;
    all += to - from;
    if (run.format.bold) bold += to - from;
  }
  return all > 0 && bold * 2 > all;
}

/** A row of hyphens, dashes or underscores and nothing else; at least two. */
export const isHyphens = (text: string): boolean => text.length < 80 && /^[-\u2010-\u2015_=~][-\u2010-\u2015_=~ ]*[-\u2010-\u2015_=~]$/u.test(text.trim());

export const spanOf = (line: Span, from: number, to: number): Span =>
  ({ paragraph: line.paragraph, start: line.start + from, end: line.start + to, text: line.text.slice(from, to) });
