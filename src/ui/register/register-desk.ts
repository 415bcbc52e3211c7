import { newKey, RegisterRefusal, type Answered, type Asking, type ListedEntry, type ListQuery, type Me, type Offices, type RegisterClient, type Series } from "../../hosts/register-http";
import type { Remark } from "../../register/review";
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
  readonly busy: boolean;
}

export interface RegisterDesk {
  get(): DeskState;
  subscribe(changed: () => void): () => void;
  connect(): Promise<void>;
  search(query: ListQuery): Promise<void>;
  nextPage(): Promise<void>;
  reserve(asking: Asking): Promise<void>;
  issue(entry: ListedEntry): Promise<void>;
  void(entry: ListedEntry, reason: string): Promise<void>;
  setUp(office: { readonly name: string; readonly symbol: string; readonly term: string; readonly congressClosedOn: Day }): Promise<void>;
  review(series: string): Promise<void>;
}

const empty: DeskState = { is: "opening", said: "", me: null, offices: { issuers: [], periods: [] }, query: {}, entries: [], next: null, total: 0, more: false, series: [], remarks: null, given: null, busy: false };

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

  /** Runs one deed under the key that belongs to what it asks. */
  async function deed(what: string, act: (key: string) => Promise<Answered>): Promise<Answered | undefined> {
    if (state.busy) return undefined;
    const key = keys.get(what) ?? newKey();
    keys.set(what, key);
    set({ busy: true, said: "" });
    try {
      const answered = await act(key);
      keys.delete(what);
      set({ said: answered.warnings.join(" ") });
      return answered;
    } catch (error) {
      if (!(error instanceof RegisterRefusal)) throw error;
      // Away: nobody knows whether it was done, so the key is kept for the next try.
      if (!error.isAway) keys.delete(what);
      set({ said: error.message });
      return undefined;
    } finally {
      set({ busy: false });
    }
  }
  async function asking(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof RegisterRefusal)) throw error;
      set({ said: error.message });
    }
  }
  const replace = (entry: ListedEntry): void => set({ entries: state.entries.map((each) => (each.id === entry.id ? entry : each)) });
  const refresh = (): Promise<void> => asking(async () => {
    const [offices, series] = await Promise.all([client.offices(), client.series()]);
    set({ offices, series });
  });

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
    search: (query) => asking(async () => {
      const turn = asked += 1;
      const page = await client.list({ ...query, limit: 50 });
      // A slower answer to an earlier question is of no use any more.
      if (turn === asked) set({ query, entries: page.entries, next: page.next, total: page.total ?? page.entries.length, more: page.more ?? false });
    }),
    nextPage: () => asking(async () => {
      const { next } = state;
      if (next === null) return;
      const turn = asked;
      const page = await client.list({ ...state.query, before: next, limit: 50 });
      if (turn === asked && state.next === next) set({ entries: [...state.entries, ...page.entries], next: page.next });
    }),
    async reserve(wanted) {
      const answered = await deed(`reserve ${JSON.stringify(wanted)}`, (key) => client.reserve(wanted, key));
      if (!answered) return;
      set({ given: answered.entry });
      await Promise.all([desk.search(state.query), refresh()]);
    },
    async issue(entry) {
      const answered = await deed(`issue ${entry.id} ${entry.version}`, (key) => client.issue(entry, {}, key));
      if (answered) replace(answered.entry);
    },
    async void(entry, reason) {
      const answered = await deed(`void ${entry.id} ${entry.version} ${reason}`, (key) => client.void(entry, reason, key));
      if (answered) replace(answered.entry);
    },
    setUp: ({ name, symbol, term, congressClosedOn }) => asking(async () => {
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
    review: (series) => asking(async () => { set({ remarks: { series, list: await client.review(series) } }); }),
  };
  return desk;
}
