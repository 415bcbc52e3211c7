import { randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { ImportedRow } from "../../register/columns";
import { writeSerial } from "../../register/series";
import { refusals } from "../errors";
import type { Database, Queries } from "./database";
import { analyze, mustFit, openSeries, settle, storedText, takenOf, writeRows } from "./entries";

/** A row of a file, understood, with its number in the file. */
export interface Accepted { readonly row: number; readonly entry: ImportedRow }
export interface Refused { readonly row: number; readonly why: string }
/** What of the rows is new to the register. */
export interface Taken { readonly taken: number; readonly refused: readonly Refused[] }
/** What one import has decided to write: how many rows, and how many of them in each row of `import_part`. */
export interface Decided { readonly rows: number; readonly sizes: ReadonlyMap<number, number> }

/** How many rows are written at a time: nobody waits for longer than that takes. */
const together = 500;

/** Which rows of one series can be taken, by what the register has and by the rows above. */
function sort(rows: readonly Accepted[], there: ReadonlySet<string>): { readonly fresh: readonly Accepted[]; readonly refused: readonly Refused[] } {
  const above = new Map<string, number>();
  const fresh: Accepted[] = [];
  const refused: Refused[] = [];
  for (const each of rows) {
    const { serial, suffix, twin } = each.entry;
    const name = `${serial}/${suffix}/${twin}`;
    const twinAt = above.get(name);
    if (there.has(name)) refused.push({ row: each.row, why: `Số ${writeSerial(serial, suffix)} đã có trong sổ.` });
    else if (twinAt !== undefined) refused.push({ row: each.row, why: `Số ${writeSerial(serial, suffix)} trùng với dòng ${twinAt}.` });
    else {
      above.set(name, each.row);
      fresh.push(each);
    }
  }
  return { fresh, refused };
}

function bySeries(rows: readonly Accepted[]): readonly (readonly [Accepted, ...Accepted[]])[] {
  const series = new Map<string, [Accepted, ...Accepted[]]>();
  for (const each of rows) {
    const { issuer, period, run } = each.entry.series;
    const key = `${issuer} ${period} ${run}`;
    const same = series.get(key);
    if (same) same.push(each);
    else series.set(key, [each]);
  }
  return [...series.values()];
}

/** Whether rows of an import are still to be written into a series. */
export const isImporting = async (db: Queries, series: string): Promise<boolean> =>
  (await db.read("select to_json(1) as j from import_part where series_id = $1 and decided limit 1", [series])).length > 0;

/** A row of `import_part` and what stands in it. */
interface Part { readonly id: number; readonly rows: readonly Accepted[] }
/** What was laid down of one series, and the last line of the register when that was looked at. */
interface Laid { readonly series: string; readonly last: number; readonly parts: readonly Part[]; readonly refused: readonly Refused[] }

/** From now until the transaction ends nobody else enters a line into the series. */
async function holdSeries(tx: Queries, series: string): Promise<void> {
  await tx.read("select to_json(1) as j from series where id = $1 for update", [series]);
  if (await isImporting(tx, series)) throw refusals.importing();
}

/** What `takeRows` would take now; nothing is written. */
export async function previewRows(db: Database, office: string, rows: readonly Accepted[]): Promise<Taken> {
  let taken = 0;
  const refused: Refused[] = [];
  for (const own of bySeries(rows)) {
    const { id } = await openSeries(db, office, own[0].entry.series);
    const sorted = sort(own, await takenOf(db, id));
    taken += sorted.fresh.length;
    refused.push(...sorted.refused);
    await setImmediate();
  }
  return { taken, refused };
}

/**
 * Takes the rows that are new. One short transaction decides for all of them: from then on the import is done, whatever
 * happens, and each series goes on behind it. What is to be written was laid down before, and the lines themselves follow
 * a few hundred at a time; others are answered in between (decision 0053). `follow` hears of what was decided as soon as it is.
 */
export async function takeRows(db: Database, office: string, person: string, rows: readonly Accepted[], follow: (decided: Decided) => void = () => {}): Promise<Taken> {
  const texts = await textsOf(db, rows);
  const textOf = (some: readonly Accepted[]): string => `[${some.map((each) => texts.get(each)).join(",")}]`;
  const batch = randomUUID();
  try {
    const laid: Laid[] = [];
    for (const own of bySeries(rows)) laid.push(await layDown(db, office, person, batch, own, textOf));
    const decided = await db.transaction(async (tx) => {
      const kept: Laid[] = [];
      for (const each of laid) kept.push(await decideSeries(tx, each, textOf));
      await tx.run("update import_part set decided = true where batch = $1", [batch]);
      return kept;
    });
    const sizes = new Map(decided.flatMap(({ parts }) => parts.map((part) => [part.id, part.rows.length] as const)));
    const taken = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    if (taken > 0) {
      follow({ sizes, rows: taken });
      await writeDecided(db);
    }
    return { taken, refused: decided.flatMap(({ refused }) => refused) };
  } catch (error) {
    await db.run("delete from import_part where batch = $1 and not decided", [batch]);
    throw error;
  }
}

/** Lays down the rows of one series that are new to it, a part at a time. The embedded database answers without letting anybody else have a turn. */
async function layDown(db: Database, office: string, person: string, batch: string, own: readonly [Accepted, ...Accepted[]], textOf: (some: readonly Accepted[]) => string): Promise<Laid> {
  const { id: series } = await openSeries(db, office, own[0].entry.series);
  const { taken, last } = await db.transaction(async (tx) => {
    await holdSeries(tx, series);
    const [last = 0] = await tx.read<number>("select to_json(coalesce(max(id), 0)) as j from entry");
    return { taken: await takenOf(tx, series), last };
  });
  await setImmediate();
  const { fresh, refused } = sort(own, taken);
  const parts: Part[] = [];
  for (let at = 0; at < fresh.length; at += together) {
    const some = fresh.slice(at, at + together);
    await setImmediate();
    const [id = 0] = await db.read<number>("insert into import_part (office_id, series_id, person_id, batch, rows) values ($1, $2, $3, $4, $5) returning to_json(id) as j", [office, series, person, batch, textOf(some)]);
    parts.push({ id, rows: some });
  }
  return { series, last, parts, refused };
}

/** Holds the series, leaves out what somebody took since it was laid down, and lets its numbers go on behind the file. */
async function decideSeries(tx: Queries, laid: Laid, textOf: (some: readonly Accepted[]) => string): Promise<Laid> {
  await holdSeries(tx, laid.series);
  const since = await takenOf(tx, laid.series, laid.last);
  const parts: Part[] = [];
  const refused = [...laid.refused];
  // What a series has only grows: the rows that were new are new still, but for what came since.
  for (const part of laid.parts) {
    const left = since.size === 0 ? { fresh: part.rows, refused: [] } : sort(part.rows, since);
    refused.push(...left.refused);
    if (left.fresh.length > 0) parts.push({ id: part.id, rows: left.fresh });
    if (left.fresh.length === 0) await tx.run("delete from import_part where id = $1", [part.id]);
    else if (left.refused.length > 0) await tx.run("update import_part set rows = $2 where id = $1", [part.id, textOf(left.fresh)]);
  }
  const most = parts.reduce((greatest, { rows }) => rows.reduce((own, { entry }) => Math.max(own, entry.serial), greatest), 0);
  if (most > 0) await tx.run("update series set next_serial = greatest(next_serial, $2) where id = $1", [laid.series, most + 1]);
  return { ...laid, parts, refused };
}

/** The rows as the database takes them; refused before anything is decided where it would not. */
async function textsOf(db: Database, rows: readonly Accepted[]): Promise<ReadonlyMap<Accepted, string>> {
  const texts = new Map<Accepted, string>();
  for (let at = 0; at < rows.length; at += together) {
    const some = rows.slice(at, at + together);
    for (const each of some) {
      const { series: _series, ...entry } = each.entry;
      texts.set(each, storedText({ ...entry, origin: "imported" }));
    }
    await mustFit(db, `[${some.map((each) => texts.get(each)).join(",")}]`);
    await setImmediate();
  }
  return texts;
}

/** At a start: finishes what was decided, and clears what was laid down and never decided; where other servers may be laying down, only what is old. */
export async function finishImports(db: Database): Promise<void> {
  await writeDecided(db);
  await db.run(`delete from import_part where not decided${db.kind === "pglite" ? "" : " and at < now() - interval '1 day'"}`);
}

/** Writes what imports have decided and not yet written, until nothing is left. */
export async function writeDecided(db: Database): Promise<void> {
  let parts = 0;
  for (;;) {
    await setImmediate();
    const more = await db.transaction(async (tx) => {
      // Another server may be writing the one before.
      const [part] = await tx.read<{ readonly id: number; readonly office: string; readonly series: string; readonly person: string; readonly rows: string }>(`
        select json_build_object('id', id, 'office', office_id::text, 'series', series_id::text, 'person', person_id::text, 'rows', rows) as j from import_part where decided order by id limit 1 for update skip locked`);
      if (!part) return false;
      await writeRows(tx, part.office, part.series, part.rows, { key: "", hash: "", person: part.person });
      await tx.run("delete from import_part where id = $1", [part.id]);
      return true;
    });
    if (!more) break;
    parts += 1;
    // Plans made when the tables were small read them whole, for each line anew: they are made again as the tables grow.
    if (Number.isInteger(Math.log2(parts))) await analyze(db, "entry, history", 10);
  }
  if (parts > 0) await settle(db);
}
