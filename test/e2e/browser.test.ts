import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { serveFolder, type StaticServer } from "../../src/tools/static-server";
import { launchChromium } from "../support/chromium";

// The ground that page tests stand on: a browser that starts on a bare machine and still keeps its own rules.
describe("the test browser", () => {
  let browser: Browser;
  let server: StaticServer;
  let other: StaticServer;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "the-thuc-page-"));
    writeFileSync(join(folder, "index.html"), `<!doctype html><html lang="vi"><meta charset="utf-8"><h1>ĐẢNG CỘNG SẢN VIỆT NAM</h1></html>`);
    [browser, server, other] = await Promise.all([launchChromium(), serveFolder(folder), serveFolder(folder)]);
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([server?.close(), other?.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  it("opens a page of this machine", async () => {
    const page = await browser.newPage();
    await page.goto(server.url);
    expect(await page.textContent("h1")).toBe("ĐẢNG CỘNG SẢN VIỆT NAM");
    expect((await page.locator("h1").boundingBox())?.height).toBeGreaterThan(10);
    await page.close();
  });

  it("keeps the same-origin policy", async () => {
    const page = await browser.newPage();
    await page.goto(server.url);
    const read = (url: string) => page.evaluate((from) => fetch(from).then(() => "read", () => "refused"), url);
    expect(await read(server.url)).toBe("read");
    expect(await read(other.url)).toBe("refused");
    await page.close();
  });

  it("gets nothing from outside the served folder", async () => {
    const status = async (path: string) => (await fetch(new URL(path, server.url))).status;
    expect(await status("/")).toBe(200);
    expect(await status("/..%2f..%2fetc/passwd")).toBe(404);
    expect(await status("/%00")).toBe(404);
    expect(await status("/none.js")).toBe(404);
  });
});
