import { escapeText, setAttribute } from "./attributes";
import type { EditOutcome } from "../edits";
import { child, childrenOf, clone, detach, insertBeside, isLive, itemsOf, make, nameOf, prepend, setItems, write, type Live } from "./live";
import { addInOrder } from "./schema-order";
import { isLocked } from "./guards";
import { paragraphText, type ParagraphText, type Piece } from "./pieces";

/** What of a replacement really changes, in the paragraph's text before it. */
export interface MinimalChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The new text begins where replaced text began: it takes that text's formatting even if none of it goes. */
  readonly replaces: boolean;
  /** What was replaced reached over both sides of the place, though nothing of it had to go. */
  readonly within?: true;
}

const isLowSurrogate = (text: string, at: number): boolean => /[\udc00-\udfff]/u.test(text.charAt(at)) && at > 0;

/** Leaves out what old and new text have in common at both ends. */
export function minimalChange(text: string, start: number, end: number, wanted: string): MinimalChange {
  let from = 0;
  while (from < wanted.length && start + from < end && text[start + from] === wanted[from]) from += 1;
  let behind = 0;
  while (behind < wanted.length - from && end - behind > start + from && text[end - 1 - behind] === wanted[wanted.length - 1 - behind]) behind += 1;
  // Half of a character beyond the basic plane is no text.
  if (isLowSurrogate(wanted, from) || isLowSurrogate(text, start + from)) from -= 1;
  if (behind > 0 && (isLowSurrogate(wanted, wanted.length - behind) || isLowSurrogate(text, end - behind))) behind -= 1;
  const change = { start: start + from, end: end - behind, text: wanted.slice(from, wanted.length - behind), replaces: from === 0 && end > start };
  return from > 0 && behind > 0 ? { ...change, within: true } : change;
}

/** Checks that the change can be made; makes nothing. */
export function canReplace(content: ParagraphText, change: MinimalChange): Exclude<EditOutcome, "done"> | null {
  const touched = touchedPieces(content, change);
  if (touched.some((piece) => isLocked(piece.run) && change.start < change.end)) return "locked";
  if (touched.some((piece) => nameOf(piece.run) !== "w:r" || nameOf(piece.node) === "w:sym")) return "unsupported";
  if (touched.some((piece) => piece.computed || piece.field !== touched[0]?.field)) return "field";
  const target = targetPiece(content, change);
  if (target === null) return null;
  if (target.computed) return "field";
  return isLocked(target.run) ? "locked" : nameOf(target.run) === "w:r" ? null : "unsupported";
}

const touchedPieces = (content: ParagraphText, { start, end }: MinimalChange): readonly Piece[] =>
  content.pieces.filter((piece) => piece.start < end && piece.end > start);

/** The piece whose formatting the new text takes: the first replaced one; for an insertion the one it is typed behind. */
function targetPiece(content: ParagraphText, change: MinimalChange): Piece | null {
  const touched = touchedPieces(content, change)[0];
  if (touched !== undefined) return touched;
  const before = content.pieces.find((piece) => piece.start < change.start && piece.end >= change.start);
  const behind = content.pieces.find((piece) => piece.start === change.start && piece.end > piece.start);
  if (before === undefined || behind === undefined) return before ?? behind ?? content.pieces.find((piece) => piece.start === change.start) ?? null;
  if (change.replaces) return behind;
  // A digit put before the number in a line that was written anew belongs into the control of the number.
  if (change.within && change.text.trim() === change.text && inControl(behind) !== inControl(before)) return inControl(behind) ? behind : before;
  return isOutside(behind, before) ? behind : before;
}

const inControl = (piece: Piece): boolean => nameOf(piece.run.parent ?? piece.run) === "w:sdtContent";

/** The runs that the change takes from or types into. */
export function runsOf(paragraph: Live, change: MinimalChange): readonly Live[] {
  const content = paragraphText(paragraph);
  const target = targetPiece(content, change);
  return [...touchedPieces(content, change), ...(target === null ? [] : [target])].map(({ run }) => run);
}

/** Text typed at the border of a field or of a link belongs outside it. */
const isOutside = (one: Piece, other: Piece): boolean =>
  (one.field === 0 && other.field !== 0) || (nameOf(one.run.parent ?? one.run) === "w:p" && nameOf(other.run.parent ?? other.run) !== "w:p");

export function replaceText(paragraph: Live, change: MinimalChange): void {
  if (change.start === change.end && change.text === "") return;
  const content = paragraphText(paragraph);
  const target = targetPiece(content, change);
  if (target === null) {
    typeIntoEmpty(paragraph, change.text);
    return;
  }
  const touched = touchedPieces(content, change);
  for (const piece of touched) if (piece !== target) cut(piece, change, "");
  cut(target, change, change.text);
  for (const run of new Set([...touched, target].map((piece) => piece.run))) removeEmptyRun(run);
}

