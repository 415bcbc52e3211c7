import fc from "../support/properties";
import type { LiveChange, Snapshot } from "../../src/engine/host";
import { createLive, type Clock, type Live, type LiveState } from "../../src/engine/live";
import { adaptedPeriod, livePace } from "../../src/engine/live-pace";

/** Time that only moves when it is told to. */
function fakeClock(): Clock & { advance(ms: number): Promise<void> } {
  let now = 0;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  const settle = async (): Promise<void> => { for (let i = 0; i < 20; i += 1) await Promise.resolve(); };
  return {
    now: () => now,
    after(ms, run) {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => { timers = timers.filter((each) => each !== timer); };
    },
    async advance(ms) {
      const until = now + ms;
      await settle();
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
        if (!next) break;
        timers = timers.filter((each) => each !== next);
        now = Math.max(now, next.at);
        next.run();
        await settle();
      }
      now = until;
    },
  };
}

interface Script { readonly latency?: number; fails?: boolean; readonly isPaced?: boolean; readonly events?: boolean }

/** A document of numbered states behind a host with latency, and a loop over it that notes what it shows and says. */
function scripted(script: Script = {}) {
  const clock = fakeClock();
  const doc = { text: "0", revision: 0 };
  let tell: ((change: LiveChange) => void) | null = null;
  let busy = false;
  const log = { reads: 0, judged: [] as string[], shown: [] as string[], states: [] as LiveState[], abreast: 0, mostAbreast: 0 };
  const later = async <T>(value: () => T): Promise<T> => {
    log.abreast += 1;
    log.mostAbreast = Math.max(log.mostAbreast, log.abreast);
    await new Promise<void>((done) => { if ((script.latency ?? 0) === 0) done(); else clock.after(script.latency ?? 0, done); });
    log.abreast -= 1;
    if (script.fails) throw new Error("GeneralException");
    return value();
  };
  const live: Live = createLive<string>({
    clock,
    host: {
      read: async (): Promise<Snapshot> => {
        log.reads += 1;
        return later(() => ({ input: doc.text, revision: doc.revision, name: null }));
      },
      ...(script.events === false ? {} : { follow: (told: (change: LiveChange) => void) => { tell = told; return () => { tell = null; }; } }),
      ...(script.isPaced ? { isPaced: true } : {}),
    },
    judge: {
      whole: async ({ input }) => { log.judged.push("whole"); return `whole ${String(input)}`; },
      patched: async (patches) => { log.judged.push("patched"); return patches.some(({ xml }) => xml === "cannot") ? "whole" : `patched ${patches.map(({ index, xml }) => `${index}=${xml}`).join(" ")}`; },
    },
    show: (verdict) => { log.shown.push(verdict); },
    told: (state) => { log.states.push(state); },
    isBusy: () => busy,
    explain: (error) => ({ vi: `Word báo lỗi (${String(error)}).`, en: String(error) }),
  });
  return {
    clock, live, log, script,
    type(index: number, xml: string, isTold = true) {
      doc.text += xml;
      doc.revision += 1;
      if (isTold) tell?.({ revision: doc.revision, patches: [{ story: "body", index, xml }] });
    },
    paste(text: string) {
      doc.text += text;
      doc.revision += 1;
      tell?.({ revision: doc.revision, patches: null });
    },
    setBusy(now: boolean) { busy = now; },
    get hasFollower() { return tell !== null; },
  };
}
const last = (list: readonly LiveState[]): string | undefined => list.at(-1)?.is;

it("checks once at the start, and a changed paragraph a short pause after the last key, the whole a longer one after", async () => {
  const { clock, live, log, type } = scripted();
  live.start();
  await clock.advance(0);
  expect(log.shown).toEqual(["whole 0"]);
  for (const key of ["a", "b", "c"]) {
    type(3, key);
    await clock.advance(livePace.textPause - 50);
  }
  expect(log.judged).toEqual(["whole"]);
  await clock.advance(50);
  expect(log.shown.at(-1)).toBe("patched 3=c");
  await clock.advance(livePace.wholePause);
  expect(log.shown.at(-1)).toBe("whole 0abc");
  expect(last(log.states)).toBe("fresh");
});

