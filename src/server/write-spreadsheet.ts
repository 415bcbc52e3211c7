import { createRequire } from "node:module";
import { setImmediate } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

/** What a cell holds; null is empty. */
export type Written = string | number | null;
/** A sheet with a line of headings that stays in sight, as wide as each column says, printed on its side. */
export interface Sheet { readonly name: string; readonly headings: readonly string[]; readonly widths: readonly number[] }

const source = `
const { parentPort, workerData: { library, sheet } } = require("node:worker_threads");
const rows = [sheet.headings.map((value) => ({ value, fontWeight: "bold", wrap: true }))];
const cell = (value) => (value === null || value === "" ? null : { value, type: typeof value === "number" ? Number : String });
parentPort.on("message", (lot) => {
  if (lot !== null) { for (const row of lot) rows.push(row.map(cell)); return; }
  import(library).then(async ({ default: given }) => {
    const write = given.default ?? given;
    const file = await write(rows, { sheet: sheet.name, columns: sheet.widths.map((width) => ({ width })), stickyRowsCount: 1, orientation: "landscape" }).toBuffer();
    const bytes = new Uint8Array(file);
    parentPort.postMessage(bytes, [bytes.buffer]);
  }).catch((error) => { setImmediate(() => { throw error; }); });
});`;
const library = pathToFileURL(createRequire(import.meta.url).resolve("write-excel-file/node")).href;
const lot = 500;
const longest = 180_000;

/** The rows as .xlsx. Written in a thread of its own: five seconds of a long sheet would be five in which nobody is answered. */
export async function writeSpreadsheet(sheet: Sheet, rows: readonly (readonly Written[])[]): Promise<Buffer> {
  const worker = new Worker(source, { eval: true, workerData: { library, sheet }, resourceLimits: { maxOldGenerationSizeMb: 1024 } });
  const written = new Promise<Buffer>((resolve, reject) => {
    const timer = setTimeout(() => { reject(new Error("writing took too long")); void worker.terminate(); }, longest);
    worker.once("message", (bytes: Uint8Array) => {
      resolve(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
      void worker.terminate();
    });
    worker.once("error", reject);
    worker.once("exit", () => { clearTimeout(timer); reject(new Error("the thread ended")); });
  });
  // It may end while rows are still handed over.
  written.catch(() => {});
  for (let at = 0; at < rows.length; at += lot) {
    worker.postMessage(rows.slice(at, at + lot));
    await setImmediate();
  }
  worker.postMessage(null);
  return written;
}
