import type { Browser } from "playwright-core";

/** The longest tasks of a page's main thread between two moments, in milliseconds of the processor: a busy machine makes none longer, the profiler that looks on does a little. */
export interface LongestTasks {
  readonly whole: number;
  /** Of the tasks' time that part in which scripts of ours ran: neither Office.js's nor the test host's, which carries Word's answers into the page. */
  readonly ours: number;
}

interface CallFrame { readonly functionName: string; readonly url?: string }
interface ProfileNode { readonly id: number; readonly parent?: number; readonly callFrame: CallFrame }
interface TraceEvent {
  readonly name: string; readonly pid: number; readonly tid: number; readonly id?: string; readonly ts: number; readonly dur?: number; readonly tdur?: number;
  readonly args?: {
    readonly name?: string; readonly src_file?: string; readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string; readonly watcher_notify_interface_tag?: string };
    readonly data?: { readonly startTime?: number; readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] }; readonly timeDeltas?: readonly number[] };
  };
}
type By = "ours" | "others" | "nobody";

/**
 * Begins to note tasks; the result ends it. `origin` is where the add-in comes from; without it nothing tells whose a task is (`ours`
 * is then the whole), and no profiler makes the tasks longer.
 */
export async function noteTasks(browser: Browser, origin: string | null = null): Promise<() => Promise<LongestTasks>> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => { for (const each of value) events.push(each as unknown as TraceEvent); });
  await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: ["toplevel", ...(origin === null ? [] : ["disabled-by-default-v8.cpu_profiler"])] } });
  return async () => {
    const complete = new Promise<void>((done) => { session.once("Tracing.tracingComplete", () => { done(); }); });
    await session.send("Tracing.end");
    await complete;
    await session.detach();
    return longestOf(events, origin ?? "");
  };
}

function longestOf(events: readonly TraceEvent[], origin: string): LongestTasks {
  const threads = new Map(events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").map(({ pid, tid }) => [`${pid} ${tid}`, pid]));
  const isOfPage = ({ pid, tid }: TraceEvent): boolean => threads.has(`${pid} ${tid}`);
  const samples = new Map([...new Set(threads.values())].map((pid) => [pid, samplesOf(events.filter((each) => each.pid === pid), isOfPage, origin)]));
  const carriers = events.filter((each) => isOfPage(each) && carries(each));
  let [whole, ours] = [0, 0];
  for (const task of events.filter((each) => /RunTask$/u.test(each.name) && isOfPage(each))) {
    const took = (task.tdur ?? 0) / 1000;
    whole = Math.max(whole, took);
    if (took <= ours) continue;
    if (origin === "") {
      ours = took;
      continue;
    }
    const seen = { ours: 0, others: 0, nobody: 0 };
    for (const { at, by } of samples.get(task.pid) ?? []) if (at >= task.ts && at < task.ts + (task.dur ?? 0)) seen[by] += 1;
    // Where no script was seen, drawing, or a task too short for a sample: ours, unless the browser was carrying an answer.
    const share = seen.ours + seen.others > 0 ? seen.ours / (seen.ours + seen.others) : carriers.some((carrier) => carrier.pid === task.pid && carrier.ts >= task.ts && carrier.ts < task.ts + (task.dur ?? 0)) ? 0 : 1;
    ours = Math.max(ours, took * share);
  }
  return { whole, ours };
}
const carries = ({ args }: TraceEvent): boolean =>
  /loader\/fetch|URLLoader|DevTools/u.test(`${args?.src_file ?? ""} ${args?.chrome_mojo_event_info?.watcher_notify_interface_tag ?? ""} ${args?.chrome_mojo_event_info?.mojo_interface_tag ?? ""}`);

/** What the profiler saw of a process's main thread; a worker has a profile of its own. */
function samplesOf(events: readonly TraceEvent[], isOfPage: (event: TraceEvent) => boolean, origin: string): readonly { readonly at: number; readonly by: By }[] {
  return events.filter((each) => each.name === "Profile" && isOfPage(each)).flatMap((begun) => {
    const by = new Map<number, By>();
    let at = begun.args?.data?.startTime ?? begun.ts;
    return events.filter(({ name, id }) => name === "ProfileChunk" && id === begun.id).flatMap(({ args }) => {
      for (const { id, parent, callFrame } of args?.data?.cpuProfile?.nodes ?? []) by.set(id, outer(ranBy(callFrame, origin), parent === undefined ? "nobody" : by.get(parent) ?? "nobody"));
      return (args?.data?.cpuProfile?.samples ?? []).map((node, i) => ({ at: at += args?.data?.timeDeltas?.[i] ?? 0, by: by.get(node) ?? "nobody" }));
    });
  });
}
/** Office.js lies in the add-in's own folder and is not ours. */
const ranBy = ({ functionName, url = "" }: CallFrame, origin: string): By =>
  (/^\((?:root|program|idle|garbage collector)\)$/u.test(functionName) ? "nobody" : url.startsWith(origin) && !url.includes("/office/") ? "ours" : "others");
/** What others do because we asked them is ours; what they do before they hand us the answer is not. */
const outer = (own: By, callers: By): By => (callers === "ours" || own === "ours" ? "ours" : own === "others" ? "others" : callers);
