import type { Borders } from "../../ooxml/model";
import type { Pt } from "../../shared/measure";
import type { ComponentKind } from "../../standard/vocabulary";
import type { Component, Paragraph, SeparatorLine, Span } from "../document";
import { isHyphens, type Line } from "../line";
import { cellOf, sameColumn, type Reading } from "./reading";

const carriers: readonly ComponentKind[] = ["partyTitle", "issuerName", "parentIssuer", "referenceNumber", "placeAndDate", "typeName", "subject", "letterSubject", "recipients"];
const owners = new Set<ComponentKind>(carriers);
const whole = (paragraph: Paragraph): Span => ({ paragraph, start: 0, end: paragraph.text.length, text: paragraph.text });

/** Lines under and between components, however they were made. Only near the head and the end: a body's lines are its own. */
export function readSeparatorLines(reading: Reading, headTo: number, closingFrom: number): readonly SeparatorLine[] {
  const byParagraph = new Map<Paragraph, Component[]>();
  for (const component of reading.components) {
    if (!owners.has(component.kind) && component.kind !== "contactDetails" && component.kind !== "copyBlock") continue;
    for (const line of component.lines) {
      const known = byParagraph.get(line.paragraph);
      if (known) { if (!known.includes(component)) known.push(component); } else byParagraph.set(line.paragraph, [component]);
    }
  }
  const out: SeparatorLine[] = [];
  let above: Component | null = null;
  const lastIn = new Map<string, Component>();
  const visit = (at: number): void => {
    const paragraph = reading.paragraphs[at];
    if (!paragraph) return;
    const here = byParagraph.get(paragraph) ?? [];
    const region = regionOf(paragraph);
    const title = here.find((component) => component.kind === "partyTitle");
    const owner = title ?? here.filter((component) => owners.has(component.kind)).at(-1) ?? null;
    const below = nextOwner(reading, byParagraph, at);
    const over = owner ?? lastIn.get(region) ?? above;
    const put = (of: Component | null, line: Omit<SeparatorLine, "of" | "anchor">): void => {
      if (of) out.push({ ...line, of: of.kind, anchor: of.lines.find((one) => one.paragraph === paragraph) ?? whole(paragraph) });
    };

    let drawn = -1;
    for (const drawing of paragraph.drawings) {
      if (drawing.is !== "line") continue;
      drawn += 1;
      const wide = (drawing.width ?? 0) > 400;
      put(wide ? below ?? over : drawnFor(here, drawing.x, paragraph) ?? (at < headTo && !owner && !lastIn.has(region) ? sideOwner(reading, drawing.x) ?? over : over),
        { made: drawing.made, length: drawing.width, dashed: drawing.dashed, drawing: drawn });
    }
    const { borders } = paragraph.format;
    if (borders.bottom && !boxed(borders)) put(owner ?? (paragraph.text.trim() === "" && below?.kind !== undefined && !owners.has(below.kind) ? below : over), { made: "paragraphBorder", length: borderLength(paragraph), dashed: dashedOf(borders.bottom.style), drawing: null });
    else if (borders.top && !boxed(borders)) put(paragraph.text.trim() === "" ? over : here[0] && !owners.has(here[0].kind) ? here[0] : lastIn.get(region) ?? above, { made: "paragraphBorder", length: borderLength(paragraph), dashed: dashedOf(borders.top.style), drawing: null });

    for (const container of paragraph.containers) {
      const bottom = container.in === "cell" && !boxed(container.borders) ? container.borders.bottom : undefined;
      if (container.in === "cell" && bottom && owner && isLastInCell(reading, at)) put(owner, { made: "cellBorder", length: container.width, dashed: dashedOf(bottom.style), drawing: null });
    }
    for (const component of here) for (const line of component.lines) if (line.paragraph === paragraph && underlined(component, line)) {
      if (component.kind !== "recipients" || line === component.lines[0]) out.push({ of: component.kind, made: "underline", length: null, dashed: false, anchor: component.kind === "recipients" ? component.part("word") ?? line : line, drawing: null });
    }
    for (const line of reading.linesOf(paragraph)) {
      if (!isHyphens(line.text)) continue;
      const of = above && reading.find("fiveHyphens")?.lines[0]?.paragraph === paragraph ? null : lineAbove(reading, line, at);
      if (of && owners.has(of.kind) && of.kind !== "subject") out.push({ of: of.kind, made: "characters", length: null, dashed: false, anchor: line, drawing: null });
    }
    const blanks = underlinedBlanks(paragraph);
    if (blanks) {
      const tabbed = here.length > 0 ? lineBefore(reading, at) : null;
      put(tabbed ?? over, { made: "underlinedSpaces", length: null, dashed: false, drawing: null });
      const made = out.at(-1);
      if (made && (tabbed ?? over)) out[out.length - 1] = { ...made, anchor: blanks };
    }
    if (owner) { lastIn.set(region, owner); above = owner; }
  };
  for (let at = 0; at < Math.min(headTo, reading.paragraphs.length); at += 1) visit(at);
  for (let at = Math.max(headTo, closingFrom); at < Math.min(reading.paragraphs.length, closingFrom + 140); at += 1) visit(at);
  return out;
}

