import type { Mm, Pt } from "../shared/measure";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;" };
export const escapeXml = (text: string): string => text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);

type Attributes = Readonly<Record<string, string | number | undefined>>;
/** An element; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? "" : ` ${key}="${escapeXml(String(value))}"`)).join("");
  const inside = children.join("");
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** Twentieths of a point, half-points and English Metric Units, as WordprocessingML and DrawingML count. */
export const twips = (value: Pt): number => Math.round(value * 20);
export const mmTwips = (value: Mm): number => Math.round((value * 1440) / 25.4);
export const halfPoints = (value: Pt): number => Math.round(value * 2);
export const emu = (value: Pt): number => Math.round(value * 12_700);

export const xmlDeclaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** Namespaces of the parts that hold text, with the ones that a line under the title needs. */
export const storyNamespaces = {
  "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
  "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  "xmlns:wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
  "xmlns:v": "urn:schemas-microsoft-com:vml",
  "xmlns:o": "urn:schemas-microsoft-com:office:office",
} as const;
