import { chainOf, type Form, type Issuer } from "../../drafting/index";
import { EngineRefusal, type Engine } from "../../engine/client";
import type { Clause } from "../../engine/shown";
import type { DraftProblem, RecalledDraft, Sentence } from "../../engine/worker";
import { formatEditionOn, type Day } from "../../standard/editions";
import type { FormatEdition } from "../../standard/vocabulary";
import { templateOf } from "../../templates/index";
import type { Template } from "../../templates/template";
import type { KeptTexts } from "../kept-texts";
import type { ProfileStore } from "../profiles/profile-store";
import { answersOf, exampleValues, valuesOf, type FormValue, type FormValues } from "./form-values";
import { openAnswers } from "./open-answers";
import { openForm, standardAt, type FormOrWhy } from "./offers";
import { noteUse, readUsed, toggleFavourite, type UsedTemplates } from "./used-templates";
import { dayTyped } from "./written-day";

export interface DraftState {
  readonly query: string;
  readonly used: UsedTemplates;
  readonly issuer: Issuer | null;
  readonly template: Template | null;
  /** The template in the hands of the issuer; null where there is none, or the standard does not have it (`why`). */
  readonly form: Form | null;
  readonly why: string | null;
  /** What was typed into the template; nothing of it is lost by looking at another. */
  readonly values: FormValues;
  /** Fields that were left once: only their mistakes are shown, until the document is asked for. */
  readonly touched: ReadonlySet<string>;
  readonly edition: FormatEdition;
  readonly problems: readonly DraftProblem[];
  readonly clauses: Readonly<Record<string, Clause>>;
  /** The newest draft that could be made; it is the document only where it is current, else a preview with open places. */
  readonly drafted: { readonly docx: Uint8Array; readonly edition: FormatEdition } | null;
  readonly isCurrent: boolean;
  /** Something was typed that no document was made of yet. */
  readonly isUnfinished: boolean;
  readonly isBusy: boolean;
  readonly failure: Sentence | null;
}

export interface DraftStore {
  readonly profiles: ProfileStore;
  get(): DraftState;
  subscribe(changed: () => void): () => void;
  search(query: string): void;
  choose(template: Template | null): void;
  toggleFavourite(template: Template): void;
  change(field: string, value: FormValue): void;
  /** Back to what the profile and the template fill it with. */
  refill(field: string): void;
  touch(field: string): void;
  touchAll(): void;
  setEdition(edition: FormatEdition): void;
  fillExample(): void;
  clear(): void;
  /** The document was taken: its template counts as used. */
  finished(): void;
  /** Opens the form that a document was drafted from, with its answers; false where there is no such template. */
  resume(of: RecalledDraft): boolean;
}
export interface DraftStoreParts { readonly engine: Engine; readonly on: Day; readonly profiles: ProfileStore; readonly kept: KeptTexts }

/** How long typing must pause before the preview is drawn anew. */
const pause = 350;

