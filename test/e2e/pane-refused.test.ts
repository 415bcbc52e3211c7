import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { says } from "../../src/hosts/word/sentences";
import { serveFolder, type StaticServer } from "../../src/tools/static-server";
import { attachWord } from "../host/attach";
import { TestWord } from "../host/core/word";
import { profiles, type ProfileName } from "../host/profiles";
import { party } from "../support/builder/party";
import { fresh, startWordBench, until, watch, type WordBench } from "../support/word-beside";

let bench: WordBench;
let elsewhere: StaticServer;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "the-thuc-elsewhere-"));
  writeFileSync(join(folder, "x.js"), "self.cameFromElsewhere = true;");
  writeFileSync(join(folder, "index.html"), "x");
  [bench, elsewhere] = await Promise.all([startWordBench(), serveFolder(folder)]);
}, 300_000);
afterAll(async () => {
  await bench?.close();
  await elsewhere?.close();
  rmSync(folder, { recursive: true, force: true });
});
const docx = party() as Uint8Array;

describe("the static sentence", () => {
  afterEach(() => { expect(bench.troubles()).toEqual([]); });
  const title = "Chưa dùng được Thể Thức trong Word này";

  it.each([["ltsc2021", "the genuine office.js"], ["m365", "newer proxies"]] as readonly (readonly [ProfileName, string])[])("stands where Word is too old, and names the workbench: %s, on %s", async (kind) => {
    const { page } = await bench.open(kind, docx, { sets: { ...profiles[kind].sets, WordApi: "1.2" } });
    await page.getByText(title).waitFor({ state: "visible" });
    expect(await page.locator("#why").textContent()).toBe(`${says.tooOld.vi} ${says.tooOld.en}`);
    expect(await page.locator("#address").textContent()).toContain(`${bench.server.url}index.html`);
    expect(await page.locator("#root").innerHTML()).toBe("");
    await page.close();
  });

  // Without WebView2 Windows shows add-ins in Internet Explorer 11 or the old Edge: neither has what the pane's script is made of.
  it.each([
    ["Internet Explorer 11", () => { Object.assign(Object, { fromEntries: undefined, entries: undefined }); Object.assign(window, { Promise: undefined, fetch: undefined, Symbol: undefined }); }],
    ["the old Edge", () => { Object.assign(Object, { fromEntries: undefined }); Object.assign(window, { globalThis: undefined }); }],
  ] as const)("stands where there is no WebView2: %s", async (_name, lacks) => {
    const page = await bench.browser.newPage({ viewport: { width: 320, height: 600 } });
    const seen: string[] = [];
    page.on("request", (request) => seen.push(request.url()));
    await page.addInitScript(lacks);
    await page.goto(`${bench.server.url}taskpane.html`);
    await page.getByText(title).waitFor({ state: "visible" });
    expect(await page.locator("#why").textContent()).toContain("WebView2");
    expect(await page.getByText(title).evaluate((element) => element.closest("[role=alert]") !== null)).toBe(true);
    expect(seen.filter((url) => !url.startsWith(bench.server.url))).toEqual([]);
    await page.close();
  });
});

describe("nothing leaves the pane's own origin", () => {
  it("by the policy that the page brings along", async () => {
    const { page } = await bench.open("m365", docx);
    await fresh(page);
    const policy = await page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content") ?? "";
    const directives = Object.fromEntries(policy.split(";").map((one) => one.trim().split(/\s+/u)).map(([name = "", ...sources]) => [name, sources.join(" ")]));
    expect(directives).toEqual({
      "default-src": "'none'", "script-src": "'self'", "style-src": "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='", "img-src": "'self' data:", "connect-src": "'self'",
      "worker-src": "'self'", "font-src": "'self'", "base-uri": "'none'", "form-action": "'none'", "object-src": "'none'",
    });
    expect(bench.troubles()).toEqual([]);
    await page.close();
  });

  const attempts: readonly (readonly [string, (address: string) => unknown])[] = [
    ["fetch", (address) => fetch(address, { mode: "no-cors" }).catch(() => undefined)],
    ["beacon", (address) => navigator.sendBeacon(address, "x")],
    ["image", (address) => { new Image().src = `${address}x.png`; }],
    ["script", (address) => { const script = document.createElement("script"); script.src = `${address}x.js`; document.head.append(script); }],
    ["style sheet", (address) => { const link = document.createElement("link"); link.rel = "stylesheet"; link.href = `${address}x.css`; document.head.append(link); }],
    ["frame", (address) => { const frame = document.createElement("iframe"); frame.src = address; document.body.append(frame); }],
    ["socket", (address) => { try { new WebSocket(address.replace("http", "ws")); } catch { /* refused at once */ } }],
  ];
  describe("and what would leave is refused, and seen", () => {
    let page: Page;
    beforeAll(async () => {
      ({ page } = await bench.open("m365", docx));
      await fresh(page);
    });
    afterAll(async () => { await page?.close(); });
    it.each(attempts)("%s", async (_name, attempt) => {
      expect(bench.troubles()).toEqual([]);
      await page.evaluate(attempt, elsewhere.url);
      const seen: string[] = [];
      await until(() => seen.push(...bench.troubles()) > 0);
      expect(seen.join("\n")).toMatch(/Content Security Policy/u);
      expect(seen.filter((one) => one.startsWith("request to"))).toEqual([]);
    });
  });

  it("where there is no policy the request itself is seen", async () => {
    const context = await bench.browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    const seen: string[] = [];
    watch(page, bench.server.url, seen);
    await attachWord(page, new TestWord(profiles.m365, docx), "proxies");
    await page.goto(`${bench.server.url}taskpane.html`);
    await page.evaluate((address) => fetch(address, { mode: "no-cors" }), elsewhere.url);
    expect(seen).toEqual([`request to ${elsewhere.url}`]);
    await context.close();
  });
});
