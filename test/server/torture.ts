import { randomInt, randomUUID } from "node:crypto";
import { makeOffice, type TestOffice } from "./support/office";
import { onEach, optionOf, storagesOf } from "./support/both-storages";
import { call, startServer, type TestServer } from "./support/server";
import { freePort } from "./support/storage";

// npm run register:torture [-- --seconds 60 --clients 50 --kills 20 --storage pglite|postgres|both]
// Many clients on one series; then the same with the server killed at random moments. Prints what was asked, answered, found.

interface Plan { readonly seconds: number; readonly clients: number; readonly kills: number }
interface Ask { readonly key: string; serial: number | undefined }

const readPlan = (args: readonly string[]): Plan => ({ seconds: Number(optionOf(args, "seconds", "60")), clients: Number(optionOf(args, "clients", "50")), kills: Number(optionOf(args, "kills", "20")) });

/** One run on a fresh office: true where every promise held. */
async function torture(title: string, start: () => Promise<TestServer>, plan: Plan): Promise<boolean> {
  let server = await start();
  const office: TestOffice = await makeOffice(server, `${title} ${randomUUID()}`);
  const asks: Ask[] = [];
  let retries = 0;
  let conflicts = 0;
  const times: number[] = [];
  const ends = Date.now() + plan.seconds * 1000;
  let stopped = false;

  const client = async (): Promise<void> => {
    while (!stopped && Date.now() < ends) {
      const ask: Ask = { key: randomUUID(), serial: undefined };
      asks.push(ask);
      const began = performance.now();
      // Until there is an answer: the key makes a repetition harmless.
      for (;;) {
        const reply = await call(server.url, "POST", "/api/v1/entries", { token: office.drafter, key: ask.key, body: { issuer: office.committee, documentType: "decision", issueDate: "2026-06-01", subject: "thử" } }).catch(() => undefined);
        if (reply?.status === 200 || reply?.status === 201) {
          ask.serial = Number(reply.json.entry.serial);
          times.push(performance.now() - began);
          break;
        }
        if (reply && reply.status !== 503) {
          conflicts += 1;
          console.log(`  unexpected answer ${reply.status}: ${reply.text.slice(0, 200)}`);
          return;
        }
        retries += 1;
        await new Promise((done) => setTimeout(done, 50 + randomInt(100)));
      }
    }
  };
  let killed = 0;
  const killer = async (): Promise<void> => {
    for (let each = 0; each < plan.kills; each += 1) {
      await new Promise((done) => setTimeout(done, randomInt(200, 2000)));
      await server.stop("SIGKILL");
      killed += 1;
      server = await start();
    }
    stopped = plan.kills > 0;
  };
  const clients = Array.from({ length: plan.clients }, client);
  await killer();
  await Promise.all(clients);

  const found = new Map<number, string>();
  let before: string | undefined;
  for (;;) {
    const page = await server.call("GET", `/api/v1/entries?limit=200${before ? `&before=${before}` : ""}`, { token: office.clerk });
    for (const entry of page.json.entries) {
      if (found.has(entry.serial)) console.log(`  number ${entry.serial} stands twice`);
      found.set(entry.serial, entry.id);
    }
    before = page.json.next;
    if (!before) break;
  }
  const answered = asks.filter(({ serial }) => serial !== undefined);
  const twice = answered.length - new Set(answered.map(({ serial }) => serial)).size;
  const lost = answered.filter(({ serial }) => !found.has(serial ?? 0)).length;
  const last = Math.max(0, ...found.keys());
  const gaps = last - found.size;
  const verdict = (await server.call("GET", "/api/v1/operator/verify", { token: server.operatorToken() })).json;
  await server.stop();
  times.sort((a, b) => a - b);
  const at = (share: number): string => `${(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(0)} ms`;
  console.log(`${title}: ${plan.clients} clients, ${asks.length} requests, ${answered.length} answered, ${found.size} in the register, ${killed} kills, ${retries} retries`);
  console.log(`  given twice ${twice}, acknowledged but lost ${lost}, unexplained gaps ${gaps}, wrong answers ${conflicts}, verify problems ${verdict.problems.length}; p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}`);
  return twice === 0 && lost === 0 && gaps === 0 && conflicts === 0 && verdict.problems.length === 0 && answered.length === asks.length && found.size === asks.length;
}

export async function main(args: readonly string[]): Promise<number> {
  const plan = readPlan(args);
  const good = await onEach(storagesOf(args), "torture", async (storage, empty) => {
    const port = await freePort();
    const start = (): Promise<TestServer> => startServer({ ...empty, port, env: { THE_THUC_LOG: "silent" } });
    const steady = await torture(`${storage}, steady`, start, { ...plan, kills: 0 });
    return plan.kills > 0 ? await torture(`${storage}, killed`, start, { ...plan, seconds: 100_000 }) && steady : steady;
  });
  console.log(good ? "Every promise held." : "A PROMISE WAS BROKEN.");
  return good ? 0 : 1;
}
