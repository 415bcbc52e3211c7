import { execFileSync } from "node:child_process";
import type { Browser, Page } from "playwright-core";
import { serveFolder, type StaticServer } from "../../src/tools/static-server";
import { launchChromium } from "./chromium";

export interface Workbench {
  readonly browser: Browser;
  readonly server: StaticServer;
  /** A fresh page with nothing open; whatever it does wrong by itself is gathered in `troubles`. */
  open(options?: Parameters<Browser["newPage"]>[0]): Promise<OpenWorkbench>;
  close(): Promise<void>;
}
export interface OpenWorkbench {
  readonly page: Page;
  /** Requests that left the origin, breaches of the policy, errors on the console and in scripts. */
  readonly troubles: readonly string[];
}

/** The built workbench (built anew where it is older than its sources) in a real browser. */
export async function startWorkbench(): Promise<Workbench> {
  execFileSync(process.execPath, ["src/tools/build-workbench.mjs"], { stdio: ["ignore", "ignore", "inherit"] });
  const [browser, server] = await Promise.all([launchChromium(), serveFolder("dist/workbench")]);
  const origin = new URL(server.url).origin;
  return {
    browser,
    server,
    async open(options) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, acceptDownloads: true, ...options });
      page.setDefaultTimeout(10_000);
      const troubles: string[] = [];
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(`${origin}/`) && !/^(?:data|blob):/u.test(url)) troubles.push(`request to ${url}`);
      });
      page.on("console", (message) => { if (message.type() === "error" || /Content Security Policy/u.test(message.text())) troubles.push(message.text()); });
      page.on("pageerror", (error) => troubles.push(String(error)));
      await page.goto(server.url);
      await page.getByTestId("sample").waitFor();
      return { page, troubles };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
