import { inflateSync, zipSync, type Zippable } from "fflate";
import { BadFileError } from "./bad-file";
import { crc32 } from "./crc32";
import { limits } from "./limits";

/** An entry as the central directory declares it; nothing is inflated until `inflate` is called. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  inflate(): Uint8Array;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const beyond32 = 0xffffffff;

/**
 * Lists a zip by its central directory and holds it to `limits` before a single byte is inflated. fflate's own listing
 * gives neither checksum nor encryption flag, and a flipped bit in a deflated part often still inflates to text.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = findDirectory(view);
  if (count > limits.entries) throw new BadFileError("tooLarge");
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let total = 0;
  let at = offset;
  for (let i = 0; i < count; i += 1) {
    const record = readRecord(bytes, view, at);
    at = record.next;
    if (record.name.endsWith("/") && record.size === 0) continue;
    assertSafeName(record.name, seen);
    total += record.size;
    if (record.encrypted) throw new BadFileError("encrypted");
    if (record.size > limits.part || total > limits.total) throw new BadFileError("tooLarge", record.name);
    if (record.size > limits.ratioFrom && record.size > record.packed * limits.ratio) throw new BadFileError("tooLarge", record.name);
    entries.push({ name: record.name, size: record.size, inflate: () => inflate(bytes, view, record) });
  }
  return entries;
}

interface Record { name: string; size: number; packed: number; method: number; crc: number; local: number; encrypted: boolean; next: number }

function findDirectory(view: DataView): { count: number; offset: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at -= 1) {
    if (view.getUint32(at, true) !== endMark) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== beyond32) {
      if (offset + view.getUint32(at + 12, true) > at) throw new BadFileError("damaged");
      return { count, offset };
    }
    // ZIP64: its end record is pointed at by a locator of 20 bytes just before.
    const end = at >= 20 ? Number(view.getBigUint64(at - 12, true)) : -1;
    if (end < 0 || end > at - 56) throw new BadFileError("damaged");
    return { count: Number(view.getBigUint64(end + 32, true)), offset: Number(view.getBigUint64(end + 48, true)) };
  }
  throw new BadFileError("truncated");
}

function readRecord(bytes: Uint8Array, view: DataView, at: number): Record {
  if (at < 0 || at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark) throw new BadFileError("damaged");
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw new BadFileError("damaged");
  const wide = wideFields(view, at + 46 + nameLength, extraLength);
  const field = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === beyond32 ? wide() : value;
  };
  const flags = view.getUint16(at + 8, true);
  const raw = bytes.subarray(at + 46, at + 46 + nameLength);
  // The order of the ZIP64 extra field: size, packed size, offset, each only where the 32-bit field is full.
  const size = field(24);
  const packed = field(20);
  const local = field(42);
  return {
    name: decodeName(raw), size, packed, local, next,
    method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), encrypted: (flags & 1) !== 0,
  };
}

function wideFields(view: DataView, start: number, length: number): () => number {
  let at = start;
  while (at + 4 <= start + length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  let value = at + 4;
  return () => {
    if (value + 8 > start + length) throw new BadFileError("damaged");
    value += 8;
    return Number(view.getBigUint64(value - 8, true));
  };
}

/** Names outside ASCII are UTF-8 in every Office file; older tools write backslashes. */
function decodeName(raw: Uint8Array): string {
  return new TextDecoder("utf-8").decode(raw).replace(/\\/gu, "/");
}

function assertSafeName(name: string, seen: Set<string>): void {
  const key = name.toLowerCase();
  const unsafe = name === "" || name.startsWith("/") || /^[a-z]:/iu.test(name) || name === "__proto__"
    || /[\u0000-\u001f]/u.test(name) || name.split("/").some((step) => step === ".." || step === ".");
  if (unsafe || seen.has(key)) throw new BadFileError("unsafeName", JSON.stringify(name).slice(1, -1).slice(0, 80));
  seen.add(key);
}

function inflate(bytes: Uint8Array, view: DataView, record: Record): Uint8Array {
  const { local, name } = record;
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localMark) throw new BadFileError("damaged", name);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = bytes.subarray(start, start + record.packed);
  if (packed.length < record.packed) throw new BadFileError("truncated", name);
  let content: Uint8Array;
  try {
    content = unpack(packed, record);
  } catch {
    throw new BadFileError("damaged", name);
  }
  if (crc32(content) !== record.crc) throw new BadFileError("damaged", name);
  return content;
}

function unpack(packed: Uint8Array, { method, size, name }: Record): Uint8Array {
  if (method === 0 && packed.length === size) return packed;
  // The buffer has the declared size and fflate never writes past it, so a lying size cannot fill the memory.
  if (method === 8) return inflateSync(packed, { out: new Uint8Array(size) });
  throw new BadFileError("damaged", name);
}

const alreadyCompressed = /\.(?:png|jpe?g|gif|odttf|zip|docx|xlsx|mp[34])$/iu;
/** The first moment a zip can name: the same content gives the same bytes on every day and every machine. */
const epoch = "1980-01-01T00:00:00";

/** Entries in the order given. */
export function writeZip(entries: Iterable<readonly [name: string, content: Uint8Array]>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of entries) {
    files[name] = [content, { level: alreadyCompressed.test(name) ? 0 : 6, mtime: epoch }];
  }
  return zipSync(files);
}
