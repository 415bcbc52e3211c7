import type { LiveChange, Snapshot } from "./host";
import type { Sentence } from "./sentence";
import { adaptedPeriod, livePace } from "./live-pace";

/** Time as the loop knows it: the browser's, or a test's. */
export interface Clock {
  now(): number;
  /** Runs once after so many milliseconds; the result calls it off. */
  after(ms: number, run: () => void): () => void;
}

/** What the loop needs of whatever holds the document. */
export interface LiveHost {
  read(): Promise<Snapshot>;
  /** Hints, which may be late, missing or too many: the sweep is the truth. */
  follow?(told: (change: LiveChange) => void): () => void;
  /** The host itself waits for pauses before it tells, and looks at the whole now and then. */
  readonly isPaced?: boolean;
}

/** What the loop has checked made of; `null` where a newer request took over, `whole` where patches do not suffice. */
export interface LiveJudge<Verdict> {
  whole(snapshot: Snapshot): Promise<Verdict | null>;
  patched(patches: NonNullable<LiveChange["patches"]>): Promise<Verdict | "whole" | null>;
}

export type LiveState =
  /** Not running. */
  | { readonly is: "off" }
  /** The pane cannot be seen, so nothing is asked of the document. */
  | { readonly is: "paused" }
  /** What is shown is what stands there. */
  | { readonly is: "fresh" }
  /** Something changed and the pause has not come yet. */
  | { readonly is: "waiting" }
  | { readonly is: "checking" }
  /** It works, but so slowly that findings lag behind; or it does not work now and is tried again. */
  | { readonly is: "slow" | "failing"; readonly why: Sentence };

export interface LiveParts<Verdict> {
  readonly host: LiveHost;
  readonly judge: LiveJudge<Verdict>;
  readonly clock: Clock;
  /** Only ever called with what was judged at the newest revision that is known. */
  show(verdict: Verdict, snapshot: Snapshot | null): void;
  told(state: LiveState): void;
  /** While the reader's own deed is under way the loop waits. */
  isBusy(): boolean;
  explain(error: unknown): Sentence;
}

export interface Live {
  start(): void;
  stop(): void;
  /** The pane went out of sight, or came back. */
  hidden(isHidden: boolean): void;
  /** For diagnostics. */
  period(): number;
}

/**
 * Keeps findings true while the document is being written. Changed paragraphs are judged after a short pause, the whole
 * after a longer one, and now and then without any hint; the dearer a reading is, the rarer it gets. One thing is under way
 * at a time, and what was judged before the newest change is thrown away.
 */
