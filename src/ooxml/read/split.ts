import { BadFileError } from "../bad-file";
import { isOutOfReach, scannerOf } from "../scan-xml";
import { isElement, parseXml, type XmlElement } from "../xml";

/** One child of the body (or of a header, or of the notes) with the blank text before it. */
export interface Piece {
  /** Offsets in the text that was split. */
  readonly start: number;
  readonly end: number;
  /** Its offsets count in `source`. */
  readonly element: XmlElement;
  readonly source: string;
}

export interface Frame {
  /** Offset behind the start tag that holds the blocks. */
  readonly contentStart: number;
  readonly isBody: boolean;
}

const rootPattern = /<w:document[\s>]/;
const bodyPattern = /<w:body(?:\s[^<>]*)?>/g;

/** Where the blocks begin; null where that cannot be told without reading it all. */
export function frameOf(xml: string): Frame | null {
  const root = xml.search(/<[A-Za-z]/);
  if (root === -1) return null;
  if (rootPattern.test(xml.slice(root, root + 12))) {
    bodyPattern.lastIndex = root;
    const body = bodyPattern.exec(xml);
    if (!body || body[0].endsWith("/>") || xml.lastIndexOf("<!--", body.index) > xml.lastIndexOf("-->", body.index)) return null;
    return { contentStart: body.index + body[0].length, isBody: true };
  }
  const end = xml.indexOf(">", root);
  const tag = xml.slice(root, end + 1);
  if (end === -1 || tag.endsWith("/>") || (tag.split("\"").length % 2) === 0) return null;
  return { contentStart: end + 1, isBody: false };
}

/** The next block from an offset: a piece, `end` at the end tag of the container, or null where the scanner is not sure. */
export function pieceReader(xml: string, frame: Frame): (at: number) => Piece | "end" | null {
  const scan = scannerOf(xml);
  return (at) => {
    let start = at;
    for (let code = xml.charCodeAt(start); code === 32 || code === 10 || code === 13 || code === 9; code = xml.charCodeAt(start)) start += 1;
    if (xml.charCodeAt(start) !== 60) return null;
    const next = xml.charCodeAt(start + 1);
    if (next === 47) return "end";
    if (next === 33 || next === 63) return null;
    const element = scan(start, frame.isBody ? 2 : 1);
    return element && { start: at, end: element.end, element, source: xml };
  };
}

/** What holds the blocks must be well-formed by itself; blocks are, each by its own reading. */
export function assertFrame(head: string, tail: string): void {
  parseXml(head + tail);
}

/** Reads it all at once, for files the scanner does not take on. Throws `BadFileError`. */
export function splitWhole(xml: string): { readonly head: string; readonly pieces: readonly Piece[]; readonly tail: string } {
  const root = parseXml(xml);
  const holder = root.name === "w:document" ? root.children.filter(isElement).find((node) => node.name === "w:body") : root;
  if (!holder) throw new BadFileError("malformedXml", "w:body");
  const pieces: Piece[] = [];
  let at = holder.openEnd;
  for (const node of holder.children) {
    if (!isElement(node)) continue;
    pieces.push({ start: at, end: node.end, element: node, source: xml });
    at = node.end;
  }
  return { head: xml.slice(0, holder.openEnd), pieces, tail: xml.slice(at) };
}

export { isOutOfReach };
