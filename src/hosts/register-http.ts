import type { Answered, Changes, Entry, ListedEntry, Version } from "../register/entry";
import type { Description, EntryOrigin, EntryState, Issuer, Period, Run, Secrecy, Series, TermFacts } from "../register/model";
import { Refusal } from "../register/refusal";
import type { Remark } from "../register/review";
import type { Role } from "../register/roles";
import type { Day } from "../standard/editions";
import type { DocumentType } from "../standard/vocabulary";
import { xlsxType } from "../register/media-types";

/** Who the page acts for. */
export interface Me { readonly person: string; readonly name: string; readonly office: string; readonly officeName: string; readonly role: Role }
export interface Offices { readonly issuers: readonly Issuer[]; readonly periods: readonly (Period & { readonly facts?: Partial<TermFacts> & { readonly opensOn?: Day; readonly closesOn?: Day | null } })[] }
export interface Person { readonly id: string; readonly name: string; readonly role: Role; readonly subject: string | null; readonly active: boolean }
export interface AccessToken { readonly id: string; readonly person: string; readonly label: string; readonly createdAt: string; readonly expiresAt: string; readonly revokedAt: string | null }
/** What an import took, or would take: rows as the spreadsheet counts them. */
export interface Imported { readonly rows: number; readonly taken: number; readonly refused: readonly { readonly row: number; readonly why: string }[]; readonly applied: boolean }

/** How far an import has come: rows written, of the rows it takes. */
export interface ImportProgress { readonly written: number; readonly rows: number }

/** What a number is asked for. What is left out is empty. */
export interface Asking extends Partial<Description> {
  readonly issuer: string;
  readonly with?: readonly string[];
  readonly documentType: DocumentType;
  readonly isCopy?: boolean;
  readonly secrecy?: Secrecy;
  readonly issueDate: Day;
  readonly period?: string;
}
export interface Recording extends Asking { readonly serial: number; readonly origin: EntryOrigin; readonly suffix?: string; readonly state?: EntryState; readonly reason?: string }
export interface ListQuery {
  readonly q?: string; readonly issuer?: string; readonly period?: string; readonly run?: Run; readonly type?: DocumentType; readonly state?: EntryState;
  readonly serial?: number; readonly from?: Day; readonly to?: Day; readonly mine?: boolean; readonly before?: string; readonly limit?: number;
}
/** `next` is the `before` of the next page, null on the last; the total comes with the first page only. */
export interface Page { readonly entries: readonly ListedEntry[]; readonly next: string | null; readonly total?: number; readonly more?: boolean }

/** What an export is narrowed to. */
export interface ExportQuery { readonly issuer?: string; readonly period?: string; readonly run?: Run; readonly format: "xlsx" | "html" }

/** The register said no, or could not be reached (`status` 0). */
export class RegisterRefusal extends Refusal {
  /** Nothing is known to have gone wrong with the request itself: it may be sent again, with the same key. */
  get isAway(): boolean {
    return this.status === 0 || this.status === 503;
  }
}

/**
 * The register of the server that this page came from. Every deed takes a key that the caller makes once (`newKey`) and
 * keeps until it has an answer: sent again with it, the same deed is done once.
 */
export interface RegisterClient {
  /** Undefined where there is no register, or no token yet; the reason stands in `whyAway`. */
  connect(): Promise<Me | undefined>;
  readonly whyAway: string;
  reserve(asking: Asking, key: string): Promise<Answered>;
  record(recording: Recording, key: string): Promise<Answered>;
  edit(entry: Entry, changes: Changes, key: string): Promise<Answered>;
  issue(entry: Entry, changes: Changes, key: string): Promise<Answered>;
  void(entry: Entry, reason: string, key: string): Promise<Answered>;
  correct(entry: Entry, changes: Changes, reason: string, key: string): Promise<Answered>;
  list(query: ListQuery): Promise<Page>;
  read(id: string): Promise<{ readonly entry: ListedEntry; readonly history: readonly Version[] }>;
  offices(): Promise<Offices>;
  series(): Promise<readonly Series[]>;
  review(series: string): Promise<readonly Remark[]>;
  addIssuer(issuer: { readonly kind: Issuer["kind"]; readonly name: string; readonly symbol: string; readonly committee?: string }): Promise<string>;
  addTerm(term: { readonly committee: string; readonly name: string; readonly facts: Partial<TermFacts> }): Promise<string>;
  startSeries(start: { readonly issuer: string; readonly period: string; readonly run: Run; readonly next: number; readonly reason: string }): Promise<void>;
  changeIssuer(id: string, change: { readonly name?: string; readonly symbol?: string; readonly closedOn?: Day | null; readonly succeededBy?: string }): Promise<void>;
  addCongress(congress: { readonly committee: string; readonly name: string; readonly opensOn: Day; readonly closesOn: Day | null }): Promise<string>;
  /** Another name, or what it is counted from; the register refuses where numbers that were given would fall out of it. */
  changeTerm(id: string, change: { readonly name: string; readonly facts: Partial<TermFacts> }): Promise<void>;
  changeCongress(id: string, change: { readonly name: string; readonly opensOn: Day; readonly closesOn: Day | null }): Promise<void>;
  people(): Promise<{ readonly people: readonly Person[]; readonly tokens: readonly AccessToken[] }>;
  addPerson(person: { readonly name: string; readonly role: Role }): Promise<string>;
  changePerson(id: string, change: { readonly role?: Role; readonly active?: boolean }): Promise<void>;
  /** The token in clear; it is shown this once and can never be asked for again. */
  addToken(of: { readonly person: string; readonly label: string; readonly days: number }): Promise<string>;
  revokeToken(id: string): Promise<void>;
  /** Without `apply` nothing is written: the answer says what would be. */
  importFile(file: Blob, isCsv: boolean, apply: boolean): Promise<Imported>;
  /** Of the import that this person waits for; null where there is none, or nothing is written yet. */
  importProgress(): Promise<ImportProgress | null>;
  exportFile(query: ExportQuery): Promise<Blob>;
}


