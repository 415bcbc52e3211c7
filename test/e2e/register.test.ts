import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { attachWord } from "../host/attach";
import { TestWord } from "../host/core/word";
import { profiles } from "../host/profiles";
import { decision } from "../support/builder/content";
import { party } from "../support/builder/party";
import { launchChromium } from "../support/chromium";

// `npm start` as a newcomer runs it: page and register from one process, with no further set-up. The other browser tests
// serve the pages by themselves, and what the server's own headers forbid shows only here.
const pictures = "dist/pictures";
let browser: Browser;
let started: ChildProcess;
let home: string;
let url = "";

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "the-thuc-start-"));
  mkdirSync(pictures, { recursive: true });
  started = spawn(process.execPath, ["src/tools/start.mjs"], { env: { ...process.env, HOME: home, XDG_DATA_HOME: home, LOCALAPPDATA: home, PORT: "0" }, stdio: ["ignore", "pipe", "inherit"] });
  url = await new Promise<string>((found, fail) => {
    let said = "";
    let address = "";
    started.once("exit", () => { fail(new Error(said)); });
    started.stdout?.on("data", (bytes: Buffer) => {
      said += bytes.toString();
      address ||= /https?:\/\/localhost:\d+\//u.exec(said)?.[0] ?? "";
      if (said.includes("Sổ đăng ký văn bản đi đã mở.")) found(address);
    });
  });
  browser = await launchChromium();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  started?.removeAllListeners("exit");
  if (started?.exitCode === null) await new Promise((gone) => { started.once("exit", gone); started.kill("SIGTERM"); });
  rmSync(home, { recursive: true, force: true });
});

/** A page of the server's, with everything that must not happen in it. */
async function open(path: string, viewport: { readonly width: number; readonly height: number }, prepare: (page: Page) => Promise<void> = async () => {}): Promise<{ readonly page: Page; readonly troubles: readonly string[] }> {
  const troubles: string[] = [];
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(20_000);
  page.on("request", (request) => { if (!request.url().startsWith(url) && !/^(?:data|blob):/u.test(request.url())) troubles.push(request.url()); });
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("console", (message) => { if (message.type() === "error") troubles.push(message.text()); });
  await page.addInitScript(() => { if (window === window.top && localStorage.getItem("the-thuc.settings") === null) localStorage.setItem("the-thuc.settings", JSON.stringify({ theme: "light", language: "vi" })); });
  await prepare(page);
  await page.goto(`${url}${path}`);
  return { page, troubles };
}
const fits = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
/** Looked at by people; and at every width nothing stands out at the side. */
async function look(page: Page, name: string): Promise<void> {
  for (const width of [480, 350, 320]) {
    await page.setViewportSize({ width, height: 760 });
    await page.screenshot({ path: `${pictures}/${name}-${width}.png` });
    expect([name, width, await fits(page)]).toEqual([name, width, true]);
  }
}
const blank = party({ base: { ...decision, referenceNumber: "Số …-QĐ/TU", placeAndDate: "Cao Bằng, ngày … tháng … năm 2026" } }) as Uint8Array;

it("draws the document, sets up the register, gives it its number, issues that and voids the next, each as the page says", async () => {
  const { page, troubles } = await open("", { width: 1280, height: 800 });
  // The preview is drawn: its frame is an origin of its own.
  await page.getByTestId("chooser").setInputFiles({ name: "quyết định.docx", mimeType: "application/octet-stream", buffer: Buffer.from(blank) });
  await page.getByTestId("verdict").waitFor();
  await page.frameLocator("iframe").getByText("ban hành Quy chế làm việc").first().waitFor();
  await page.getByRole("tab", { name: "Sổ", exact: true }).click();
  await page.getByLabel("Tên cấp uỷ hoặc cơ quan").fill("Tỉnh uỷ Cao Bằng");
  await page.getByLabel("Ký hiệu (ví dụ TU)").fill("TU");
  await page.getByLabel("Ngày đại hội bế mạc").fill("21/9/2025");
  await page.screenshot({ path: `${pictures}/register-set-up.png` });
  await page.getByRole("button", { name: "Lập sổ" }).click();

  // The document says what it is; the number and the day go into it, and the preview shows them.
  await page.getByLabel("Ngày ban hành").fill("12/6/2026");
  await page.getByTestId("give").click();
  await page.getByTestId("written").getByText("Đã ghi số, ký hiệu và ngày vào văn bản.").waitFor();
  await page.frameLocator("iframe").getByText("Số 01-QĐ/TU").first().waitFor();
  await page.frameLocator("iframe").getByText("ngày 12 tháng 6 năm 2026").first().waitFor();
  await page.screenshot({ path: `${pictures}/register-1280.png` });
  const card = page.getByTestId("this-document");
  await card.getByRole("button", { name: "Phát hành" }).click();
  await card.getByText("Đã phát hành").waitFor();

  await page.getByTestId("give").click();
  await page.getByTestId("go-on").click();
  await page.frameLocator("iframe").getByText("Số 02-QĐ/TU").first().waitFor();
  await card.getByRole("button", { name: "Huỷ số" }).click();
  await page.getByLabel("Lý do huỷ").fill("văn bản không ban hành");
  await page.getByRole("button", { name: "Huỷ số này" }).click();
  await card.getByText("Đã huỷ: văn bản không ban hành").waitFor();
  await page.getByTestId("register-search").fill("quy che");
  await page.getByText(/^2\/2 mục$/u).waitFor();
  await page.getByTestId("register-filters").click();
  await page.getByLabel("Tình trạng").selectOption("voided");
  await page.getByText(/^1\/1 mục$/u).waitFor();
  await page.getByRole("button", { name: "Chi tiết" }).last().click();
  await page.getByText("giữ số.").waitFor();
  await look(page, "register");
  expect(troubles).toEqual([]);
  await page.close();
});

