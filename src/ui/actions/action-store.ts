import { actions, draftOf, perform, presetsFor, stillOpen, takesPresets, type Action, type ActionAnswers, type Draft, type Preset } from "../../drafting/actions/index";
import type { Issuer } from "../../drafting/index";
import { editionsFor } from "../../document/editions";
import type { PartyDocument } from "../../document/document";
import { explainBadFile } from "../../ooxml/explain-bad-file";
import { BadFileError } from "../../ooxml/bad-file";
import type { DocumentHost } from "../../engine/host";
import { refusalSentences } from "../../engine/refusals";
import type { Day } from "../../standard/editions";
import { standardFor, type Standard } from "../../standard/index";
import type { FormatEdition } from "../../standard/vocabulary";

/** One field of an action as it is asked, with what the document offers for it. */
export interface AskedField { readonly name: string; readonly label: string; readonly kind: "text" | "lines" | "choice"; readonly required: boolean; readonly hint: string; readonly options: readonly string[]; readonly value: string }
export interface Asked {
  readonly action: Action;
  readonly fields: readonly AskedField[];
  /** What the office's profile has ready for it. */
  readonly presets: readonly Preset[];
}
export type Outcome = { readonly done: true; readonly open: number } | { readonly done: false; readonly why: string; readonly field?: string };

/** Actions over any host: they are tried on what was read, and only what can be done whole is done, as one deed. */
export interface ActionStore {
  readonly actions: readonly Action[];
  ask(action: Action): Promise<Asked | { readonly why: string }>;
  run(action: Action, answers: ActionAnswers, deed: string): Promise<Outcome>;
}

export interface ActionStoreParts {
  readonly host: DocumentHost;
  readonly on: Day;
  readonly edition: () => FormatEdition | null;
  /** The office that drafts, asked for when an action could take something from its profile. */
  readonly issuer?: () => Promise<Issuer | null>;
}

export function createActionStore({ host, on, edition, issuer = () => Promise.resolve(null) }: ActionStoreParts): ActionStore {
  const standardOf = (document: PartyDocument): Standard | null => {
    const chosen = edition();
    const { format, authority } = editionsFor(document, { on, ...(chosen ? { override: chosen } : {}) });
    return format === null ? null : standardFor(format, authority ?? "qd399");
  };
  const told = (error: unknown): string => {
    if (error instanceof BadFileError) return explainBadFile(error, "vi");
    throw error;
  };
  const fieldOf = (draft: Draft) => ({ name, label, kind, required, hint, options, suggest }: Action["fields"][number]): AskedField =>
    ({ name, label, kind, required: required === true, hint: hint ?? "", options: options?.(draft) ?? [], value: suggest?.(draft) ?? "" });
  return {
    actions,
    async ask(action) {
      const { input } = await host.read();
      try {
        const draft = draftOf(input, standardOf);
        if ("why" in draft) return draft;
        const office = takesPresets(action.id) ? await issuer() : null;
        return { action, fields: action.fields.map(fieldOf(draft)), presets: office ? presetsFor(action.id, office, draft) : [] };
      } catch (error) {
        return { why: told(error) };
      }
    },
    async run(action, answers, deed) {
      const { input } = await host.read();
      try {
        const made = perform(action, input, standardOf, answers);
        if ("why" in made) return { done: false, why: made.refused ? `${made.why} ${refusalSentences[made.refused].vi}` : made.why, ...(made.field === undefined ? {} : { field: made.field }) };
        for (const [i, edits] of made.steps.entries()) {
          const outcomes = await host.apply(edits, deed, i === 0 ? undefined : "continues");
          const refused = outcomes.find((outcome) => outcome !== "done");
          if (refused === undefined) continue;
          // Half of an action is none: what the steps before did goes back.
          if (i > 0 || outcomes.includes("done")) await host.undo?.();
          return { done: false, why: refusalSentences[refused].vi };
        }
        const now = draftOf((await host.read()).input, standardOf);
        return { done: true, open: "why" in now ? 0 : stillOpen(now).length };
      } catch (error) {
        return { done: false, why: told(error) };
      }
    },
  };
}
