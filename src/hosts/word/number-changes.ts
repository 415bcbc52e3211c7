import type { Edit } from "../../document/edits";
import type { OpenedFile } from "../../document/open";
import { pageFieldOf } from "../../document/page-field";
import type { StoryName, WordFile, WordParagraph } from "../../ooxml/model";
import { placeOfStory, type HeaderPlace } from "./perform";
import { isReachable, paragraphsOf } from "./word-text";

/** A paragraph of a page header or footer in one state of the document; null where that state has no such paragraph. */
export interface NumberSide { readonly file: OpenedFile; readonly paragraph: WordParagraph | null }
/** One paragraph before and after a page number came into it or went. */
export interface NumberChange {
  readonly place: HeaderPlace;
  /** Whether the section had such a header before the first change: what was made with it stays behind empty when it is undone. */
  readonly hadPart: boolean;
  readonly from: NumberSide;
  readonly to: NumberSide;
}

export const turned = (change: NumberChange): NumberChange => ({ ...change, from: change.to, to: change.from });

/** The story that a section shows there, which need not be its own. */
export function storyAt(file: WordFile, { section, kind, type }: HeaderPlace): StoryName | null {
  const found = file.sections[section];
  const used = kind === "header" ? found?.headers : found?.footers;
  return used?.[({ Primary: "default", FirstPage: "first", EvenPages: "even" } as const)[type]] ?? null;
}

/** The paragraphs there that Word's model reaches, in its order. */
export function shownAt({ file }: OpenedFile, place: HeaderPlace): readonly WordParagraph[] {
  const story = storyAt(file, place);
  return story === null ? [] : paragraphsOf(file, story).filter(isReachable);
}

/** What an edit of page numbers changes between the document without it and with it; null where Word's model is not trusted with it. */
export function numberChangesOf(without: OpenedFile, made: OpenedFile, edit: Edit): readonly NumberChange[] | null {
  if (edit.do === "removePageNumber") return removed(without, made, edit.story);
  return edit.do === "pageNumberField" ? put(without, made, edit.section) : null;
}

function removed(without: OpenedFile, made: OpenedFile, story: StoryName): readonly NumberChange[] | null {
  const place = placeOfStory(without.file, story);
  const [before, after] = [paragraphsOf(without.file, story), paragraphsOf(made.file, story)];
  if (place === null || before.length !== after.length) return null;
  const changed = before.flatMap((from, i) => (from.text !== after[i]?.text ? [[from, after[i] ?? null] as const] : []));
  if (!changed.every(([from]) => isPlain(from))) return null;
  return changed.map(([from, to]) => ({ place, hadPart: true, from: { file: without, paragraph: from }, to: { file: made, paragraph: to } }));
}

function put(without: OpenedFile, made: OpenedFile, section: number): readonly NumberChange[] | null {
  const place: HeaderPlace = { section, kind: "header", type: "Primary" };
  const [was, is] = [storyAt(without.file, place), storyAt(made.file, place)];
  if (is === null) return null;
  const [before, after] = [was === null ? [] : paragraphsOf(without.file, was), paragraphsOf(made.file, is)];
  const to = after.find((one) => pageFieldOf(one));
  // A number that is there already is moved, with its frame: in the copy.
  if (!to || !isPlain(to) || before.some((one) => pageFieldOf(one))) return null;
  const change = (from: WordParagraph | null): readonly NumberChange[] => [{ place, hadPart: was !== null, from: { file: without, paragraph: from }, to: { file: made, paragraph: to } }];
  if (was === null || (after.length === before.length + 1 && to.index === 0)) return change(null);
  const from = before[to.index];
  return after.length === before.length && from?.text === "" && isPlain(from) ? change(from) : null;
}

/** Of a content control nobody knows what Word does with it when it is emptied. */
const isPlain = (one: WordParagraph): boolean => isReachable(one) && !one.containers.some((each) => each.in === "contentControl");

/** A number that a field and properties can bring about, without the paragraph being written whole. `MERGEFORMAT`, which Word adds by itself, shows nothing. */
export function isBareNumber(one: WordParagraph): boolean {
  const field = pageFieldOf(one);
  const [first] = one.runs;
  return field !== undefined && one.fields.length === 1 && field.start === 0 && field.end === one.text.length && /^PAGE(?:\s*\\\* MERGEFORMAT)?$/iu.test(field.instruction.trim())
    && one.drawings.length === 0 && one.runs.every((run) => run.format === first?.format);
}

/** Which paragraph of the document as it is now one side of a change is. A page number is known by its field: which digits it shows just then says nothing. */
export function findSide(now: OpenedFile, place: HeaderPlace, wanted: WordParagraph): WordParagraph | null {
  const same = shownAt(now, place).filter((one) => (pageFieldOf(wanted) ? pageFieldOf(one) !== undefined : one.text === wanted.text));
  return same.reduce<WordParagraph | null>((best, one) => (best === null || Math.abs(one.index - wanted.index) < Math.abs(best.index - wanted.index) ? one : best), null);
}

/** The paragraph that a change was to bring about, in the document as Word gives it afterwards; undefined where it does not show. */
export function shownAfter(after: OpenedFile, { place, to, from }: NumberChange): WordParagraph | null | undefined {
  if (to.paragraph === null) return from.paragraph && pageFieldOf(from.paragraph) && shownAt(after, place).some((one) => pageFieldOf(one)) ? undefined : null;
  const found = findSide(after, place, to.paragraph);
  return found?.format.alignment === to.paragraph.format.alignment ? found : undefined;
}
