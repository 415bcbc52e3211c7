import { EngineRefusal, type Engine } from "../../engine/client";
import type { Anchor, Edit } from "../../document/edits";
import type { Advice } from "../../engine/convert-advice";
import type { DocumentHost } from "../../engine/host";
import type { Clause, ShownDocument, ShownFinding } from "../../engine/shown";
import type { Jobs, Sentence } from "../../engine/worker";
import type { Day } from "../../standard/editions";
import type { FormatEdition, Severity } from "../../standard/vocabulary";
import { groupFindings, inListOrder } from "./grouping";

/** Something that was done and is told, in words and to screen readers. */
export type Note =
  | { readonly is: "fixed"; readonly count: number; readonly left: number }
  | { readonly is: "converted"; readonly count: number; readonly left: number }
  | { readonly is: "undone" | "redone" | "gone" | "wholePage" | "checked" }
  | { readonly is: "failed"; readonly why: Sentence };

export interface CheckState {
  readonly name: string | null;
  readonly busy: "checking" | "fixing" | null;
  /** Null until the first check is done. */
  readonly documents: readonly ShownDocument[] | null;
  readonly clauses: Readonly<Record<string, Clause>>;
  /** Why the file could not be read. */
  readonly bad: Sentence | null;
  /** Which of several documents in the file is looked at. */
  readonly which: number;
  /** Chosen by the reader; null for the one that the date asks for. */
  readonly edition: FormatEdition | null;
  readonly severities: ReadonlySet<Severity>;
  readonly current: string | null;
  readonly note: Note | null;
  /** What a move to another edition left to a person. */
  readonly advice: readonly Advice[];
  readonly undo: string | null;
  readonly redo: string | null;
}

export interface CheckStore {
  readonly host: DocumentHost;
  get(): CheckState;
  subscribe(changed: () => void): () => void;
  check(): Promise<void>;
  setEdition(edition: FormatEdition | null): Promise<void>;
  setDocument(which: number): void;
  toggleSeverity(severity: Severity): void;
  showAll(): void;
  select(id: string | null): void;
  /** Selects and shows the place. */
  go(id: string): Promise<void>;
  /** To the next (1) or previous (-1) finding of the list, and shows it. */
  step(by: 1 | -1): Promise<void>;
  /** Selects the first finding of a paragraph, as when the reader clicks it in the document. */
  selectAt(story: string, paragraph: number): void;
  /** Mends these, then checks again; `deed` is what the history calls it. */
  fix(ids: readonly string[], deed: string): Promise<void>;
  /** What moving to this edition would change; null where it cannot be said now. */
  planConversion(to: FormatEdition): Promise<Conversion | null>;
  /** Moves to this edition but for the findings in `leave`, as one deed, and goes on judging by it. */
  convert(to: FormatEdition, leave: readonly ShownFinding[], deed: string): Promise<void>;
  /** Shows a place that is no finding's. */
  reveal(at: Anchor): Promise<void>;
  dropAdvice(): void;
  undo(): Promise<void>;
  redo(): Promise<void>;
}
export type Conversion = Jobs["conversion"]["answer"];

const all: readonly Severity[] = ["error", "warning", "hint"];
/** Fixes at the same place wait for one another; more rounds than this would mean that two rules disagree. */
const mostRounds = 6;

