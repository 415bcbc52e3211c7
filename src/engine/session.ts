import type { ParagraphPatch, OpenedFile } from "../document/open";
import { openDocuments, patch, reopen } from "../document/open";
import type { Checker, CheckOptions } from "./check";
import { dismissalsIn } from "../document/dismissals";
import { weigh, type KeptDismissals } from "./dismissals";
import type { DocumentReport } from "./finding";

/** A .docx as bytes, or Flat OPC text as Word's `getOoxml` gives it. */
export type Input = Uint8Array | string;

/** One file under the checker's eye: read once, then kept up to date by patches or by whole new snapshots. */
export interface Session {
  readonly opened: OpenedFile;
  /** What was set aside in the file is marked `dismissed`. */
  readonly reports: readonly DocumentReport[];
  readonly dismissals: KeptDismissals;
  /** Paragraphs that changed in place, as `w:p` XML. A changed number of paragraphs needs `replace`. */
  update(changed: readonly ParagraphPatch[]): Session;
  /** A whole new snapshot; what did not change is not read or judged again. */
  replace(input: Input): Session;
}

/** Throws `BadFileError` (ooxml/bad-file.ts) where the input cannot be read, and nothing else. */
export function startSession(checker: Checker, input: Input, options: CheckOptions): Session {
  return sessionOver(checker, openDocuments(input), options);
}

function sessionOver(checker: Checker, opened: OpenedFile, options: CheckOptions): Session {
  return {
    opened,
    ...weigh(opened.documents.map((document) => checker.check(document, options)), options.dismissals ?? dismissalsIn(opened.file)),
    update: (changed) => sessionOver(checker, patch(opened, changed), options),
    replace: (input) => sessionOver(checker, reopen(opened, input), options),
  };
}
