import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { CellValue } from "../register/columns";

/**
 * The library cuts the sheet into pieces, and into ever smaller ones while each takes longer than some milliseconds; on a busy
 * machine it ends in a recursion too deep for a long sheet. In this thread no time passes, so the pieces grow.
 * The rows are handed over some at a time, each lot when it is asked for: taking a long sheet over in one message stops the
 * thread that answers everybody for a second.
 */
const source = `
const { parentPort, workerData } = require("node:worker_threads");
import(workerData.library).then(async (library) => {
  Date.now = () => 0;
  const rows = await (library.readSheet ?? library.default.readSheet)(Buffer.from(workerData.file));
  let at = 0;
  parentPort.on("message", (lot) => { parentPort.postMessage(rows.slice(at, at += lot)); });
});`;
const library = pathToFileURL(createRequire(import.meta.url).resolve("read-excel-file/node")).href;
const longest = 180_000;
const lot = 500;

/**
 * The cells of an .xlsx file's first sheet. Read in a thread of its own with memory of its own: a long file keeps nobody
 * waiting, and one that unpacks without end takes only that thread down. Rejects where it cannot be read.
 */
export function readSpreadsheet(file: Buffer): Promise<readonly (readonly CellValue[])[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(source, { eval: true, workerData: { library, file }, resourceLimits: { maxOldGenerationSizeMb: 1024 } });
    const timer = setTimeout(() => { reject(new Error("reading took too long")); void worker.terminate(); }, longest);
    const all: (readonly CellValue[])[] = [];
    worker.on("message", (rows: readonly (readonly CellValue[])[]) => {
      all.push(...rows);
      if (rows.length === lot) worker.postMessage(lot);
      else {
        resolve(all);
        void worker.terminate();
      }
    });
    worker.postMessage(lot);
    worker.once("error", reject);
    worker.once("exit", () => { clearTimeout(timer); reject(new Error("the thread ended")); });
  });
}
