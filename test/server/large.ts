import { execFileSync } from "node:child_process";
import { launchChromium } from "../support/chromium";
import { filledSpreadsheet } from "./support/filled-register";
import { nextPage, openRegister, searchFor } from "./support/in-browser";
import { makeOffice, type TestOffice } from "./support/office";
import { onEach, optionOf, storagesOf } from "./support/both-storages";
import { startServer, type TestServer } from "./support/server";
import { xlsxType } from "../../src/register/media-types";

// npm run register:large [-- --rows 100000 --storage pglite|postgres|both]
// A register of that many lines comes in from .xlsx, is searched and paged, goes out, comes in elsewhere, goes out again: the
// two files have to say the same. Prints what was measured, and fails where a line is lost or changed.

/** What people search for: seldom, common, short, not there, by number, narrowed. */
export const searches: readonly (readonly [string, string])[] = [
  ["a word of one line", "q=vuviec500"], ["a subject without accents", "q=chuyen+doi+so+muong+nhe"], ["a word of every other line", "q=cong+tac"], ["words of every line", "q=ve+viec"], ["two letters", "q=ct"], ["nothing", "q=khongcodau"], ["the start of a word", "q=quang"],
  ["a number", "q=4321-qd/tu"], ["a number's figures", "q=4321"], ["one signer of one type", "q=vu+a+long&type=plan"], ["void ones", "state=voided"], ["a month", "from=2026-03-01&to=2026-03-31"], ["void plans of a month", "state=voided&type=plan&from=2026-03-01&to=2026-03-31"], ["everything", ""],
];
const at = (times: number[], share: number): number => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

async function spreadsheet(server: TestServer, office: TestOffice, method: "GET" | "POST", path: string, body?: Uint8Array): Promise<Response> {
  const response = await fetch(`${server.url}/api/v1/${path}`, { method, headers: { authorization: `Bearer ${office.clerk}`, ...(body ? { "content-type": xlsxType } : {}) }, body: (body ?? null) as BodyInit | null });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response;
}
async function bring(server: TestServer, office: TestOffice, file: Uint8Array, title: string): Promise<number> {
  const began = performance.now();
  const said = await (await spreadsheet(server, office, "POST", "import?apply=true", file)).json() as { rows: number; taken: number; refused: readonly { row: number; why: string }[] };
  console.log(`  ${title}: ${said.rows} rows, ${said.taken} taken, ${said.refused.length} refused${said.refused[0] ? ` (row ${said.refused[0].row}: ${said.refused[0].why})` : ""}, ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return said.taken;
}
async function out(server: TestServer, office: TestOffice): Promise<Uint8Array> {
  const began = performance.now();
  const bytes = new Uint8Array(await (await spreadsheet(server, office, "GET", "export")).arrayBuffer());
  console.log(`  exported: ${(bytes.length / 2 ** 20).toFixed(1)} MB, ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return bytes;
}
/** Every line of a register, as the API gives it, without what is its own anywhere. */
async function linesOf(server: TestServer, office: TestOffice): Promise<readonly string[]> {
  const lines: string[] = [];
  for (let before = ""; ;) {
    const { json } = await server.call("GET", `/api/v1/entries?limit=200${before === "" ? "" : `&before=${before}`}`, { token: office.clerk });
    for (const { id: _id, issuer: _issuer, period: _period, owner: _owner, ownerName: _name, enteredAt: _at, ...said } of json.entries) lines.push(JSON.stringify(said));
    if (json.next === null) return lines.sort();
    before = String(json.next);
  }
}

async function search(server: TestServer, office: TestOffice, rounds: number): Promise<void> {
  for (const [title, query] of searches) {
    const first: number[] = [];
    let total = "";
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now();
      const { json } = await server.call("GET", `/api/v1/entries?${query}&limit=50`, { token: office.clerk });
      first.push(performance.now() - began);
      total = `${json.more ? "over " : ""}${json.total}`;
    }
    console.log(`  ${title.padEnd(28)} ${total.padStart(11)} found   p50 ${at(first, 0.5).toFixed(0)} ms, worst ${at(first, 1).toFixed(0)} ms`);
  }
  const pages: number[] = [];
  let before = "";
  for (let page = 0; page < 200; page += 1) {
    const began = performance.now();
    const { json } = await server.call("GET", `/api/v1/entries?limit=50${before === "" ? "" : `&before=${before}`}`, { token: office.clerk });
    pages.push(performance.now() - began);
    if (json.next === null) break;
    before = String(json.next);
  }
  console.log(`  ${"pages, one after another".padEnd(28)} ${String(pages.length).padStart(11)} pages   p50 ${at(pages, 0.5).toFixed(0)} ms, worst ${at(pages, 1).toFixed(0)} ms`);
}

