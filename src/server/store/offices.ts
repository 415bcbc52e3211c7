import { greatestSerial, type Issuer, type IssuerKind, type Period, type Run, type Series, type SeriesKey, type TermFacts } from "../../register/model";
import { refuse } from "../../register/problems";
import { congressPeriod, placeTerms, type TermToPlace } from "../../register/terms";
import type { Day } from "../../standard/editions";
import { refusals } from "../errors";
import type { Database, Queries } from "./database";
import { logDeed } from "./people";

/** Everything of an office that decides about numbers, as of one revision. */
export interface OfficeState {
  readonly revision: number;
  readonly issuers: readonly Issuer[];
  readonly periods: readonly Period[];
}

interface StoredPeriod { readonly id: string; readonly committee: string; readonly kind: Period["kind"]; readonly name: string; readonly facts: TermFacts & { readonly opensOn?: Day; readonly closesOn?: Day | null } }

const issuerRow = `json_build_object('id', id::text, 'kind', kind, 'name', name, 'symbol', symbol, 'committee', coalesce(committee_id, id)::text, 'closedOn', closed_on, 'succeededBy', succeeded_by::text)`;

export async function readOffice(db: Database, office: string): Promise<OfficeState> {
  return db.transaction(async (tx) => {
    const [revision = 0] = await tx.read<number>("select to_json(revision) as j from office where id = $1", [office]);
    const issuers = await tx.read<Issuer>(`select ${issuerRow} as j from issuer where office_id = $1 order by id`, [office]);
    return { revision, issuers, periods: await readPeriods(tx, office) };
  }, "repeatable read");
}

async function readPeriods(db: Queries, office: string): Promise<readonly Period[]> {
  const stored = await db.read<StoredPeriod>("select json_build_object('id', id::text, 'committee', committee_id::text, 'kind', kind, 'name', name, 'facts', facts) as j from period where office_id = $1 order by id", [office]);
  const committees = new Set(stored.map(({ committee }) => committee));
  return [...committees].flatMap((committee) => {
    const own = stored.filter((each) => each.committee === committee);
    const terms: readonly TermToPlace[] = own.filter(({ kind }) => kind === "term");
    const congresses = own.filter(({ kind }) => kind === "congress").map(({ id, name, facts }) =>
      congressPeriod({ id, committee, name, opensOn: facts.opensOn ?? "", closesOn: facts.closesOn ?? null }));
    return [...placeTerms(terms), ...congresses];
  });
}

/** The facts of the periods as they were entered, for a form that changes them. */
export const listFacts = (db: Queries, office: string): Promise<readonly { readonly id: string; readonly facts: TermFacts }[]> =>
  db.read("select json_build_object('id', id::text, 'facts', facts) as j from period where office_id = $1 order by id", [office]);

/** Changes issuers or periods: the office gets a new revision, so that nobody decides by the old state. */
async function changing<T>(db: Database, office: string, by: string, deed: string, detail: object, work: (tx: Queries) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.run("update office set revision = revision + 1 where id = $1", [office]);
    const result = await work(tx);
    // Whatever was changed has to be a state that can be read: two terms on one day, say, are refused here.
    await readPeriods(tx, office);
    await logDeed(tx, office, by, deed, detail);
    return result;
  });
}

export interface NewIssuer { readonly kind: IssuerKind; readonly name: string; readonly symbol: string; readonly committee?: string | undefined }
export const addIssuer = (db: Database, office: string, by: string, issuer: NewIssuer): Promise<string> =>
  changing(db, office, by, "addIssuer", issuer, async (tx) => {
    const [id] = await tx.read<string>(`
      insert into issuer (office_id, kind, name, symbol, committee_id)
      select $1, $2, $3, $4, $5 where $5::bigint is null or exists (select 1 from issuer where office_id = $1 and id = $5 and kind = 'committee')
      returning to_json(id::text) as j`, [office, issuer.kind, issuer.name, issuer.symbol, issuer.committee ?? null]);
    return id ?? "";
  });

export interface IssuerChange { readonly name?: string | undefined; readonly symbol?: string | undefined; readonly closedOn?: Day | null | undefined; readonly succeededBy?: string | undefined }
/** Renames, closes or reopens an issuer, or says who carries on after it; false where the office has no such issuer. */
export const changeIssuer = (db: Database, office: string, by: string, id: string, change: IssuerChange): Promise<boolean> =>
  changing(db, office, by, "changeIssuer", { id, ...change }, async (tx) => {
    const changed = await tx.read(`
      update issuer set name = coalesce($3, name), symbol = coalesce($4, symbol),
        closed_on = case when $5 then $6::date else closed_on end, succeeded_by = case when $5 and $6::date is null then null else coalesce($7, succeeded_by) end
      where office_id = $1 and id = $2 and ($7::bigint is null or ($7 <> $2 and exists (select 1 from issuer s where s.office_id = $1 and s.id = $7)))
      returning to_json(1) as j`,
    [office, id, change.name ?? null, change.symbol ?? null, change.closedOn !== undefined, change.closedOn ?? null, change.succeededBy ?? null]);
    return changed.length > 0;
  });

