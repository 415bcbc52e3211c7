import type { Edit, Refusal } from "../document/edits";
import type { PageFacts } from "../document/page-facts";
import type { Day } from "../standard/editions";
import type { FormatEdition } from "../standard/vocabulary";
import type { Input } from "./session";

/** The document that is open, and by what it is written. */
export interface OpenDocument { readonly input: Input; readonly on: Day; readonly edition?: FormatEdition }

/** One field of an action as it is asked, with what the document offers for it. */
export interface AskedField { readonly name: string; readonly label: string; readonly kind: "text" | "lines" | "choice"; readonly required: boolean; readonly hint: string; readonly options: readonly string[]; readonly value: string }
/** Answers that the office's profile has ready, under a name to choose them by. */
export interface ReadyAnswers { readonly label: string; readonly answers: Readonly<Record<string, string>> }
/** Why an action cannot be done, Vietnamese; `field` is the one that is wrong. */
export interface Unable { readonly why: string; readonly refused?: Refusal; readonly field?: string }

/** What is asked about an open document besides its findings. Long documents are read for it, so it is the worker's. */
export interface ActionJobs {
  askAction: {
    ask: OpenDocument & { readonly action: string; /** The office's profile with those it stands on, the nearest first; none where none is chosen. */ readonly profiles: readonly unknown[] };
    answer: { readonly fields: readonly AskedField[]; readonly presets: readonly ReadyAnswers[] } | Unable;
  };
  /** The edits of an action, step after step; tried on a copy first, so that nothing is half done. */
  planAction: { ask: OpenDocument & { readonly action: string; readonly answers: Readonly<Record<string, string>> }; answer: { readonly steps: readonly (readonly Edit[])[] } | Unable };
  /** How many places a person still has to fill in. */
  placesLeft: { ask: OpenDocument; answer: { readonly open: number } };
  /** What the document says of itself; null where it is none of the Party's or cannot be told. */
  pageFacts: { ask: OpenDocument; answer: { readonly facts: PageFacts | null } };
}
export type ActionJob = keyof ActionJobs;

/** Who does those jobs. */
export type ActionDesk = { readonly [J in ActionJob]: (ask: ActionJobs[J]["ask"]) => Promise<ActionJobs[J]["answer"]> };
