import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { applyEdits } from "../../document/apply";
import { openDocuments } from "../../document/open";
import { holdDocument, type HeldDocument } from "../held-document";
import { whetherThere } from "../whether-there";

/**
 * A .docx on disk. It is read once; what changes is written to `output`, whole or not at all, and the file that was read is
 * never touched. Rejects where the file cannot be read from disk.
 */
export async function openFileHost(path: string, output: string): Promise<HeldDocument> {
  const held = holdDocument({
    input: new Uint8Array(await readFile(path)),
    name: basename(path),
    apply: async (now, edits) => applyEdits(openDocuments(now), edits),
    reveal: async (at) => whetherThere(openDocuments(held.input()), at),
    keep: (input) => writeWhole(output, input),
  });
  return held;
}

/** Beside its place first: a full disk or a pulled plug must not leave half a file. */
async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
