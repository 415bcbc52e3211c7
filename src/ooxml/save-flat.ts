import type { ContentTypes } from "./content-types";
import { isXmlType, packageNamespace, writeFlatPart } from "./flat-opc";
import { encodeBase64 } from "./base64";
import type { PackageSource, PartChange } from "./package-source";
import { decodePart, encodePart, standardDeclaration, withDeclaration, withoutDeclaration } from "./part-text";

/** What came as Flat OPC is spliced, what came as .docx is written anew. */
export function saveFlat(
  source: PackageSource, types: ContentTypes, changes: ReadonlyMap<string, PartChange>,
  names: readonly string[], bytes: (name: string) => Uint8Array | null,
): string {
  return source.flat === null ? writeAnew(types, names, bytes) : splice(source.flat, types, changes);
}

function writeAnew(types: ContentTypes, names: readonly string[], bytes: (name: string) => Uint8Array | null): string {
  const parts = names.map((name) => writePart("pkg:", name, types, bytes(name) ?? new Uint8Array()));
  return `${standardDeclaration}<?mso-application progid="Word.Document"?>\r\n<pkg:package xmlns:pkg="${packageNamespace}">${parts.join("")}</pkg:package>`;
}

function writePart(prefix: string, name: string, types: ContentTypes, content: string | Uint8Array): string {
  const type = types.of(name) ?? "application/octet-stream";
  if (!isXmlType(type)) return writeFlatPart(prefix, name, type, typeof content === "string" ? encodePart(withDeclaration(content)) : content);
  return writeFlatPart(prefix, name, type, typeof content === "string" ? content : decodePart(content, name));
}

function splice({ text, scan }: NonNullable<PackageSource["flat"]>, types: ContentTypes, changes: ReadonlyMap<string, PartChange>): string {
  const pieces: string[] = [];
  let at = 0;
  const put = (start: number, end: number, replacement: string): void => {
    pieces.push(text.slice(at, start), replacement);
    at = end;
  };
  for (const part of scan.parts) {
    const change = changes.get(part.name);
    if (change === undefined) continue;
    if (change === null) put(part.start, part.end, "");
    else if (part.contentStart === part.contentEnd) put(part.start, part.end, writePart(scan.prefix, part.name, types, change));
    else if (part.binary) put(part.contentStart, part.contentEnd, encodeBase64(typeof change === "string" ? encodePart(change) : change));
    else put(part.contentStart, part.contentEnd, withoutDeclaration(typeof change === "string" ? change : decodePart(change, part.name)));
  }
  const known = new Set(scan.parts.map((part) => part.name));
  const added = [...changes].flatMap(([name, change]) => (change === null || known.has(name) ? [] : [writePart(scan.prefix, name, types, change)]));
  put(scan.end, scan.end, added.join(""));
  pieces.push(text.slice(at));
  return pieces.join("");
}
