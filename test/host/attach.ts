import { buildSync } from "esbuild";
import type { Page } from "playwright-core";
import { bridgeTo, type DataAsk } from "./bridge";
import type { TestWord } from "./core/word";
import { wireInfo, wirePage } from "./wire-page";

const events = ["DocumentSelectionChanged", "ParagraphAdded", "ParagraphChanged", "ParagraphDeleted", "AnnotationClicked"] as const;

/**
 * Puts a test Word under a page that is not loaded yet. `wire`: the page loads the genuine office.js and meets Word's native side;
 * `proxies`: the page's `office.js` is answered with nothing, `Word` and `Office` are there from the start.
 * `carriedBy`: how answers reach the page. `functions`: as messages of the debugger, whose reading is work of the page's own thread that no
 * user has; `requests`: over the network, for whoever measures.
 */
export async function attachWord(page: Page, word: TestWord, front: "wire" | "proxies", carriedBy: "functions" | "requests" = "functions"): Promise<void> {
  const bridge = bridgeTo(word);
  if (carriedBy === "functions") await page.exposeFunction("wordExecute", (batch: string) => bridge.execute(batch));
  else {
    await page.route(/\/word-executes$/u, async (route) => { await route.fulfill({ contentType: "application/json", body: await bridge.execute(route.request().postData() ?? "") }); });
    await page.addInitScript(wordOverNetwork);
  }
  await page.exposeFunction("wordFile", () => bridge.file());
  await page.exposeFunction("wordData", (ask: string) => bridge.data(JSON.parse(ask) as DataAsk));
  if (front === "wire") await page.addInitScript(wirePage, wireInfo(bridge));
  else {
    await page.route(/\/office\.js(?:\?.*)?$/u, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    await page.addInitScript({ content: `${proxyBundle()};(() => {
      const front = testWord.createFront({ info: ${JSON.stringify(bridge.info)}, execute: (batch) => wordExecute(batch), file: () => wordFile(), data: (ask) => wordData(JSON.stringify(ask)) });
      Object.assign(window, { Word: front.Word, Office: front.Office, wordEmit: front.emit });
    })();` });
  }
  for (const name of events) word.on(name, (detail) => { void page.evaluate(([event, data]) => { (window as unknown as { wordEmit?(name: unknown, detail: unknown): void }).wordEmit?.(event, data); }, [name, detail] as const).catch(() => undefined); });
}

/** Runs in the page. A long answer is read as it comes, so that no task of the page's is the host's alone. */
function wordOverNetwork(): void {
  Object.assign(window, {
    async wordExecute(batch: string): Promise<string> {
      const { body } = await fetch("/word-executes", { method: "POST", body: batch });
      const reader = body?.getReader();
      const decoder = new TextDecoder();
      const pieces: string[] = [];
      for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
        pieces.push(decoder.decode(next.value, { stream: true }));
        await new Promise((goOn) => { setTimeout(goOn); });
      }
      return pieces.join("");
    },
  });
}

let bundle: string | undefined;
function proxyBundle(): string {
  bundle ??= buildSync({ entryPoints: ["test/host/proxy-front.ts"], bundle: true, write: false, format: "iife", globalName: "testWord", target: "es2020" }).outputFiles[0]?.text ?? "";
  return bundle;
}
