import { bridgeTo } from "./bridge";
import { TestWord } from "./core/word";
import { createFront } from "./proxy-front";
import { profiles, type ProfileName } from "./profiles";
import type { Quirks } from "./quirks";

/** A test Word of that kind behind the globals `Word` and `Office` of this process, in place of the one before. */
export function startWord(kind: ProfileName, docx: Uint8Array, quirks: Partial<Quirks> = {}): TestWord {
  const word = new TestWord(profiles[kind], docx, "C:\\Văn bản\\vào.docx", quirks);
  const front = createFront(bridgeTo(word));
  for (const name of ["DocumentSelectionChanged", "ParagraphAdded", "ParagraphChanged", "ParagraphDeleted", "AnnotationClicked"] as const) word.on(name, (detail) => { front.emit(name, detail); });
  Object.assign(globalThis, { Word: front.Word, Office: front.Office });
  return word;
}