async function inBrowser(server: TestServer, office: TestOffice, rounds: number): Promise<void> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(60_000);
    await openRegister(page, server.url, office.clerk);
    const typed = ["vuviec500", "chuyen doi so muong nhe", "cong tac", "ve viec", "ct", "khongcodau", "quang", "4321-qd/tu"];
    const times = new Map(typed.map((each) => [each, [] as number[]]));
    const said = new Map<string, string>();
    for (let round = 0; round < rounds; round += 1) {
      for (const each of typed) {
        const seen = await searchFor(page, each);
        times.get(each)?.push(seen.ms);
        said.set(each, seen.said);
      }
    }
    for (const [each, all] of times) console.log(`  in Chromium, «${each}»`.padEnd(42) + `${(said.get(each) ?? "").padStart(16)}   from the key to the lines, with the pause of typing: p50 ${at(all, 0.5).toFixed(0)} ms, worst ${at(all, 1).toFixed(0)} ms`);
    await searchFor(page, "ve");
    const pages: number[] = [];
    for (let turn = 0; turn < 20; turn += 1) {
      const seen = await nextPage(page);
      if (seen) pages.push(seen.ms);
    }
    console.log(`  in Chromium, ${pages.length} pages more`.padEnd(58) + `   p50 ${at(pages, 0.5).toFixed(0)} ms, worst ${at(pages, 1).toFixed(0)} ms`);
  } finally {
    await browser.close();
  }
}

export async function main(args: readonly string[]): Promise<number> {
  const rows = Number(optionOf(args, "rows", "100000"));
  execFileSync(process.execPath, ["src/tools/build-workbench.mjs"], { stdio: ["ignore", "ignore", "inherit"] });
  const file = await filledSpreadsheet(rows);
  const good = await onEach(storagesOf(args), "large", async (storage, empty) => {
    const server = await startServer({ ...empty, env: { THE_THUC_LOG: "silent" }, pages: true });
    console.log(`${storage}: a register of ${rows} lines`);
    const [ours, theirs] = [await makeOffice(server, "Một"), await makeOffice(server, "Hai")];
    const taken = await bring(server, ours, file, "imported from .xlsx");
    await search(server, ours, 10);
    await inBrowser(server, ours, 10);
    const exported = await out(server, ours);
    const again = await bring(server, theirs, exported, "imported again elsewhere");
    const [here, there] = [await linesOf(server, ours), await linesOf(server, theirs)];
    const same = here.length === there.length && here.every((line, index) => line === there[index]);
    const verdict = (await server.call("GET", "/api/v1/operator/verify", { token: server.operatorToken() })).json;
    console.log(`  ${here.length} lines and ${there.length}: ${same ? "the same" : "NOT THE SAME"}; verify: ${verdict.problems.length} problems`);
    await server.stop();
    return taken === rows && again === rows && same && verdict.problems.length === 0;
  });
  console.log(good ? "Every line came through." : "LINES WERE LOST OR CHANGED.");
  return good ? 0 : 1;
}
