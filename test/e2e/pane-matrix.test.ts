import type { Page } from "playwright-core";
import type { AbilityId } from "../../src/hosts/word";
import { badDocument } from "../host/bad-document";
import { cells, matrix, told } from "../host/matrix";
import type { TestWord } from "../host/core/word";
import { profiles, type ProfileName } from "../host/profiles";
import { fresh, startWordBench, until, type WordBench } from "../support/word-beside";

// What each Word can do is done in test/hosts/word/matrix.test.ts and word-wire.test.ts; here the reader is told of it.
let bench: WordBench;
beforeAll(async () => { bench = await startWordBench(); }, 300_000);
afterEach(() => { expect(bench.troubles()).toEqual([]); });
afterAll(async () => { await bench?.close(); });

/** A click on an underline opens its finding in the list, whichever tab is open. */
async function clickOneOf(page: Page, word: TestWord): Promise<void> {
  await page.getByRole("tab", { name: "Phát hành", exact: true }).click();
  const [paragraph, one] = word.underlined().at(-1) ?? [0, undefined];
  word.clickAnnotation(paragraph, one?.start ?? 0);
  await page.locator("[data-view=check] li[data-rule][aria-current=true]").waitFor();
}

const levels = { "✓": "full", r: "reduced", "–": "none" } as const;

describe.each(Object.keys(profiles) as ProfileName[])("the pane in Word as %s says", (kind) => {
  let page: Page;
  beforeAll(async () => {
    const { page: opened, word } = await bench.open(kind, badDocument());
    page = opened;
    await fresh(page);
    // Whether underlines work is known once they were tried.
    if (matrix.squiggles[kind] !== "–") {
      await until(() => word.annotations.size > 0);
      await clickOneOf(page, word);
    }
    await page.getByTestId("settings").click();
    await page.getByTestId("live-switch").waitFor();
    const live = await page.locator("[data-view=settings]").innerText();
    if (told.live?.[kind]) expect(live).toContain(told.live[kind].vi);
    await page.getByTestId("diagnostics").click();
    await page.getByTestId("diagnostic-text").waitFor();
  });
  afterAll(async () => { await page?.close(); });

  it.each(cells.map(({ row, id }): [string, AbilityId] => [row, id]))("%s", async (_row, id) => {
    const cell = page.locator(`[data-ability="${id}"]`);
    expect(await cell.getAttribute("data-level")).toBe(levels[matrix[id][kind]]);
    const sentence = told[id]?.[kind];
    expect(sentence !== undefined).toBe(matrix[id][kind] !== "✓");
    if (sentence) {
      await cell.getByText(sentence.vi, { exact: true }).waitFor();
      expect(await page.getByTestId("diagnostic-text").inputValue()).toContain(sentence.en);
    } else expect((await cell.innerText()).split("\n").filter((line) => line.trim() !== "")).toHaveLength(2);
  });
});
