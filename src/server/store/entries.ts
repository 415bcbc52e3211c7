import { setImmediate } from "node:timers/promises";
import { withoutAccents } from "../../shared/text";
import type { Day } from "../../standard/editions";
import { take, type Entry, type ListedEntry, type Recorded, type Step, type Version } from "../../register/entry";
import type { Description, Period, Series } from "../../register/model";
import { refuse } from "../../register/problems";
import type { Reviewed } from "../../register/review";
import { writeSerial } from "../../register/series";
import { sqlState, uniqueViolation, type Database, type Queries } from "./database";
import { openSeries } from "./offices";

/** A change that somebody may send twice: the key says that it is the same, the hash that it asks the same. */
export interface Request { readonly key: string; readonly hash: string; readonly person: string }

const entryRow = `json_build_object(
  'id', e.id::text, 'issuer', s.issuer_id::text, 'period', s.period_id::text, 'run', s.run, 'serial', e.serial, 'suffix', e.suffix, 'twin', e.twin,
  'state', e.state, 'origin', e.origin, 'documentType', e.document_type, 'isCopy', e.is_copy, 'symbol', e.symbol, 'secrecy', e.secrecy,
  'issueDate', e.issue_date, 'subject', e.subject, 'signer', e.signer, 'recipients', e.recipients, 'drafter', e.drafter, 'copies', e.copies,
  'urgency', e.urgency, 'note', e.note, 'reason', e.reason, 'version', e.version, 'owner', e.owner_id::text, 'ownerName', p.name, 'enteredAt', e.entered_at)`;
const fromEntry = "from entry e join series s on s.id = e.series_id join person p on p.id = e.owner_id";

export async function readEntry(db: Queries, office: string, id: string): Promise<ListedEntry | undefined> {
  const [entry] = await db.read<ListedEntry>(`select ${entryRow} as j ${fromEntry} where e.office_id = $1 and e.id = $2`, [office, id]);
  return entry;
}

/** What searching looks through, behind the number; the database cuts it into words at what is no letter and no figure (`words_of`). */
export const foldedText = (symbol: string, about: Description): string =>
  forSearch([symbol, about.subject, about.signer, about.recipients, about.drafter, about.note].filter(Boolean).join(" "));
/** Without accents, and with a blank for every mark that is no ASCII: quotes and dashes stick to no word, and no word is longer than an index takes. */
const forSearch = (text: string): string => withoutAccents(text).replace(/[^\p{L}\p{N}\u0000-\u007f]+|[\u{10000}-\u{10ffff}]+/gu, " ").replace(/[^\s]{80}(?=\S)/gu, "$& ");

/** What was done under a key, if anything: the entry, and whether the request was the same. */
export async function doneUnder(db: Queries, office: string, key: string): Promise<{ readonly entry: string; readonly hash: string } | undefined> {
  const [done] = await db.read<{ entry: string; hash: string }>("select json_build_object('entry', entry_id::text, 'hash', request_hash) as j from history where office_id = $1 and request_key = $2", [office, key]);
  return done;
}

const recordedColumns = `serial integer, suffix text, twin smallint, state text, origin text, document_type text, is_copy boolean, symbol text, secrecy text, issue_date date,
  subject text, signer text, recipients text, drafter text, copies integer, urgency text, note text, reason text, folded text`;
const recordedNames = "serial, suffix, twin, state, origin, document_type, is_copy, symbol, secrecy, issue_date, subject, signer, recipients, drafter, copies, urgency, note, reason, folded";

/** A line as the database takes it, in JSON. */
export const storedText = (each: Recorded): string => JSON.stringify({
  ...each, document_type: each.documentType, is_copy: each.isCopy, issue_date: each.issueDate,
  folded: `${writeSerial(each.serial, each.suffix)}-${foldedText(each.symbol, each)}`,
});
/** Fails where the database would not take the lines for what they say they are; nothing is written. */
export const mustFit = async (db: Queries, rows: string): Promise<void> => void await db.read(`select to_json(count(x.*)) as j from jsonb_to_recordset($1::jsonb) as x(${recordedColumns})`, [rows]);
/** Writes lines into a series, all or none; the ids in order. */
export const writeRows = (db: Queries, office: string, series: string, rows: string, request: Request): Promise<readonly string[]> => db.read<string>(`
      insert into entry (office_id, series_id, owner_id, changed_by, changed_as, change_key, change_hash, ${recordedNames})
      select $1, $2, $3, $3, 'record', $4, $5, ${recordedNames} from jsonb_to_recordset($6::jsonb) as x(${recordedColumns})
      returning to_json(id::text) as j`, [office, series, request.person, request.key || null, request.hash || null, rows]);

