// Tier: WordApi 1.3
/// <reference types="office-js" />
import type { Input } from "../../engine/session";
import type { Batches } from "./batch";
import { wholeFile } from "./common-api";
import { inTime } from "./batch";
import { says } from "./sentences";
import { WordTrouble } from "./word-host";

export interface Reading { readonly input: Input; readonly by: "getOoxml" | "getFile"; readonly ms: number }

/** How the document is read. `getOoxml` fails on some documents for good (office-js issue 6059), so the file stands behind it. */
export interface Reader {
  read(): Promise<Reading>;
  /** The complete file with every part, as it would be saved; from the same text where Word gives no file. */
  file(): Promise<Input>;
  readonly stats: { count: number; last: number | null; by: Reading["by"] | null };
  /** Whether reading through the model is worth trying. */
  readonly trustsOoxml: boolean;
  distrustOoxml(): void;
}

const readPatience = 60_000;

export function createReader(batches: Batches, now: () => number): Reader {
  const stats: Reader["stats"] = { count: 0, last: null, by: null };
  let trustsOoxml = true;
  const viaOoxml = (): Promise<string> => batches.run(async (context, sync) => {
    const answer = context.document.body.getOoxml();
    await sync();
    if (answer.value.trim() === "") throw new WordTrouble(says.unreadable, "getOoxml gave nothing");
    return answer.value;
  }, readPatience);
  const viaFile = (): Promise<Uint8Array> => inTime(wholeFile(), readPatience);
  async function first(): Promise<Pick<Reading, "input" | "by">> {
    if (trustsOoxml) {
      try {
        return { input: await viaOoxml(), by: "getOoxml" };
      } catch (error) {
        batches.meter.troubles.push(error instanceof WordTrouble ? error.detail : String(error));
      }
    }
    try {
      const input = await viaFile();
      trustsOoxml = false;
      return { input, by: "getFile" };
    } catch (error) {
      throw new WordTrouble(says.unreadable, error instanceof WordTrouble ? error.detail : String(error));
    }
  }
  return {
    stats,
    get trustsOoxml() { return trustsOoxml; },
    distrustOoxml() { trustsOoxml = false; },
    async read() {
      const start = now();
      const got = await first();
      const ms = now() - start;
      Object.assign(stats, { count: stats.count + 1, last: ms, by: got.by });
      return { ...got, ms };
    },
    async file() {
      try {
        return await viaFile();
      } catch {
        return viaOoxml();
      }
    },
  };
}
