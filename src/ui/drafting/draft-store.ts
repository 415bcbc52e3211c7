import { EngineRefusal, type Engine } from "../../engine/client";
import type { Clause } from "../../engine/shown";
import type { DraftProblem, Sentence } from "../../engine/worker";
import type { Day } from "../../standard/editions";
import type { FormatEdition } from "../../standard/vocabulary";
import type { Form } from "../../drafting/index";
import { answersOf, blankForm, exampleForm, type FormValue, type FormValues } from "./form-values";
import { firstOffice, formNamed, formsOf, officeNamed, offices, profilesOf } from "./offices";

export interface DraftState {
  readonly query: string;
  /** The profile of the office that issues, by its id. */
  readonly office: string;
  /** What that office issues. */
  readonly forms: readonly Form[];
  readonly template: Form | null;
  readonly values: FormValues;
  /** Fields that were left once: only their mistakes are shown, until the document is asked for. */
  readonly touched: ReadonlySet<string>;
  readonly edition: FormatEdition | null;
  readonly problems: readonly DraftProblem[];
  readonly clauses: Readonly<Record<string, Clause>>;
  /** The newest good draft, and whether it is of what stands in the form now. */
  readonly drafted: { readonly docx: Uint8Array; readonly edition: FormatEdition } | null;
  readonly isCurrent: boolean;
  readonly isBusy: boolean;
  readonly failure: Sentence | null;
}

export interface DraftStore {
  get(): DraftState;
  subscribe(changed: () => void): () => void;
  search(query: string): void;
  choose(template: Form | null): void;
  chooseOffice(id: string): void;
  change(field: string, value: FormValue): void;
  touch(field: string): void;
  touchAll(): void;
  setEdition(edition: FormatEdition | null): void;
  fillExample(): void;
  clear(): void;
}

/** How long typing must pause before the preview is drawn anew. */
const pause = 350;

/** The form and its newest draft; lives longer than the panel, so that a switch of tabs loses nothing. */
export function createDraftStore({ engine, on }: { readonly engine: Engine; readonly on: Day }): DraftStore {
  const listeners = new Set<() => void>();
  const issuerOf = (id: string) => officeNamed(id) ?? offices()[0];
  function formsFrom(id: string): readonly Form[] {
    const issuer = issuerOf(id);
    return issuer ? formsOf(issuer, null, on) : [];
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: DraftState = {
    query: "", office: firstOffice, forms: formsFrom(firstOffice), template: null, values: {}, touched: new Set(), edition: null, problems: [], clauses: {}, drafted: null, isCurrent: false, isBusy: false, failure: null,
  };
  const set = (change: Partial<DraftState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  async function draft(): Promise<void> {
    const { template, values, edition, office } = state;
    const issuer = issuerOf(office);
    if (!template || !issuer) return;
    set({ isBusy: true });
    try {
      const answer = await engine.ask("draft", { template: template.id, answers: answersOf(template, values), profiles: profilesOf(issuer), on, ...(edition ? { edition } : {}) });
      // A newer request answers for the form as it is now.
      if (answer === null || state.template !== template || state.values !== values || state.edition !== edition) return;
      if (answer.ok) set({ drafted: { docx: answer.docx, edition: answer.edition }, problems: [], isCurrent: true, isBusy: false, failure: null });
      else set({ problems: answer.problems, clauses: { ...state.clauses, ...answer.clauses }, isCurrent: false, isBusy: false, failure: null });
    } catch (error) {
      set({ isBusy: false, isCurrent: false, failure: error instanceof EngineRefusal ? error.why : { vi: String(error), en: String(error) } });
    }
  }
  const soon = (change: Partial<DraftState>, wait = pause): void => {
    set({ ...change, isCurrent: false });
    clearTimeout(timer);
    timer = setTimeout(() => { void draft(); }, wait);
  };
  const allOf = (template: Form): ReadonlySet<string> => new Set(Object.keys(template.fields));

  return {
    get: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    search(query) { set({ query }); },
    choose(template) {
      if (template === null) set({ template: null, drafted: null, isCurrent: false });
      else soon({ template, values: blankForm(template), touched: new Set(), problems: [], drafted: null }, 0);
    },
    change(field, value) { soon({ values: { ...state.values, [field]: value } }); },
    touch(field) { if (!state.touched.has(field)) set({ touched: new Set([...state.touched, field]) }); },
    touchAll() { if (state.template) set({ touched: allOf(state.template) }); },
    chooseOffice(id) { set({ office: id, forms: formsFrom(id), template: null, drafted: null, isCurrent: false }); },
    setEdition(edition) {
      const issuer = issuerOf(state.office);
      const form = state.template && issuer ? formNamed(state.template.id, issuer, edition, on) : null;
      soon({ edition, template: form ?? state.template }, 0);
    },
    fillExample() {
      const { template } = state;
      if (template) soon({ values: exampleForm(template), touched: allOf(template) }, 0);
    },
    clear() {
      const { template } = state;
      if (template) soon({ values: blankForm(template), touched: new Set(), drafted: null }, 0);
    },
  };
}