/** A paragraph border is as wide as its cell, less the indents; in the flow it has no length of its own. */
function borderLength(paragraph: Paragraph): Pt | null {
  const cell = [...paragraph.containers].reverse().find((container) => container.in === "cell");
  if (cell?.in !== "cell" || cell.width === null) return null;
  return (cell.width - paragraph.format.indentLeft - paragraph.format.indentRight) as Pt;
}
const dashedOf = (style: string): boolean => /dash|dot/iu.test(style);
const boxed = (borders: Borders): boolean => borders.left !== undefined && borders.right !== undefined;
const regionOf = (paragraph: Paragraph): string => { const cell = cellOf(paragraph); return cell ? `${cell.table}:${cell.column}` : paragraph.containers.map((one) => one.in === "textBox" ? `${one.x}` : "").join() || "flow"; };

/** Of several components in one paragraph (tabs, soft breaks) a line belongs to the title, unless it is drawn on the left. */
function drawnFor(here: readonly Component[], x: Pt | null, paragraph: Paragraph): Component | null {
  if (here.length === 0) return null;
  const title = here.find((component) => component.kind === "partyTitle");
  if (title && (cellOf(paragraph) !== null || x === null || x > 120 || here.length === 1)) return title;
  return here.filter((component) => owners.has(component.kind)).at(-1) ?? null;
}
function sideOwner(reading: Reading, x: Pt | null): Component | null {
  return x === null ? null : x > 200 ? reading.find("partyTitle") : reading.find("issuerName");
}
function nextOwner(reading: Reading, byParagraph: ReadonlyMap<Paragraph, readonly Component[]>, at: number): Component | null {
  for (let i = at; i < Math.min(at + 3, reading.paragraphs.length); i += 1) {
    const paragraph = reading.paragraphs[i];
    const found = paragraph && byParagraph.get(paragraph)?.find((component) => component.kind === "contactDetails" || component.kind === "copyBlock");
    if (found) return found;
  }
  return null;
}
function isLastInCell(reading: Reading, at: number): boolean {
  const here = reading.paragraphs[at];
  const cell = here && here.containers.find((one) => one.in === "cell");
  for (let i = at + 1; here && cell?.in === "cell" && i < Math.min(at + 4, reading.paragraphs.length); i += 1) {
    const next = reading.paragraphs[i]?.containers.find((one) => one.in === "cell");
    if (next?.in !== "cell" || next.table !== cell.table || next.column !== cell.column || next.row !== cell.row) return true;
    if (reading.paragraphs[i]?.text.trim() !== "") return false;
  }
  return true;
}
/** Underlined over nearly all of its letters; of the recipients' line only the word counts. */
function underlined(component: Component, line: Span): boolean {
  if (component.kind !== "partyTitle" && component.kind !== "recipients" && component.kind !== "issuerName" && component.kind !== "subject") return false;
  const span = component.kind === "recipients" ? component.part("word") ?? line : line;
  let seen = 0;
  for (const run of line.paragraph.runs) {
    const length = Math.min(run.end, span.end) - Math.max(run.start, span.start);
    if (length > 0 && run.format.underline !== "none") seen += length;
  }
  return seen > 0 && seen * 5 >= (span.end - span.start) * 4;
}
function underlinedBlanks(paragraph: Paragraph): Span | null {
  if (!/ {8}|\u00A0{8}|\t/u.test(paragraph.text)) return null;
  for (const run of paragraph.runs) {
    const text = paragraph.text.slice(run.start, run.end);
    if (run.format.underline !== "none" && text.length >= 1 && text.trim() === "" && (text.length >= 8 || paragraph.runs.filter((one) => one.format.underline !== "none").reduce((sum, one) => sum + one.end - one.start, 0) >= 8)) {
      const same = paragraph.runs.filter((one) => one.format.underline !== "none" && paragraph.text.slice(one.start, one.end).trim() === "");
      const start = same[0]?.start ?? run.start;
      const end = same.at(-1)?.end ?? run.end;
      return { paragraph, start, end, text: paragraph.text.slice(start, end) };
    }
  }
  return null;
}
function ownerOfLine(reading: Reading, line: Line): Component | null {
  return reading.components.find((component) => owners.has(component.kind) && component.lines.some((one) => one.paragraph === line.paragraph && one.start <= line.start && one.end >= line.end)) ?? null;
}
/** The component of the line that stands above in the same column. */
function lineAbove(reading: Reading, line: Line, at: number): Component | null {
  for (let i = at; i >= Math.max(0, at - 6); i -= 1) {
    const paragraph = reading.paragraphs[i];
    const lines = paragraph ? reading.linesOf(paragraph) : [];
    for (let j = lines.length - 1; j >= 0; j -= 1) {
      const candidate = lines[j];
      if (!candidate || (i === at && candidate.start >= line.start) || isHyphens(candidate.text)) continue;
      if (!sameColumn(candidate, line) && !(candidate.centred && line.centred)) continue;
      return ownerOfLine(reading, candidate);
    }
  }
  return null;
}
/** Underlined blanks in a line of tabs stand under the right piece of the line before. */
function lineBefore(reading: Reading, at: number): Component | null {
  const before = reading.paragraphs[at - 1];
  const right = before && reading.linesOf(before).filter((line) => line.side === "right").at(-1);
  return right ? ownerOfLine(reading, right) : null;
}
