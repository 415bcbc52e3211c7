import type { Browser } from "playwright-core";

/** The longest task of a page's main thread between two moments, in milliseconds of the processor: a busy machine makes none longer. */
export interface LongestTask {
  readonly whole: number;
  /**
   * Without what the test host costs to carry its answers into the page: they come as messages of the debugger, whose reading is a task
   * of the page's thread that no user has. What our scripts then do with the answer is counted.
   */
  readonly ours: number;
}

interface TraceEvent {
  readonly name: string; readonly ph: string; readonly pid: number; readonly tid: number; readonly ts: number; readonly dur?: number; readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string } };
}

/** Begins to note tasks; the result ends it. */
export async function noteTasks(browser: Browser): Promise<() => Promise<LongestTask>> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => { for (const each of value) events.push(each as unknown as TraceEvent); });
  await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: ["toplevel", "v8"] } });
  return async () => {
    const complete = new Promise<void>((done) => { session.once("Tracing.tracingComplete", () => { done(); }); });
    await session.send("Tracing.end");
    await complete;
    await session.detach();
    return longestOf(events);
  };
}

/** Of a task that reads a message of the debugger: what runs behind the message's own script, which is our part. */
const ourPart = /^V8\.RunMicrotasks$/u;

function longestOf(events: readonly TraceEvent[]): LongestTask {
  const threads = new Set(events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").map(({ pid, tid }) => `${pid} ${tid}`));
  const own = events.filter(({ ph, pid, tid }) => ph === "X" && threads.has(`${pid} ${tid}`)).sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks = own.filter(({ name }) => /RunTask$/u.test(name));
  const messages = own.filter(({ args }) => /DevTools/u.test(args?.chrome_mojo_event_info?.mojo_interface_tag ?? ""));
  let whole = 0;
  let ours = 0;
  for (const task of tasks) {
    const took = (task.tdur ?? 0) / 1000;
    whole = Math.max(whole, took);
    if (took <= ours) continue;
    const isCarrying = messages.some((message) => isIn(message, task));
    ours = Math.max(ours, isCarrying ? outermost(own.filter((each) => ourPart.test(each.name) && isIn(each, task))) : took);
  }
  return { whole, ours };
}
const isIn = (inner: TraceEvent, outer: TraceEvent): boolean =>
  inner.pid === outer.pid && inner.tid === outer.tid && inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
/** The time of events, those inside others not twice. */
const outermost = (all: readonly TraceEvent[]): number =>
  all.filter((each) => !all.some((other) => other !== each && isIn(each, other) && (other.dur ?? 0) > (each.dur ?? 0))).reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
