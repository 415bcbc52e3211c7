import { newKey, RegisterRefusal, tokenRefused, type Asking, type ListQuery, type Me, type Offices, type Recording, type RegisterClient } from "../../hosts/register-http";
import type { Answered, Changes, ListedEntry, Version } from "../../register/entry";
import type { Series } from "../../register/model";
import type { Remark } from "../../register/review";
import { sameSymbols } from "../../register/said-issuer";
import { dayAfter } from "../../register/terms";
import type { Day } from "../../standard/editions";

/** What the register's tab shows; replaced whole at every change. */
export interface DeskState {
  readonly is: "opening" | "away" | "open";
  /** A sentence of the register: why it is away, or why it said no. */
  readonly said: string;
  readonly me: Me | null;
  readonly offices: Offices;
  readonly query: ListQuery;
  readonly entries: readonly ListedEntry[];
  readonly next: string | null;
  readonly total: number;
  readonly more: boolean;
  readonly series: readonly Series[];
  readonly remarks: { readonly series: string; readonly list: readonly Remark[] } | null;
  readonly given: ListedEntry | null;
  /** A number that was given behind one of a later day: the line that stands in the way. */
  readonly runsBack: ListedEntry | null;
  readonly busy: boolean;
}

/** A number as a document has it, to be found in the register. */
export interface NumberOnPage { readonly serial: number; readonly suffix: string; readonly symbol: string }

export interface RegisterDesk {
  get(): DeskState;
  subscribe(changed: () => void): () => void;
  connect(): Promise<void>;
  search(query: ListQuery): Promise<void>;
  nextPage(): Promise<void>;
  /** The entry of the number that was given; undefined where the register said no or is away, which `said` tells. */
  reserve(asking: Asking): Promise<ListedEntry | undefined>;
  record(recording: Recording): Promise<ListedEntry | undefined>;
  edit(entry: ListedEntry, changes: Changes): Promise<ListedEntry | undefined>;
  issue(entry: ListedEntry, changes?: Changes): Promise<ListedEntry | undefined>;
  void(entry: ListedEntry, reason: string): Promise<ListedEntry | undefined>;
  correct(entry: ListedEntry, changes: Changes, reason: string): Promise<ListedEntry | undefined>;
  /** The lines that carry a number, under its symbol where it has one; several where it was used twice. Null where the register cannot be asked. */
  find(number: NumberOnPage): Promise<readonly ListedEntry[] | null>;
  history(entry: ListedEntry): Promise<readonly Version[] | null>;
  setUp(office: { readonly name: string; readonly symbol: string; readonly term: string; readonly congressClosedOn: Day }): Promise<void>;
  review(series: string): Promise<void>;
  /** Anything else of the register: what it says no to is told, above the tab or to whoever wants to hear it, and what the tab shows is read again where it is asked. */
  ask<T>(work: (client: RegisterClient) => Promise<T>, changes?: "changes", tell?: (said: string) => void): Promise<T | undefined>;
}

const empty: DeskState = { is: "opening", said: "", me: null, offices: { issuers: [], periods: [] }, query: {}, entries: [], next: null, total: 0, more: false, series: [], remarks: null, given: null, runsBack: null, busy: false };
/** As many as a pane shows on two screens: more take longer to draw than to find. */
const pageSize = 20;

