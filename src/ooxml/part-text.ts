import { BadFileError } from "./bad-file";

/** Decodes a part's XML: UTF-8 with or without a byte order mark, or UTF-16 (Open Packaging Conventions allow no other). */
export function decodePart(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new BadFileError("damaged", name);
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

const declaration = /^\s*<\?xml[^>]*\?>\s*/u;
export const standardDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";

/** Changed parts are always written in UTF-8, so a declaration that names another encoding is put right. */
export function encodePart(text: string): Uint8Array {
  const right = text.startsWith("<?xml")
    ? text.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])([^"']*)/u, (all, head: string, encoding: string) => (/^utf-8$/iu.test(encoding) ? all : `${head}UTF-8`))
    : text;
  return new TextEncoder().encode(right);
}

export const withoutDeclaration = (text: string): string => text.replace(declaration, "");
export const withDeclaration = (text: string): string => (text.startsWith("<?xml") ? text : standardDeclaration + text);

/** Refuses a document type: entities are how XML is made to explode or to read other files, and Word writes none. */
export function assertNoDoctype(text: string, name: string): void {
  let at = 0;
  while (at < text.length) {
    at = text.indexOf("<", at);
    if (at < 0) return;
    const end = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : null;
    if (end === null) {
      if (/^<!DOCTYPE/iu.test(text.slice(at, at + 9))) throw new BadFileError("doctype", name);
      return;
    }
    const close = text.indexOf(end, at);
    if (close < 0) return;
    at = close + end.length;
  }
}
