import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { join } from "node:path";

/** A file to write and to read again; `forget` takes away what is left of its name. */
export interface NamelessFile { readonly handle: FileHandle; forget(): void }

const leftBehind = /^backup-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part$/u;

/**
 * A file in the folder that loses its name at once: what is written into it goes away with this process, however that ends.
 * Where the system keeps the name of an open file (some Windows), `forget` and the next start remove it.
 */
export async function openNameless(folder: string): Promise<NamelessFile> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `backup-${randomUUID()}.part`);
  const handle = await open(path, "wx+", 0o600);
  const forget = (): void => { rmSync(path, { force: true, maxRetries: 2 }); };
  try { forget(); } catch { /* as above */ }
  return { handle, forget: () => { try { forget(); } catch { /* The next start sees to it. */ } } };
}

/** Removes what an earlier process left in a folder that belongs to this one alone: files of the very names given here. */
export function clearNamed(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile() && leftBehind.test(entry.name)) rmSync(join(folder, entry.name), { force: true });
  }
}
