import { randomUUID } from "node:crypto";
import { readRow, type Column } from "../../../src/register/columns";
import type { Recorded } from "../../../src/register/entry";
import type { Database } from "../../../src/server/store/database";
import { record } from "../../../src/server/store/entries";
import { ImportsUnderWay, type ImportProgress } from "../../../src/server/store/import-progress";
import { takeRows, type Accepted, type Taken } from "../../../src/server/store/imports";
import { addIssuer, addPeriod, openSeries, readOffice } from "../../../src/server/store/offices";
import { openPglite } from "../../../src/server/store/pglite";
import { createOffice } from "../../../src/server/store/people";
import { openPostgres } from "../../../src/server/store/postgres";
import { migrate } from "../../../src/server/store/schema";
import { verify } from "../../../src/server/store/transfer";
import { filledRows } from "./filled-register";

// The steps on which rows are taken, in one process with what happens between them; PGlite cannot be opened inside jest.
// node src/tools/run.mjs test/server/support/taking-rows.ts <folder or address> <JSON of Asked>: prints a Told.

/** Two series of that many rows: four parts each, the last one half full. */
export const rowsOfSeries = 1750;
const types = ["Quyết định", "Kế hoạch"];

/** For each try: the numbers of the first series that somebody enters after it was laid down and before the decision. */
export type Asked = readonly (readonly number[])[];
export interface Told {
  readonly tries: readonly { readonly taken: Taken; readonly met: readonly { readonly row: number; readonly serial: number }[]; readonly before: number; readonly imported: number; readonly next: number | undefined; readonly problems: readonly string[] }[];
  /** What is said of the import before each transaction; the first are one for each series that is laid down, then comes the decision, then the parts. */
  readonly progress: { readonly laying: readonly (ImportProgress | null)[]; readonly writing: readonly (ImportProgress | null)[]; readonly afterAnother: ImportProgress | null; readonly after: ImportProgress | null };
  /** The most statements and transactions without a turn of the event loop between them. */
  readonly stepsInATurn: number;
}

interface Office { readonly office: string; readonly person: string; readonly rows: readonly Accepted[]; readonly run: string }
async function makeOffice(db: Database): Promise<Office> {
  const made = await createOffice(db, randomUUID(), "Văn thư");
  const committee = await addIssuer(db, made.office, made.person, { kind: "committee", name: "Tỉnh uỷ", symbol: "TU" });
  await addPeriod(db, made.office, made.person, { committee, kind: "term", name: "2025-2030", facts: { congressClosedOn: "2025-09-20", firstMeetingOn: null, appointedFrom: null, statedStart: null, statedReason: "" } });
  const state = await readOffice(db, made.office);
  const rows = filledRows(rowsOfSeries * 10).filter(({ documentType }) => types.includes(String(documentType))).map((cells, index): Accepted => {
    const entry = readRow(new Map(Object.entries(cells) as [Column, string | number][]), state);
    if (typeof entry === "string") throw new Error(entry);
    return { row: index + 2, entry };
  });
  return { ...made, rows, run: rows[0]?.entry.series.run ?? "" };
}

/** The database, with something that happens before each transaction; `nth` counts them from 1. */
function withBefore(db: Database, happens: (nth: number) => Promise<void>): Database {
  let nth = 0;
  return { ...db, transaction: async (work, isolation) => { await happens(nth += 1); return db.transaction(work, isolation); } };
}
const decision = types.length + 1;

async function met(db: Database, serials: readonly number[]): Promise<Told["tries"][number]> {
  const { office, person, rows, run } = await makeOffice(db);
  const [first] = rows;
  if (!first) throw new Error("no rows");
  const seriesOf = () => openSeries(db, office, first.entry.series);
  const taken = await takeRows(withBefore(db, async (nth) => {
    if (nth !== decision) return;
    const series = await seriesOf();
    const like = rows.find(({ entry }) => entry.series.run === run && entry.state === "issued" && entry.secrecy === "none");
    if (!like) throw new Error("no row like it");
    const { series: _series, ...described } = like.entry;
    await record(db, office, series, serials.map((serial): Recorded => ({ ...described, serial, subject: "vào trước", origin: "typed" })), { key: "", hash: "", person });
  }), office, person, rows);
  const count = async (where: string): Promise<number> => (await db.read<number>(`select to_json(count(*)) as j from entry where office_id = $1 and ${where}`, [office]))[0] ?? 0;
  return {
    taken, met: rows.flatMap(({ row, entry }) => (entry.series.run === run && serials.includes(entry.serial) ? [{ row, serial: entry.serial }] : [])),
    before: await count("subject = 'vào trước'"), imported: await count("origin = 'imported'"), next: (await seriesOf()).nextSerial, problems: (await verify(db)).problems,
  };
}

async function followed(db: Database): Promise<Told["progress"]> {
  const { office, person, rows } = await makeOffice(db);
  const imports = new ImportsUnderWay();
  const now = async (): Promise<ImportProgress | null> => await imports.of(db, person) ?? null;
  const { begin, end } = imports.follow(person);
  const seen: (ImportProgress | null)[] = [];
  await takeRows(withBefore(db, async () => void seen.push(await now())), office, person, rows, begin);
  // Another one of the same person, refused.
  imports.follow(person).end();
  const afterAnother = await now();
  end();
  return { laying: seen.slice(0, decision), writing: seen.slice(decision), afterAnother, after: await now() };
}

async function stepsInATurn(db: Database): Promise<number> {
  const { office, person, rows } = await makeOffice(db);
  let steps = 0;
  let most = 0;
  let ended = false;
  const turn = (): void => { steps = 0; if (!ended) setImmediate(turn); };
  setImmediate(turn);
  const step = <T>(work: Promise<T>): Promise<T> => { most = Math.max(most, steps += 1); return work; };
  await takeRows({
    ...db, read: (sql, values) => step(db.read(sql, values)), run: (sql, values) => step(db.run(sql, values)), transaction: (work, isolation) => step(db.transaction(work, isolation)),
  }, office, person, rows);
  ended = true;
  return most;
}

export async function main([place = "", asked = "[]"]: readonly string[]): Promise<number> {
  const db = place.startsWith("postgres:") ? await openPostgres(place, 4) : await openPglite(place);
  await migrate(db);
  const tries: Told["tries"][number][] = [];
  for (const serials of JSON.parse(asked) as Asked) tries.push(await met(db, serials));
  const told: Told = { tries, progress: await followed(db), stepsInATurn: await stepsInATurn(db) };
  console.log(JSON.stringify(told));
  await db.close();
  return 0;
}
