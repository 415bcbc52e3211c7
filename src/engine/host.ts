import type { Anchor, Edit, EditOutcome } from "../document/edits";
import type { ParagraphPatch } from "../document/open";
import type { Input } from "./session";

/** The document as it stood at one moment. */
export interface Snapshot {
  readonly input: Input;
  /** Grows with every change the host knows of; findings of an older revision are not shown. */
  readonly revision: number;
  readonly name: string | null;
}

/** What changed since the last read or change told of: single paragraphs, or (null) so much that all must be read. */
export interface LiveChange { readonly revision: number; readonly patches: readonly ParagraphPatch[] | null }

/** `inNotes`: it stands in a footnote or an endnote, where the program takes nobody. */
export type Revealed = "shown" | "gone" | "inNotes";

/** The one door between the core and whatever holds the document. Hosts fill it; nothing below them knows which. */
export interface DocumentHost {
  /** Asked at start; what a host cannot do, the pane says. */
  readonly can: { readonly watch: boolean; readonly reveal: boolean; readonly undoAsOne: boolean };
  read(): Promise<Snapshot>;
  /**
   * Every edit is answered for, in order. An edit whose text is no longer there is `stale` and nothing is touched. With
   * `continues` it belongs to the deed before it, and both are taken back as one where the host can.
   */
  apply(edits: readonly Edit[], undoName: string, continues?: "continues"): Promise<readonly EditOutcome[]>;
  reveal(at: Anchor): Promise<Revealed>;
  /** Calls back with the new revision after a change; the result stops it. */
  watch?(changed: (revision: number) => void): () => void;
  /** The part of that namespace among the document's own data, where `read` may leave it out; null where there is none. */
  readPart?(namespace: string): Promise<string | null>;
  /** The complete file as it would be saved now, where `read` gives less: with properties, comments and data parts. */
  readFile?(): Promise<Input>;
  /** Like `watch`, but says what changed. */
  follow?(told: (change: LiveChange) => void): () => void;
  /** What could be taken back or made again, by the name the deed was given; absent where the host keeps no history. */
  readonly history?: () => { readonly undo: string | null; readonly redo: string | null };
  /** Takes back the last deed; false where there is none. */
  undo?(): Promise<boolean>;
  redo?(): Promise<boolean>;
}