/** The form and its newest draft; lives longer than the panel, so that a switch of tabs loses nothing. */
export function createDraftStore({ engine, on, profiles, kept }: DraftStoreParts): DraftStore {
  const listeners = new Set<() => void>();
  const typed = new Map<string, FormValues>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: DraftState = {
    query: "", used: readUsed(kept), issuer: profiles.issuer(), template: null, form: null, why: null, values: {}, touched: new Set(), edition: formatEditionOn(on) ?? "hd05",
    problems: [], clauses: {}, drafted: null, isCurrent: false, isUnfinished: false, isBusy: false, failure: null,
  };
  const set = (change: Partial<DraftState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  async function draft(): Promise<void> {
    const { template, values, edition, issuer, form } = state;
    if (!template || !issuer || !form) return;
    set({ isBusy: true });
    try {
      const answer = await engine.ask("draft", { template: template.id, profiles: chainOf(issuer), answers: answersOf(form, values), on, edition });
      // A newer request answers for the form as it is now.
      if (answer === null || state.form !== form || state.values !== values) return;
      if (answer.ok) set({ drafted: { docx: answer.docx, edition: answer.edition }, problems: [], isCurrent: true, isBusy: false, failure: null });
      else {
        set({ problems: answer.problems, clauses: { ...state.clauses, ...answer.clauses }, isCurrent: false, failure: null });
        // What is wrong or still missing stands open in the preview, so that the rest can be seen.
        const answers = openAnswers(form, values, answer.problems);
        const preview = answers && await engine.ask("draft", { template: template.id, profiles: chainOf(issuer), answers, on, edition });
        if (state.form === form && state.values === values) set({ isBusy: false, ...(preview?.ok ? { drafted: { docx: preview.docx, edition: preview.edition } } : {}) });
      }
    } catch (error) {
      set({ isBusy: false, isCurrent: false, failure: error instanceof EngineRefusal ? error.why : { vi: String(error), en: String(error) } });
    }
  }
  const soon = (change: Partial<DraftState>, wait = pause): void => {
    set({ ...change, isCurrent: false, ...formOf({ ...state, ...change }) });
    clearTimeout(timer);
    timer = setTimeout(() => { void draft(); }, wait);
  };
  // A form stays the same object while nothing it is made of changes, so that only the field that was typed in is drawn anew.
  let made: { readonly of: readonly unknown[]; readonly opened: FormOrWhy } | null = null;
  function formOf({ template, issuer, edition, values }: DraftState): Pick<DraftState, "form" | "why"> {
    if (!template || !issuer) return { form: null, why: null };
    const date = values["issueDate"];
    const standard = standardAt(edition, (typeof date === "string" ? dayTyped(date) : null) ?? on);
    const of = [template, issuer.profile, profiles.get(), standard.edition, standard.authorityEdition];
    if (!made?.of.every((each, at) => each === of[at])) made = { of, opened: openForm(template, issuer, standard) };
    return "form" in made.opened ? { form: made.opened.form, why: null } : { form: null, why: made.opened.why };
  }
  const put = (values: FormValues, wait = pause): void => {
    if (state.template) typed.set(state.template.id, values);
    soon({ values, isUnfinished: Object.keys(values).length > 0 }, wait);
  };
  const allOf = (form: Form | null): ReadonlySet<string> => new Set(Object.keys(form?.fields ?? {}));

  // A profile that was changed, or another that was chosen: what was typed stays, the rest is filled anew.
  profiles.subscribe(() => {
    const issuer = profiles.issuer();
    if (issuer?.profile !== state.issuer?.profile) soon({ issuer, drafted: null, problems: [] }, 0);
  });

  return {
    profiles,
    get: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    search(query) { set({ query }); },
    choose(template) {
      if (template === null) set({ template: null, form: null, why: null, drafted: null, isCurrent: false });
      else soon({ template, values: typed.get(template.id) ?? {}, touched: new Set(), problems: [], drafted: null }, 0);
    },
    toggleFavourite({ id }) {
      toggleFavourite(kept, id);
      set({ used: readUsed(kept) });
    },
    change(field, value) { put({ ...state.values, [field]: value }); },
    refill(field) { put(Object.fromEntries(Object.entries(state.values).filter(([name]) => name !== field)), 0); },
    touch(field) { if (!state.touched.has(field)) set({ touched: new Set([...state.touched, field]) }); },
    touchAll() { set({ touched: allOf(state.form) }); },
    setEdition(edition) { soon({ edition, drafted: null, problems: [] }, 0); },
    fillExample() {
      const { form } = state;
      if (!form) return;
      put(exampleValues(form), 0);
      set({ touched: allOf(form) });
    },
    clear() {
      set({ touched: new Set(), drafted: null });
      put({}, 0);
    },
    finished() {
      if (!state.template) return;
      noteUse(kept, state.template.id);
      set({ used: readUsed(kept), isUnfinished: false });
    },
    resume({ template: id, edition, issuer, answers, changed }) {
      const template = templateOf(id);
      if (!template) return false;
      const name = issuer?.name.join(" ");
      const own = profiles.get().profiles.find((profile) => profile.issuer.kind === issuer?.kind && profile.issuer.name.join(" ") === name);
      if (own) profiles.choose(own.id);
      const { form } = formOf({ ...state, template, edition, issuer: profiles.issuer(), values: {} });
      const values = form ? valuesOf(form, answers, changed) : {};
      typed.set(id, values);
      soon({ template, edition, values, issuer: profiles.issuer(), touched: new Set(), problems: [], drafted: null, isUnfinished: false }, 0);
      return true;
    },
  };
}
