import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { Tally } from "./tally";
import { runTask, tasksOf, type TaskResult } from "./tasks";

interface Asked { readonly isQuick: boolean; readonly only: string | undefined }
interface Answer { readonly at: number; readonly result: TaskResult }

if (!isMainThread && parentPort) {
  const port = parentPort;
  const { isQuick, only } = workerData as Asked;
  const tasks = tasksOf(isQuick, only);
  port.on("message", (at: number) => {
    const task = tasks[at];
    if (!task) return port.close();
    port.postMessage({ at, result: runTask(task) } satisfies Answer);
  });
}

/**
 * `npm run mutation [-- --quick] [-- --jobs 2] [-- "pattern of mutants"]`: prints what was found of each kind of row in each
 * construction, and every fault.
 */
export async function main(args: readonly string[]): Promise<number> {
  const jobsAt = args.indexOf("--jobs");
  const jobs = Math.max(1, Number(jobsAt < 0 ? 2 : args[jobsAt + 1]));
  const only = args.find((arg, i) => !arg.startsWith("--") && (jobsAt < 0 || i !== jobsAt + 1));
  const asked: Asked = { isQuick: args.includes("--quick"), only };
  const tasks = tasksOf(asked.isQuick, asked.only);
  const results = await inThreads(tasks.length, Math.min(jobs, tasks.length), asked);

  const tally = new Tally();
  tasks.forEach((task, i) => {
    const result = results[i];
    if (!result) throw new Error(`No result for ${task.base.name} in ${task.where}.`);
    if (result.unbroken) tally.unbroken(task.base, task.where, result.unbroken);
    task.mutants.forEach((mutant, m) => {
      const outcome = result.outcomes[m];
      if (outcome) tally.add(mutant, task.column, outcome, task.where);
    });
  });
  for (const text of tally.lines()) console.log(text);
  return tally.isClean() ? 0 : 1;
}

/** Hands out the tasks one by one, so that no thread waits for another. */
function inThreads(count: number, threads: number, asked: Asked): Promise<readonly TaskResult[]> {
  const results: TaskResult[] = [];
  let next = 0;
  let open = count;
  return new Promise((resolve, reject) => {
    if (count === 0) resolve(results);
    for (let i = 0; i < threads; i += 1) {
      const worker = new Worker(new URL(import.meta.url), { workerData: asked });
      const handOut = (): void => {
        worker.postMessage(next);
        next += 1;
      };
      worker.on("message", ({ at, result }: Answer) => {
        results[at] = result;
        open -= 1;
        if (open === 0) resolve(results);
        handOut();
      });
      worker.on("error", reject);
      handOut();
    }
  });
}
