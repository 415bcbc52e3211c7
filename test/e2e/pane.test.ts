import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import type { AxeResults } from "axe-core";
import { createChecker } from "../../src/engine/check";
import { startSession } from "../../src/engine/session";
import { rules } from "../../src/rules/index";
import { party } from "../support/builder/party";
import { validateDocx } from "../support/ooxml-validator";
import { startPane } from "../support/pane-page";
import { pagesOfSuite, pictures } from "../support/suite-pages";

const sample = new Uint8Array(readFileSync("assets/sample/ke-hoach-mau.docx"));
const axeSource = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve("axe-core/axe.min.js"), "utf8");
const checker = createChecker({ rules });
const judge = (bytes: Uint8Array) => startSession(checker, bytes, { on: "2026-11-22" }).reports.flatMap(({ findings }) => findings);

const { started: bench, open } = pagesOfSuite(startPane);

const heldNow = async (page: Page): Promise<Uint8Array> => new Uint8Array(Buffer.from(await page.evaluate(() => (window as unknown as { pane: { input(): string } }).pane.input()), "base64"));
const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true }).click();
/** Checked; on a busy machine the line says that it took its time. */
const fresh = (page: Page) => page.locator(`[data-testid="live-state"]:is([data-live="fresh"], [data-live="slow"])`).waitFor();

it("checks, steps by keyboard, jumps, mends one, mends all after showing them, takes back, and the file is what the engine made", async () => {
  const page = await open({ docx: sample });
  await fresh(page);
  const before = judge(sample);
  expect(await page.getByTestId("verdict").textContent()).toContain(`${before.filter(({ severity }) => severity === "error").length} lỗi`);

  await page.keyboard.press("F8");
  await page.keyboard.press("F8");
  await page.keyboard.press("Shift+F8");
  expect(await page.locator(`li[aria-current="true"], li[data-finding]:focus`).count()).toBeGreaterThan(0);
  await page.locator(`li[data-rule="signature-block/slash-codes"]`).first().click({ position: { x: 60, y: 16 } });
  expect(await page.evaluate(() => (window as unknown as { pane: { revealed: string[] } }).pane.revealed.at(-1))).toContain("TM");
  await page.getByRole("button", { name: "Sửa", exact: true }).click();
  await page.getByTestId("note").getByText("Đã sửa 1 chỗ.").waitFor();

  await page.getByTestId("fix-safe").click();
  await page.getByRole("dialog").getByRole("button", { name: /^Sửa \d+ chỗ$/u }).click();
  await page.getByTestId("note").getByText(/^Đã sửa \d+ chỗ/u).waitFor();
  const mended = await heldNow(page);
  expect(judge(mended).filter(({ fix }) => fix === "safe")).toEqual([]);
  const complaints = await validateDocx(mended);
  if (complaints !== "unavailable" && (await validateDocx(sample) as readonly unknown[]).length === 0) expect(complaints).toEqual([]);
  await page.getByTestId("undo").click();
  await page.getByTestId("note").getByText("Đã hoàn tác.").waitFor();
  await page.getByTestId("undo").click();
  await page.waitForFunction(() => document.querySelector<HTMLButtonElement>("[data-testid=undo]")?.disabled === true);
  expect(Buffer.from(await heldNow(page)).equals(Buffer.from(sample))).toBe(true);
});

it("finds what was typed, by itself, and loses nothing that was looked at", async () => {
  const page = await open({ docx: party() as Uint8Array });
  await fresh(page);
  expect(await page.locator(`li[data-rule="reference-number/leading-zero"]`).count()).toBe(0);
  const index = startSession(checker, party(), { on: "2026-11-22" }).reports[0]?.document.paragraphs.find(({ text }) => text.includes("Số 06-NQ"))?.index ?? -1;
  await page.evaluate(([at]) => (window as unknown as { pane: { type(paragraph: number, found: string, wanted: string): Promise<void> } }).pane.type(at ?? 0, "Số 06-NQ/TU", "Số 6-NQ/TU"), [index] as const);
  await page.locator(`li[data-rule="reference-number/leading-zero"]`).waitFor();
  await fresh(page);
});

