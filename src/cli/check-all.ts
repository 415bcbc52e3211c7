import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import type { CheckOptions } from "../engine/check";
import { checkFile, type FileOutcome } from "./check-file";
import type { FoundFile } from "./inputs";

interface Job { readonly at: number; readonly file: FoundFile }
interface Done { readonly at: number; readonly outcome: FileOutcome }
interface Setting { readonly task: "the-thuc check"; readonly options: CheckOptions; readonly convertDoc: boolean }

/** Checks the files, in the order given, on `jobs` threads that each take the next one when they are free. */
export async function checkAll(files: readonly FoundFile[], options: CheckOptions, convertDoc: boolean, jobs: number): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  if (jobs <= 1 || files.length <= 1) {
    for (const file of files) outcomes.push(await checkFile(file, options, convertDoc));
    return outcomes;
  }
  let next = 0;
  const setting: Setting = { task: "the-thuc check", options, convertDoc };
  await Promise.all(Array.from({ length: Math.min(jobs, files.length) }, () => new Promise<void>((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: setting });
    const giveNext = (): void => {
      const at = next;
      const file = files[at];
      next += 1;
      if (file) worker.postMessage({ at, file } satisfies Job);
      else void worker.terminate().then(() => { resolve(); });
    };
    worker.on("message", ({ at, outcome }: Done) => { outcomes[at] = outcome; giveNext(); });
    worker.on("error", reject);
    giveNext();
  })));
  return outcomes;
}

/** The other half: in a thread started above, answers one file after another. */
export function serveChecks(): boolean {
  const setting = workerData as Setting | null;
  if (isMainThread || setting?.task !== "the-thuc check") return false;
  parentPort?.on("message", ({ at, file }: Job) => {
    void checkFile(file, setting.options, setting.convertDoc).then((outcome) => parentPort?.postMessage({ at, outcome } satisfies Done));
  });
  return true;
}
