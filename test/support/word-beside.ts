import { execFileSync } from "node:child_process";
import type { Browser, Page } from "playwright-core";
import { serveFolder, type StaticServer } from "../../src/tools/static-server";
import { attachWord } from "../host/attach";
import { TestWord } from "../host/core/word";
import { profiles, type Profile, type ProfileName } from "../host/profiles";
import type { Quirks } from "../host/quirks";
import { launchChromium } from "./chromium";

export interface Beside { readonly page: Page; readonly word: TestWord }
export interface BesideOptions {
  readonly quirks?: Partial<Quirks>;
  /** Another Word than the profile's, for one too old. */
  readonly sets?: Profile["sets"];
  /** What this browser kept from before, besides the usual settings. */
  readonly kept?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly carriedBy?: "functions" | "requests";
  /** Before the page's own scripts run. */
  readonly before?: (page: Page) => Promise<unknown>;
}
export interface WordBench {
  readonly browser: Browser;
  readonly server: StaticServer;
  /** Requests that left the origin, complaints of the policy, errors: what `openPages` saw since it was last asked. */
  troubles(): readonly string[];
  /** The built pane beside a Word of that kind; the oldest on the genuine office.js. It is loaded, nothing is waited for. */
  open(kind: ProfileName, docx: Uint8Array | TestWord, options?: BesideOptions): Promise<Beside>;
  close(): Promise<void>;
}

/** What «today» is in the pane: the day must not decide what a test sees. */
export const paneDay = "2026-11-22";

/** The pane as it is handed out, served as an office would, in a real browser. */
export async function startWordBench(): Promise<WordBench> {
  execFileSync(process.execPath, ["src/tools/build-workbench.mjs"], { stdio: ["ignore", "ignore", "inherit"] });
  const [browser, server] = await Promise.all([launchChromium(), serveFolder("dist/workbench")]);
  const troubles: string[] = [];
  return {
    browser, server,
    troubles: () => troubles.splice(0),
    async open(kind, docx, { quirks, sets, kept = {}, query = "", carriedBy, before } = {}) {
      const profile = sets ? { ...profiles[kind], sets } : profiles[kind];
      const word = docx instanceof TestWord ? docx : new TestWord(profile, docx, undefined, quirks);
      const page = await browser.newPage({ viewport: { width: 350, height: 760 }, acceptDownloads: true });
      page.setDefaultTimeout(60_000);
      watch(page, server.url, troubles);
      await page.addInitScript(([day, texts]) => {
        const offset = new Date(`${day}T09:00:00`).getTime() - Date.now();
        const Real = Date;
        window.Date = class extends Real {
          constructor(...of: []) { if (of.length > 0) super(...of); else super(Real.now() + offset); }
          static override now(): number { return Real.now() + offset; }
        } as DateConstructor;
        for (const [key, text] of Object.entries(texts)) if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
      }, [paneDay, { "the-thuc.settings": JSON.stringify({ theme: "light", language: "vi" }), ...kept }] as const);
      await before?.(page);
      await attachWord(page, word, kind === "ltsc2021" ? "wire" : "proxies", carriedBy);
      await page.goto(`${server.url}taskpane.html${query}`);
      return { page, word };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Writes down every request that leaves the origin, every complaint of the policy and every error. */
export function watch(page: Page, origin: string, troubles: string[]): void {
  page.on("request", (request) => { if (!request.url().startsWith(origin) && !/^(?:data|blob):/u.test(request.url())) troubles.push(`request to ${request.url()}`); });
  page.on("console", (message) => { if (message.type() === "error" || /Content Security Policy/u.test(message.text())) troubles.push(message.text()); });
  page.on("pageerror", (error) => troubles.push(String(error)));
}

/** Checked; on a busy machine the line says that it took its time. */
export const fresh = (page: Page): Promise<void> => page.locator(`[data-testid="live-state"]:is([data-live="fresh"], [data-live="slow"])`).waitFor();
export const tab = (page: Page, name: "Soạn" | "Kiểm tra" | "Phát hành"): Promise<void> => page.getByRole("tab", { name, exact: true }).click();

/** A press that meets a list just drawn anew is pressed again, as a person would. */
export async function until(isDone: () => boolean | Promise<boolean>, again: () => Promise<unknown> = () => Promise.resolve(), every = 100): Promise<void> {
  for (let i = 0; i < 200 && !await isDone(); i += 1) {
    await again();
    await new Promise((resolve) => { setTimeout(resolve, every); });
  }
  expect(await isDone()).toBe(true);
}

/** Mends everything safe at a press, as the reader does. */
export async function fixAllSafe(page: Page): Promise<void> {
  await page.getByTestId("fix-safe").click();
  await page.getByRole("dialog").getByRole("button", { name: /^Sửa \d+ chỗ$/u }).click();
  await page.getByTestId("note").getByText(/^Đã sửa \d+ chỗ/u).waitFor();
}
