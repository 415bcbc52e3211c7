import type { Page } from "playwright-core";
import type { TestWord } from "../host/core/word";
import type { ProfileName } from "../host/profiles";
import { fresh, startWordBench, type WordBench } from "../support/word-beside";
import { longDocument } from "./long-document";
import { ms, row } from "./measure";

/** Rows of the pane: the built pane in Chromium beside a test Word that takes 100 ms to answer. */
interface Seen { tasks: [start: number, took: number][]; waiting?: Promise<number> }
type Watching = typeof window & { seen: Seen; wordEmit(...of: unknown[]): void };

const runs = 7;
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;

const watchTasks = (page: Page): Promise<unknown> => page.addInitScript(() => {
  const seen: Seen = { tasks: [] };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => { for (const { startTime, duration } of list.getEntries()) seen.tasks.push([startTime, duration]); }).observe({ type: "longtask", buffered: true });
});
/** The longest task since it was last asked; 0 where none lasted 50 ms, for the browser names no shorter ones. */
const longestTask = (page: Page): Promise<number> => page.evaluate(() => {
  const longest = Math.max(0, ...(window as Watching).seen.tasks.map(([, took]) => took));
  (window as Watching).seen.tasks = [];
  return longest;
});

/** From the moment that Word tells of a key to the moment that the list shows (or no longer shows) a finding of the rule. */
async function untilShown(page: Page, rule: string, isShown: boolean, deed: () => void): Promise<number> {
  await page.evaluate(([id, wanted]) => {
    const scope = window as Watching;
    // Kept where it can be reached: a promise that nothing holds is thrown away with its observer.
    scope.seen.waiting = new Promise<number>((resolve) => {
    const emit = scope.wordEmit;
    let at = 0;
    scope.wordEmit = (...of) => { at = performance.now(); emit(...of); };
    const look = (): void => {
      if (at === 0 || (document.querySelector(`li[data-rule="${String(id)}"]`) !== null) !== wanted) return;
      observer.disconnect();
      scope.wordEmit = emit;
      resolve(performance.now() - at);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, attributes: true });
    });
  }, [rule, isShown] as const);
  deed();
  return page.evaluate(() => (window as Watching).seen.waiting ?? NaN);
}

async function measure(bench: WordBench, kind: ProfileName, pages: number): Promise<void> {
  const { page, word } = await bench.open(kind, longDocument(pages), { quirks: { batchMs: 100 }, before: watchTasks });
  await fresh(page);
  const opening = await longestTask(page);
  const text = await typing(page, word);
  // In a long document the whole is read and judged for it, which the engine's own rows measure.
  const layout = pages > 60 ? [] : await entering(page, word);
  await page.waitForTimeout(3_000);
  const typed = await longestTask(page);

  word.surprises.length = 0;
  const before = word.batches;
  await page.getByTestId("check-again").click();
  await page.getByTestId("note").waitFor({ state: "attached" });
  await page.waitForTimeout(1_000);
  const checked = word.batches - before;
  row(`${kind}, ${pages} pages`, ms(median(text)), layout.length > 0 ? ms(median(layout)) : "–", String(checked), ms(opening), ms(typed));
  await page.close();
}

const numberOf = (word: TestWord): number => word.texts().findIndex((text) => /^Số \d+-/u.test(text));
async function typing(page: Page, word: TestWord): Promise<readonly number[]> {
  const took: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const at = numberOf(word);
    const end = word.texts()[at]?.indexOf("-") ?? 0;
    took.push(await untilShown(page, "reference-number/leading-zero", true, () => { word.type(at, 3, end, "6"); }));
    await untilShown(page, "reference-number/leading-zero", false, () => { word.type(at, 3, 4, "06"); });
    // The whole is looked at after the last key; the next key must not fall into that.
    await page.waitForTimeout(2_500);
  }
  return took;
}
async function entering(page: Page, word: TestWord): Promise<readonly number[]> {
  const took: number[] = [];
  const at = word.texts().findIndex((text) => text.startsWith("Nội dung thứ 1:"));
  for (let i = 0; i < 3; i += 1) {
    took.push(await untilShown(page, "body/alignment", true, () => {
      word.enter(at, "Đoạn vừa xuống dòng, căn lề trái.");
      const made = word.document.Body.Paragraphs.items[at + 1];
      if (made) made.Alignment = "Left";
    }));
    await untilShown(page, "body/alignment", false, () => {
      const made = word.document.Body.Paragraphs.items[at + 1];
      if (made) made.Alignment = "Justified";
      word.type(at + 1, 0, 0, "Nay ");
    });
    await page.waitForTimeout(2_500);
  }
  return took;
}

const bench = await startWordBench();
console.log("The pane in Chromium, Word answering in 100 ms; medians. Longest tasks of the pane's thread hold the test host's own share.");
row("document", "paragraph rule", "layout rule", "batches/check", "task: opening", "task: typing");
for (const [kind, pages] of [["ltsc2021", 5], ["m365", 5], ["m365", 300]] as const) await measure(bench, kind, pages);
await bench.close();
