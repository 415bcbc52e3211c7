import { actions, type Action, type ActionAnswers } from "../../drafting/actions/index";
import type { AskedField, OpenDocument, ReadyAnswers } from "../../engine/action-jobs";
import { EngineRefusal, type Engine } from "../../engine/client";
import type { DocumentHost } from "../../engine/host";
import { refusalSentences } from "../../engine/refusals";
import type { Day } from "../../standard/editions";
import type { FormatEdition } from "../../standard/vocabulary";

export interface Asked {
  readonly action: Action;
  readonly fields: readonly AskedField[];
  /** What the office's profile has ready for it. */
  readonly presets: readonly ReadyAnswers[];
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
  readonly engine: Engine;
  readonly on: Day;
  readonly edition: () => FormatEdition | null;
  /** The office's profile with those it stands on, asked for when an action could take something from it. */
  readonly profiles?: () => Promise<readonly unknown[]>;
}

export function createActionStore({ host, engine, on, edition, profiles = () => Promise.resolve([]) }: ActionStoreParts): ActionStore {
  async function open(): Promise<OpenDocument> {
    const { input } = await host.read();
    const chosen = edition();
    return { input, on, ...(chosen ? { edition: chosen } : {}) };
  }
  /** Asked anew meanwhile, for another action: this one is of no use any more. */
  const overtaken = { why: "" };
  const told = (error: unknown): { readonly why: string } => {
    if (error instanceof EngineRefusal) return { why: error.why.vi };
    throw error;
  };
  return {
    actions,
    async ask(action) {
      try {
        const asked = await engine.ask("askAction", { ...await open(), action: action.id, profiles: await profiles() });
        return asked === null ? overtaken : "why" in asked ? { why: asked.why } : { action, ...asked };
      } catch (error) {
        return told(error);
      }
    },
    async run(action, answers, deed) {
      try {
        const made = await engine.ask("planAction", { ...await open(), action: action.id, answers });
        if (made === null) return { done: false, ...overtaken };
        if ("why" in made) return { done: false, why: made.refused ? `${made.why} ${refusalSentences[made.refused].vi}` : made.why, ...(made.field === undefined ? {} : { field: made.field }) };
        for (const [i, edits] of made.steps.entries()) {
          const outcomes = await host.apply(edits, deed, i === 0 ? undefined : "continues");
          const refused = outcomes.find((outcome) => outcome !== "done");
          if (refused === undefined) continue;
          // Half of an action is none: what the steps before did goes back.
          if (i > 0 || outcomes.includes("done")) await host.undo?.();
          return { done: false, why: refusalSentences[refused].vi };
        }
        return { done: true, open: (await engine.ask("placesLeft", await open()))?.open ?? 0 };
      } catch (error) {
        return { done: false, ...told(error) };
      }
    },
  };
}
