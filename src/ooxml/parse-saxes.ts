import { SaxesParser } from "saxes";
import { BadFileError } from "./bad-file";
import { limits } from "./limits";
import type { XmlElement, XmlNode } from "./xml";

interface Growing {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  start: number;
  openEnd: number;
  closeStart: number;
  end: number;
}

/**
 * The reference reader: strict, and slow beside `scan-xml.ts`, whose fallback and judge it is. Throws `BadFileError`:
 * `doctype` (also for an entity of its own), `tooDeep`, `malformedXml`.
 */
export function parseWithSaxes(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: Growing[] = [];
  let root: Growing | null = null;
  let tagStart = 0;
  let pieceStart = 0;
  const addText = (text: string, end: number): void => {
    const parent = open[open.length - 1];
    if (parent && text !== "") parent.children.push({ text, start: pieceStart, end });
    pieceStart = end;
  };
  parser.on("error", (error) => {
    throw new BadFileError(/undefined entity/.test(error.message) ? "doctype" : "malformedXml", error.message);
  });
  parser.on("doctype", () => {
    throw new BadFileError("doctype", "DOCTYPE");
  });
  parser.on("text", (text) => addText(text, parser.position - 1));
  parser.on("cdata", (text) => addText(text, parser.position));
  parser.on("comment", () => {
    pieceStart = parser.position + 1; // Told of between `--` and `>`.
  });
  parser.on("processinginstruction", () => {
    pieceStart = parser.position;
  });
  parser.on("opentagstart", () => {
    tagStart = xml.lastIndexOf("<", parser.position - 1);
  });
  parser.on("opentag", (tag) => {
    if (open.length >= limits.depth) throw new BadFileError("tooDeep", String(open.length + 1));
    const openEnd = parser.position;
    const element: Growing = {
      name: tag.name, attributes: tag.attributes, children: [], start: tagStart, openEnd, closeStart: openEnd, end: openEnd,
    };
    open[open.length - 1]?.children.push(element);
    root ??= element;
    open.push(element);
    pieceStart = openEnd;
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    element.closeStart = element.openEnd === element.end ? element.end : xml.lastIndexOf("<", element.end - 1);
    pieceStart = element.end;
  });
  parser.write(xml).close();
  if (!root) throw new BadFileError("malformedXml", "no root");
  return root;
}
