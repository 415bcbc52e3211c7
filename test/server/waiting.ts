import { xlsxType } from "../../src/register/media-types";
import { filledSpreadsheet } from "./support/filled-register";
import { makeOffice, type TestOffice } from "./support/office";
import { onEach, optionOf, storagesOf } from "./support/both-storages";
import { startServer, type TestServer } from "./support/server";

// npm run register:waiting [-- --rows 100000 --runs 3 --every 300 --storage pglite|postgres|both]
// How long others wait while a long file comes in, and while it goes out again: a number of its first series is asked for at a steady
// pace, whether the one before was answered or not, and the list is looked at between. Prints medians and the worst, and fails where a number was lost.

interface Wait { readonly at: number; readonly ms: number; readonly good: boolean }
const share = (waits: readonly Wait[], of: number): string => {
  const sorted = waits.map(({ ms }) => ms).sort((a, b) => a - b);
  return `${((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))] ?? 0) / 1000).toFixed(2)} s`;
};
const said = (waits: readonly Wait[]): string => {
  const worst = [...waits].sort((a, b) => b.ms - a.ms).slice(0, 3);
  return `${waits.length} asked, p50 ${share(waits, 0.5)}, p95 ${share(waits, 0.95)}, worst ${worst.map(({ at, ms }) => `${(ms / 1000).toFixed(2)} s (asked at ${(at / 1000).toFixed(0)} s)`).join(", ")}`;
};

/** Asks again and again at a pace of its own until told to stop; each wait counts from the moment it was due. */
function keepAsking(every: number, ask: () => Promise<boolean>): () => Promise<readonly Wait[]> {
  const began = performance.now();
  const asked: Promise<Wait>[] = [];
  const timer = setInterval(() => {
    const at = performance.now() - began;
    asked.push(ask().catch(() => false).then((good) => ({ at, ms: performance.now() - began - at, good })));
  }, every);
  return async () => {
    clearInterval(timer);
    return Promise.all(asked);
  };
}

async function bring(server: TestServer, office: TestOffice, file: Uint8Array): Promise<number> {
  const reply = await server.call("POST", "/api/v1/import?apply=true", { token: office.clerk, body: file, headers: { "content-type": xlsxType } });
  if (reply.status !== 200) throw new Error(`import: ${reply.status} ${reply.text}`);
  return reply.json.taken;
}

export async function main(args: readonly string[]): Promise<number> {
  const rows = Number(optionOf(args, "rows", "100000"));
  const every = Number(optionOf(args, "every", "300"));
  const file = await filledSpreadsheet(rows);
  let good = true;
  for (let run = 1; run <= Number(optionOf(args, "runs", "3")); run += 1) {
    good = await onEach(storagesOf(args), "waiting", async (storage, empty) => {
      const server = await startServer({ ...empty, env: { THE_THUC_LOG: "silent" } });
      const office = await makeOffice(server, "Một");
      await office.reserve();
      const given = new Set<number>();
      /** What others are told while the work goes on. */
      const during = async <T>(work: () => Promise<T>) => {
        const numbers = keepAsking(every, async () => {
          const { status, json } = await office.reserve();
          if (status === 201) given.add(json.entry.serial);
          return status === 201;
        });
        const lists = keepAsking(every * 3, async () => (await server.call("GET", "/api/v1/entries?limit=50", { token: office.clerk })).status === 200);
        const began = performance.now();
        const done = await work();
        const took = performance.now() - began;
        return { done, took, asked: await numbers(), looked: await lists() };
      };
      const { done: taken, took, asked, looked } = await during(() => bring(server, office, file));
      const out = await during(() => server.call("GET", "/api/v1/export", { token: office.clerk }));
      const { problems } = (await server.call("GET", "/api/v1/operator/verify", { token: server.operatorToken() })).json;
      console.log(`${storage}, run ${run}: ${taken} of ${rows} rows taken in ${(took / 1000).toFixed(1)} s; verify: ${problems.length} problems\n  numbers: ${said(asked)}\n  lists:   ${said(looked)}\n  out again in ${(out.took / 1000).toFixed(1)} s\n  numbers: ${said(out.asked)}\n  lists:   ${said(out.looked)}`);
      await server.stop();
      // The file's own 01 may have been given before.
      const all = [...asked, ...out.asked];
      return taken >= rows - 1 - asked.length && given.size === all.length && [...all, ...looked, ...out.looked].every((each) => each.good) && out.done.status === 200 && problems.length === 0;
    }) && good;
  }
  console.log(good ? "Everybody was answered." : "SOMETHING WAS LOST OR REFUSED.");
  return good ? 0 : 1;
}