export interface NewPeriod { readonly committee: string; readonly kind: Period["kind"]; readonly name: string; readonly facts: StoredPeriod["facts"] }
/** The new period's id; undefined where the office has no such committee. */
export const addPeriod = (db: Database, office: string, by: string, period: NewPeriod): Promise<string | undefined> =>
  changing(db, office, by, "addPeriod", period, async (tx) => {
    const [id] = await tx.read<string>(`
      insert into period (office_id, committee_id, kind, name, facts)
      select $1, id, $3, $4, $5::jsonb from issuer where office_id = $1 and id = $2 and kind = 'committee' returning to_json(id::text) as j`,
    [office, period.committee, period.kind, period.name, JSON.stringify(period.facts)]);
    return id;
  });

/**
 * Changes what a period is counted from. Where numbers were already given whose date would then lie outside, it is
 * refused: they would stand in a term that is not theirs.
 */
export const changePeriod = (db: Database, office: string, by: string, id: string, kind: Period["kind"], change: { readonly name?: string | undefined; readonly facts?: StoredPeriod["facts"] | undefined }): Promise<boolean> =>
  changing(db, office, by, "changePeriod", { id, ...change }, async (tx) => {
    const changed = await tx.read("update period set name = coalesce($3, name), facts = coalesce($4::jsonb, facts) where office_id = $1 and id = $2 and kind = $5 returning to_json(1) as j",
      [office, id, change.name ?? null, change.facts ? JSON.stringify(change.facts) : null, kind]);
    if (changed.length === 0 || change.facts === undefined) return changed.length > 0;
    const [importing] = await tx.read("select to_json(1) as j from import_part where office_id = $1 and decided limit 1", [office]);
    if (importing) throw refusals.importing();
    for (const period of await readPeriods(tx, office)) {
      const [stranded] = await tx.read<{ serial: number; day: Day }>(`
        select json_build_object('serial', e.serial, 'day', e.issue_date) as j from entry e join series s on s.id = e.series_id
        where s.office_id = $1 and s.period_id = $2 and e.state <> 'voided' and e.issue_date is not null and e.issue_date is distinct from $5::date
          and (e.issue_date < $3::date or e.issue_date > coalesce($4::date, 'infinity')) limit 1`, [office, period.id, period.startsOn, period.endsOn, period.alsoOn]);
      if (stranded) refuse("dateOutsidePeriod", { day: stranded.day, period: period.name });
    }
    return true;
  });

const seriesRow = `json_build_object('id', id::text, 'issuer', issuer_id::text, 'period', period_id::text, 'run', run, 'firstSerial', first_serial, 'nextSerial', next_serial, 'startReason', start_reason)`;

/** The series that say something: a request that is refused, or an import that is only looked at, may have opened one for nothing. */
export const listSeries = (db: Queries, office: string): Promise<readonly Series[]> =>
  db.read(`select ${seriesRow} as j from series where office_id = $1
    and (next_serial > 1 or start_reason <> '' or exists (select 1 from entry where series_id = series.id)) order by issuer_id, period_id, run`, [office]);

/** The series of a key; it is opened where nobody used it yet. */
export async function openSeries(db: Queries, office: string, key: SeriesKey): Promise<Series> {
  const values = [office, key.issuer, key.period, key.run];
  const find = `select ${seriesRow} as j from series where office_id = $1 and issuer_id = $2 and period_id = $3 and run = $4`;
  const [found] = await db.read<Series>(find, values);
  if (found) return found;
  await db.run("insert into series (office_id, issuer_id, period_id, run) values ($1, $2, $3, $4) on conflict (issuer_id, period_id, run) do nothing", values);
  const [opened] = await db.read<Series>(find, values);
  if (!opened) throw new Error("a series that was just opened is not there");
  return opened;
}

/** «Số tiếp theo là 57»: the office had used the lower numbers before this register. */
export async function startSeriesAt(db: Database, office: string, by: string, key: SeriesKey, next: number, reason: string): Promise<Series> {
  if (reason.trim() === "") refuse("reasonNeeded");
  return db.transaction(async (tx) => {
    const series = await openSeries(tx, office, key);
    await tx.read("select to_json(1) as j from series where id = $1 for update", [series.id]);
    const [state] = await tx.read<{ next: number; entries: number; last: number }>(`
      select json_build_object('next', s.next_serial, 'entries', count(e.id), 'last', coalesce(max(e.serial), 0)) as j
      from series s left join entry e on e.series_id = s.id where s.id = $1 group by s.id`, [series.id]);
    const used = Math.max(state?.last ?? 0, (state?.next ?? 1) - 1);
    if (next <= used && used > 0 && state?.entries !== 0) refuse("startTooLow", { used: String(used) });
    if (next > greatestSerial) refuse("serialFull");
    await tx.run("update series set next_serial = $2, first_serial = case when $3 then $2 else first_serial end, start_reason = $4 where id = $1", [series.id, next, state?.entries === 0, reason.trim()]);
    await logDeed(tx, office, by, "startSeries", { ...key, next, reason });
    return openSeries(tx, office, key);
  });
}

export const isRun = (text: string, types: readonly string[]): text is Run => text === "congress" || text === "copies" || types.includes(text);
