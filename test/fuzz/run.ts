import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serve, type Heard } from "./worker";

// npm run fuzz [-- <how many> [<first seed>]]: damaged documents through check and fix, in two child processes that are
// watched. A seed gives the same document again: npm run fuzz -- 1 <seed>.
const limitMs = 5000;
// A child hangs when it has worked this long without a word; one that only waits for its turn on a busy machine is left to wait.
const hangMs = 60_000;
const longestWait = 30;
const portion = 25;
const memoryMb = 1024;
const childMark = "--child-of-fuzz";
if (process.argv.includes(childMark)) serve(limitMs);

interface Tally { readonly outcomes: Map<string, number>; readonly failures: string[]; done: number; slowest: number; slowestSeed: number; rss: number }

export async function main(args: readonly string[]): Promise<number> {
  const [count = 20_000, first = 1] = args.map(Number);
  const tally: Tally = { outcomes: new Map(), failures: [], done: 0, slowest: 0, slowestSeed: 0, rss: 0 };
  const started = performance.now();
  let next = first;
  const take = (): { from: number; to: number } | null => {
    const from = next;
    next = Math.min(next + portion, first + count);
    return from < next ? { from, to: next } : null;
  };
  process.stdout.write(`Seeds ${first} to ${first + count - 1}.\n`);
  await Promise.all([work(take, tally), work(take, tally)]);

  const seconds = (performance.now() - started) / 1000;
  for (const [what, times] of [...tally.outcomes].sort((a, b) => b[1] - a[1])) process.stdout.write(`${String(times).padStart(7)}  ${what}\n`);
  process.stdout.write(`${tally.done} documents in ${Math.round(seconds)} s, slowest ${Math.round(tally.slowest)} ms (seed ${tally.slowestSeed}), memory at most ${Math.round(tally.rss / 1e6)} MB, ${tally.failures.length} failures.\n`);
  return tally.failures.length === 0 && tally.done === count ? 0 : 1;
}

function note(tally: Tally, what: string): void {
  tally.outcomes.set(what, (tally.outcomes.get(what) ?? 0) + 1);
  tally.done += 1;
  if (tally.done % 500 === 0) process.stdout.write(`${tally.done} done, ${tally.failures.length} failures, memory at most ${Math.round(tally.rss / 1e6)} MB\n`);
}
function fail(tally: Tally, seed: number, what: string, detail: string): void {
  tally.failures.push(`${seed} ${what}`);
  process.stdout.write(`seed ${seed}: ${what}: ${detail}\n`);
}

/** One child after another until the seeds are used up; one that hangs or dies is replaced behind the seed it was at. */
async function work(take: () => { from: number; to: number } | null, tally: Tally): Promise<void> {
  let range = take();
  while (range) {
    const left = await inChild(range, take, tally);
    range = left && left.from < left.to ? left : take();
  }
}

function inChild(range: { from: number; to: number }, take: () => { from: number; to: number } | null, tally: Tally): Promise<{ from: number; to: number } | null> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(import.meta.url), [childMark], { execArgv: [`--max-old-space-size=${memoryMb}`], serialization: "advanced" });
    let now = range;
    let at = range.from;
    let isOver = false;
    const end = (left: { from: number; to: number } | null): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(watchdog);
      child.kill("SIGKILL");
      resolve(left);
    };
    const lost = (what: string, detail: string): void => {
      if (isOver) return;
      note(tally, what);
      fail(tally, at, what, detail);
      end({ from: at + 1, to: now.to });
    };
    const watch = (workedBefore: number | null, waits: number): NodeJS.Timeout => setTimeout(() => {
      const worked = workOf(child.pid);
      const hangs = worked === null || workedBefore === null || worked - workedBefore > hangMs / 2 || waits === longestWait;
      if (hangs) lost("hang", `no answer in ${hangMs * (waits + 1)} ms`); else watchdog = watch(workedBefore, waits + 1);
    }, hangMs);
    let watchdog = watch(workOf(child.pid), 0);
    const rewind = (): void => { clearTimeout(watchdog); watchdog = watch(workOf(child.pid), 0); };
    child.on("message", (heard: Heard) => {
      rewind();
      if ("begun" in heard) { at = heard.begun; return; }
      note(tally, heard.what);
      tally.rss = Math.max(tally.rss, heard.rss);
      if (heard.ms > tally.slowest) { tally.slowest = heard.ms; tally.slowestSeed = heard.seed; }
      if (heard.isFailure) fail(tally, heard.seed, `${heard.what} (${heard.how})`, heard.detail);
      if (heard.seed + 1 < now.to) return;
      const more = take();
      if (!more) { end(null); return; }
      now = more;
      child.send(more);
    });
    child.on("exit", (code, signal) => { lost("died", `exit ${code ?? ""}${signal ?? ""}`); });
    child.send(range);
  });
}

/** Processor time of a process in ms, in ticks of 10; null where the system does not say. */
function workOf(pid: number | undefined): number | null {
  try {
    const fields = readFileSync(`/proc/${pid ?? ""}/stat`, "utf8").replace(/^.*\)/u, "").trim().split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}
