import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { exitCodes, UsageError } from "./command";
import { explain, readInput } from "./inputs";

/** What a command that changes one file was told: where from, where to, or only the plan. */
export interface OneFile { readonly path: string; readonly output: string | null }

/** The only file named, and where the result goes; writing over the input is refused. */
export async function readOneFile(words: readonly string[], output: string | undefined, dryRun: boolean, verb: string): Promise<OneFile> {
  const [path, ...more] = words;
  if (path === undefined || more.length > 0) throw new UsageError(`Hãy ghi đúng một tệp cần ${verb}.`);
  if (output === undefined && !dryRun) throw new UsageError("Hãy ghi --output TỆP (tệp mới), hoặc --dry-run để chỉ xem kế hoạch.");
  if (output !== undefined && await sameFile(path, output)) throw new UsageError("Tệp ra trùng với tệp vào; hãy đặt tên khác, tệp vào được giữ nguyên.");
  return { path, output: dryRun ? null : output ?? null };
}

/** Reads the file and works on it; what cannot be read or written is one sentence and exit code 2. */
export async function withFile(path: string, work: (bytes: Uint8Array) => Promise<void>): Promise<number> {
  try {
    await work(await readInput(path));
    return exitCodes.fine;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    process.stderr.write(`${path}: ${explain(error)}\n`);
    return exitCodes.unreadable;
  }
}

async function sameFile(a: string, b: string): Promise<boolean> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
  return (await real(a)) === (await real(b));
}
