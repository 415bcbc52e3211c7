import { damaged } from "./damaged";
import { trial } from "./trial";

/** What the parent hears: that a seed is begun, and how it ended. */
export type Heard = { readonly begun: number } | { readonly seed: number; readonly how: string; readonly what: string; readonly isFailure: boolean; readonly detail: string; readonly ms: number; readonly rss: number };

/** In a child process: tries the seeds it is sent, one after another. */
export function serve(limitMs: number): void {
  const send = (heard: Heard): void => { process.send?.(heard); };
  process.on("message", ({ from, to }: { readonly from: number; readonly to: number }) => {
    for (let seed = from; seed < to; seed += 1) {
      const { how, input } = damaged(seed);
      send({ begun: seed });
      send({ seed, how, ...trial(input, limitMs), rss: process.memoryUsage.rss() });
    }
  });
}
