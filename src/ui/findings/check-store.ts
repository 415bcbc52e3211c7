import { EngineRefusal, type Engine } from "../../engine/client";
import { dismissalsNamespace, type FindingMark } from "../../document/dismissals";
import type { Anchor, Edit, Refusal } from "../../document/edits";
import type { Advice } from "../../engine/convert-advice";
import type { DocumentHost, LiveChange, Snapshot } from "../../engine/host";
import type { Clause, ShownDocument, ShownFinding, StaleDismissal } from "../../engine/shown";
import { refusalSentences } from "../../engine/refusals";
import type { Jobs, Judged, Sentence } from "../../engine/worker";
import type { Day } from "../../standard/editions";
import type { FormatEdition, Severity } from "../../standard/vocabulary";
import { hasReason, sentenceOf } from "../trouble";
import { groupFindings, inListOrder } from "./grouping";

/** Something that was done and is told, in words and to screen readers. */
export type Note =
  | { readonly is: "fixed"; readonly count: number; readonly left: number }
  | { readonly is: "converted"; readonly count: number; readonly left: number }
  | { readonly is: "setAside" | "restored"; readonly count: number }
  | { readonly is: "undone" | "redone" | "gone" | "inNotes" | "wholePage" | "checked" }
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
  /** Why the reader chose it, in his words. */
  readonly editionWhy: string;
  /** Set aside once, and standing for nothing any more. */
  readonly stale: readonly StaleDismissal[];
  /** Grows with every verdict: what was worked out from an older one is out of date. */
  readonly round: number;
  readonly severities: ReadonlySet<Severity>;
  readonly current: string | null;
  readonly note: Note | null;
  /** Fixes that the program which holds the document lets nobody make in it, but in a copy. */
  readonly inCopy: readonly ShownFinding[];
  /** What a move to another edition left to a person. */
  readonly advice: readonly Advice[];
  readonly undo: string | null;
  readonly redo: string | null;
}

export interface CheckStore {
  readonly host: DocumentHost;
  readonly engine: Engine;
  /** What «today» is. */
  readonly on: Day;
  get(): CheckState;
  subscribe(changed: () => void): () => void;
  check(): Promise<void>;
  setEdition(edition: FormatEdition | null): Promise<void>;
  setEditionWhy(why: string): void;
  /** Keeps in the document that these are left as they are, and why; `marks` are questions of the gate. */
  setAside(what: { readonly findings?: readonly string[]; readonly marks?: readonly FindingMark[] }, reason: string, by: string, deed: string): Promise<void>;
  /** No longer left as they are. */
  restore(marks: readonly FindingMark[], deed: string): Promise<void>;
  /** By what the document is judged now. */
  judgedBy(): Omit<Judged, "input">;
  /** Judging by itself, for the live check: nothing is said to be busy, and nothing is shown before `take`. */
  judgeWhole(snapshot: Snapshot): Promise<Answer | null>;
  judgePatched(patches: NonNullable<LiveChange["patches"]>): Promise<Answer | "whole" | null>;
  take(answer: Answer, snapshot: Snapshot | null): void;
  /** Shows that the document cannot be read, where that is what the error says. */
  takeTrouble(error: unknown): void;
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
  dropCopyOffer(): void;
  undo(): Promise<void>;
  redo(): Promise<void>;
}
export type Conversion = Jobs["conversion"]["answer"];
export type Answer = Jobs["check"]["answer"];

const all: readonly Severity[] = ["error", "warning", "hint"];
/** Fixes at the same place wait for one another; more rounds than this would mean that two rules disagree. */
const mostRounds = 6;

