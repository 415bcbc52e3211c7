import { createHash } from "node:crypto";
import type { DocumentType } from "../standard/vocabulary";
import type { Day } from "../standard/editions";
import type { Answered, ListedEntry, Recorded, Step } from "../register/entry";
import type { Description, EntryOrigin, EntryState, Issuer, Secrecy, Series, SeriesKey } from "../register/model";
import { refuse, RegisterError } from "../register/problems";
import { outOfOrder, reviewSeries, type Remark } from "../register/review";
import { may, type Deed } from "../register/roles";
import { checkDescription, checkReason } from "../register/secrecy";
import { runOf, seriesOf, symbolOf, writeSerial } from "../register/series";
import { writeDay } from "../register/terms";
import { refusals } from "./errors";
import type { Database } from "./store/database";
import { change, doneUnder, openSeries, readEntry, readForReview, record, type Request } from "./store/entries";
import { Giver } from "./store/giver";
import { ImportsUnderWay } from "./store/import-progress";
import { isImporting } from "./store/imports";
import { listSeries, readOffice, startSeriesAt, type OfficeState } from "./store/offices";
import type { Principal } from "./store/people";
import { sqlState } from "./store/database";

/** What a document needs to get a number. */
export interface Asking extends Description {
  readonly issuer: string;
  /** Issuers beside the lead body of a joint document. */
  readonly with: readonly string[];
  readonly documentType: DocumentType;
  readonly isCopy: boolean;
  readonly secrecy: Secrecy;
  readonly issueDate: Day;
  /** Where the day could belong to two terms. */
  readonly period?: string | undefined;
}
/** A number that was used elsewhere, as somebody enters it. */
export interface Recording extends Asking {
  readonly serial: number;
  readonly suffix: string;
  readonly state: EntryState;
  readonly origin: EntryOrigin;
  readonly reason: string;
}

/** The register of one database, for people of its offices. Decides by `src/register`; keeps nothing that the database does not. */
export class Register {
  readonly db: Database;
  readonly giver: Giver;
  readonly imports = new ImportsUnderWay();
  readonly #states = new Map<string, OfficeState>();
  readonly #series = new Map<string, Series>();

  constructor(db: Database) {
    this.db = db;
    this.giver = new Giver(db);
  }

  allow(who: Principal, deed: Deed): void {
    if (!may(who.role, deed)) throw refusals.forbidden();
  }

  /** Issuers and terms. From memory where nothing changed as far as this process knows; the database has the last word when a number is given. */
  async state(office: string, fresh = false): Promise<OfficeState> {
    const known = this.#states.get(office);
    if (known && !fresh) return known;
    const state = await readOffice(this.db, office);
    this.#states.set(office, state);
    return state;
  }
  forget(office: string): void {
    this.#states.delete(office);
  }

  async reserve(who: Principal, asking: Asking, key: string): Promise<Answered> {
    this.allow(who, "reserve");
    const request: Request = { key, hash: hashOf(who, "reserve", asking), person: who.person };
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const state = await this.state(who.office, attempt > 0);
      let decided: { readonly series: SeriesKey; readonly symbol: string };
      try {
        decided = this.#decide(state, asking);
      } catch (error) {
        // By an older state, or after the number was given: a repeated request gets what it got.
        if (attempt === 0) continue;
        const before = await this.#before(who, request);
        if (before) return before;
        throw error;
      }
      const series = await this.#seriesOf(who.office, decided.series);
      const { issuer: _issuer, with: _with, period: _period, ...described } = asking;
      const given = await this.giver.give(who.office, state.revision, series.id, { ...described, symbol: decided.symbol }, request).catch(async (error: unknown) => {
        // The same key at the same moment for another series.
        if (sqlState(error) === "23505") return { is: "stale" as const };
        throw error;
      });
      if (given.is === "stale") continue;
      if (given.is === "before") {
        if (!given.same) throw refusals.keyUsed();
        return { entry: await this.#entry(who.office, given.id), repeated: true, warnings: [] };
      }
      const entry: ListedEntry = {
        ...described, id: given.id, ...decided.series, serial: given.serial, suffix: "", twin: 0, state: "reserved", origin: "given", symbol: decided.symbol,
        reason: "", version: 1, owner: who.person, ownerName: who.name, enteredAt: new Date().toISOString(),
      };
      return { entry, repeated: false, warnings: [] };
    }
    throw refusals.busy();
  }