/** Keeps what the tab shows, and the keys of deeds that have no answer yet: pressed again, they are done once. */
export function createRegisterDesk(client: RegisterClient): RegisterDesk {
  let state = empty;
  const listeners = new Set<() => void>();
  const set = (change: Partial<DeskState>): void => {
    state = { ...state, ...change };
    for (const changed of listeners) changed();
  };
  const keys = new Map<string, string>();
  let asked = 0;

  const tellAbove = (said: string): void => { set({ said }); };
  /** A token that ran out or was taken back: the tab asks for another one, instead of saying no to everything. */
  const refused = (error: RegisterRefusal, tell: (said: string) => void): void => {
    if (error.status === 401) set({ is: "away", me: null, said: tokenRefused });
    else tell(error.message);
  };
  /** Runs one deed under the key that belongs to what it asks. */
  async function deed(what: string, act: (key: string) => Promise<Answered>): Promise<ListedEntry | undefined> {
    if (state.busy) return undefined;
    const key = keys.get(what) ?? newKey();
    keys.set(what, key);
    set({ busy: true, said: "" });
    try {
      const answered = await act(key);
      keys.delete(what);
      set({ said: answered.warnings.join(" "), entries: state.entries.map((each) => (each.id === answered.entry.id ? answered.entry : each)) });
      return answered.entry;
    } catch (error) {
      if (!(error instanceof RegisterRefusal)) throw error;
      // Away: nobody knows whether it was done, so the key is kept for the next try.
      if (!error.isAway) keys.delete(what);
      refused(error, tellAbove);
      return undefined;
    } finally {
      set({ busy: false });
    }
  }
  async function asking<T>(work: () => Promise<T>, tell = tellAbove): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RegisterRefusal)) throw error;
      refused(error, tell);
      return undefined;
    }
  }
  const refresh = async (): Promise<void> => void await asking(async () => {
    const [offices, series] = await Promise.all([client.offices(), client.series()]);
    set({ offices, series });
  });
  const everything = async (): Promise<void> => void await Promise.all([desk.search(state.query), refresh()]);

  const desk: RegisterDesk = {
    get: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => { listeners.delete(changed); };
    },
    async connect() {
      set({ is: "opening", said: "" });
      const me = await client.connect();
      if (!me) return set({ is: "away", said: client.whyAway });
      set({ is: "open", me });
      await refresh();
      await desk.search(state.query);
    },
    search: async (query) => void await asking(async () => {
      const turn = asked += 1;
      const page = await client.list({ ...query, limit: pageSize });
      // A slower answer to an earlier question is of no use any more.
      if (turn === asked) set({ query, entries: page.entries, next: page.next, total: page.total ?? page.entries.length, more: page.more ?? false });
    }),
    nextPage: async () => void await asking(async () => {
      const { next } = state;
      if (next === null) return;
      const turn = asked;
      const page = await client.list({ ...state.query, before: next, limit: pageSize });
      if (turn === asked && state.next === next) set({ entries: [...state.entries, ...page.entries], next: page.next });
    }),
    async reserve(wanted) {
      const entry = await deed(`reserve ${JSON.stringify(wanted)}`, (key) => client.reserve(wanted, key));
      if (!entry) return undefined;
      set({ given: entry, runsBack: null });
      await everything();
      // A later day on a lower number: the person hears of it while the day can still be changed.
      const later = entry.issueDate === null ? undefined : await asking(() => client.list({ issuer: entry.issuer, period: entry.period, run: entry.run as Series["run"], state: "issued", from: dayAfter(entry.issueDate ?? ""), limit: 200 }));
      set({ runsBack: later?.entries.find(({ serial }) => serial < entry.serial) ?? null });
      return entry;
    },
    async record(recording) {
      const entry = await deed(`record ${JSON.stringify(recording)}`, (key) => client.record(recording, key));
      if (entry) await everything();
      return entry;
    },
    edit: (entry, changes) => deed(`edit ${entry.id} ${entry.version} ${JSON.stringify(changes)}`, (key) => client.edit(entry, changes, key)),
    issue: (entry, changes = {}) => deed(`issue ${entry.id} ${entry.version} ${JSON.stringify(changes)}`, (key) => client.issue(entry, changes, key)),
    void: (entry, reason) => deed(`void ${entry.id} ${entry.version} ${reason}`, (key) => client.void(entry, reason, key)),
    correct: (entry, changes, reason) => deed(`correct ${entry.id} ${entry.version} ${reason} ${JSON.stringify(changes)}`, (key) => client.correct(entry, changes, reason, key)),
    find: async ({ serial, suffix, symbol }) => (await asking(async () => {
      const { entries } = await client.list({ serial, limit: 200 });
      return entries.filter((each) => each.suffix === suffix && (symbol === "" || sameSymbols(each.symbol, symbol)));
    })) ?? null,
    history: async (entry) => (await asking(async () => (await client.read(entry.id)).history)) ?? null,
    setUp: async ({ name, symbol, term, congressClosedOn }) => void await asking(async () => {
      set({ said: "" });
      // What a first try got done is not done again.
      const there = state.offices.issuers.find((issuer) => issuer.name === name)?.id;
      const committee = there ?? await client.addIssuer({ kind: "committee", name, symbol });
      try {
        await client.addTerm({ committee, name: term, facts: { congressClosedOn } });
      } finally {
        await refresh();
      }
    }),
    review: async (series) => void await asking(async () => { set({ remarks: { series, list: await client.review(series) } }); }),
    async ask(work, changes, tell = tellAbove) {
      tell("");
      const result = await asking(() => work(client), tell);
      if (changes) await everything();
      return result;
    },
  };
  return desk;
}