it("fills number and day into the form of a draft; the draft that is downloaded has them", async () => {
  const { page, troubles } = await open("", { width: 1280, height: 900 });
  await page.getByRole("tab", { name: "Soạn", exact: true }).click();
  await page.getByTestId("example").selectOption({ label: "Đảng uỷ phường Mường Thanh" });
  await page.getByRole("button", { name: "Tạo từ mẫu này" }).click();
  await page.getByRole("button", { name: "Soạn văn bản" }).click();
  await page.getByRole("searchbox").fill("quyet dinh");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Điền ví dụ" }).click();
  await page.getByRole("tab", { name: "Sổ", exact: true }).click();
  await page.getByText("Cấp số cho văn bản đang soạn").waitFor();
  await page.getByLabel("Ngày ban hành").fill("15/6/2026");
  await page.getByTestId("give").click();
  // The example has a number already.
  await page.getByTestId("go-on").click();
  await page.getByTestId("written").getByText(/^Đã điền số và ngày vào biểu mẫu/u).waitFor();
  await page.screenshot({ path: `${pictures}/register-form-1280.png` });
  await page.getByRole("tab", { name: "Soạn", exact: true }).click();
  expect(await page.getByLabel(/^Số văn bản/u).inputValue()).toMatch(/^\d+$/u);
  expect(await page.getByLabel(/^Ngày ban hành/u).inputValue()).toBe("15/06/2026");
  expect(troubles).toEqual([]);
  await page.close();
});

it.each(["ltsc2021", "m365"] as const)("in Word's pane takes a number, writes it into the open document and takes it back; with the register away a number goes in by hand: %s", async (kind) => {
  const word = new TestWord(profiles[kind], blank);
  const { page, troubles } = await open("taskpane.html", { width: 350, height: 760 }, (fresh) => attachWord(fresh, word, kind === "ltsc2021" ? "wire" : "proxies"));
  await page.getByRole("tab", { name: "Sổ", exact: true }).click();
  await page.getByText("Cấp số cho văn bản đang mở").waitFor();
  await page.getByLabel("Trích yếu", { exact: true }).and(page.locator("textarea")).waitFor();
  await page.getByLabel("Ngày ban hành").fill("16/6/2026");
  await page.getByTestId("give").click();
  await page.getByTestId("written").getByText("Đã ghi số, ký hiệu và ngày vào văn bản.").waitFor();
  const line = word.texts().find((text) => text.includes("-QĐ/TU")) ?? "";
  expect(line).toMatch(/Số \d{2}-QĐ\/TU/u);
  expect(word.texts().join("\n")).toContain("ngày 16 tháng 6 năm 2026");
  await look(page, `register-pane-${kind}`);
  await page.setViewportSize({ width: 350, height: 760 });
  await page.getByTestId("this-document").getByRole("button", { name: "Huỷ số" }).click();
  await page.getByLabel("Lý do huỷ").fill("thử");
  await page.getByRole("button", { name: "Huỷ số này" }).click();
  await page.getByText("Số này đã huỷ trong sổ mà văn bản vẫn ghi").waitFor();

  // Nothing of the register answers any more, as when its machine is off.
  await page.route("**/api/**", (route) => route.abort());
  await page.reload();
  await page.getByRole("tab", { name: "Sổ", exact: true }).click();
  await page.getByTestId("register-away").waitFor();
  await page.getByLabel(/^Số \(ví dụ/u).fill("31");
  await page.getByTestId("write-by-hand").click();
  await page.getByTestId("written").getByText(/^Đã ghi vào văn bản/u).waitFor();
  expect(word.texts().join("\n")).toContain("Số 31-QĐ/TU");
  await page.screenshot({ path: `${pictures}/register-pane-away-${kind}.png` });
  expect(troubles.filter((trouble) => !/Failed to load resource/u.test(trouble))).toEqual([]);
  await page.close();
});