/** Writes numbers that were used elsewhere into a series, all or none; the ids in order. The series' own next number stays, giving passes over what is there. A number that is there already is refused by its name. */
export async function record(db: Queries, office: string, series: Series, entries: readonly Recorded[], request: Request): Promise<readonly string[]> {
  try {
    return await writeRows(db, office, series.id, `[${entries.map(storedText).join(",")}]`, request);
  } catch (error) {
    if (sqlState(error) === uniqueViolation && !/history_key/u.test(String(error))) {
      refuse("serialTaken", { serial: entries[0] ? writeSerial(entries[0].serial, entries[0].suffix) : "" });
    }
    throw error;
  }
}

/** Which numbers a series has, of the lines behind the line `after` where one is named; as «serial/suffix/twin». */
export async function takenOf(db: Queries, series: string, after = 0): Promise<ReadonlySet<string>> {
  return new Set(await db.read<string>("select to_json(serial || '/' || suffix || '/' || twin) as j from entry where series_id = $1 and id > $2", [series, after]));
}

/**
 * Tells the planner of what was added. In the embedded database few lines are looked at, 300 for each of `target`: the usual 30,000
 * of a long register take a second, in which it answers nobody. A server of its own has others for that, and plans better by more.
 */
export const analyze = (db: Database, tables: string, target: 10 | 30): Promise<void> => db.transaction(async (tx) => {
  if (db.kind === "pglite") await tx.run(`set local default_statistics_target = ${target}`);
  await tx.run(`analyze ${tables}`);
});

/** After many entries at once: the planner has to know of them, and the search index to be tidy; nobody else may see to that. */
export async function settle(db: Database): Promise<void> {
  await analyze(db, "entry", 30);
  await setImmediate();
  // Only who owns the index may; where that is somebody else, his server does it by itself.
  await db.read("select to_json(gin_clean_pending_list('entry_by_words')) as j").catch(() => []);
}

/** Takes one step with an entry, as `src/register` allows it. Undefined where the office has no such entry. */
export function change(db: Database, office: string, id: string, version: number | undefined, step: Step, periods: readonly Period[], request: Request, mayChange: (entry: ListedEntry) => boolean): Promise<ListedEntry | "stale" | "forbidden" | undefined> {
  return db.transaction(async (tx) => {
    await tx.read("select to_json(1) as j from entry where office_id = $1 and id = $2 for update", [office, id]);
    const entry = await readEntry(tx, office, id);
    if (!entry) return undefined;
    if (!mayChange(entry)) return "forbidden";
    const period = periods.find((each) => each.id === entry.period);
    if (!period) return "stale";
    const next = take(step, entry, period);
    if (version !== undefined && version !== entry.version) return "stale";
    await tx.run(`
      update entry set state = $2, secrecy = $3, issue_date = $4, subject = $5, signer = $6, recipients = $7, drafter = $8, copies = $9, urgency = $10, note = $11, reason = $12,
        folded = $13, changed_by = $14, changed_as = $15, change_key = $16, change_hash = $17 where id = $1`,
    [id, next.state, next.secrecy, next.issueDate, next.subject, next.signer, next.recipients, next.drafter, next.copies, next.urgency, next.note, next.reason,
      `${writeSerial(next.serial, next.suffix)}-${foldedText(next.symbol, next)}`, request.person, step.do, request.key, request.hash]);
    return readEntry(tx, office, id);
  });
}

/** Everything that happened to an entry, oldest first. */
export const readHistory = (db: Queries, office: string, id: string): Promise<readonly Version[]> =>
  db.read(`select json_build_object('version', h.version, 'at', h.at, 'person', p.name, 'deed', h.deed, 'after', h.after - '{office_id,series_id,owner_id}'::text[]) as j
    from history h join person p on p.id = h.person_id where h.office_id = $1 and h.entry_id = $2 order by h.version`, [office, id]);

/** What a list is narrowed to; every part may be missing. */
export interface Filter {
  readonly text?: string | undefined;
  readonly issuer?: string | undefined;
  readonly period?: string | undefined;
  readonly run?: string | undefined;
  readonly documentType?: string | undefined;
  readonly state?: string | undefined;
  readonly serial?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly owner?: string | undefined;
}

/** One page of a list. `found` counts up to `most`, and one more where there are more. */
export interface Found { readonly entries: readonly ListedEntry[]; readonly found: number }

/**
 * One page, newest first, below the entry `before`. What was asked for is looked up once: where that is little enough to be
 * counted, the page is the newest of it; where it is so much that counting stops, walking back from the newest meets a page
 * of it soon. A planner that guessed which of the two it is would read the whole register for a word that nobody wrote.
 */
