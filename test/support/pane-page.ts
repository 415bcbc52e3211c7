import { execFileSync } from "node:child_process";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { serveFolder, type StaticServer } from "../../src/tools/static-server";
import { launchChromium } from "./chromium";

/** What the page is given before its scripts run; see pane-entry.tsx. */
export interface GivenToPane {
  readonly docx: Uint8Array;
  readonly on?: string;
  readonly tab?: "draft" | "check" | "release";
  readonly abilities?: unknown;
  readonly trouble?: { readonly vi: string; readonly en: string };
  readonly slow?: number;
  readonly settings?: { readonly language?: "vi" | "en"; readonly theme?: "light" | "dark" | "contrast"; readonly live?: boolean };
}
export interface OpenPane { readonly page: Page; readonly troubles: readonly string[] }
export interface PaneBench {
  readonly browser: Browser;
  readonly server: StaticServer;
  open(given: GivenToPane, options?: BrowserContextOptions): Promise<OpenPane>;
  close(): Promise<void>;
}

/** The built pane over a document held in the page, in a real browser; its policy is that of the product. */
export async function startPane(): Promise<PaneBench> {
  execFileSync(process.execPath, ["src/tools/build-workbench.mjs", "--pane=test/support/pane-entry.tsx"], { stdio: ["ignore", "ignore", "inherit"] });
  const [browser, server] = await Promise.all([launchChromium(), serveFolder("dist/pane-test")]);
  const origin = new URL(server.url).origin;
  return {
    browser, server,
    async open({ docx, on = "2026-11-22", settings = {}, ...given }, options) {
      const page = await browser.newPage({ viewport: { width: 350, height: 760 }, acceptDownloads: true, ...options });
      page.setDefaultTimeout(15_000);
      const troubles: string[] = [];
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(`${origin}/`) && !/^(?:data|blob):/u.test(url)) troubles.push(`request to ${url}`);
      });
      page.on("console", (message) => { if (message.type() === "error" || /Content Security Policy/u.test(message.text())) troubles.push(message.text()); });
      page.on("pageerror", (error) => troubles.push(String(error)));
      await page.addInitScript(([kept, handed]) => {
        if (localStorage.getItem("the-thuc.settings") === null) localStorage.setItem("the-thuc.settings", kept ?? "{}");
        Object.assign(window, { given: JSON.parse(handed ?? "{}") as unknown });
      }, [JSON.stringify({ theme: "light", ...settings }), JSON.stringify({ ...given, on, docx: Buffer.from(docx).toString("base64") })] as const);
      await page.goto(`${server.url}taskpane.html`);
      await page.getByRole("tablist").waitFor();
      return { page, troubles };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
