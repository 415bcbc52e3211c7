import { openDocuments } from "../../../src/document/open";
import { fixFile } from "../../../src/engine/fix";
import { createWordHost } from "../../../src/hosts/word";
import { isReachable } from "../../../src/hosts/word/word-text";
import { differenceBetween, isNothing } from "../../../src/hosts/word/paragraph-difference";
import type { Input } from "../../../src/engine/session";
import { everyConstruction } from "../../support/builder/construction";
import { badDocument } from "../../host/bad-document";
import { checker, fixAll, on } from "../../host/fix-all";
import { startWord } from "../../host/start";

/** Text boxes are out of reach of Word's paragraphs; what is wrong there is mended in a copy. */
const bodyOf = (input: Input) => (openDocuments(input).file.stories[0]?.paragraphs ?? []).filter(isReachable);
/** Paragraphs that look otherwise, by text. */
function unlike(a: Input, b: Input): readonly string[] {
  const [one, other] = [bodyOf(a), bodyOf(b)];
  if (one.length !== other.length) return [`${one.length} and ${other.length} paragraphs`];
  return one.flatMap((paragraph, i) => {
    const there = other[i];
    return there && paragraph.text === there.text && isNothing(differenceBetween(paragraph, there)) ? [] : [`${i} «${paragraph.text}» «${there?.text ?? ""}» ${JSON.stringify(there && differenceBetween(paragraph, there)).slice(0, 300)}`];
  });
}

// One in thirteen of all; the rest is the engine's own test.
const chosen = everyConstruction().filter(({ construction }, i) => i % 13 === 0 && construction.container !== "flatOpc");

it.each(chosen)("what Word holds after fixing is what the engine makes of it, and undone it is as before: $name", async ({ construction }) => {
  const docx = badDocument(construction);
  const word = startWord("ltsc2021", docx);
  const host = await createWordHost();
  const fixed = await fixAll(host);
  expect(word.surprises).toEqual([]);
  expect(unlike(fixFile(checker, docx, { on }).output, word.save())).toEqual([]);
  expect(fixed.done).toBeGreaterThan(0);
  while (host.history().undo !== null) await host.undo();
  expect(unlike(docx, word.save())).toEqual([]);
  await host.close();
});
