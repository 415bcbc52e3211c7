import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";
import type { Browser, Page } from "playwright-core";
import type { LiveChange } from "../../src/hosts/word";
import { officeFiles, officeFolder } from "../../src/tools/office-files.mjs";
import { serveFolder, type StaticServer } from "../../src/tools/static-server";
import { attachWord } from "../host/attach";
import { TestWord } from "../host/core/word";
import { cells, checkPromise, matrix, matrixDocument, type Seat } from "../host/matrix";
import { profiles } from "../host/profiles";
import { launchChromium } from "../support/chromium";

// The floor on the genuine office.js of npm: real proxies, real null objects, real requirement gates.
describe("Word LTSC 2021 on the genuine office.js", () => {
  let browser: Browser;
  let server: StaticServer;
  let folder: string;
  let page: Page;
  const docx = matrixDocument();
  const troubles: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "the-thuc-wire-"));
    for (const file of officeFiles) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(officeFolder, file), join(folder, file));
    }
    buildSync({ stdin: { contents: "export { createWordHost } from './src/hosts/word'", resolveDir: "." }, bundle: true, outfile: join(folder, "host.js"), format: "iife", globalName: "theThuc", target: "es2020" });
    writeFileSync(join(folder, "index.html"), `<!doctype html><html lang="vi"><meta charset="utf-8"><title>x</title><script src="office.js"></script><script src="host.js"></script><body></body></html>`);
    [browser, server] = await Promise.all([launchChromium(), serveFolder(folder)]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A fresh page with the host in it. */
  async function sit(): Promise<Seat> {
    page = await browser.newPage();
    page.on("request", (request) => { if (!request.url().startsWith(server.url)) troubles.push(request.url()); });
    page.on("pageerror", (error) => troubles.push(String(error)));
    const word = new TestWord(profiles.ltsc2021, docx);
    await attachWord(page, word, "wire");
    await page.goto(server.url);
    await page.evaluate(async () => {
      const scope = window as unknown as { theThuc: { createWordHost(): Promise<{ follow(told: (change: unknown) => void): void }> }; host: unknown; told: unknown[]; follow(): void };
      const host = await scope.theThuc.createWordHost();
      scope.host = host;
      scope.told = [];
      scope.follow = () => { host.follow((change) => scope.told.push(change)); };
    });
    const call = (name: string) => (...args: unknown[]) => page.evaluate(([key, list]) => (window as unknown as { host: Record<string, (...all: unknown[]) => unknown> }).host[key]?.(...list), [name, args] as const) as Promise<never>;
    return {
      word,
      host: {
        can: { watch: true, reveal: true, undoAsOne: false }, read: call("read"), apply: call("apply"), reveal: call("reveal"), undo: call("undo"), abilities: call("abilities"),
        openMendedCopy: call("openMendedCopy"), openDocument: call("openDocument"), insertTemplate: call("insertTemplate"), annotate: call("annotate"),
      },
      async follow() {
        await page.evaluate(() => { (window as unknown as { follow(): void }).follow(); });
        return () => page.evaluate(() => (window as unknown as { told: LiveChange[] }).told);
      },
    };
  }
  afterEach(async () => { await page.close(); });

  it.each(cells)("$row", async ({ id, run }) => {
    const seat = await sit();
    await run(seat, matrix[id].ltsc2021);
    await checkPromise(seat, id, matrix[id].ltsc2021);
    expect(seat.word.surprises).toEqual([]);
    expect(troubles).toEqual([]);
  });

  it("keeps a data part in the file over the Common API", async () => {
    const { word } = await sit();
    const [read, write] = (["readPart", "writePart"] as const).map((name) => (...args: unknown[]) => page.evaluate(([key, list]) => (window as unknown as { host: Record<string, (...all: unknown[]) => unknown> }).host[key]?.(...list), [name, args] as const));
    expect(await read?.("urn:the-thuc:test")).toBeNull();
    await write?.("urn:the-thuc:test", "<a xmlns=\"urn:the-thuc:test\">1</a>");
    await write?.("urn:the-thuc:test", "<a xmlns=\"urn:the-thuc:test\">2</a>");
    expect(word.dataParts.map(({ xml }) => xml)).toEqual(["<a xmlns=\"urn:the-thuc:test\">2</a>"]);
    expect(await read?.("urn:the-thuc:test")).toBe("<a xmlns=\"urn:the-thuc:test\">2</a>");
  });
});