/** What the check panel shows and does, over any host. It keeps no document: it reads one when it has to. */
export function createCheckStore({ host, engine, on }: { readonly host: DocumentHost; readonly engine: Engine; readonly on: Day }): CheckStore {
  const listeners = new Set<() => void>();
  /** By the name of the deed: what a move to another edition did to the choice of one. */
  const moves = new Map<string, { readonly from: FormatEdition | null; readonly to: FormatEdition }>();
  let state: CheckState = {
    name: null, busy: null, documents: null, clauses: {}, bad: null, which: 0, edition: null, severities: new Set(all), current: null, note: null, advice: [], undo: null, redo: null,
  };
  const set = (change: Partial<CheckState>): void => {
    const { undo = null, redo = null } = host.history?.() ?? {};
    state = { ...state, ...change, undo, redo };
    for (const listener of listeners) listener();
  };
  const findingsOf = (which = state.which): readonly ShownFinding[] => state.documents?.[which]?.findings ?? [];
  const listed = (): readonly ShownFinding[] => inListOrder(groupFindings(findingsOf(), state.severities));

  /** Reads and judges; false where a newer check took over or the file cannot be read. */
  async function judge(): Promise<boolean> {
    const snapshot = await host.read();
    try {
      const answer = await engine.ask("check", { input: snapshot.input, on, ...(state.edition ? { edition: state.edition } : {}) });
      if (answer === null) return false;
      set({
        name: snapshot.name, documents: answer.documents, clauses: answer.clauses, bad: null,
        which: Math.min(state.which, Math.max(0, answer.documents.length - 1)),
      });
      if (state.current !== null && !findingsOf().some((finding) => finding.id === state.current)) set({ current: null });
      return true;
    } catch (error) {
      if (!(error instanceof EngineRefusal)) throw error;
      set({ name: snapshot.name, documents: null, bad: error.why, current: null });
      return false;
    }
  }

  async function check(): Promise<void> {
    set({ busy: "checking", note: null });
    const done = await judge();
    set({ busy: null, ...(done ? { note: { is: "checked" } } : {}) });
  }

  async function fix(ids: readonly string[], deed: string): Promise<void> {
    const before = listed().findIndex((finding) => finding.id === state.current);
    set({ busy: "fixing", note: null });
    try {
      const count = await fixInRounds(new Set(ids), deed);
      set({ note: { is: "fixed", count, left: Math.max(0, ids.length - count) } });
    } catch (error) {
      set({ note: failed(error) });
    }
    // The reader goes on from where he was, not from the top.
    const rest = listed();
    set({ busy: null, current: state.current ?? rest[Math.min(Math.max(before, 0), rest.length - 1)]?.id ?? null });
  }

  async function fixInRounds(wanted: Set<string>, deed: string, follows?: "continues"): Promise<number> {
    // A fix in front of another one in its paragraph shifts it, and with it its id: then rule and paragraph tell it.
    const postponed = new Set<string>();
    let fixed = 0;
    let continues = follows;
    for (let round = 0; round < mostRounds; round += 1) {
      const open = (state.documents ?? []).flatMap((document) => document.findings)
        .filter((finding) => finding.change !== null && (wanted.has(finding.id) || postponed.has(placeOf(finding))));
      const now = withoutStructuralClashes(open);
      if (now.length === 0) break;
      for (const finding of open) if (!now.includes(finding)) postponed.add(placeOf(finding));
      const outcomes = await host.apply(now.flatMap((finding) => finding.edits), deed, continues);
      let at = 0;
      let progressed = false;
      for (const finding of now) {
        const own = outcomes.slice(at, at += finding.edits.length);
        wanted.delete(finding.id);
        postponed.delete(placeOf(finding));
        if (own.every((outcome) => outcome === "done")) {
          fixed += 1;
          progressed = true;
        }
      }
      at = 0;
      for (const finding of now) {
        const own = outcomes.slice(at, at += finding.edits.length);
        if (own.includes("overlap")) postponed.add(placeOf(finding));
      }
      if (!progressed) break;
      continues = "continues";
      if (!await judge()) break;
    }
    return fixed;
  }

  async function planConversion(to: FormatEdition): Promise<Conversion | null> {
    try {
      return await engine.ask("conversion", { input: (await host.read()).input, on, to });
    } catch (error) {
      set({ note: failed(error) });
      return null;
    }
  }

  async function convert(to: FormatEdition, leave: readonly ShownFinding[], deed: string): Promise<void> {
    moves.set(deed, { from: state.edition, to });
    set({ busy: "fixing", note: null, advice: [], edition: to, current: null });
    try {
      const tried = new Set(leave.map(({ id }) => id));
      // What was mended in front of a place shifts it, and with it its id: later a rule with places left alone rests.
      const resting = new Set(leave.map(({ rule }) => rule));
      let count = 0;
      let plan = await judge() ? await planConversion(to) : null;
      for (let round = 0; plan !== null && round < mostRounds; round += 1) {
        const now = plan.changes.filter(({ id, rule }) => !tried.has(id) && (round === 0 || !resting.has(rule))).map(({ id }) => id);
        if (now.length === 0) break;
        for (const id of now) tried.add(id);
        count += await fixInRounds(new Set(now), deed, count > 0 ? "continues" : undefined);
        plan = await planConversion(to);
      }
      if (plan) set({ advice: plan.advice, note: { is: "converted", count, left: plan.changes.length + plan.refused.length } });
    } catch (error) {
      set({ note: failed(error) });
    }
    set({ busy: null });
  }

  async function travel(way: "undo" | "redo"): Promise<void> {
    const move = moves.get(host.history?.()[way] ?? "");
    set({ busy: "fixing", note: null, advice: [] });
    const moved = await (way === "undo" ? host.undo?.() : host.redo?.()) ?? false;
    // The edition that a move chose is taken back with it.
    if (moved && move) set({ edition: way === "undo" ? move.from : move.to });
    if (moved) await judge();
    set({ busy: null, ...(moved ? { note: { is: way === "undo" ? "undone" : "redone" } } : {}) });
  }

  async function go(id: string): Promise<void> {
    const finding = findingsOf().find((each) => each.id === id);
    if (!finding) return;
    set({ current: id, note: null });
    if (finding.anchor === null) set({ note: { is: "wholePage" } });
    else if (await host.reveal(finding.anchor) === "gone") set({ note: { is: "gone" } });
  }

  return {
    host,
    get: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    check,
    setEdition(edition) {
      set({ edition, advice: [] });
      return check();
    },
    setDocument(which) { set({ which, current: null }); },
    toggleSeverity(severity) {
      const severities = new Set(state.severities);
      if (!severities.delete(severity)) severities.add(severity);
      set({ severities });
    },
    showAll() { set({ severities: new Set(all) }); },
    select(id) { set({ current: id }); },
    go,
    async step(by) {
      const list = listed();
      if (list.length === 0) return;
      const at = list.findIndex((finding) => finding.id === state.current);
      const next = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length];
      if (next) await go(next.id);
    },
    selectAt(story, paragraph) {
      const found = listed().find((finding) => finding.anchor?.story === story && finding.anchor.paragraph === paragraph);
      if (found) set({ current: found.id });
    },
    fix,
    planConversion,
    convert,
    async reveal(at) { if (await host.reveal(at) === "gone") set({ note: { is: "gone" } }); },
    dropAdvice() { set({ advice: [] }); },
    undo: () => travel("undo"),
    redo: () => travel("redo"),
  };
}

const failed = (error: unknown): Note => ({ is: "failed", why: error instanceof EngineRefusal ? error.why : { vi: String(error), en: String(error) } });
const placeOf = ({ rule, anchor }: ShownFinding): string => `${rule}@${anchor?.story ?? "page"}:${anchor?.paragraph ?? ""}`;

/** Edits that add or remove paragraphs shift the places of others, so a round makes either those or the rest first. */
const structural: ReadonlySet<Edit["do"]> = new Set<Edit["do"]>(["insertParagraph", "removeParagraph", "moveParagraph", "sectionBreak"]);
function withoutStructuralClashes(findings: readonly ShownFinding[]): readonly ShownFinding[] {
  const moves = (finding: ShownFinding): boolean => finding.edits.some((edit) => structural.has(edit.do));
  const inPlace = findings.filter((finding) => !moves(finding));
  return inPlace.length > 0 ? inPlace : findings;
}