it("keeps to the budget: a paragraph within 700 ms, the page within 2 s, where the host answers in 100 ms", async () => {
  const { clock, live, log, type } = scripted({ latency: 100 });
  live.start();
  await clock.advance(200);
  type(1, "x");
  await clock.advance(700);
  expect(log.shown.at(-1)).toBe("patched 1=x");
  await clock.advance(1300);
  expect(log.shown.at(-1)).toBe("whole 0x");
});

it("adds no pause to that of a host that waits by itself", async () => {
  const { clock, live, log, type, paste } = scripted({ latency: 100, isPaced: true });
  live.start();
  await clock.advance(200);
  type(1, "x");
  await clock.advance(20);
  expect(log.shown.at(-1)).toBe("patched 1=x");
  paste("y");
  await clock.advance(150);
  expect(log.shown.at(-1)).toBe("whole 0xy");
});

it("is quiet while somebody types on, however long", async () => {
  const { clock, live, log, type } = scripted();
  live.start();
  await clock.advance(0);
  for (let i = 0; i < 100; i += 1) {
    type(2, "k");
    await clock.advance(200);
  }
  expect(log.shown).toEqual(["whole 0"]);
});

it("never shows what was judged before a newer change", async () => {
  const { clock, live, log, type } = scripted({ latency: 1000 });
  live.start();
  await clock.advance(500);
  type(1, "x");
  await clock.advance(600);
  expect(log.shown).toEqual([]);
  await clock.advance(5000);
  expect(log.shown.at(-1)).toBe("whole 0x");
  expect(log.shown).not.toContain("whole 0");
});

it("finds by its sweep what no event told of, and rests longer the dearer a look is", async () => {
  const quick = scripted({ events: false });
  quick.live.start();
  await quick.clock.advance(0);
  quick.type(1, "x", false);
  await quick.clock.advance(adaptedPeriod(0, 0));
  expect(quick.log.shown.at(-1)).toBe("whole 0x");

  const slow = scripted({ latency: 2000, events: false });
  slow.live.start();
  await slow.clock.advance(2000);
  expect(slow.live.period()).toBe(20_000);
  const { reads } = slow.log;
  await slow.clock.advance(19_000);
  expect(slow.log.reads).toBe(reads);
  await slow.clock.advance(2000);
  expect(slow.log.reads).toBe(reads + 1);
});

it("judges nothing where a sweep finds the document unchanged", async () => {
  const { clock, live, log } = scripted();
  live.start();
  await clock.advance(60_000);
  expect(log.reads).toBeGreaterThan(5);
  expect(log.judged).toEqual(["whole"]);
});

it("leaves sweeping to a host that does it, until that host fails", async () => {
  const { clock, live, log, script } = scripted({ isPaced: true });
  live.start();
  await clock.advance(60_000);
  expect(log.reads).toBe(1);
  script.fails = true;
  live.hidden(true);
  live.hidden(false);
  await clock.advance(20_000);
  expect(log.reads).toBeGreaterThan(2);
});

it("asks nothing of a document while the pane cannot be seen, and looks at once when it can", async () => {
  const { clock, live, log, type } = scripted();
  live.start();
  await clock.advance(0);
  live.hidden(true);
  expect(last(log.states)).toBe("paused");
  type(1, "x");
  await clock.advance(60_000);
  expect(log.reads).toBe(1);
  live.hidden(false);
  await clock.advance(0);
  expect(log.shown.at(-1)).toBe("whole 0x");
});

it("tells a slow Word and a failing one, tries again ever more rarely, and says when it works again", async () => {
  const slow = scripted({ latency: livePace.slow + 500 });
  slow.live.start();
  await slow.clock.advance(livePace.slow + 500);
  expect(slow.log.states.at(-1)).toMatchObject({ is: "slow", why: { vi: expect.stringContaining("3,5 giây") as string } });

  const { clock, live, log, script } = scripted();
  script.fails = true;
  live.start();
  await clock.advance(0);
  expect(log.states.at(-1)).toMatchObject({ is: "failing", why: { vi: expect.stringContaining("GeneralException") as string } });
  const after = log.reads;
  await clock.advance(60_000);
  expect(log.reads - after).toBeLessThan(6);
  script.fails = false;
  await clock.advance(200_000);
  expect(last(log.states)).toBe("fresh");
  expect(log.shown).toEqual(["whole 0"]);
});

