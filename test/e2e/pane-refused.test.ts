import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { says } from "../../src/hosts/word/sentences";
import { attachWord } from "../host/attach";
import { TestWord } from "../host/core/word";
import { profiles, type ProfileName } from "../host/profiles";
import { party } from "../support/builder/party";
import { fresh, startWordBench, until, watch, type WordBench } from "../support/word-beside";

let bench: WordBench;
/** Another origin, and what reached it. */
let elsewhere: Server;
let address: string;
const reached: string[] = [];
beforeAll(async () => {
  bench = await startWordBench();
  elsewhere = createServer((request, response) => { reached.push(request.url ?? ""); response.end(); });
  await new Promise<void>((done) => { elsewhere.listen(0, "127.0.0.1", done); });
  address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
}, 300_000);
afterAll(async () => {
  await bench?.close();
  elsewhere?.closeAllConnections();
  elsewhere?.close();
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
    ["the old Edge", () => { Object.assign(Object, { fromEntries: undefined }); }],
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

  const attempts: readonly (readonly [string, (to: string) => unknown])[] = [
    ["fetch", (to) => fetch(to, { mode: "no-cors" }).catch(() => undefined)],
    ["beacon", (to) => navigator.sendBeacon(to, "x")],
    ["image", (to) => { new Image().src = `${to}x.png`; }],
    ["script", (to) => { const script = document.createElement("script"); script.src = `${to}x.js`; document.head.append(script); }],
    ["style sheet", (to) => { const link = document.createElement("link"); link.rel = "stylesheet"; link.href = `${to}x.css`; document.head.append(link); }],
    ["frame", (to) => { const frame = document.createElement("iframe"); frame.src = to; document.body.append(frame); }],
    ["socket", (to) => { try { new WebSocket(to.replace("http", "ws")); } catch { /* refused at once */ } }],
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
      await page.evaluate(attempt, address);
      const seen: string[] = [];
      await until(() => seen.push(...bench.troubles()) > 0);
      expect(seen.join("\n")).toMatch(/Content Security Policy/u);
      expect(reached).toEqual([]);
    });
  });

  it("where there is no policy the request itself is seen", async () => {
    const context = await bench.browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    const seen: string[] = [];
    watch(page, bench.server.url, seen);
    await attachWord(page, new TestWord(profiles.m365, docx), "proxies");
    await page.goto(`${bench.server.url}taskpane.html`);
    await page.evaluate((to) => fetch(to, { mode: "no-cors" }), address);
    expect(seen).toEqual([`request to ${address}`]);
    expect(reached).toEqual(["/"]);
    await context.close();
  });
});
