// Tier: WordApi 1.3
/// <reference types="office-js" />
import { says } from "./sentences";
import { WordTrouble } from "./word-host";

/** Counts of this session, for diagnostics. */
export interface Meter { roundTrips: number; readonly troubles: string[] }

/** Every word spoken to Word's object model goes through here: counted, timed, and with troubles put into sentences. */
export interface Batches {
  readonly meter: Meter;
  run<T>(work: (context: Word.RequestContext, sync: () => Promise<void>) => Promise<T>, patience?: number): Promise<T>;
}

/** Longer than the slowest thing heard of: a page-long insertion on the web takes seven seconds (office-js issue 5944). */
const usualPatience = 60_000;

export function createBatches(): Batches {
  const meter: Meter = { roundTrips: 0, troubles: [] };
  return {
    meter,
    async run(work, patience = usualPatience) {
      const done = Word.run((context) => work(context, () => {
        meter.roundTrips += 1;
        return context.sync();
      }));
      try {
        return await inTime(Promise.resolve(done), patience);
      } catch (error) {
        const trouble = troubleOf(error);
        meter.troubles.push(trouble.detail);
        meter.troubles.splice(0, meter.troubles.length - 20);
        throw trouble;
      }
    },
  };
}

/** Rejects with the sentence about a slow Word where it does not answer; what it does later is not waited for. */
export function inTime<T>(work: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => { reject(new WordTrouble(says.slow, `no answer within ${patience} ms`)); }, patience);
  });
  return Promise.race([work, late]).finally(() => { clearTimeout(timer); });
}

const denied: ReadonlySet<string> = new Set(["AccessDenied", "NotAllowed", "EditRestricted", "ReadOnlyDocument", "DocumentIsReadOnly"]);

export function troubleOf(error: unknown): WordTrouble {
  if (error instanceof WordTrouble) return error;
  const { code = "", message = "", debugInfo } = (typeof error === "object" && error !== null ? error : { message: String(error) }) as { code?: string; message?: string; debugInfo?: { errorLocation?: string } };
  const where = debugInfo?.errorLocation ? ` at ${debugInfo.errorLocation}` : "";
  return new WordTrouble(denied.has(code) ? says.readOnly : says.failed, `${code || "Error"}: ${message}${where}`);
}
