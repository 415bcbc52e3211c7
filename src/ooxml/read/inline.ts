import type { Container, Drawing, WordRun } from "../model";
import { isElement, type XmlElement } from "../xml";
import { readBlock, readBlocks } from "./blocks";
import { outsideTables } from "./context";
import { readDrawingMl, type FoundShape } from "./drawingml";
import { symbolText } from "./symbols";
import { childOf, chosenOf, textOf } from "./tree";
import { readVml } from "./vml";
import { inside, sliceOf, type Growing, type GrowingParagraph, type OpenField, type Walk } from "./walk";

interface FieldEntry { start: number; end: number; instruction: string }
interface LocalField extends Growing<OpenField> { start: number; entry: FieldEntry | null }

/** What a paragraph gathers while its content is read. */
export interface Inline {
  readonly walk: Walk;
  readonly paragraph: GrowingParagraph;
  readonly style: string | null;
  text: string;
  readonly runs: WordRun[];
  readonly fields: FieldEntry[];
  readonly drawings: Drawing[];
  readonly open: LocalField[];
  deleted: boolean;
  inserted: boolean;
  comments: boolean;
  footnotes: boolean;
  pending: boolean;
}

/** Content of a paragraph beside `w:pPr`. What is not known is walked through: Word shows the text inside. */
export function readInline(inline: Inline, element: XmlElement): void {
  switch (element.name) {
    case "w:r": case "m:r": readRun(inline, element); break;
    case "w:ins": case "w:moveTo": readChanged(inline, element, "inserted"); break;
    case "w:del": case "w:moveFrom": readChanged(inline, element, "deleted"); break;
    case "w:fldSimple": {
      const entry: FieldEntry = { start: inline.text.length, end: inline.text.length, instruction: (element.attributes["w:instr"] ?? "").trim() };
      if (isShown(inline)) inline.fields.push(entry);
      readInlines(inline, element);
      entry.end = inline.text.length;
      break;
    }
    case "w:sdt": readInlines(inline, childOf(element, "w:sdtContent")); break;
    case "mc:AlternateContent": readInlines(inline, chosenOf(element)); break;
    case "w:p": case "w:tbl": readBlock(inline.walk, element); break;
    case "w:commentRangeStart": case "w:commentRangeEnd": inline.comments = true; break;
    case "w:pPr": case "w:rPr": case "w:sdtPr": case "w:smartTagPr": case "w:customXmlPr": case "w:bookmarkStart": case "w:bookmarkEnd": case "w:proofErr": break;
    default: readInlines(inline, element);
  }
}

function readInlines(inline: Inline, parent: XmlElement | null): void {
  for (const node of parent?.children ?? []) {
    if (isElement(node)) readInline(inline, node);
  }
}

function readChanged(inline: Inline, element: XmlElement, how: "inserted" | "deleted"): void {
  const before = inline[how];
  inline[how] = true;
  inline.pending = true;
  readInlines(inline, element);
  inline[how] = before;
}

const isShown = (inline: Inline): boolean => !inline.deleted && inline.open.every((field) => field.inResult);

function readRun(inline: Inline, run: XmlElement): void {
  const { walk } = inline;
  const rPr = childOf(run, "w:rPr");
  const resolved = walk.context.run(inline.style, walk.table, rPr, sliceOf(walk, rPr));
  if (resolved.pending) inline.pending = true;
  for (const font of resolved.fonts) walk.fonts.add(font);
  const start = inline.text.length;
  for (const node of run.children) {
    if (isElement(node)) readRunContent(inline, node);
  }
  const end = inline.text.length;
  if (end > start) inline.runs.push({ start, end, format: resolved.format, from: resolved.from, inserted: inline.inserted });
}

