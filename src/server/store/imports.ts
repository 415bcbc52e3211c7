import { randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { ImportedRow } from "../../register/columns";
import { writeSerial } from "../../register/series";
import { refusals } from "../errors";
import type { Database, Queries } from "./database";
import { mustFit, openSeries, settle, storedText, takenOf, writeRows } from "./entries";

/** A row of a file, understood, with its number in the file. */
export interface Accepted { readonly row: number; readonly entry: ImportedRow }
export interface Refused { readonly row: number; readonly why: string }
/** What of the rows is new to the register. */
export interface Taken { readonly taken: number; readonly refused: readonly Refused[] }

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

/** The rows of one series that are new to the register, and what is said of the others. */
interface Sorted { readonly series: string; readonly fresh: readonly Accepted[]; readonly refused: readonly Refused[] }

async function sortAll(db: Queries, office: string, rows: readonly Accepted[], locked: boolean): Promise<readonly Sorted[]> {
  const all: Sorted[] = [];
  for (const own of bySeries(rows)) {
    const { id } = await openSeries(db, office, own[0].entry.series);
    if (locked) await db.read("select to_json(1) as j from series where id = $1 for update", [id]);
    if (locked && await isImporting(db, id)) throw refusals.importing();
    all.push({ series: id, ...sort(own, await takenOf(db, id)) });
  }
  return all;
}
const summed = (all: readonly Sorted[]): Taken => ({ taken: all.reduce((sum, { fresh }) => sum + fresh.length, 0), refused: all.flatMap(({ refused }) => refused) });

/** What `takeRows` would take now; nothing is written. */
export const previewRows = async (db: Database, office: string, rows: readonly Accepted[]): Promise<Taken> => summed(await sortAll(db, office, rows, false));

/**
 * Takes the rows that are new. One short transaction decides for all of them: from then on the import is done, whatever
 * happens, and each series goes on behind it. What is to be written was laid down before, and the lines themselves follow
 * a few hundred at a time; others are answered in between (decision 0053).
 */
export async function takeRows(db: Database, office: string, person: string, rows: readonly Accepted[]): Promise<Taken> {
  const texts = await textsOf(db, rows);
  const layDown = async (queries: Queries, { series, fresh }: Sorted, batch: string): Promise<void> => {
    for (let at = 0; at < fresh.length; at += together) {
      await queries.run("insert into import_part (office_id, series_id, person_id, batch, rows) values ($1, $2, $3, $4, $5)", [office, series, person, batch, `[${fresh.slice(at, at + together).map((each) => texts.get(each)).join(",")}]`]);
    }
  };
  const batch = randomUUID();
  const laid = await sortAll(db, office, rows, false);
  const decided = await (async () => {
    for (const each of laid) await layDown(db, each, batch);
    return db.transaction(async (tx) => {
      const all = await sortAll(tx, office, rows, true);
      for (const [index, { series, fresh }] of all.entries()) {
        // What is taken only grows: as many new rows are the same new rows. Where somebody took a number of the file meanwhile, its series is laid down again.
        if (fresh.length !== laid[index]?.fresh.length) {
          await tx.run("delete from import_part where batch = $1 and series_id = $2", [batch, series]);
          await layDown(tx, { series, fresh, refused: [] }, batch);
        }
        if (fresh.length > 0) await tx.run("update series set next_serial = greatest(next_serial, $2) where id = $1", [series, fresh.reduce((most, { entry }) => Math.max(most, entry.serial), 0) + 1]);
      }
      await tx.run("update import_part set decided = true where batch = $1", [batch]);
      return summed(all);
    });
  })().catch(async (error: unknown) => {
    await db.run("delete from import_part where batch = $1 and not decided", [batch]);
    throw error;
  });
  if (decided.taken > 0) await writeDecided(db);
  return decided;
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
    if (Number.isInteger(Math.log2(parts))) await db.run("analyze entry, history");
    await setImmediate();
  }
  if (parts > 0) await settle(db);
}