it("sets aside with a reason; the gate says no, then yes; note and clean copy come as files", async () => {
  const page = await open({ docx: party({ referenceNumber: "Số 6-NQ/TU" }) as Uint8Array });
  await fresh(page);
  await tab(page, "Phát hành");
  await page.locator(`[data-testid="gate-verdict"][data-ready="false"]`).waitFor();
  await page.getByRole("button", { name: "Xem ở «Kiểm tra»" }).click();
  await page.locator(`li[data-rule="reference-number/leading-zero"]`).click({ position: { x: 60, y: 16 } });
  await page.getByTestId("set-aside-one").click();
  await page.getByTestId("aside-reason").fill("Số của sổ cũ");
  await page.getByTestId("aside-by").fill("văn thư");
  await page.keyboard.press("Enter");
  await page.getByTestId("set-aside").waitFor();
  await tab(page, "Phát hành");
  await page.locator(`[data-testid="gate-verdict"][data-ready="true"]`).waitFor();

  const downloads: string[] = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  await page.getByTestId("clean").click();
  await page.getByTestId("gate-said").getByText(/Đã làm bản sạch/u).waitFor();
  await page.waitForTimeout(300);
  expect(downloads.sort()).toEqual(["Nghị quyết mẫu (phát hành).docx", "Phiếu kiểm tra - Nghị quyết mẫu.html"]);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId("release-note").click()]);
  const note = readFileSync(await download.path(), "utf8");
  for (const words of ["Sẵn sàng phát hành", "Số của sổ cũ", "văn thư"]) expect(note).toContain(words);
  expect(note).toMatch(/<code>[0-9a-f]{64}<\/code>/u);
  const paper = await bench().browser.newPage({ viewport: { width: 794, height: 1123 } });
  await paper.setContent(note);
  // One page of A4.
  expect(await paper.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1123);
  await paper.screenshot({ path: `${pictures}/release-note.png` });
  await paper.close();
});

const reduced = { level: "reduced", why: { vi: "Word này đọc cả văn bản mỗi lần.", en: "This Word reads the whole document each time." } };
const none = { level: "none", why: { vi: "Word này không gạch chân được từ phần bổ trợ.", en: "This Word shows no underlines of an add-in." } };
const full = { level: "full", why: null };
const abilities = { check: full, live: reduced, fix: full, lineSpacing: reduced, pageSetup: reduced, newDocument: full, intoDocument: reduced, undo: full, squiggles: none };

it("tells what this Word cannot do and that it is slow, and says nothing of the document to IT", async () => {
  const trouble = { vi: "Word trả lời chậm.", en: "Word is slow to answer." };
  const page = await open({ docx: sample, abilities, trouble });
  expect(await page.getByTestId("live-trouble").textContent()).toBe(trouble.vi);
  await page.getByTestId("settings").click();
  await page.getByTestId("diagnostics").click();
  expect(await page.locator(`[data-ability="squiggles"]`).textContent()).toContain(none.why.vi);
  const text = await page.getByTestId("diagnostic-text").inputValue();
  expect(text).toContain("can pageSetup: reduced (This Word reads the whole document each time.)");
  expect(text).not.toMatch(/BÌNH MINH|Nghị quyết mẫu/iu);
});

it("a reading of more than a second shows that it goes on", async () => {
  const page = await open({ docx: sample, slow: 2500, settings: { live: false } });
  await page.getByRole("progressbar").waitFor();
  await page.getByTestId("verdict").waitFor();
});

