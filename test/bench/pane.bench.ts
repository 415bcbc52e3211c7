import type { Page } from "playwright-core";
import { badDocument } from "../host/bad-document";
import type { TestWord } from "../host/core/word";
import type { ProfileName } from "../host/profiles";
import { fixAllSafe, fresh, startWordBench, type WordBench } from "../support/word-beside";
import { longDocument } from "./long-document";
import { noteTasks } from "./main-thread";
import { ms, row } from "./measure";

/** Rows of the pane: the built pane in Chromium beside a test Word that takes 100 ms to answer. */
type Watching = typeof window & { benchSees(ms: number): void; wordEmit(...of: unknown[]): void };

const runs = 5;
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;

/** From the moment that Word tells of a key to the moment that the list shows (or no longer shows) a finding of the rule. */
async function untilShown(page: Page, rule: string, isShown: boolean, deed: () => void): Promise<number> {
  const seen = new Promise<number>((found) => { told = found; });
  await page.evaluate(([id, wanted]) => {
    const scope = window as Watching;
    const emit = scope.wordEmit;
    let at = 0;
    scope.wordEmit = (...of) => { at = performance.now(); emit(...of); };
    const observer = new MutationObserver(() => {
      if (at === 0 || (document.querySelector(`li[data-rule="${String(id)}"]`) !== null) !== wanted) return;
      observer.disconnect();
      scope.wordEmit = emit;
      scope.benchSees(performance.now() - at);
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  }, [rule, isShown] as const);
  deed();
  return seen;
}
let told: (ms: number) => void = () => undefined;

async function measure(bench: WordBench, kind: ProfileName, pages: number): Promise<void> {
  // Of a long document the carrying alone takes longer than any task of ours, and only the profiler tells them apart.
  const origin = pages > 100 ? bench.server.url : null;
  const opened = await noteTasks(bench.browser, origin);
  const { page, word } = await bench.open(kind, longDocument(pages), { quirks: { batchMs: 100 }, carriedBy: "requests" });
  await page.exposeFunction("benchSees", (took: number) => { told(took); });
  await fresh(page);
  const opening = await opened();
  const written = await noteTasks(bench.browser, origin);
  const text = await typing(page, word);
  const layout = await entering(page, word);
  await page.waitForTimeout(3_000);
  const typed = await written();

  const looked = await noteTasks(bench.browser, origin);
  await lookAround(page);
  const looking = await looked();
  const answers = await page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("/word-executes")).map(({ duration }) => duration));
  row(`${kind}, ${pages} pages`, ms(median(text)), ms(median(layout)), ms(Math.max(...answers)), ms(opening.ours), ms(typed.ours), ms(looking.ours), ms(Math.max(opening.whole, typed.whole, looking.whole)));
  await page.close();
}

/** Every tab and what lies behind them, one press after the other. */
async function lookAround(page: Page): Promise<void> {
  const go = (name: string): Promise<void> => page.getByRole("tab", { name, exact: true }).click();
  await go("Soạn");
  await page.getByRole("button", { name: "Soạn văn bản" }).or(page.getByTestId("example")).first().waitFor();
  await go("Phát hành");
  await page.locator("[data-view=release] h2, [data-view=release] [data-testid]").first().waitFor();
  await go("Sổ");
  await page.getByTestId("register-away").waitFor();
  await page.getByTestId("settings").click();
  await page.getByTestId("live-switch").waitFor();
  await page.getByTestId("diagnostics").click();
  await page.getByTestId("diagnostic-text").waitFor();
  await go("Kiểm tra");
  await page.locator("[data-view=check]").waitFor();
  await page.waitForTimeout(500);
}

/** All that is safe mended at a press, in a badly made document. */
async function mending(bench: WordBench, kind: ProfileName): Promise<void> {
  const { page, word } = await bench.open(kind, badDocument(), { quirks: { batchMs: 100 }, carriedBy: "requests" });
  await fresh(page);
  const noted = await noteTasks(bench.browser);
  const { batches } = word;
  const began = performance.now();
  await fixAllSafe(page);
  const took = performance.now() - began;
  const round = word.batches - batches;
  await page.waitForTimeout(1_000);
  const tasks = await noted();
  row(`${kind}, all safe findings mended`, ms(took), `${round} trips`, ms(tasks.whole));
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
console.log("The pane in Chromium, Word answering in 100 ms; medians; Word's longest answer, which is the whole document; the longest tasks of the pane's thread; of 300 pages those of ours, looked at by a profiler, and in brackets the longest with Office.js and the test host.");
row("document", "paragraph rule", "layout rule", "Word at most", "task: opening", "typing", "tabs", "(any)");
for (const [kind, pages] of [["ltsc2021", 5], ["m365", 5], ["ltsc2021", 300], ["m365", 300]] as const) await measure(bench, kind, pages);
row("document", "fix all", "to Word", "longest task");
for (const kind of ["ltsc2021", "m365"] as const) await mending(bench, kind);
await bench.close();
