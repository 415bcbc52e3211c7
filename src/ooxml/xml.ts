import { parseWithSaxes } from "./parse-saxes";
import { scanXml } from "./scan-xml";

/** An element with its place in the source text, so that an edit can be a splice of that text. */
export interface XmlElement {
  /** With prefix, as written: `w:p`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Offset of `<` of the start tag. */
  readonly start: number;
  /** Offset behind `>` of the start tag. */
  readonly openEnd: number;
  /** Offset of `<` of the end tag; `openEnd` where the element is `<a/>`. */
  readonly closeStart: number;
  /** Offset behind the element. */
  readonly end: number;
}
export interface XmlText { readonly text: string; readonly start: number; readonly end: number }
export type XmlNode = XmlElement | XmlText;

export const isElement = (node: XmlNode): node is XmlElement => "name" in node;

/**
 * The root element. Throws `BadFileError` (`doctype`, `tooDeep`, `malformedXml`). Text around a comment is two text nodes; CDATA is a
 * text node whose `start` and `end` take in its brackets.
 */
export function parseXml(xml: string): XmlElement {
  return scanXml(xml) ?? parseWithSaxes(xml);
}
