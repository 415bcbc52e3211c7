import { BadFileError } from "./bad-file";

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);

/** Refuses, by its first bytes, what cannot be a .docx, and says what it is instead. */
export function assertLooksLikeZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new BadFileError("empty");
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) return;
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw whichCompoundFile(bytes);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 512)).replace(/^\u00ef\u00bb\u00bf/u, "").trimStart();
  if (head.startsWith("%PDF")) throw new BadFileError("notDocx", "pdf");
  if (head.startsWith("{\\rtf")) throw new BadFileError("notDocx", "rtf");
  if (/^<(?:!doctype html|html)/iu.test(head)) throw new BadFileError("notDocx", "html");
  throw new BadFileError("notDocx");
}

/** A compound file names its streams in UTF-16; Word puts password-protected .docx files into one as `EncryptedPackage`. */
function whichCompoundFile(bytes: Uint8Array): BadFileError {
  const text = new TextDecoder("latin1").decode(bytes);
  const holds = (stream: string): boolean => text.includes([...stream].join("\u0000"));
  if (holds("EncryptedPackage")) return new BadFileError("encrypted");
  if (holds("WordDocument")) return new BadFileError("oldDoc");
  if (holds("PowerPoint Document")) return new BadFileError("notDocx", "ppt");
  if (holds("Workbook") || holds("Book")) return new BadFileError("notDocx", "xls");
  // Damaged or unknown inside: of what people hand to a Word tool it is nearly always an old document.
  return new BadFileError("oldDoc");
}

/** What a zip without a Word document in it is. */
export function whichZip(names: readonly string[]): BadFileError {
  const has = (start: string): boolean => names.some((name) => name.startsWith(start));
  if (has("word/") || has("[Content_Types].xml")) return new BadFileError("missingPart", "[Content_Types].xml");
  if (has("xl/")) return new BadFileError("notDocx", "xlsx");
  if (has("ppt/")) return new BadFileError("notDocx", "pptx");
  return new BadFileError("notDocx", names.includes("content.xml") && has("META-INF/") ? "odt" : "zip");
}

const mainTypes: Readonly<Record<string, true>> = {
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml": true,
  "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml": true,
};

/** The main part must be a Word document or template without macros. */
export function assertMainType(type: string | null): void {
  if (type !== null && mainTypes[type] === true) return;
  if (type !== null && /macroEnabled/iu.test(type)) throw new BadFileError("macro");
  if (type !== null && /spreadsheetml/u.test(type)) throw new BadFileError("notDocx", "xlsx");
  if (type !== null && /presentationml/u.test(type)) throw new BadFileError("notDocx", "pptx");
  throw new BadFileError(type === null ? "missingPart" : "notDocx");
}
