import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchChromium } from "./chromium";

/** Where what a browser test saw is left for people to look at. */
export const pictures = "dist/pictures";
export const widths = [480, 350, 320] as const;
export type Theme = "light" | "dark" | "contrast";

/** A page of the server's, with everything that must not happen in it. */
export interface OpenPage { readonly page: Page; readonly troubles: readonly string[] }
export interface Opening { readonly width: number; readonly height: number; readonly theme?: Theme; readonly language?: "vi" | "en"; readonly context?: BrowserContextOptions }

/** `npm start` as a newcomer runs it: page and register from one process, with no further set-up. */
export interface Started {
  readonly url: string;
  readonly browser: Browser;
  open(path: string, opening: Opening, prepare?: (page: Page) => Promise<void>): Promise<OpenPage>;
  close(): Promise<void>;
}

/**
 * Starts it with a register of its own. The other browser tests serve the pages by themselves, and what the server's own
 * headers forbid shows only here.
 */
export async function npmStart(): Promise<Started> {
  const home = mkdtempSync(join(tmpdir(), "the-thuc-start-"));
  mkdirSync(pictures, { recursive: true });
  const child: ChildProcess = spawn(process.execPath, ["src/tools/start.mjs"], { env: { ...process.env, HOME: home, XDG_DATA_HOME: home, LOCALAPPDATA: home, PORT: "0" }, stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise<string>((found, fail) => {
    let said = "";
    let address = "";
    child.once("exit", () => { fail(new Error(said)); });
    child.stdout?.on("data", (bytes: Buffer) => {
      said += bytes.toString();
      address ||= /https?:\/\/localhost:\d+\//u.exec(said)?.[0] ?? "";
      if (said.includes("Sổ đăng ký văn bản đi đã mở.")) found(address);
    });
  });
  const browser = await launchChromium();
  return {
    url, browser,
    async open(path, { width, height, theme = "light", language = "vi", context = {} }, prepare = async () => {}) {
      const troubles: string[] = [];
      const page = await browser.newPage({ ...context, viewport: { width, height } });
      page.setDefaultTimeout(20_000);
      page.on("request", (request) => { if (!request.url().startsWith(url) && !/^(?:data|blob):/u.test(request.url())) troubles.push(request.url()); });
      page.on("pageerror", (error) => troubles.push(String(error)));
      page.on("console", (message) => { if (message.type() === "error") troubles.push(message.text()); });
      await page.addInitScript((settings) => { if (window === window.top && localStorage.getItem("the-thuc.settings") === null) localStorage.setItem("the-thuc.settings", settings); }, JSON.stringify({ theme, language }));
      await prepare(page);
      await page.goto(`${url}${path}`);
      return { page, troubles };
    },
    async close() {
      await browser.close();
      child.removeAllListeners("exit");
      if (child.exitCode === null) await new Promise((gone) => { child.once("exit", gone); child.kill("SIGTERM"); });
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Fields and buttons that stand out at the side, also where what is around them hides that. */
export const standingOut = (page: Page): Promise<readonly string[]> => page.evaluate(() => [...document.querySelectorAll("select, input:not([hidden]), textarea, button")]
  .filter((each) => each.getClientRects().length > 0 && (each.getBoundingClientRect().right > innerWidth || each.getBoundingClientRect().left < 0) && !each.closest(".fui-Checkbox")).map((each) => each.outerHTML.slice(0, 120)));

/** Looked at by people; and at every width nothing stands out at the side. */
export async function look(page: Page, name: string, fullPage = false): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 760 });
    await page.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage });
    expect([name, width, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), await standingOut(page)]).toEqual([name, width, true, []]);
  }
}

const axeSource = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve("axe-core/axe.min.js"), "utf8");
/** What axe finds serious or critical in the page as it stands. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } }).axe.run(
    // What Fluent puts in the way of Tab to keep it inside a dialog is meant to be reached and says nothing.
    { exclude: [["[data-tabster-dummy]"], ["iframe"]] }, { resultTypes: ["violations"] }));
  return violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}
