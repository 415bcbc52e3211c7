import type { Edit } from "../../document/edits";
import type { ParagraphPatch } from "../../document/open";
import type { DocumentHost } from "../../engine/host";
import type { Sentence } from "../../engine/worker";

/** What the pane promises by the kind of Word it is in: the rows of the product's matrix. */
export type AbilityId =
  | "check" | "live" | "fix" | "lineSpacing" | "pageSetup" | "newDocument" | "intoDocument" | "undo" | "squiggles";

/** `why` is the sentence for the reader wherever it is not there in full; null where it is. */
export interface Ability { readonly level: "full" | "reduced" | "none"; readonly why: Sentence | null }
export type Abilities = Readonly<Record<AbilityId, Ability>>;

/** What changed since the last read or change told of: single paragraphs as `w:p`, or so much that all must be read. */
export type LiveChange =
  | { readonly revision: number; readonly patches: readonly ParagraphPatch[] }
  | { readonly revision: number; readonly patches: null };

/** How a file that was made outside the open document reached the user. */
export type Delivery =
  /** Word opened it as a new, unsaved document. */
  | { readonly is: "opened" }
  /** This Word opens nothing from an add-in: offer it for download. */
  | { readonly is: "download"; readonly docx: Uint8Array; readonly name: string }
  | { readonly is: "failed"; readonly why: Sentence };

/** How a template got into the open document; `reduced` comes with what was left out. */
export type Inserted =
  | { readonly is: "inserted" }
  | { readonly is: "reduced"; readonly why: Sentence }
  | { readonly is: "refused"; readonly why: Sentence };

/** A stretch to underline in the text itself, for as long as the pane is open; nothing is written into the file. */
export interface Squiggle { readonly id: string; readonly paragraph: number; readonly start: number; readonly end: number; readonly text: string; readonly severity: "error" | "warning" | "hint" }

/** Word said no, did not answer in time, or is too old; `why` is the sentence for the reader. */
export class WordTrouble extends Error {
  override readonly name = "WordTrouble";
  readonly why: Sentence;
  /** Word's own words, for IT. */
  readonly detail: string;
  constructor(why: Sentence, detail = "") {
    super(why.en + (detail ? ` (${detail})` : ""));
    this.why = why;
    this.detail = detail;
  }
}

/** What this Word is and can, and what it cost so far: for the settings page, to copy for IT. Holds no text of the document. */
export interface Diagnostics {
  readonly platform: string;
  readonly version: string;
  readonly sets: Readonly<Record<string, boolean>>;
  readonly probes: Readonly<Record<string, "works" | "fails" | "untried">>;
  readonly abilities: Abilities;
  /** Milliseconds and counts since the pane was opened. */
  readonly reads: { readonly count: number; readonly last: number | null; readonly by: "getOoxml" | "getFile" | null };
  readonly roundTrips: number;
  readonly period: number;
  /** The newest troubles, Word's own words. */
  readonly troubles: readonly string[];
}

/** The document that is open in Word. Every promise may reject with `WordTrouble` and with nothing else. */
export interface WordHost extends DocumentHost {
  /** Asked anew each time: what fails once is off from then on. */
  abilities(): Abilities;
  watch(changed: (revision: number) => void): () => void;
  /** Like `watch`, but says what changed. Quiet while the pane is hidden. */
  follow(told: (change: LiveChange) => void): () => void;
  history(): { readonly undo: string | null; readonly redo: string | null };
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /**
   * A copy of the document with these edits made, in a window of its own: for what `apply` answered `needsCopy`. The open
   * document is not touched.
   */
  openMendedCopy(edits: readonly Edit[], name: string): Promise<Delivery>;
  /** A drafted file as a new document. */
  openDocument(docx: Uint8Array, name: string): Promise<Delivery>;
  /** A drafted file in place of what stands in the open document, which must be confirmed first where there is text. */
  insertTemplate(docx: Uint8Array): Promise<Inserted>;
  /** Whether the open document holds nothing yet that could be lost. */
  isEmpty(): Promise<boolean>;
  /** The part of that namespace among the file's own data parts; null where there is none. Goes with the file when saved. */
  readPart(namespace: string): Promise<string | null>;
  writePart(namespace: string, xml: string | null): Promise<void>;
  /** Shows exactly these; false where this Word shows none (see `abilities().squiggles`). */
  annotate(squiggles: readonly Squiggle[]): Promise<boolean>;
  /** Called with the id that was given to `annotate` when the reader clicks that underline. */
  onSquiggle(told: (id: string) => void): () => void;
  /** Called with each trouble that nobody waits for: a slow or failing Word during live checking. Null: over. */
  troubled(told: (why: Sentence | null) => void): () => void;
  diagnostics(): Diagnostics;
  /** Takes handlers and timers away; the host is dead afterwards. */
  close(): Promise<void>;
}
