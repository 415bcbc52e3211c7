import { keepDismissals, readDismissals, type FindingMark } from "../document/dismissals";
import type { Edit, EditOutcome, Refusal } from "../document/edits";
import { openDocuments, type ParagraphPatch } from "../document/open";
import type { Day } from "../standard/editions";
import type { FormatEdition } from "../standard/vocabulary";
import type { ActionDesk, ActionJobs } from "./action-jobs";
import type { Checker } from "./check";
import type { Advice } from "./convert-advice";
import { markOf } from "./dismissals";
import type { NoteFacts } from "./release/note";
import type { ReleaseVerdict } from "./release/verdict";
import type { RulePage } from "./rule-page";
import type { Sentence } from "./sentence";
import { startSession, type Input, type Session } from "./session";
import { shownDocument, shownPlan, type Clause, type ShownDocument, type ShownFinding, type StaleDismissal } from "./shown";

export type { Sentence } from "./sentence";

/** Everything that may be asked of the engine behind a worker, and what it answers. Plain data on both sides. */
export interface Jobs extends ActionJobs {
  check: {
    ask: Judged;
    answer: { readonly documents: readonly ShownDocument[]; readonly stale: readonly StaleDismissal[]; readonly clauses: Readonly<Record<string, Clause>> };
  };
  /** The document that was checked last, with these paragraphs written anew; `whole` where it must be read again instead. */
  patched: { ask: Omit<Judged, "input"> & { readonly patches: readonly ParagraphPatch[] }; answer: Jobs["check"]["answer"] | "whole" };
  /** The edits that set things aside in the document, or stand up for them again; none where nothing changes. */
  setAside: {
    ask: Judged & {
      readonly aside?: { readonly findings: readonly string[]; readonly marks: readonly FindingMark[]; readonly reason: string; readonly by: string };
      /** What is no longer set aside: the findings' marks, the gate's, or those that went stale. */
      readonly restore?: readonly FindingMark[];
    };
    answer: { readonly edits: readonly Edit[] };
  };
  release: { ask: Judged; answer: { readonly verdict: ReleaseVerdict; readonly clauses: Readonly<Record<string, Clause>> } };
  /** The page for the dossier, as HTML. */
  releaseNote: { ask: Judged & { readonly facts: NoteFacts }; answer: { readonly html: string } };
  /** The file without what tells who made it and without what was set aside. */
  cleanCopy: { ask: { readonly input: Input }; answer: { readonly copy: Uint8Array; readonly refused: null } | { readonly copy: null; readonly refused: Refusal } };
  apply: {
    ask: { readonly input: Input; readonly edits: readonly Edit[] };
    answer: { readonly input: Input; readonly outcomes: readonly EditOutcome[] };
  };
  /** What moving the document to another edition would change now, and what it leaves to a person. */
  conversion: {
    ask: { readonly input: Input; readonly on: Day; readonly to: FormatEdition };
    answer: { readonly changes: readonly ShownFinding[]; readonly refused: readonly ShownFinding[]; readonly advice: readonly Advice[] };
  };
  rules: { ask: Readonly<Record<string, never>>; answer: RuleBook };
  /** A copy that only a viewer sees, with a mark at every paragraph; what is saved never has them. */
  copyForShowing: { ask: { readonly input: Uint8Array }; answer: { readonly copy: Uint8Array } };
  /** What a document that was drafted with us was drafted from, read off its page; null for any other. */
  recallDraft: { ask: { readonly input: Input; /** The record, where the host keeps it apart. */ readonly record?: string | null }; answer: { readonly recalled: RecalledDraft | null } };
  draft: {
    ask: {
      readonly template: string; readonly answers: unknown; readonly edition?: FormatEdition; readonly on: Day;
      /** The office's profile with those it stands on, the nearest first. */
      readonly profiles: readonly unknown[];
    };
    answer:
      | { readonly ok: true; readonly edition: FormatEdition; readonly docx: Uint8Array }
      | { readonly ok: false; readonly problems: readonly DraftProblem[]; readonly clauses: Readonly<Record<string, Clause>> };
  };
}
export interface DraftProblem { readonly field: string; readonly message: string; readonly provision?: string }
export interface RecalledDraft {
  readonly template: string;
  readonly edition: FormatEdition;
  readonly issuer: { readonly kind: string; readonly name: readonly string[] } | null;
  readonly answers: Readonly<Record<string, unknown>>;
  /** Fields of which a text was changed on the page since; their answers are null. */
  readonly changed: readonly string[];
}
export type JobName = keyof Jobs;
/** A document, and by what it is judged. `kept` is the part with what was set aside, where the host keeps it apart; null for none there. */
export interface Judged { readonly input: Input; readonly on: Day; readonly edition?: FormatEdition; readonly kept?: string | null }