export async function findEntries(db: Queries, office: string, filter: Filter, before: string | undefined, limit: number, most: number): Promise<Found> {
  const { where, values } = conditions(office, filter);
  const below = before === undefined ? "" : ` and e.id < $${values.push(before)}`;
  const [looked] = await db.read<{ readonly found: number; readonly newest: readonly number[] | null }>(`
    select json_build_object('found', count(*), 'newest', (array_agg(x.id order by x.id desc))[1:${limit}]) as j
    from (select e.id from entry e where ${where}${below} limit ${most + 1}) x`, values);
  const found = looked?.found ?? 0;
  if (found === 0) return { entries: [], found };
  const entries = found <= most
    ? await db.read<ListedEntry>(`select ${entryRow} as j ${fromEntry} where e.office_id = $1 and e.id = any(array(select jsonb_array_elements_text($2::jsonb)::bigint)) order by e.id desc`, [office, JSON.stringify(looked?.newest ?? [])])
    : await db.read<ListedEntry>(`select ${entryRow} as j ${fromEntry} where ${where}${below} order by e.id desc limit ${limit}`, values);
  return { entries, found };
}
/**
 * Entries of an office in the order of a printed book, a page at a time: one series after the other, along the index that its numbers
 * are unique by.
 */
export async function* entriesInOrder(db: Queries, office: string, filter: Filter, limit: number): AsyncGenerator<readonly ListedEntry[]> {
  const all = await db.read<string>(`select to_json(id::text) as j from series where office_id = $1 and ($2::bigint is null or issuer_id = $2::bigint)
    and ($3::bigint is null or period_id = $3::bigint) and ($4::text is null or run = $4::text) order by issuer_id, period_id, run`, [office, filter.issuer ?? null, filter.period ?? null, filter.run ?? null]);
  for (const series of all) {
    for (let last: Entry | undefined; ;) {
      const { where, values } = conditions(office, filter);
      const own = ` and e.series_id = $${values.push(series)}::bigint`;
      const below = last === undefined ? "" : ` and (e.serial, e.suffix, e.twin) > ($${values.push(last.serial)}::integer, $${values.push(last.suffix)}::text, $${values.push(last.twin)}::smallint)`;
      const page = await db.read<ListedEntry>(`select ${entryRow} as j ${fromEntry} where ${where}${own}${below} order by e.serial, e.suffix, e.twin limit ${limit}`, values);
      yield page;
      last = page[page.length - 1];
      if (page.length < limit) break;
    }
  }
}

function conditions(office: string, filter: Filter): { readonly where: string; readonly values: (string | number)[] } {
  const values: (string | number)[] = [office];
  const parts = ["e.office_id = $1"];
  const add = (sql: string, value: string | undefined): void => {
    if (value !== undefined) parts.push(sql.replace("?", `$${values.push(value)}`));
  };
  const asked = forSearch(filter.text ?? "").split(/\s+/u).filter(Boolean).slice(0, 8);
  // Every word has to begin a word: «qd khen» finds «05-QĐ/TU … khen thưởng». Letters and figures only, so nothing needs quoting.
  const words = asked.flatMap((each) => each.split(/[^\p{L}\p{N}]+/u)).filter(Boolean).slice(0, 16);
  if (words.length > 0) add("e.words @@ ?::tsquery", words.map((word) => `'${word.slice(0, 80)}':*`).join(" & "));
  // What was typed with its marks stands there with them: «05-qd/tu», «100%».
  for (const marked of asked.filter((each) => /[^\p{L}\p{N}]/u.test(each))) add("e.folded like ?", `%${marked.replace(/[\\%_]/gu, "\\$&")}%`);
  add("e.series_id in (select id from series where issuer_id = ?::bigint)", filter.issuer);
  add("e.series_id in (select id from series where period_id = ?::bigint)", filter.period);
  add("e.series_id in (select id from series where run = ?::text)", filter.run);
  add("e.document_type = ?", filter.documentType);
  add("e.state = ?", filter.state);
  add("e.serial = ?::integer", filter.serial);
  add("e.issue_date >= ?::date", filter.from);
  add("e.issue_date <= ?::date", filter.to);
  add("e.owner_id = ?", filter.owner);
  return { where: parts.join(" and "), values };
}

export const readForReview = (db: Queries, series: string): Promise<readonly Reviewed[]> =>
  db.read(`select json_build_object('serial', serial, 'suffix', suffix, 'twin', twin, 'state', state, 'origin', origin, 'issueDate', issue_date, 'reason', reason) as j
    from entry where series_id = $1 order by serial, suffix, twin`, [series]);

export { openSeries };
