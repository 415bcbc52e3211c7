import { BadFileError } from "./bad-file";
import { decodeBase64, encodeBase64 } from "./base64";
import { limits } from "./limits";
import { withoutDeclaration } from "./part-text";
import { localName } from "./relationships";

/** A part of a Flat OPC text: where its content stands, so that a change is a splice of the whole text. */
export interface FlatPart {
  readonly name: string;
  readonly type: string;
  /** Of the whole `pkg:part`. */
  readonly start: number;
  readonly end: number;
  /** Of what stands inside `pkg:xmlData` or `pkg:binaryData`. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly binary: boolean;
}
export interface FlatText {
  readonly parts: readonly FlatPart[];
  /** The prefix of the package namespace with its colon, `pkg:` as Word writes it. */
  readonly prefix: string;
  /** Offset of the root's end tag. */
  readonly end: number;
}

export const packageNamespace = "http://schemas.microsoft.com/office/2006/xmlPackage";

/**
 * Finds the parts with `indexOf`: parsing six megabytes only to cut them apart would cost as much as the check itself.
 * A `pkg:package` nested in a part (an altChunk) is counted over.
 */
export function scanFlatOpc(text: string): FlatText {
  const root = /<([\w.-]+:)?package\s[^>]*>/u.exec(text.slice(0, 65_536));
  if (root === null || !root[0].includes(packageNamespace)) throw new BadFileError("notDocx", "xml");
  const prefix = root[1] ?? "";
  const close = text.lastIndexOf(`</${prefix}package`);
  if (close < 0) throw new BadFileError("truncated");
  const parts: FlatPart[] = [];
  const seen = new Set<string>();
  let at = root.index + root[0].length;
  for (;;) {
    const start = text.indexOf(`<${prefix}part`, at);
    if (start < 0 || start > close) return { parts, prefix, end: close };
    if (parts.length >= limits.entries) throw new BadFileError("tooLarge");
    const part = readPart(text, prefix, start, endOfPart(text, prefix, start));
    const key = part.name.toLowerCase();
    if (key === "" || seen.has(key) || key.split("/").includes("..")) throw new BadFileError("unsafeName", part.name.slice(0, 80));
    if (part.contentEnd - part.contentStart > limits.part) throw new BadFileError("tooLarge", part.name);
    seen.add(key);
    parts.push(part);
    at = part.end;
  }
}

function endOfPart(text: string, prefix: string, start: number): number {
  const open = `<${prefix}part `;
  const shut = `</${prefix}part>`;
  let depth = 1;
  let at = start + open.length;
  for (;;) {
    const end = text.indexOf(shut, at);
    if (end < 0) throw new BadFileError("truncated");
    for (let inner = text.indexOf(open, at); inner >= 0 && inner < end; inner = text.indexOf(open, inner + 1)) depth += 1;
    depth -= 1;
    at = end + shut.length;
    if (depth === 0) return at;
  }
}

function readPart(text: string, prefix: string, start: number, end: number): FlatPart {
  const openEnd = text.indexOf(">", start) + 1;
  const attributes = attributesOf(text.slice(start, openEnd));
  const name = (attributes.get("name") ?? "").replace(/^\//u, "");
  const data = new RegExp(`^\\s*<${prefix}(xmlData|binaryData)(?:\\s[^>]*?)?(/?)>`, "u").exec(text.slice(openEnd, Math.min(end, openEnd + 4_096)));
  if (data === null) throw new BadFileError("damaged", name);
  const contentStart = openEnd + data[0].length;
  const contentEnd = data[2] === "/" ? contentStart : text.lastIndexOf(`</${prefix}${data[1] ?? ""}`, end);
  if (contentEnd < contentStart) throw new BadFileError("damaged", name);
  return { name, type: attributes.get("contentType") ?? "", start, end, contentStart, contentEnd, binary: data[1] === "binaryData" };
}

function attributesOf(tag: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) {
    const value = (double ?? single ?? "").replace(/&quot;/gu, "\"").replace(/&apos;/gu, "'").replace(/&lt;/gu, "<").replace(/&gt;/gu, ">").replace(/&amp;/gu, "&");
    found.set(localName(name), value);
  }
  return found;
}

export function binaryOf(text: string, part: FlatPart): Uint8Array {
  try {
    return decodeBase64(text.slice(part.contentStart, part.contentEnd));
  } catch {
    throw new BadFileError("damaged", part.name);
  }
}

const escape = (value: string): string => value.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/"/gu, "&quot;");

/** One `pkg:part`, XML inside where the part is XML. */
export function writeFlatPart(prefix: string, name: string, type: string, content: string | Uint8Array): string {
  const open = `<${prefix}part ${prefix}name="/${escape(name)}" ${prefix}contentType="${escape(type)}"`;
  return typeof content === "string"
    ? `${open}><${prefix}xmlData>${withoutDeclaration(content)}</${prefix}xmlData></${prefix}part>`
    : `${open} ${prefix}compression="store"><${prefix}binaryData>${encodeBase64(content)}</${prefix}binaryData></${prefix}part>`;
}

export const isXmlType = (type: string): boolean => type.endsWith("+xml") || type.endsWith("/xml");