/** All rules for a reader, with the clauses that they cite. */
export interface RuleBook { readonly rules: readonly RulePage[]; readonly clauses: Readonly<Record<string, Clause>> }

export interface Request<J extends JobName = JobName> { readonly id: number; readonly job: J; readonly ask: Jobs[J]["ask"] }
export type Reply =
  | { readonly id: number; readonly ok: true; readonly answer: Jobs[JobName]["answer"] }
  | { readonly id: number; readonly ok: false; readonly why: Sentence };

/** What the entry hands in: the engine knows neither rules nor templates nor file formats by name. */
export interface Parts {
  /** May still be on its way when the first document is read. */
  checker(): Promise<Checker>;
  /** How each clause is cited and what it asks; the words of the standard may be fetched only when first asked for. */
  clauses(ids: readonly string[]): Promise<Readonly<Record<string, Clause>>>;
  /** May be fetched only when first asked for. */
  rules(): Promise<RuleBook>;
  /** May be fetched only when first asked for. */
  explain(error: unknown): Promise<Sentence>;
  /** May be fetched only when first asked for. */
  copyForShowing(input: Uint8Array): Promise<Uint8Array>;
  /** May be fetched only when first asked for. */
  actions(): Promise<ActionDesk>;
  /** May be fetched only when first asked for. */
  draft(ask: Jobs["draft"]["ask"]): Promise<{ readonly ok: true; readonly edition: FormatEdition; readonly docx: Uint8Array } | { readonly ok: false; readonly problems: readonly DraftProblem[] }>;
}

const sameMark = ({ rule, component, text, saw, around }: FindingMark): string => [rule, component, text, saw, around].join(" ");

