import { createHash } from "node:crypto";
import { lstatSync, readdirSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";

/** How long nothing was written into a part before it can be one that somebody left behind. */
const quietFor = 10 * 60_000;
const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 12);
const ending = "the-thuc-part";

/** Where a file is written until it is whole: beside it, under a name that says which machine and which process writes it. */
export const partOf = (path: string): string => join(dirname(path), `.${basename(path)}.${machine}-${process.pid}.${ending}`);

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/**
 * Removes the parts that killed commands left in a folder: of this machine and this account, of a process that is gone, and
 * not written to for ten minutes. Whatever else lies there stays. Gives their names.
 */
export function clearStaleParts(folder: string, now = Date.now()): readonly string[] {
  const name = new RegExp(`^\\..+\\.${machine}-(\\d{1,10})\\.${ending}$`, "u");
  return readdirSync(folder).filter((each) => {
    const pid = Number(name.exec(each)?.[1] ?? 0);
    if (pid === 0 || isRunning(pid)) return false;
    try {
      const stat = lstatSync(join(folder, each));
      if (!stat.isFile() || stat.uid !== (process.getuid?.() ?? stat.uid) || now - stat.mtimeMs < quietFor) return false;
      rmSync(join(folder, each));
      return true;
    } catch {
      // Somebody else was faster, or the folder does not let go of it: it does no harm.
      return false;
    }
  });
}
