import type { Edit, EditOutcome } from "../document/edits";
import { openDocuments } from "../document/open";
import type { Day } from "../standard/editions";
import type { FormatEdition } from "../standard/vocabulary";
import type { Checker } from "./check";
import { planConversion } from "./convert";
import type { Advice } from "./convert-advice";
import type { RulePage } from "./rule-page";
import { startSession, type Input, type Session } from "./session";
import { shownDocument, shownPlan, type Clause, type ShownDocument, type ShownFinding } from "./shown";

/** A sentence for people, in both languages of the screen. */
export interface Sentence { readonly vi: string; readonly en: string }

/** Everything that may be asked of the engine behind a worker, and what it answers. Plain data on both sides. */
export interface Jobs {
  check: {
    ask: { readonly input: Input; readonly on: Day; readonly edition?: FormatEdition };
    answer: { readonly documents: readonly ShownDocument[]; readonly clauses: Readonly<Record<string, Clause>> };
  };
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
  draft: {
    ask: { readonly template: string; readonly answers: unknown; readonly edition?: FormatEdition; readonly on: Day };
    answer:
      | { readonly ok: true; readonly edition: FormatEdition; readonly docx: Uint8Array }
      | { readonly ok: false; readonly problems: readonly DraftProblem[]; readonly clauses: Readonly<Record<string, Clause>> };
  };
}
export interface DraftProblem { readonly field: string; readonly message: string; readonly provision?: string }
export type JobName = keyof Jobs;

/** All rules for a reader, with the clauses that they cite. */
export interface RuleBook { readonly rules: readonly RulePage[]; readonly clauses: Readonly<Record<string, Clause>> }

export interface Request<J extends JobName = JobName> { readonly id: number; readonly job: J; readonly ask: Jobs[J]["ask"] }
export type Reply =
  | { readonly id: number; readonly ok: true; readonly answer: Jobs[JobName]["answer"] }
  | { readonly id: number; readonly ok: false; readonly why: Sentence };

/** What the entry hands in: the engine knows neither rules nor templates nor file formats by name. */
export interface Parts {
  readonly checker: Checker;
  /** How each clause is cited and what it asks; the words of the standard may be fetched only when first asked for. */
  clauses(ids: readonly string[]): Promise<Readonly<Record<string, Clause>>>;
  /** May be fetched only when first asked for. */
  rules(): Promise<RuleBook>;
  explain(error: unknown): Sentence;
  copyForShowing(input: Uint8Array): Uint8Array;
  /** May be fetched only when first asked for. */
  draft(ask: Jobs["draft"]["ask"]): Promise<{ readonly ok: true; readonly edition: FormatEdition; readonly docx: Uint8Array } | { readonly ok: false; readonly problems: readonly DraftProblem[] }>;
}

/** Answers requests one by one. Nothing is thrown: what goes wrong is a sentence. */
export function createDesk(parts: Parts): (request: Request) => Promise<Reply> {
  let session: { readonly key: string; readonly of: Session } | null = null;

  const clausesOf = (ids: readonly string[]): Promise<Readonly<Record<string, Clause>>> => parts.clauses([...new Set(ids)]);
  async function check({ input, on, edition }: Jobs["check"]["ask"]): Promise<Jobs["check"]["answer"]> {
    const key = `${on} ${edition ?? ""} ${typeof input}`;
    const of = session?.key === key ? session.of.replace(input) : startSession(parts.checker, input, { on, ...(edition ? { edition } : {}) });
    session = { key, of };
    const documents = of.reports.map(shownDocument);
    return { documents, clauses: await clausesOf(documents.flatMap((document) => document.findings.flatMap((finding) => finding.cites))) };
  }

  async function answer(request: Request): Promise<Jobs[JobName]["answer"]> {
    const { job, ask } = request as { [J in JobName]: Request<J> }[JobName];
    switch (job) {
      case "check": return check(ask as Jobs["check"]["ask"]);
      case "apply": {
        const { input, edits } = ask as Jobs["apply"]["ask"];
        // Who only reads never loads the writer.
        const { applyEdits } = await import("../document/apply");
        return applyEdits(openDocuments(input), edits);
      }
      case "conversion": {
        const { input, on, to } = ask as Jobs["conversion"]["ask"];
        const plan = planConversion(parts.checker, input, { on, to });
        return { ...shownPlan(plan), advice: plan.advice };
      }
      case "rules": return parts.rules();
      case "copyForShowing": return { copy: parts.copyForShowing((ask as Jobs["copyForShowing"]["ask"]).input) };
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
      return { id: request.id, ok: false, why: parts.explain(error) };
    }
  };
}
