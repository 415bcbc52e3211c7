import { execFileSync } from "node:child_process";
import type { Browser, Page } from "playwright-core";
import { openDocuments } from "../../src/document/open";
import { fixFile } from "../../src/engine/fix";
import { differenceBetween, isNothing } from "../../src/hosts/word/paragraph-difference";
import { serveFolder, type StaticServer } from "../../src/tools/static-server";
import { attachWord } from "../host/attach";
import { badDocument } from "../host/bad-document";
import { TestWord } from "../host/core/word";
import { checker, on, safeFindings } from "../host/fix-all";
import { matrix } from "../host/matrix";
import { profiles, type ProfileName } from "../host/profiles";
import { launchChromium } from "../support/chromium";
import { validateDocx } from "../support/ooxml-validator";

// The built pane, as it is handed out, beside every kind of Word: the oldest on the genuine office.js.
let browser: Browser;
let server: StaticServer;
const troubles: string[] = [];
const docx = badDocument();

beforeAll(async () => {
  execFileSync(process.execPath, ["src/tools/build-workbench.mjs"], { stdio: ["ignore", "ignore", "inherit"] });
  [browser, server] = await Promise.all([launchChromium(), serveFolder("dist/workbench")]);
}, 300_000);
afterEach(() => { expect(troubles.splice(0)).toEqual([]); });
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function beside(kind: ProfileName): Promise<{ page: Page; word: TestWord }> {
  const word = new TestWord(profiles[kind], docx);
  const page = await browser.newPage({ viewport: { width: 350, height: 760 }, acceptDownloads: true });
  page.setDefaultTimeout(20_000);
  page.on("request", (request) => { if (!request.url().startsWith(server.url) && !/^(?:data|blob):/u.test(request.url())) troubles.push(`request to ${request.url()}`); });
  page.on("console", (message) => { if (message.type() === "error" || /Content Security Policy/u.test(message.text())) troubles.push(message.text()); });
  page.on("pageerror", (error) => troubles.push(String(error)));
  await page.addInitScript(() => { localStorage.setItem("the-thuc.settings", JSON.stringify({ theme: "light", language: "vi" })); });
  await attachWord(page, word, kind === "ltsc2021" ? "wire" : "proxies");
  await page.goto(`${server.url}taskpane.html`);
  await fresh(page);
  return { page, word };
}
const fresh = (page: Page) => page.locator(`[data-testid="live-state"]:is([data-live="fresh"], [data-live="slow"])`).waitFor();
const texts = (file: Uint8Array) => openDocuments(file).file.stories[0]?.paragraphs ?? [];

it.each(Object.keys(profiles) as ProfileName[])("checks, jumps, mends one and all, hands over the copy, takes back, sees what is typed: %s", async (kind) => {
  const { page, word } = await beside(kind);
  const before = word.texts();

  const number = page.locator(`li[data-rule="reference-number/leading-zero"]`);
  // A press that meets a list just drawn anew is pressed again, as a person would.
  for (let press = 0; press < 5 && word.selectedText !== "5"; press += 1) {
    await number.first().click({ position: { x: 60, y: 16 } });
    await page.waitForTimeout(1500);
  }
  expect(word.selectedText).toBe("5");
  await page.getByRole("button", { name: "Sửa", exact: true }).click();
  await page.getByTestId("note").getByText("Đã sửa 1 chỗ.").waitFor();
  expect(word.texts().some((text) => text.includes("05-NQ/TU"))).toBe(true);

  await page.getByTestId("fix-safe").click();
  await page.getByRole("dialog").getByRole("button", { name: /^Sửa \d+ chỗ$/u }).click();
  await page.getByTestId("note").getByText(/^Đã sửa \d+ chỗ/u).waitFor();
  const mended = word.save();
  const complaints = await validateDocx(mended);
  if (complaints !== "unavailable") expect(complaints).toEqual([]);
  const left = [...new Set(safeFindings(mended).map(({ finding }) => finding.rule.split("/")[0]))];
  expect(left).toEqual(matrix.pageSetup[kind] === "✓" ? [] : ["page"]);
  // Nothing else changed: every paragraph looks as the engine makes it.
  const wanted = texts(fixFile(checker, docx, { on }).output as Uint8Array);
  expect(texts(mended).map((one, i) => { const other = wanted[i]; return other !== undefined && one.text === other.text && isNothing(differenceBetween(other, one)); })).not.toContain(false);

  if (matrix.pageSetup[kind] !== "✓") {
    const offer = page.getByTestId("open-copy");
    const download = kind === "web" ? page.waitForEvent("download") : null;
    await offer.click();
    if (download) expect((await download).suggestedFilename()).toMatch(/\.docx$/u);
    else {
      await until(() => word.opened.length === 1);
      expect(safeFindings(word.opened[0] ?? docx)).toEqual([]);
    }
  }

  for (let i = 0; i < 2; i += 1) {
    await page.getByTestId("undo").click();
    await page.getByTestId("note").getByText("Đã hoàn tác.").waitFor();
  }
  expect(word.texts()).toEqual(before);

  const stops = page.locator(`li[data-rule="subject/no-final-stop"]`);
  await stops.first().waitFor();
  const subject = word.texts().findIndex((text) => text.endsWith("2030."));
  word.type(subject, (before[subject] ?? "").length - 1, (before[subject] ?? "").length, "");
  await stops.first().waitFor({ state: "detached" });
  await page.close();
});

async function until(isDone: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !isDone(); i += 1) await new Promise((resolve) => { setTimeout(resolve, 100); });
  expect(isDone()).toBe(true);
}