/** Takes the part of the piece that lies in the change away and puts the new text in its stead. */
function cut(piece: Piece, change: MinimalChange, text: string): void {
  const from = Math.max(0, Math.min(piece.text.length, change.start - piece.start));
  const to = Math.max(from, Math.min(piece.text.length, change.end - piece.start));
  if (nameOf(piece.node) !== "w:t") {
    const added = textNodes(text);
    insertBeside(piece.node, to === 0 ? "before" : "after", ...added);
    if (from < to) detach(piece.node);
    return;
  }
  const head = sliceSource(piece.node, 0, from);
  const tail = sliceSource(piece.node, to, piece.text.length);
  if (!/[\t\n\f\u2011\u00ad]/u.test(text)) {
    setText(piece.node, head + escapeText(text) + tail, piece.text.slice(0, from) + text + piece.text.slice(to));
    return;
  }
  const after = tail === "" ? [] : [textNode(tail, piece.text.slice(to))];
  insertBeside(piece.node, "after", ...textNodes(text), ...after);
  setText(piece.node, head, piece.text.slice(0, from));
}

const longer = /&[^;]*;|\r\n/gu;

/** The source characters of a stretch of the text, entities as they were written. */
export function sliceSource(node: Live, start: number, end: number): string {
  const source = itemsOf(node).map((item) => (isLive(item) ? "" : item.xml)).join("");
  const text = itemsOf(node).map((item) => (isLive(item) ? "" : item.text)).join("");
  // Mostly they are the same; a long run is cut so often that looking at each character would be felt.
  if (source === text) return source.slice(start, end);
  if (source.includes("<")) return escapeText(text.slice(start, end));
  let ahead = 0;
  let [from, to] = [-1, -1];
  for (const { 0: unit, index } of source.matchAll(longer)) {
    const at = index - ahead;
    if (from < 0 && start <= at) from = start + ahead;
    if (to < 0 && end <= at) to = end + ahead;
    ahead += unit.length - (/^&#(?:x0*1[\da-f]{4,}|\d{6,});/iu.test(unit) ? 2 : 1);
  }
  if (source.length - ahead !== text.length) return escapeText(text.slice(start, end));
  return source.slice(from < 0 ? start + ahead : from, to < 0 ? end + ahead : to);
}

const needsPreserve = (text: string): boolean => /^[ \t\r\n]|[ \t\r\n]$/u.test(text);

export function setText(node: Live, xml: string, text: string): void {
  if (text === "") {
    detach(node);
    return;
  }
  setItems(node, [{ xml, text }]);
  if (needsPreserve(text)) setAttribute(node, "xml:space", "preserve");
}

export const textNode = (xml: string, text: string): Live => make(`<w:t${needsPreserve(text) ? " xml:space=\"preserve\"" : ""}>${xml}</w:t>`);

const special: ReadonlyMap<string, string> = new Map([
  ["\t", "<w:tab/>"], ["\n", "<w:br/>"], ["\f", "<w:br w:type=\"page\"/>"], ["\u2011", "<w:noBreakHyphen/>"], ["\u00ad", "<w:softHyphen/>"],
]);
/** Text as the children of a run. */
export function textNodes(text: string): Live[] {
  return text.split(/([\t\n\f\u2011\u00ad])/u).filter((part) => part !== "")
    .map((part) => make(special.get(part) ?? write(textNode(escapeText(part), part))));
}

function removeEmptyRun(run: Live): void {
  if (childrenOf(run).some((one) => nameOf(one) !== "w:rPr")) return;
  const parent = run.parent;
  if (parent === null) return;
  // A content control must keep something to type into, and a simple field its result.
  if (childrenOf(parent).length === 1 && (nameOf(parent) === "w:sdtContent" || nameOf(parent) === "w:fldSimple")) {
    setItems(run, [...itemsOf(run), make("<w:t></w:t>")]);
    return;
  }
  detach(run);
  for (let at: Live | null = parent; at !== null && nameOf(at) === "w:hyperlink" && childrenOf(at).length === 0;) {
    const up: Live | null = at.parent;
    detach(at);
    at = up;
  }
}

/** A paragraph without text takes its first text in the formatting of its mark. */
function typeIntoEmpty(paragraph: Live, text: string): void {
  const run = make("<w:r/>");
  const properties = child(paragraph, "w:pPr");
  const mark = properties && child(properties, "w:rPr");
  if (mark !== undefined) {
    const copy = clone(mark);
    for (const one of childrenOf(copy)) if (["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange"].includes(nameOf(one))) detach(one);
    addInOrder(run, "w:r", copy);
  }
  setItems(run, [...itemsOf(run), ...textNodes(text)]);
  const control = childrenOf(paragraph).find((one) => nameOf(one) === "w:r" && childrenOf(one).every((item) => nameOf(item) === "w:rPr"));
  if (control !== undefined) insertBeside(control, "before", run);
  else if (properties !== undefined) insertBeside(properties, "after", run);
  else prepend(paragraph, run);
}