it("tells a Word that does not answer, gives the question up, and does not listen to a late answer", async () => {
  const { clock, live, log, type } = scripted({ latency: 100_000 });
  live.start();
  await clock.advance(livePace.patience);
  expect(log.states.at(-1)).toMatchObject({ is: "failing", why: livePace.silent });
  await clock.advance(livePace.giveUp);
  type(1, "x");
  expect(log.reads).toBe(1);
  await clock.advance(20_000);
  expect(log.reads).toBe(2);
  expect(log.shown).toEqual([]);
});

it("waits while the reader's own deed is under way", async () => {
  const { clock, live, log, type, setBusy } = scripted();
  live.start();
  await clock.advance(0);
  setBusy(true);
  type(1, "x");
  await clock.advance(10_000);
  expect(log.shown).toEqual(["whole 0"]);
  setBusy(false);
  await clock.advance(livePace.busyPause);
  expect(log.shown.at(-1)).toBe("whole 0x");
});

it("reads the whole at once after a paste, and where patches do not suffice", async () => {
  const { clock, live, log, paste, type } = scripted();
  live.start();
  await clock.advance(0);
  paste("mười đoạn");
  await clock.advance(livePace.wholePause);
  expect(log.judged).toEqual(["whole", "whole"]);
  type(4, "cannot");
  await clock.advance(livePace.wholePause);
  expect(log.shown.at(-1)).toBe("whole 0mười đoạncannot");
});

it("stops for good: no reading, no follower, no words", async () => {
  const bench = scripted({ latency: 100 });
  bench.live.start();
  bench.live.stop();
  const { length } = bench.log.states;
  await bench.clock.advance(60_000);
  expect(bench.log.shown).toEqual([]);
  expect(bench.log.states).toHaveLength(length);
  expect(bench.log.reads).toBe(1);
  expect(bench.hasFollower).toBe(false);
  bench.live.start();
  await bench.clock.advance(200);
  expect(bench.log.shown).toEqual(["whole 0"]);
});

type Deed = { readonly do: "type" | "silent" | "paste" | "hide" | "show" | "busy" | "idle" | "fail" | "work"; readonly ms: number };
it("whatever happens, one thing is under way at a time, and in the end what stands there is shown", async () => {
  const deed: fc.Arbitrary<Deed> = fc.record({
    do: fc.constantFrom("type", "silent", "paste", "hide", "show", "busy", "idle", "fail", "work"),
    ms: fc.integer({ min: 0, max: 3000 }),
  });
  await fc.assert(fc.asyncProperty(fc.array(deed, { maxLength: 30 }), fc.integer({ min: 0, max: 2500 }), async (deeds, latency) => {
    const bench = scripted({ latency });
    const { clock, live, log, script } = bench;
    let text = "0";
    live.start();
    for (const [i, { do: kind, ms }] of deeds.entries()) {
      switch (kind) {
        case "type": case "silent": bench.type(i, `k${i}`, kind === "type"); text += `k${i}`; break;
        case "paste": bench.paste(`p${i}`); text += `p${i}`; break;
        case "hide": live.hidden(true); break;
        case "show": live.hidden(false); break;
        case "busy": bench.setBusy(true); break;
        case "idle": bench.setBusy(false); break;
        case "fail": script.fails = true; break;
        case "work": script.fails = false; break;
      }
      await clock.advance(ms);
    }
    script.fails = false;
    bench.setBusy(false);
    live.hidden(false);
    await clock.advance(400_000);
    expect(log.mostAbreast).toBe(1);
    expect(log.shown.at(-1)).toBe(`whole ${text}`);
    // A sweep may be under way.
    expect(["fresh", "checking"]).toContain(last(log.states));
  }), { numRuns: 60 });
});