export const tokenRefused = "Mã truy cập này không đúng, đã hết hạn hoặc đã bị thu hồi.";

export const newKey = (): string => crypto.randomUUID();

/** Where a token is kept between visits; in local mode none is needed. */
export interface TokenPlace { get(): string | null }

export function createRegisterClient(tokens: TokenPlace = { get: () => null }, base = ""): RegisterClient {
  let token: string | null = null;
  let whyAway = "";

  async function send(method: string, path: string, body?: BodyInit, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    try {
      return await fetch(`${base}/api/v1${path}`, {
        method, credentials: "omit", cache: "no-store", redirect: "error",
        headers: { "x-the-thuc": "1", ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
        ...(body === undefined ? {} : { body }),
      });
    } catch {
      throw new RegisterRefusal(0, "away", "Không gặp được máy chủ của sổ đăng ký.");
    }
  }
  async function answered<T>(response: Response): Promise<T> {
    // Static hosting answers with pages, not with JSON.
    const answer = await response.json().catch(() => undefined) as (T & { readonly error?: { readonly code: string; readonly message: string } }) | undefined;
    if (!response.ok || answer === undefined) {
      const known = answer?.error;
      throw known ? new RegisterRefusal(response.status, known.code, known.message) : new RegisterRefusal(0, "away", "Trang này không có máy chủ của sổ đăng ký.");
    }
    return answer;
  }
  const ask = async <T>(method: string, path: string, body?: unknown, key?: string): Promise<T> =>
    answered<T>(await send(method, path, body === undefined ? undefined : JSON.stringify(body), { ...(key === undefined ? {} : { "idempotency-key": key }), ...(body === undefined ? {} : { "content-type": "application/json" }) }));
  const query = (parts: object): string => new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== undefined && value !== "" && value !== false).map(([name, value]) => [name, String(value)])).toString();
  const deed = (entry: Entry, name: string, body: object, key: string): Promise<Answered> => ask("POST", `/entries/${entry.id}/${name}`, { version: entry.version, ...body }, key);

  return {
    get whyAway() { return whyAway; },
    async connect() {
      try {
        whyAway = "";
        token = tokens.get();
        if (token !== null) return await ask<Me>("GET", "/me");
        const session = await ask<Me & { readonly token: string }>("GET", "/session");
        token = session.token;
        return session;
      } catch (error) {
        if (!(error instanceof RegisterRefusal)) throw error;
        whyAway = error.status === 401 && token !== null ? tokenRefused : error.status === 404 || error.status === 401 ? "Cần mã truy cập của sổ đăng ký." : error.message;
        return undefined;
      }
    },
    reserve: (asking, key) => ask("POST", "/entries", asking, key),
    record: (recording, key) => ask("POST", "/entries/recorded", recording, key),
    edit: (entry, changes, key) => deed(entry, "edit", { changes }, key),
    issue: (entry, changes, key) => deed(entry, "issue", { changes }, key),
    void: (entry, reason, key) => deed(entry, "void", { reason }, key),
    correct: (entry, changes, reason, key) => deed(entry, "correct", { changes, reason }, key),
    list: ({ mine, ...rest }) => ask("GET", `/entries?${query({ ...rest, mine: mine ? "true" : undefined })}`),
    read: (id) => ask("GET", `/entries/${encodeURIComponent(id)}`),
    offices: () => ask("GET", "/issuers"),
    series: async () => (await ask<{ readonly series: readonly Series[] }>("GET", "/series")).series,
    review: async (series) => (await ask<{ readonly remarks: readonly Remark[] }>("GET", `/review?series=${encodeURIComponent(series)}`)).remarks,
    addIssuer: async (issuer) => (await ask<{ readonly id: string }>("POST", "/issuers", issuer)).id,
    addTerm: async (term) => (await ask<{ readonly id: string }>("POST", "/terms", term)).id,
    startSeries: async (start) => void await ask("POST", "/series", start),
    changeIssuer: async (id, change) => void await ask("PATCH", `/issuers/${id}`, change),
    addCongress: async (congress) => (await ask<{ readonly id: string }>("POST", "/congresses", congress)).id,
    changeTerm: async (id, change) => void await ask("PATCH", `/terms/${id}`, change),
    changeCongress: async (id, change) => void await ask("PATCH", `/congresses/${id}`, change),
    people: () => ask("GET", "/people"),
    addPerson: async (person) => (await ask<{ readonly id: string }>("POST", "/people", person)).id,
    changePerson: async (id, change) => void await ask("PATCH", `/people/${id}`, change),
    addToken: async (of) => (await ask<{ readonly token: string }>("POST", "/tokens", of)).token,
    revokeToken: async (id) => void await ask("DELETE", `/tokens/${id}`),
    importFile: async (file, isCsv, apply) => answered<Imported>(await send("POST", `/import${apply ? "?apply=true" : ""}`, file, { "content-type": isCsv ? "text/csv" : xlsxType })),
    importProgress: async () => (await ask<{ readonly progress: ImportProgress | null }>("GET", "/import")).progress,
    exportFile: async (wanted) => {
      const response = await send("GET", `/export?${query(wanted)}`);
      return response.ok ? response.blob() : answered<Blob>(response);
    },
  };
}
