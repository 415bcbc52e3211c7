import { BadFileError } from "./bad-file";
import { contentTypesPart, readContentTypes, writeContentTypes, type ContentTypes } from "./content-types";
import { binaryOf, scanFlatOpc, type FlatText } from "./flat-opc";
import { limits } from "./limits";
import { assertNoDoctype, decodePart, encodePart, withDeclaration } from "./part-text";
import { assertLooksLikeZip, whichZip } from "./sniff";
import { readZip } from "./zip";

/** A change to a part: its new text or bytes, or `null` to take it out. */
export type PartChange = string | Uint8Array | null;

/** The input as it came, before any change: parts are inflated and decoded when they are asked for. */
export interface PackageSource {
  readonly container: "docx" | "flatOpc";
  /** In the order of the input, without the content types. */
  readonly names: readonly string[];
  readonly types: ContentTypes;
  text(name: string): string | null;
  bytes(name: string): Uint8Array | null;
  /** The Flat OPC text the parts were cut from. */
  readonly flat: { readonly text: string; readonly scan: FlatText } | null;
}

export function sourceFromZip(input: Uint8Array): PackageSource {
  assertLooksLikeZip(input);
  const entries = new Map(readZip(input).map((entry) => [entry.name, entry]));
  const bytes = remembered((name) => entries.get(name)?.inflate() ?? null);
  const text = remembered((name) => {
    const content = bytes(name);
    return content === null ? null : checked(decodePart(content, name), name);
  });
  const types = text(contentTypesPart);
  if (types === null) throw whichZip([...entries.keys()]);
  return {
    container: "docx", names: [...entries.keys()].filter((name) => name !== contentTypesPart),
    types: readContentTypes(types), text, bytes, flat: null,
  };
}

export function sourceFromFlat(input: string): PackageSource {
  if (input.trim() === "") throw new BadFileError("empty");
  if (input.length > limits.total) throw new BadFileError("tooLarge");
  assertNoDoctype(input, "");
  const scan = scanFlatOpc(input);
  const parts = new Map(scan.parts.map((part) => [part.name, part]));
  const text = remembered((name) => {
    const part = parts.get(name);
    if (part === undefined) return null;
    return checked(part.binary ? decodePart(binaryOf(input, part), name) : input.slice(part.contentStart, part.contentEnd), name);
  });
  return {
    container: "flatOpc", names: scan.parts.map((part) => part.name), text,
    types: readContentTypes(writeContentTypes(scan.parts.map((part) => [part.name, part.type]))),
    bytes(name) {
      const part = parts.get(name);
      if (part === undefined) return null;
      return part.binary ? binaryOf(input, part) : encodePart(withDeclaration(text(name) ?? ""));
    },
    flat: { text: input, scan },
  };
}

function checked(text: string, name: string): string {
  assertNoDoctype(text, name);
  return text;
}

function remembered<T>(get: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined || known.has(name)) return before as T;
    const value = get(name);
    known.set(name, value);
    return value;
  };
}
