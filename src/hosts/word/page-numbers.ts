// Tier: WordApi 1.5
/// <reference types="office-js" />
import type { OpenedFile } from "../../document/open";
import { pageFieldOf } from "../../document/page-field";
import type { WordParagraph } from "../../ooxml/model";
import { findSide, isBareNumber, shownAt, storyAt, type NumberChange } from "./number-changes";
import { fontChange } from "./paragraph-difference";
import { newOf, setFont, setParagraph, wholeFont, writerOf } from "./perform";
import { bodyAt } from "./showing";
import { sameText } from "./word-text";

/** A change with Word's paragraphs of its header, which the caller loads before anything is written. */
export interface LoadedNumber { readonly change: NumberChange; readonly paragraphs: Word.ParagraphCollection }
/** What was done with a change: `stale` where another text stands there by now. */
export type NumberAnswer = "written" | "whole" | "stale";

export function loadNumbers(context: Word.RequestContext, changes: readonly NumberChange[]): readonly LoadedNumber[] {
  return changes.map((change) => {
    const { paragraphs } = bodyAt(context, change.place);
    paragraphs.load("items/text");
    return { change, paragraphs };
  });
}

/**
 * Queues the changes, all or none: a number put at the top while the one at the foot stays would be two. The caller sends them off.
 * `now` is the document that the paragraphs were loaded from.
 */
export function writeNumbers(loaded: readonly LoadedNumber[], now: OpenedFile): readonly NumberAnswer[] {
  const spots = loaded.flatMap((one) => { const spot = spotOf(one, now); return spot ? [[one.change, spot] as const] : []; });
  if (spots.length < loaded.length) return loaded.map(() => "stale");
  const answers = new Map<NumberChange, NumberAnswer>();
  // What comes before what goes: where Word refuses the first, the second is still there.
  for (const isComing of [true, false]) for (const [change, spot] of spots) if ((change.to.paragraph?.text ?? "") !== "" === isComing) answers.set(change, write(change, spot));
  return loaded.map(({ change }) => answers.get(change) ?? "stale");
}

/** Takes back the empty paragraphs that were made for fields which Word then refused. */
export function dropEmpty(loaded: readonly LoadedNumber[], again: readonly LoadedNumber[]): void {
  loaded.forEach(({ paragraphs: before }, i) => {
    const now = again[i]?.paragraphs.items ?? [];
    if (now.length === before.items.length + 1 && now[0]?.text === "") now[0].delete();
  });
}

/** The paragraph to write to, or the one to put another before. */
interface Spot { readonly paragraph: Word.Paragraph; readonly isNew: boolean }

function spotOf({ change: { place, hadPart, from }, paragraphs: { items } }: LoadedNumber, now: OpenedFile): Spot | null {
  const [first] = items;
  if (!first) return null;
  // The header that Word makes on being asked has one empty paragraph.
  if (from.paragraph === null) return { paragraph: first, isNew: hadPart || items.length > 1 || first.text !== "" };
  const ours = shownAt(now, place);
  const found = findSide(now, place, from.paragraph);
  const paragraph = found && ours.length === items.length ? items[ours.indexOf(found)] : undefined;
  return paragraph && (pageFieldOf(from.paragraph) || sameText(from.paragraph.text, paragraph.text)) ? { paragraph, isNew: false } : null;
}

function write({ place, hadPart, from, to }: NumberChange, { paragraph, isNew }: Spot): NumberAnswer {
  if (to.paragraph === null) {
    if (hadPart) paragraph.delete();
    else {
      paragraph.clear();
      paragraph.alignment = "Left";
    }
    return "written";
  }
  if (to.paragraph.text === "") {
    paragraph.clear();
    dress(paragraph, from.paragraph, to.paragraph);
    const font = from.paragraph && fontChange(from.paragraph.mark, to.paragraph.mark);
    if (font) setFont(paragraph.font, font);
    return "written";
  }
  if (!isBareNumber(to.paragraph)) {
    const story = storyAt(to.file.file, place);
    const flat = story === null ? null : writerOf({ target: to.file }).flat(story, to.paragraph.index);
    if (flat === null) return "stale";
    (isNew ? paragraph.insertParagraph("", "Before") : paragraph).insertOoxml(flat, "Replace");
    return "whole";
  }
  const target = isNew ? paragraph.insertParagraph("", "Before") : paragraph;
  if (from.paragraph !== null && from.paragraph.text !== "") target.clear();
  // The field first: where Word refuses it, the rest of the batch is not carried out either.
  target.getRange().insertField("Start", "Page");
  dress(target, from.paragraph, to.paragraph);
  setFont(target.font, wholeFont(to.paragraph.runs[0]?.format ?? to.paragraph.mark));
  return "written";
}

/** Alignment where it differs; of a paragraph that was not there before, indents and spaces too. */
function dress(paragraph: Word.Paragraph, from: WordParagraph | null, to: WordParagraph): void {
  const like = newOf(to)?.paragraph ?? { alignment: "Centered" as const };
  if (from === null) setParagraph(paragraph, like);
  else if (from.format.alignment !== to.format.alignment && like.alignment) paragraph.alignment = like.alignment;
}