/** Each view as a person comes to it. */
const views: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  check: (page) => page.getByTestId("verdict").waitFor(),
  card: async (page) => {
    await page.locator("li[data-finding]").nth(6).click({ position: { x: 60, y: 16 } });
    await page.getByTestId("set-aside-one").waitFor();
  },
  fixes: async (page) => {
    await page.getByTestId("fix-safe").click();
    await page.getByRole("dialog").waitFor();
  },
  aside: async (page) => {
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByTestId("set-aside-one").click();
    await page.getByTestId("aside-reason").fill("lý do");
  },
  rule: async (page) => {
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByTestId("about-rule").click();
    await page.getByRole("dialog").waitFor();
    await page.waitForTimeout(300);
  },
  release: async (page) => {
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.locator("#tab-release").click();
    await page.getByTestId("gate-verdict").waitFor();
  },
  draft: async (page) => {
    await page.locator("#tab-draft").click();
    await page.locator("[data-view=\"draft\"]").getByTestId("example").waitFor();
  },
  settings: async (page) => {
    await page.getByTestId("settings").click();
    await page.getByTestId("live-switch").waitFor();
  },
  diagnostics: async (page) => {
    await page.getByTestId("diagnostics").click();
    await page.getByTestId("diagnostic-text").waitFor();
  },
};

async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } }).axe.run(
    // What Fluent puts in the way of Tab to keep it inside a dialog is meant to be reached and says nothing.
    { exclude: [["[data-tabster-dummy]"]] }, { resultTypes: ["violations"] }));
  return violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

/** Words of the screen itself that are Vietnamese; what quotes the document or the standard says so by its language. */
const vietnameseWords = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.getElementById("root") ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? "";
    if (/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(text) && node.parentElement?.closest(`[lang="vi"], textarea, [data-vi]`) === null && !/^(?:Tiếng Việt|Thể Thức)/u.test(text)) found.push(text);
  }
  return found;
});

const widths = [320, 350, 480] as const;
it.each([["light", "vi"], ["dark", "en"], ["contrast", "vi"]] as const)("every view is in order at every width, %s, %s", async (theme, language) => {
  const page = await open({ docx: sample, settings: { theme, language }, abilities }, { viewport: { width: 320, height: 760 } });
  const faults: string[] = [];
  for (const [view, reach] of Object.entries(views)) {
    await page.setViewportSize({ width: 320, height: 760 });
    await reach(page);
    // Colours in the middle of a fade are none.
    await page.waitForTimeout(350);
    for (const fault of await faultsOf(page)) faults.push(`${view}: ${fault}`);
    if (language === "en" && view !== "draft") for (const words of await vietnameseWords(page)) faults.push(`${view}: in Vietnamese: ${words}`);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 760 });
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) faults.push(`${view}: wider than ${width} px`);
      await page.screenshot({ path: `${pictures}/pane-${view}-${width}-${theme}.png` });
    }
  }
  expect(faults).toEqual([]);
});

it("says a plain sentence where the script cannot run, and where it does not come", async () => {
  const page = await bench().browser.newPage({ viewport: { width: 320, height: 600 } });
  await page.addInitScript(() => { Object.assign(Object, { fromEntries: undefined }); });
  await page.goto(`${bench().server.url}taskpane.html`);
  await page.getByText("Chưa dùng được Thể Thức trong Word này").waitFor({ state: "visible" });
  expect(await page.locator("#address").textContent()).toContain(`${bench().server.url}index.html`);
  await page.screenshot({ path: `${pictures}/pane-cannot-320.png` });
  await page.close();

  const cut = await bench().browser.newPage({ viewport: { width: 320, height: 600 } });
  await cut.route(/taskpane\.[0-9a-f]+\.js/u, (route) => route.abort());
  await cut.goto(`${bench().server.url}taskpane.html`);
  await cut.getByText("Đang mở Thể Thức…").waitFor({ state: "visible" });
  await cut.evaluate(() => { for (const animation of document.getAnimations()) animation.finish(); });
  await cut.getByText("Chưa dùng được Thể Thức trong Word này").waitFor({ state: "visible" });
  await cut.close();
});
