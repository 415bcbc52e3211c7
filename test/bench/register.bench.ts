import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { makeOffice, type TestOffice } from "../server/support/office";
import { freshPglite, startServer, type TestServer } from "../server/support/server";
import { startPostgres, whyNoPostgres } from "../server/support/storage";

// Numbers given per second over HTTP with a token, 50 clients on one series, against what the same PostgreSQL does with the
// bare statement pair over 50 connections in the same run.

const clients = 50;
const seconds = 10;

interface Rate { readonly perSecond: number; readonly p50: number; readonly p95: number; readonly p99: number }

/** Runs one deed over and over for every client; a second of warming up is not counted. */
async function rate(deed: (client: number) => Promise<void>): Promise<Rate> {
  const times: number[] = [];
  const begins = performance.now() + 1000;
  const ends = begins + seconds * 1000;
  await Promise.all(Array.from({ length: clients }, async (_, client) => {
    for (;;) {
      const began = performance.now();
      if (began >= ends) return;
      await deed(client);
      if (began >= begins) times.push(performance.now() - began);
    }
  }));
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return { perSecond: times.length / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

const row = (title: string, { perSecond, p50, p95, p99 }: Rate, more = ""): void =>
  console.log(`  ${title.padEnd(58)} ${perSecond.toFixed(0).padStart(6)}/s   p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms${more}`);

async function bare(url: string, oneTransactionByHand: boolean): Promise<Rate> {
  const pool = new pg.Pool({ connectionString: url, max: clients });
  await pool.query("drop table if exists bare_entry; drop table if exists bare_series; create table bare_series (id int primary key, next int); create table bare_entry (series int, serial int, subject text, primary key (series, serial)); insert into bare_series values (1, 1)");
  const connections = await Promise.all(Array.from({ length: clients }, () => pool.connect()));
  const result = await rate(async (client) => {
    const connection = connections[client];
    if (!connection) return;
    if (oneTransactionByHand) {
      await connection.query("begin");
      const { rows } = await connection.query<{ serial: number }>({ name: "take", text: "update bare_series set next = next + 1 where id = 1 returning next - 1 as serial" });
      await connection.query({ name: "put", text: "insert into bare_entry values (1, $1, $2)", values: [rows[0]?.serial, "thử"] });
      await connection.query("commit");
    } else {
      await connection.query({ name: "both", text: "with taken as (update bare_series set next = next + 1 where id = 1 returning next - 1 as serial) insert into bare_entry select 1, serial, $1 from taken", values: ["thử"] });
    }
  });
  for (const connection of connections) connection.release();
  await pool.end();
  return result;
}

function overHttp(server: TestServer, office: TestOffice): Promise<Rate> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const body = JSON.stringify({ issuer: office.committee, documentType: "decision", issueDate: "2026-06-01", subject: "thử" });
  return rate(() => new Promise((resolve, reject) => {
    const asked = request(`${server.url}/api/v1/entries`, { method: "POST", agent, headers: { authorization: `Bearer ${office.drafter}`, "idempotency-key": randomUUID(), "content-type": "application/json", "content-length": Buffer.byteLength(body) } }, (answer) => {
      answer.resume();
      answer.on("end", () => (answer.statusCode === 201 ? resolve() : reject(new Error(`status ${answer.statusCode}`))));
    });
    asked.on("error", reject);
    asked.end(body);
  })).finally(() => agent.destroy());
}

export async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "the-thuc-bench-"));
  const env = { THE_THUC_LOG: "silent" };
  try {
    if (whyNoPostgres !== undefined) console.log(`  PostgreSQL: skipped, ${whyNoPostgres}`);
    else {
      const postgres = await startPostgres();
      try {
        const pair = await bare(postgres.create("bare"), true);
        row("PostgreSQL, bare UPDATE … RETURNING + INSERT, 50 connections", pair);
        const single = await bare(postgres.create("bare_single"), false);
        row("PostgreSQL, the same as one statement", single);
        const server = await startServer({ data: join(folder, "postgres"), databaseUrl: postgres.create("register"), env });
        const given = await overHttp(server, await makeOffice(server, "Đo"));
        row("PostgreSQL, numbers given over HTTP with a token", given, `   ${(100 * given.perSecond / pair.perSecond).toFixed(0)} % of the pair, ${(100 * given.perSecond / single.perSecond).toFixed(0)} % of the one statement (to reach: 80 % of the pair)`);
        await server.stop();
      } finally {
        postgres.stop();
      }
    }
    const server = await startServer({ data: await freshPglite(join(folder, "pglite")), env });
    row("PGlite, numbers given over HTTP with a token", await overHttp(server, await makeOffice(server, "Đo")));
    await server.stop();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}
