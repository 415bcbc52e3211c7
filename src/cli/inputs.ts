import { execFile } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { promisify } from "node:util";
import { BadFileError } from "../ooxml/bad-file";
import { explainBadFile } from "../ooxml/explain-bad-file";

/** What a folder is searched for; `.doc` so that a forgotten old file is named instead of passed over. */
const wordFiles: ReadonlySet<string> = new Set([".docx", ".docm", ".dotx", ".dotm", ".doc"]);
/** Word's owner files beside an open document. */
const isOwnerFile = (name: string): boolean => name.startsWith("~$") || name.startsWith(".");

export type FoundFile = { readonly path: string; readonly problem: null } | { readonly path: string; readonly problem: string };

/** The files behind the words of the command line: a file as it is, a folder with all its Word files, sorted. */
export async function findFiles(words: readonly string[]): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const word of words) {
    try {
      const info = await stat(word);
      if (info.isDirectory()) {
        for (const path of await below(word)) found.push({ path, problem: null });
      } else found.push({ path: word, problem: null });
    } catch (error) {
      found.push({ path: word, problem: explainSystemError(error) });
    }
  }
  return found;
}

async function below(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !isOwnerFile(entry.name) && wordFiles.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1));
}

const run = promisify(execFile);

/** Reads a file; with `convertDoc`, an old `.doc` goes through LibreOffice first, where it is installed. */
export async function readInput(path: string, convertDoc = false): Promise<Uint8Array> {
  const bytes = await readFile(path);
  const isOld = bytes.length > 8 && bytes.readUInt32BE(0) === 0xd0cf11e0;
  return isOld && convertDoc ? convertOld(path) : bytes;
}

async function convertOld(path: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "the-thuc-"));
  try {
    await run("soffice", ["--headless", `-env:UserInstallation=file://${folder}/profile`, "--convert-to", "docx", "--outdir", folder, path], { timeout: 120_000 });
    return await readFile(join(folder, `${basename(path, extname(path))}.docx`));
  } catch (error) {
    throw new ReadableError((error as { code?: string }).code === "ENOENT"
      ? "Đây là tệp Word đời cũ (.doc) và máy này không có LibreOffice để chuyển; hãy mở tệp trong Word rồi lưu thành .docx."
      : "LibreOffice không chuyển được tệp .doc này; hãy mở tệp trong Word rồi lưu thành .docx.");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Carries a sentence that is already fit to be read. */
export class ReadableError extends Error {}

function explainSystemError(error: unknown): string {
  switch ((error as { code?: string }).code) {
    case "ENOENT": return "Không có tệp hoặc thư mục này.";
    case "EACCES":
    case "EPERM": return "Không có quyền đọc tệp này.";
    case "EISDIR": return "Đây là thư mục, không phải tệp.";
    default: return `Không đọc được tệp (${error instanceof Error ? error.message : String(error)}).`;
  }
}

/** One clear sentence for whatever went wrong with a file. */
export function explain(error: unknown): string {
  if (error instanceof BadFileError) return explainBadFile(error, "vi");
  if (error instanceof ReadableError) return error.message;
  return explainSystemError(error);
}