function readRunContent(inline: Inline, node: XmlElement): void {
  switch (node.name) {
    // A line feed in stored text is a blank to Word; the line break of the model is `w:br`.
    case "w:t": case "m:t": show(inline, textOf(node).replace(/[\n\r]/g, " ")); break;
    case "w:tab": case "w:ptab": show(inline, "\t"); break;
    case "w:br": show(inline, node.attributes["w:type"] === "page" || node.attributes["w:type"] === "column" ? "\f" : "\n"); break;
    case "w:cr": show(inline, "\n"); break;
    case "w:noBreakHyphen": show(inline, "\u2011"); break;
    case "w:softHyphen": show(inline, "\u00ad"); break;
    case "w:sym": {
      const code = Number.parseInt(node.attributes["w:char"] ?? "", 16);
      if (code > 0 && code <= 0xffff) show(inline, symbolText(node.attributes["w:font"] ?? "", code));
      break;
    }
    case "w:fldChar": readFieldCharacter(inline, node.attributes["w:fldCharType"]); break;
    case "w:instrText": {
      const field = inline.open[inline.open.length - 1];
      if (field && !field.inResult && !inline.deleted) field.instruction += textOf(node);
      break;
    }
    case "w:footnoteReference": case "w:endnoteReference": inline.footnotes = true; break;
    case "w:commentReference": inline.comments = true; break;
    case "w:drawing": placeShapes(inline, readDrawingMl(node, inline.walk.context.theme), node); break;
    case "w:pict": case "w:object": placeShapes(inline, readVml(node), node); break;
    case "mc:AlternateContent":
      for (const inner of chosenOf(node)?.children ?? []) {
        if (isElement(inner)) readRunContent(inline, inner);
      }
      break;
    case "w:ruby": readRubyBase(inline, node); break;
    case "w:p": case "w:tbl": readBlock(inline.walk, node); break;
    default:
  }
}

function show(inline: Inline, text: string): void {
  if (isShown(inline)) inline.text += text;
}

function readRubyBase(inline: Inline, ruby: XmlElement): void {
  // The runs of the base stand inside the run that holds the ruby; their text is that run's.
  for (const run of childOf(ruby, "w:rubyBase")?.children ?? []) {
    if (!isElement(run)) continue;
    for (const node of run.children) {
      if (isElement(node)) readRunContent(inline, node);
    }
  }
}

function readFieldCharacter(inline: Inline, type: string | undefined): void {
  if (inline.deleted) return;
  const field = inline.open[inline.open.length - 1];
  if (type === "begin") {
    const entry: FieldEntry | null = isShown(inline) ? { start: inline.text.length, end: inline.text.length, instruction: "" } : null;
    if (entry) inline.fields.push(entry);
    inline.open.push({ instruction: "", inResult: false, start: inline.text.length, entry });
  } else if (field && type === "separate") {
    field.inResult = true;
    if (field.entry) field.entry.instruction = field.instruction.trim();
  } else if (field && type === "end") {
    inline.open.pop();
    if (field.entry) {
      field.entry.instruction = field.instruction.trim();
      field.entry.end = inline.text.length;
    } else if (field.inResult && isShown(inline) && field.start === 0) {
      // Begun in a paragraph before this one.
      inline.fields.unshift({ start: 0, end: inline.text.length, instruction: field.instruction.trim() });
    }
  }
}

function placeShapes(inline: Inline, shapes: readonly FoundShape[], holder: XmlElement): void {
  const shown = !inline.deleted;
  if (shown && shapes.length === 0 && holder.name !== "w:pict") inline.drawings.push(unknownDrawing(inline.text.length, holder.name === "w:object"));
  const places = new Map<XmlElement, Container>();
  for (const { shape, content } of shapes) {
    if (shown) inline.drawings.push({ ...shape, at: inline.text.length });
    const { x, y, width, height, relativeTo, align } = shape;
    if (content) places.set(content, { in: "textBox", x, y, width, height, relativeTo, align });
  }
  readTextBoxes(inline, holder, places);
}

const nowhere: Container = { in: "textBox", x: null, y: null, width: null, height: null, relativeTo: { x: "inline", y: "inline" }, align: { x: null, y: null } };

/** In the order of the source, also where the shape around was not understood: every paragraph of a story has its number. */
function readTextBoxes(inline: Inline, element: XmlElement, places: ReadonlyMap<XmlElement, Container>): void {
  const { walk } = inline;
  if (element.name === "w:txbxContent") {
    const containers = [...walk.containers, places.get(element) ?? nowhere];
    inside(walk, { containers, table: outsideTables, within: null, fields: [] }, () => readBlocks(walk, element));
    return;
  }
  for (const node of element.name === "mc:AlternateContent" ? [chosenOf(element)] : element.children) {
    if (node && isElement(node)) readTextBoxes(inline, node, places);
  }
}

const unknownDrawing = (at: number, isObject: boolean): Drawing => ({
  is: "other", made: isObject ? "vml" : "drawingml", width: null, height: null, x: null, y: null, relativeTo: { x: "inline", y: "inline" },
  align: { x: null, y: null }, weight: null, dashed: false, color: null, at,
});
