import type { Anchor, Edit, EditOutcome } from "../document/edits";
import type { Input } from "./session";

/** The document as it stood at one moment. */
export interface Snapshot {
  readonly input: Input;
  /** Grows with every change the host knows of; findings of an older revision are not shown. */
  readonly revision: number;
  readonly name: string | null;
}

/** The one door between the core and whatever holds the document. Hosts fill it; nothing below them knows which. */
export interface DocumentHost {
  /** Asked at start; what a host cannot do, the pane says. */
  readonly can: { readonly watch: boolean; readonly reveal: boolean; readonly undoAsOne: boolean };
  read(): Promise<Snapshot>;
  /** Every edit is answered for, in order. An edit whose text is no longer there is `stale` and nothing is touched. */
  apply(edits: readonly Edit[], undoName: string): Promise<readonly EditOutcome[]>;
  reveal(at: Anchor): Promise<"shown" | "gone">;
  /** Calls back with the new revision after a change; the result stops it. */
  watch?(changed: (revision: number) => void): () => void;
}
