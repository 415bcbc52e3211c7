import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";

/** Where page tests leave their pictures, to be looked at. */
export const pictures = "dist/pictures";

interface Opener<Given extends readonly unknown[]> {
  open(...given: Given): Promise<{ readonly page: Page; readonly troubles: readonly string[] }>;
  close(): Promise<void>;
}

/**
 * What opens pages for one suite: started before its tests, closed behind them. After each test its pages are closed, and
 * none may have done anything by itself that it must not: left the origin, broken the policy, written an error to the console.
 */
export function pagesOfSuite<Given extends readonly unknown[], Started extends Opener<Given>>(start: () => Promise<Started & Opener<Given>>): {
  readonly started: () => Started;
  readonly open: (...given: Given) => Promise<Page>;
  /** Closes what is open, troubles and all: for a test that makes them. */
  readonly forgive: () => Promise<void>;
} {
  let started: Started | undefined;
  const opened: { readonly page: Page; readonly troubles: readonly string[] }[] = [];
  const running = (): Started => {
    if (!started) throw new Error("not started yet");
    return started;
  };
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    started = await start();
  }, 300_000);
  const forgive = async (): Promise<void> => {
    for (const { page } of opened.splice(0)) await page.close();
  };
  afterEach(async () => {
    const troubles = opened.flatMap((one) => one.troubles);
    await forgive();
    expect(troubles).toEqual([]);
  });
  afterAll(async () => { await started?.close(); });
  return {
    started: running, forgive,
    open: async (...given) => {
      const one = await running().open(...given);
      opened.push(one);
      return one.page;
    },
  };
}
