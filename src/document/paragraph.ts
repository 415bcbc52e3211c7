import type { StoryName, WordParagraph } from "../ooxml/model";
import { toNfc, type NfcText } from "../shared/nfc";
import type { Paragraph, Run } from "./document";

interface View { readonly of: WordParagraph; readonly story: StoryName; readonly nfc: NfcText; readonly paragraph: Paragraph }

const views = new WeakMap<WordParagraph, View>();
const sources = new WeakMap<Paragraph, View>();

function runsOf(word: WordParagraph, nfc: NfcText): readonly Run[] {
  if (!nfc.changed) return word.runs;
  return word.runs.map((run) => ({ start: nfc.fromRaw(run.start), end: nfc.fromRaw(run.end), format: run.format, from: run.from }));
}

/**
 * A paragraph as rules see it. The same `WordParagraph` always gives the same object, so whatever is remembered by
 * paragraph stays valid while the reader hands back what did not change.
 */
export function paragraphOf(word: WordParagraph, story: StoryName): Paragraph {
  const known = views.get(word);
  if (known !== undefined && known.story === story) return known.paragraph;
  const nfc = toNfc(word.text);
  const paragraph: Paragraph = {
    story, index: word.index, text: nfc.text, decomposed: nfc.changed, runs: runsOf(word, nfc), format: word.format, from: word.from,
    mark: word.mark, containers: word.containers, section: word.section, label: word.label, pending: word.pending,
    fields: nfc.changed ? word.fields.map((field) => ({ ...field, start: nfc.fromRaw(field.start), end: nfc.fromRaw(field.end) })) : word.fields,
    drawings: word.drawings, notes: word.notes,
  };
  const view: View = { of: word, story, nfc, paragraph };
  views.set(word, view);
  sources.set(paragraph, view);
  return paragraph;
}

/** The raw stretch of an NFC stretch; a letter with its marks is never cut. */
export function rawSpanOf(paragraph: Paragraph, start: number, end: number): { readonly start: number; readonly end: number } {
  const view = sources.get(paragraph);
  if (view === undefined || !view.nfc.changed) return { start, end };
  return { start: view.nfc.toRaw(start), end: view.nfc.toRaw(end) };
}