/** Answers requests one by one. Nothing is thrown: what goes wrong is a sentence. */
export function createDesk(parts: Parts): (request: Request) => Promise<Reply> {
  /** What was looked at last; without an input where paragraphs were written anew since. */
  let session: { readonly by: string; readonly input: Input | null; readonly isText: boolean; readonly of: Session } | null = null;

  const clausesOf = (ids: readonly string[]): Promise<Readonly<Record<string, Clause>>> => parts.clauses([...new Set(ids)]);
  const judgedBy = ({ on, edition, kept }: Omit<Judged, "input">): string => `${on} ${edition ?? ""} ${kept === undefined ? "" : `apart ${kept ?? ""}`}`;
  /** Of the document that was looked at last only what changed is read and judged again. */
  async function sessionOf(ask: Judged): Promise<Session> {
    const checker = await parts.checker();
    const { input, on, edition, kept } = ask;
    const by = judgedBy(ask);
    const isText = typeof input === "string";
    const isSame = session?.by === by && session.isText === isText;
    if (session && isSame && session.input === input) return session.of;
    const of = session && isSame ? session.of.replace(input) : startSession(checker, input, { on, ...(edition ? { edition } : {}), ...(kept === undefined ? {} : { dismissals: kept === null ? [] : readDismissals(kept) }) });
    session = { by, input, isText, of };
    return of;
  }
  async function shown({ reports, dismissals }: Session): Promise<Jobs["check"]["answer"]> {
    const checker = await parts.checker();
    const documents = reports.map((report) => shownDocument(report, dismissals));
    const stale = dismissals.stale.map((one) => ({ ...one, title: checker.titleOf(one.rule) }));
    return { documents, stale, clauses: await clausesOf(documents.flatMap((document) => document.findings.flatMap((finding) => finding.cites))) };
  }
  async function patched(ask: Jobs["patched"]["ask"]): Promise<Jobs["patched"]["answer"]> {
    if (session?.by !== judgedBy(ask)) return "whole";
    try {
      session = { ...session, input: null, of: session.of.update(ask.patches) };
    } catch {
      // The paragraphs are no longer those that were read: only the whole document can tell.
      return "whole";
    }
    return shown(session.of);
  }
  async function judge(ask: Jobs["release"]["ask"]): Promise<ReleaseVerdict> {
    const { judgeRelease } = await import("./release/verdict");
    return judgeRelease(await parts.checker(), await sessionOf(ask), ask);
  }
  async function setAside(ask: Jobs["setAside"]["ask"]): Promise<Jobs["setAside"]["answer"]> {
    const { reports, dismissals } = await sessionOf(ask);
    const { aside, restore = [] } = ask;
    const dropped = new Set(restore.map(sameMark));
    const kept = dismissals.all.filter((one) => !dropped.has(sameMark(one)));
    const ids = new Set(aside?.findings);
    const marks = [...reports.flatMap(({ document, findings }) => findings.filter(({ id, dismissed }) => ids.has(id) && !dismissed).map((finding) => markOf(finding, document))), ...aside?.marks ?? []];
    const added = aside ? marks.map((mark) => ({ ...mark, reason: aside.reason.trim(), by: aside.by.trim(), on: ask.on })) : [];
    return { edits: added.length === 0 && kept.length === dismissals.all.length ? [] : [keepDismissals([...kept, ...added])] };
  }

  async function answer(request: Request): Promise<Jobs[JobName]["answer"]> {
    const { job, ask } = request as { [J in JobName]: Request<J> }[JobName];
    switch (job) {
      case "check": return shown(await sessionOf(ask as Jobs["check"]["ask"]));
      case "patched": return patched(ask as Jobs["patched"]["ask"]);
      case "apply": {
        const { input, edits } = ask as Jobs["apply"]["ask"];
        // Who only reads never loads the writer.
        const { applyEdits } = await import("../document/apply");
        return applyEdits(openDocuments(input), edits);
      }
      case "conversion": {
        const { input, on, to } = ask as Jobs["conversion"]["ask"];
        const { planConversion } = await import("./convert");
        const plan = planConversion(await parts.checker(), input, { on, to });
        return { ...shownPlan(plan), advice: plan.advice };
      }
      case "setAside": return setAside(ask as Jobs["setAside"]["ask"]);
      case "release": {
        const verdict = await judge(ask as Jobs["release"]["ask"]);
        return { verdict, clauses: await clausesOf(verdict.items.flatMap(({ cites }) => cites)) };
      }
      case "releaseNote": {
        const { facts, ...judged } = ask as Jobs["releaseNote"]["ask"];
        const { releaseNote } = await import("./release/note");
        return { html: releaseNote(await judge(judged), facts) };
      }
      case "cleanCopy": {
        const { cleanCopy } = await import("../document/leftovers");
        const copy = cleanCopy(openDocuments((ask as Jobs["cleanCopy"]["ask"]).input), "docx");
        return typeof copy === "string" ? { copy: null, refused: copy } : { copy, refused: null };
      }
      case "recallDraft": {
        const { draftAnswersOf, draftRecordOf, withRecord } = await import("../document/draft-record");
        const { input, record: apart = null } = ask as Jobs["recallDraft"]["ask"];
        const file = withRecord(openDocuments(input).file, apart);
        const record = draftRecordOf(file);
        const answers = draftAnswersOf(file);
        return { recalled: record && answers ? { template: record.template, edition: record.edition, issuer: answers.issuer, answers: answers.answers, changed: answers.changed } : null };
      }
      case "askAction": return (await parts.actions()).askAction(ask as Jobs["askAction"]["ask"]);
      case "planAction": return (await parts.actions()).planAction(ask as Jobs["planAction"]["ask"]);
      case "placesLeft": return (await parts.actions()).placesLeft(ask as Jobs["placesLeft"]["ask"]);
      case "pageFacts": return (await parts.actions()).pageFacts(ask as Jobs["pageFacts"]["ask"]);
      case "rules": return parts.rules();
      case "copyForShowing": return { copy: await parts.copyForShowing((ask as Jobs["copyForShowing"]["ask"]).input) };
      case "draft": {
        const drafted = await parts.draft(ask as Jobs["draft"]["ask"]);
        if (drafted.ok) return { ok: true, edition: drafted.edition, docx: drafted.docx };
        return { ok: false, problems: drafted.problems, clauses: await clausesOf(drafted.problems.flatMap((problem) => problem.provision ?? [])) };
      }
    }
  }

  return async (request) => {
    try {
      return { id: request.id, ok: true, answer: await answer(request) };
    } catch (error) {
      // A session over a file that could not be read is not to be continued.
      session = null;
      return { id: request.id, ok: false, why: await parts.explain(error) };
    }
  };
}