/** What the check panel shows and does, over any host. It keeps no document: it reads one when it has to. */
export function createCheckStore({ host, engine, on }: { readonly host: DocumentHost; readonly engine: Engine; readonly on: Day }): CheckStore {
  const listeners = new Set<() => void>();
  /** By the name of the deed: what a move to another edition did to the choice of one. */
  const moves = new Map<string, { readonly from: FormatEdition | null; readonly to: FormatEdition }>();
  let kept: string | null | undefined;
  let state: CheckState = {
    name: null, busy: null, documents: null, clauses: {}, bad: null, which: 0, edition: null, editionWhy: "", stale: [], round: 0, severities: new Set(all), current: null, note: null, inCopy: [], advice: [], undo: null, redo: null,
  };
  const set = (change: Partial<CheckState>): void => {
    const { undo = null, redo = null } = host.history?.() ?? {};
    state = { ...state, ...change, undo, redo };
    for (const listener of listeners) listener();
  };
  const findingsOf = (which = state.which): readonly ShownFinding[] => state.documents?.[which]?.findings ?? [];
  const listed = (): readonly ShownFinding[] => inListOrder(groupFindings(findingsOf(), state.severities));

  const by = (): Omit<Judged, "input"> => ({ on, ...(state.edition ? { edition: state.edition } : {}), ...(kept === undefined ? {} : { kept }) });
  /** The document, and what was set aside in it where the host keeps that apart. */
  async function read(): Promise<Snapshot> {
    await readKept();
    return host.read();
  }
  async function readKept(): Promise<void> {
    if (host.readPart) kept = await host.readPart(dismissalsNamespace);
  }

  function take({ documents, stale, clauses }: Answer, snapshot: Snapshot | null): void {
    const before = findingsOf().find((finding) => finding.id === state.current);
    const which = Math.min(state.which, Math.max(0, documents.length - 1));
    set({
      ...(snapshot ? { name: snapshot.name } : {}), documents, stale, clauses, bad: null, which, round: state.round + 1,
      current: before ? followed(before, documents[which]?.findings ?? []) : null,
    });
  }

  /** Reads and judges; false where a newer check took over or the file cannot be read. */
  async function judge(): Promise<boolean> {
    let name = state.name;
    try {
      const snapshot = await read();
      name = snapshot.name;
      const answer = await engine.ask("check", { input: snapshot.input, ...by() });
      if (answer === null) return false;
      take(answer, snapshot);
      return true;
    } catch (error) {
      if (!hasReason(error)) throw error;
      set({ name, documents: null, bad: error.why, current: null });
      return false;
    }
  }

  async function check(): Promise<void> {
    set({ busy: "checking", note: null });
    const done = await judge();
    set({ busy: null, ...(done ? { note: { is: "checked" } } : {}) });
  }

  async function answerFor(ask: Pick<Jobs["setAside"]["ask"], "aside" | "restore">, deed: string, note: Note): Promise<void> {
    set({ busy: "fixing", note: null });
    try {
      const { input } = await read();
      const edits = (await engine.ask("setAside", { input, ...by(), ...ask }))?.edits ?? [];
      const outcomes = edits.length === 0 ? [] : await host.apply(edits, deed);
      const refusal = outcomes.find((outcome): outcome is Refusal => outcome !== "done");
      if (refusal === undefined) {
        const judged = await judge();
        set(judged ? { note } : {});
      } else set({ note: { is: "failed", why: refusalSentences[refusal] } });
    } catch (error) {
      set({ note: failed(error) });
    }
    set({ busy: null });
  }

  async function fix(ids: readonly string[], deed: string): Promise<void> {
    const before = listed().findIndex((finding) => finding.id === state.current);
    set({ busy: "fixing", note: null, inCopy: [] });
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
        } else if (own.includes("needsCopy")) set({ inCopy: [...state.inCopy, finding] });
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
      return await engine.ask("conversion", { input: (await read()).input, on, to });
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

  async function reveal(at: Anchor): Promise<void> {
    const how = await host.reveal(at);
    if (how !== "shown") set({ note: { is: how } });
  }

  async function go(id: string): Promise<void> {
    const finding = findingsOf().find((each) => each.id === id);
    if (!finding) return;
    set({ current: id, note: null });
    if (finding.anchor === null) set({ note: { is: "wholePage" } });
    else await reveal(finding.anchor);
  }

  return {
    host, engine, on,
    get: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    check,
    setEdition(edition) {
      set({ edition, advice: [], ...(edition === null ? { editionWhy: "" } : {}) });
      return check();
    },
    setEditionWhy(editionWhy) { set({ editionWhy }); },
    setAside: ({ findings = [], marks = [] }, reason, signed, deed) =>
      answerFor({ aside: { findings, marks, reason, by: signed } }, deed, { is: "setAside", count: findings.length + marks.length }),
    restore: (marks, deed) => answerFor({ restore: marks }, deed, { is: "restored", count: marks.length }),
    judgedBy: by,
    async judgeWhole({ input }) {
      await readKept();
      return engine.ask("check", { input, ...by() });
    },
    judgePatched: (patches) => engine.ask("patched", { patches, ...by() }),
    take,
    takeTrouble(error) { if (error instanceof EngineRefusal) set({ documents: null, bad: error.why, current: null }); },
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
    reveal,
    dropAdvice() { set({ advice: [] }); },
    dropCopyOffer() { set({ inCopy: [] }); },
    undo: () => travel("undo"),
    redo: () => travel("redo"),
  };
}

const failed = (error: unknown): Note => ({ is: "failed", why: sentenceOf(error) });

/** Where the finding that was looked at is now: by its id, else the nearest of the same rule on the same words. */
function followed(before: ShownFinding, findings: readonly ShownFinding[]): string | null {
  if (findings.some(({ id }) => id === before.id)) return before.id;
  const place = ({ anchor }: ShownFinding): number => anchor?.paragraph ?? 0;
  const alike = findings.filter(({ rule, anchor }) => rule === before.rule && anchor?.text === before.anchor?.text);
  return [...alike].sort((a, b) => Math.abs(place(a) - place(before)) - Math.abs(place(b) - place(before)))[0]?.id ?? null;
}
const placeOf = ({ rule, anchor }: ShownFinding): string => `${rule}@${anchor?.story ?? "page"}:${anchor?.paragraph ?? ""}`;

/** Edits that add or remove paragraphs shift the places of others, so a round makes either those or the rest first. */
const structural: ReadonlySet<Edit["do"]> = new Set<Edit["do"]>(["insertParagraph", "removeParagraph", "moveParagraph", "sectionBreak"]);
function withoutStructuralClashes(findings: readonly ShownFinding[]): readonly ShownFinding[] {
  const moves = (finding: ShownFinding): boolean => finding.edits.some((edit) => structural.has(edit.do));
  const inPlace = findings.filter((finding) => !moves(finding));
  return inPlace.length > 0 ? inPlace : findings;
}
