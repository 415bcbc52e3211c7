import fc from "../../support/properties";
import { createWordHost } from "../../../src/hosts/word";
import { createCheckStore } from "../../../src/ui/findings/check-store";
import { createLiveCheck } from "../../../src/ui/live-check";
import { judge, on } from "../../host/fix-all";
import { profiles, type ProfileName } from "../../host/profiles";
import { noQuirks, type Quirks } from "../../host/quirks";
import { startWord } from "../../host/start";
import { party } from "../../support/builder/party";
import type { Engine } from "../../../src/engine/client";
import { directEngine } from "../../support/direct-engine";

// Hours of typing in a second: timers and the clock are the test's.
beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

type Deed = { readonly do: "type"; readonly text: string } | { readonly do: "enter" } | { readonly do: "wait"; readonly ms: number };
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("type" as const), text: fc.constantFrom("6", "06", "006", "7") }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("enter" as const) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.constantFrom(0, 50, 300, 450, 520, 600, 900, 1600, 2500, 4100) }) },
);
const quirks: fc.Arbitrary<Partial<Quirks>> = fc.record({
  randomParaIds: fc.boolean(), eventsLost: fc.boolean(), noLocalIds: fc.boolean(), annotationsThrow: fc.boolean(), batchMs: fc.constantFrom(0, 100, 700, 3_100),
});
const slowly = (engine: Engine, ms: number): Engine => ({
  async ask(job, ask) {
    await new Promise((resolve) => { setTimeout(resolve, ms); });
    return engine.ask(job, ask);
  },
});

it("whatever is typed and taken back, and whenever, in the end the list says what stands there", async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(...Object.keys(profiles) as ProfileName[]), quirks, fc.constantFrom(0, 20, 900), fc.array(deed, { minLength: 1, maxLength: 12 }), async (kind, odd, engineMs, deeds) => {
    const word = startWord(kind, party() as Uint8Array, { ...noQuirks, ...odd });
    const opening = createWordHost();
    await jest.advanceTimersByTimeAsync(10_000);
    const host = await opening;
    const store = createCheckStore({ host, engine: slowly(directEngine(), engineMs), on });
    const live = createLiveCheck({ host, store });
    live.set(true);
    await jest.advanceTimersByTimeAsync(12_000);
    const at = word.texts().findIndex((text) => text.startsWith("Số 06-"));
    for (const one of deeds) {
      const text = word.texts()[at] ?? "";
      if (one.do === "type") word.type(at, 3, text.indexOf("-"), one.text);
      else if (one.do === "enter") word.enter(word.texts().findIndex((each) => each.startsWith("Các cấp uỷ")), "Đoạn mới thêm vào văn bản này.");
      else await jest.advanceTimersByTimeAsync(one.ms);
    }
    await jest.advanceTimersByTimeAsync(90_000);
    const listed = store.get().documents?.flatMap(({ findings }) => findings.map(({ rule, message }) => `${rule} ${message}`));
    const wanted = judge(word.save()).reports.flatMap(({ findings }) => findings.map(({ rule, message }) => `${rule} ${message}`));
    live.set(false);
    const closing = host.close();
    await jest.advanceTimersByTimeAsync(60_000);
    await closing;
    expect([...listed ?? []].sort()).toEqual([...wanted].sort());
    expect(word.surprises).toEqual([]);
  }), { numRuns: 40 });
});