export function createLive<Verdict>({ host, judge, clock, show, told, isBusy, explain }: LiveParts<Verdict>): Live {
  let running = false;
  let isHidden = false;
  /** The number of the attempt that is under way. One that was given up is no longer waited for. */
  let underWay: number | null = null;
  let attempts = 0;
  let unfollow: (() => void) | undefined;
  const timers = new Map<"text" | "whole" | "patience", () => void>();
  /** Grows with every hint: a verdict counts only if none came since it was asked for. */
  let hints = 0;
  let revision = 0;
  let patches = new Map<string, NonNullable<LiveChange["patches"]>[number]>();
  let last: Snapshot["input"] | null = null;
  /** What is shown is of patches, and no whole was judged since: the same whole as before is then none that is shown. */
  let isPatched = false;
  let cost = 0;
  let failures = 0;
  let state: LiveState = { is: "off" };
  // A loop that was stopped, hidden or started anew does not listen to what it asked before, but waits for it to come back.
  let life = 0;

  const tell = (next: LiveState): void => {
    if (next.is === state.is && next.is !== "slow" && next.is !== "failing") return;
    state = next;
    told(next);
  };
  const set = (name: "text" | "whole" | "patience", ms: number, run: () => void): void => {
    timers.get(name)?.();
    timers.set(name, clock.after(ms, () => {
      timers.delete(name);
      run();
    }));
  };
  const clear = (...names: readonly ("text" | "whole" | "patience")[]): void => {
    for (const name of names) {
      timers.get(name)?.();
      timers.delete(name);
    }
  };
  const isAwake = (): boolean => running && !isHidden;
  const period = (): number => adaptedPeriod(cost, failures);
  const rest = (): void => {
    if (!isAwake() || timers.has("whole")) return;
    // A host that looks by itself is asked only when it has failed before.
    if (!host.isPaced || failures > 0) set("whole", period(), () => { void whole(); });
  };

  function changed(change: LiveChange): void {
    if (!running || change.revision < revision) return;
    revision = change.revision;
    hints += 1;
    if (change.patches === null) patches = new Map();
    else for (const patch of change.patches) patches.set(`${patch.story}:${patch.index}`, patch);
    const onlyWhole = change.patches === null || (patches.size > livePace.mostPatches);
    if (!isAwake()) return;
    if (underWay === null) tell({ is: "waiting" });
    if (onlyWhole) clear("text"); else set("text", host.isPaced ? 0 : livePace.textPause, () => { void some(); });
    set("whole", host.isPaced && onlyWhole ? 0 : livePace.wholePause, () => { void whole(); });
  }

  /** The host may hang: then that is told, and in the end the attempt is given up and its answer no longer listened to. */
  function bePatient(attempt: number): void {
    set("patience", livePace.patience, () => {
      tell({ is: "failing", why: livePace.silent });
      set("patience", livePace.giveUp, () => {
        if (underWay !== attempt) return;
        underWay = null;
        failures += 1;
        rest();
      });
    });
  }

  /** Runs one reading or judging, minding that the document may change meanwhile. */
  async function attempt(work: (isCurrent: () => boolean) => Promise<"shown" | "same" | "dropped">): Promise<void> {
    if (!isAwake()) return;
    if (underWay !== null || isBusy()) {
      if (underWay !== null && !timers.has("patience")) bePatient(underWay);
      set("whole", livePace.busyPause, () => { void whole(); });
      return;
    }
    const own = attempts += 1;
    underWay = own;
    const [bornIn, before, began] = [life, hints, clock.now()];
    const isHeard = (): boolean => underWay === own && bornIn === life;
    tell({ is: "checking" });
    bePatient(own);
    const outcome = await work(() => isHeard() && before === hints).catch((error: unknown) => ({ error }));
    if (underWay !== own) return;
    const isOurs = isHeard();
    underWay = null;
    clear("patience");
    if (!isOurs) return;
    cost = clock.now() - began;
    failures = typeof outcome === "object" ? failures + 1 : 0;
    if (typeof outcome === "object") tell({ is: "failing", why: explain(outcome.error) });
    else if (outcome === "dropped") tell({ is: "waiting" });
    else tell(cost > livePace.slow ? { is: "slow", why: livePace.slowly(cost) } : { is: "fresh" });
    if (outcome === "dropped" && !timers.has("text") && !timers.has("whole")) set("whole", livePace.wholePause, () => { void whole(); });
    rest();
  }

  const some = (): Promise<void> => {
    const now = [...patches.values()];
    // Patches belong to a whole that was judged before.
    if (now.length === 0 || last === null) return Promise.resolve();
    return attempt(async (isCurrent) => {
      const verdict = await judge.patched(now);
      if (verdict === "whole" || verdict === null || !isCurrent()) return "dropped";
      isPatched = true;
      show(verdict, null);
      return "shown";
    });
  };

  const whole = (): Promise<void> => attempt(async (isCurrent) => {
    const snapshot = await host.read();
    if (!isCurrent()) return "dropped";
    if (snapshot.input === last && patches.size === 0 && !isPatched) return "same";
    const verdict = await judge.whole(snapshot);
    if (verdict === null || !isCurrent()) return "dropped";
    patches = new Map();
    isPatched = false;
    last = snapshot.input;
    revision = Math.max(revision, snapshot.revision);
    show(verdict, snapshot);
    return "shown";
  });

  const wake = (): void => {
    life += 1;
    clear("text", "whole", "patience");
    void whole();
  };
  const sleep = (next: LiveState): void => {
    life += 1;
    clear("text", "whole", "patience");
    tell(next);
  };

  return {
    start() {
      if (running) return;
      running = true;
      unfollow = host.follow?.(changed);
      if (isHidden) tell({ is: "paused" }); else wake();
    },
    stop() {
      if (!running) return;
      running = false;
      unfollow?.();
      patches = new Map();
      last = null;
      sleep({ is: "off" });
    },
    hidden(next) {
      if (next === isHidden) return;
      isHidden = next;
      if (!running) return;
      if (next) sleep({ is: "paused" }); else wake();
    },
    period,
  };
}