  /** Enters numbers that were used elsewhere: in the secret book, typed while the server was away, wedged in, used twice. */
  async record(who: Principal, recording: Recording, key: string): Promise<Answered> {
    this.allow(who, "record");
    const request: Request = { key, hash: hashOf(who, "record", recording), person: who.person };
    const before = await this.#before(who, request);
    if (before) return before;
    const state = await this.state(who.office, true);
    const { series: seriesKey, symbol } = this.#decide(state, recording);
    checkDescription(recording.secrecy, recording);
    if (recording.state === "voided" || recording.origin === "wedged" || recording.origin === "twin") checkReason(recording.state === "voided" ? recording.secrecy : "none", recording.reason);
    if ((recording.origin === "wedged") !== (recording.suffix !== "")) throw refusals.invalid("Số chèn có một chữ cái đi sau («05a»); các số khác thì không.");
    const series = await this.#seriesOf(who.office, seriesKey);
    const id = await this.db.transaction(async (tx) => {
      await tx.read("select to_json(1) as j from series where id = $1 for update", [series.id]);
      if (await isImporting(tx, series.id)) throw refusals.importing();
      const [twins = 0] = await tx.read<number>("select to_json(count(*)) as j from entry where series_id = $1 and serial = $2 and suffix = $3", [series.id, recording.serial, recording.suffix]);
      if (recording.origin === "twin" && twins === 0) throw refusals.invalid(`Số ${writeSerial(recording.serial)} chưa có trong sổ nên không phải là số trùng.`);
      const { issuer: _issuer, with: _with, period: _period, ...described } = recording;
      const stored: Recorded = { ...described, symbol, twin: recording.origin === "twin" ? twins : 0 };
      return (await record(tx, who.office, series, [stored], request))[0] ?? "";
    });
    return { entry: await this.#entry(who.office, id), repeated: false, warnings: [] };
  }

  async step(who: Principal, id: string, step: Step, version: number | undefined, key: string): Promise<Answered> {
    const request: Request = { key, hash: hashOf(who, step.do, { id, step }), person: who.person };
    this.allow(who, step.do === "edit" ? "editOwn" : step.do);
    const before = await this.#before(who, request);
    if (before) return before;
    const state = await this.state(who.office, true);
    const mayChange = (entry: ListedEntry): boolean => step.do !== "edit" || may(who.role, "editAny") || entry.owner === who.person;
    const changed = await change(this.db, who.office, id, version, step, state.periods, request, mayChange).catch((error: unknown) => {
      if (sqlState(error) === "TT001") throw refusals.invalid("Sổ đã ghi nội dung của văn bản này; hãy huỷ số và lấy số mới với độ mật.");
      throw error;
    });
    if (changed === undefined) throw refusals.notFound();
    if (changed === "forbidden") throw refusals.forbidden();
    if (changed === "stale") throw refusals.stale();
    return { entry: changed, repeated: false, warnings: step.do === "issue" || step.do === "correct" ? await this.#orderWarnings(who.office, changed) : [] };
  }

  async startSeries(who: Principal, key: SeriesKey, next: number, reason: string): Promise<Series> {
    this.allow(who, "manage");
    const state = await this.state(who.office, true);
    const issuer = state.issuers.find(({ id }) => id === key.issuer);
    const period = state.periods.find(({ id }) => id === key.period);
    if (!issuer || !period || period.committee !== issuer.committee || (period.kind === "congress") !== (issuer.kind === "congress")) throw refusals.notFound();
    if ((issuer.kind === "congress") !== (key.run === "congress")) throw refusals.invalid("Đại hội có một dãy số chung; cơ quan khác có dãy riêng từng loại.");
    return startSeriesAt(this.db, who.office, who.person, key, next, reason);
  }

  async review(office: string, series: string): Promise<readonly Remark[]> {
    const found = (await listSeries(this.db, office)).find(({ id }) => id === series);
    if (!found) throw refusals.notFound();
    return reviewSeries(await readForReview(this.db, found.id), { first: found.firstSerial, reason: found.startReason });
  }

  issuersOf(state: OfficeState, ids: readonly string[]): readonly [Issuer, ...Issuer[]] {
    const [lead, ...others] = ids.map((id) => {
      const issuer = state.issuers.find((each) => each.id === id);
      if (!issuer) throw refusals.notFound();
      return issuer;
    });
    if (!lead) throw refusals.notFound();
    return [lead, ...others];
  }

  #decide(state: OfficeState, asking: Asking): { readonly series: SeriesKey; readonly symbol: string } {
    checkDescription(asking.secrecy, asking);
    const document = { documentType: asking.documentType, isCopy: asking.isCopy, secrecy: asking.secrecy, issueDate: asking.issueDate, issuers: this.issuersOf(state, [asking.issuer, ...asking.with]) };
    const [lead] = document.issuers;
    if (lead.closedOn !== null && lead.succeededBy !== null && asking.issueDate > lead.closedOn) {
      const successor = state.issuers.find(({ id }) => id === lead.succeededBy);
      throw refusals.invalid(`${lead.name} không còn ban hành văn bản từ sau ngày ${writeDay(lead.closedOn)}; ${successor?.name ?? "cơ quan kế tục"} kế tục.`);
    }
    return { series: seriesOf(document, state.periods, asking.period), symbol: symbolOf(document) };
  }

  async #before(who: Principal, request: Request): Promise<Answered | undefined> {
    const done = await doneUnder(this.db, who.office, request.key);
    if (!done) return undefined;
    if (done.hash !== request.hash) throw refusals.keyUsed();
    return { entry: await this.#entry(who.office, done.entry), repeated: true, warnings: [] };
  }

  async #orderWarnings(office: string, entry: ListedEntry): Promise<readonly string[]> {
    if (entry.issueDate === null) return [];
    const series = await this.#seriesOf(office, { issuer: entry.issuer, period: entry.period, run: entry.run as SeriesKey["run"] });
    const other = outOfOrder(entry.serial, entry.issueDate, await readForReview(this.db, series.id));
    return other?.issueDate ? [`Số ${writeSerial(entry.serial, entry.suffix)} ghi ngày ${writeDay(entry.issueDate)} nhưng số ${writeSerial(other.serial, other.suffix)} ghi ngày ${writeDay(other.issueDate)}.`] : [];
  }

  async #entry(office: string, id: string): Promise<ListedEntry> {
    return await readEntry(this.db, office, id) ?? Promise.reject(refusals.notFound());
  }

  async #seriesOf(office: string, key: SeriesKey): Promise<Series> {
    const name = `${office} ${key.issuer} ${key.period} ${key.run}`;
    const known = this.#series.get(name);
    if (known) return known;
    const series = await openSeries(this.db, office, key);
    this.#series.set(name, series);
    return series;
  }
}

/** The same person asking the same thing has the same hash. */
function hashOf(who: Principal, deed: string, asked: object): string {
  const ordered = JSON.stringify(asked, (_, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value);
  return createHash("sha256").update(`${who.person} ${deed} ${ordered}`).digest("hex");
}

export { refuse, RegisterError, runOf };
