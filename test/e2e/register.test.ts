import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
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

it("draws the document, sets up the register, takes two numbers, issues one and voids the other, each as the page says", async () => {
  const troubles: string[] = [];
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(20_000);
  page.on("request", (request) => { if (!request.url().startsWith(url) && !/^(?:data|blob):/u.test(request.url())) troubles.push(request.url()); });
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("console", (message) => { if (message.type() === "error") troubles.push(message.text()); });
  await page.goto(url);
  // The preview is drawn: its frame is an origin of its own.
  await page.getByTestId("chooser").setInputFiles({ name: "nghị quyết.docx", mimeType: "application/octet-stream", buffer: Buffer.from(party()) });
  await page.getByTestId("verdict").waitFor();
  await page.frameLocator("iframe").getByText("về nâng cao chất lượng sinh hoạt chi bộ").first().waitFor();
  await page.getByRole("tab", { name: "Sổ", exact: true }).click();
  await page.getByLabel("Tên cấp uỷ hoặc cơ quan").fill("Tỉnh uỷ Điện Biên");
  await page.getByLabel("Ký hiệu (ví dụ TU)").fill("TU");
  await page.getByLabel("Ngày đại hội bế mạc").fill("2025-09-21");
  await page.screenshot({ path: `${pictures}/register-set-up.png` });
  await page.getByRole("button", { name: "Lập sổ" }).click();

  for (const [subject, serial] of [["công tác cán bộ", "01"], ["thành lập ban chỉ đạo", "02"]] as const) {
    await page.getByLabel("Trích yếu", { exact: true }).fill(subject);
    await page.getByRole("button", { name: "Cấp số" }).click();
    await page.getByText(new RegExp(`^Đã giữ .*${serial}-`, "u")).waitFor();
  }
  await page.screenshot({ path: `${pictures}/register-1280.png` });
  await page.getByRole("button", { name: "Phát hành" }).first().click();
  await page.getByRole("button", { name: "Huỷ số" }).first().click();
  await page.getByLabel("Lý do huỷ").fill("văn bản không ban hành");
  await page.getByRole("button", { name: "Huỷ số này" }).click();
  await page.getByText("Đã huỷ: văn bản không ban hành").waitFor();
  await page.getByTestId("register-search").fill("can bo");
  await page.getByText(/^1\/1 mục$/u).waitFor();
  await page.setViewportSize({ width: 320, height: 760 });
  await page.screenshot({ path: `${pictures}/register-320.png` });
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  expect(troubles).toEqual([]);
});
