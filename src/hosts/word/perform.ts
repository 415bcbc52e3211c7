// Tier: WordApi 1.3
/// <reference types="office-js" />
import type { RunFormat, StoryName, WordFile, WordParagraph } from "../../ooxml/model";
import { paragraphWriter, type LineStyle, type ParagraphWriter } from "./flat-paragraph";
import { locate, type Located, type Needle } from "./needle";
import { differenceBetween, type Difference, type FontChange, type SettableParagraph } from "./paragraph-difference";
import type { Write, WritePlan } from "./plan-writes";
import { slicer } from "./slices";
import { paragraphsOf, sameText } from "./word-text";
import { chooseManners, type Chosen } from "./ways-of-writing";

/** Word's paragraphs of a story, loaded with their text, and which of ours each is. */
export interface Shown { readonly items: readonly Word.Paragraph[]; readonly match: ReadonlyMap<number, number> }
export type ShownStories = ReadonlyMap<StoryName, Shown>;

/** What was done to which paragraph, for the answer and for the look afterwards. */
export interface Done { readonly write: Write; readonly by: "properties" | "ooxml" | "lost" | "stale" }

interface Found { readonly first: Word.RangeCollection; readonly firstNeedle: Needle; readonly last: Word.RangeCollection | null; readonly lastNeedle: Needle | null; readonly where: "Replace" | "Start" | "End" }
interface Prepared extends Chosen { readonly paragraph: Word.Paragraph | null; readonly texts: readonly Found[]; readonly fonts: readonly Found[] }

/**
 * Looks for the stretches and once more at every text that is about to be written to (one round trip), then queues the changes; the
 * caller sends them off. What was typed in since it was read is left alone.
 */
export async function perform(plan: WritePlan, shown: ShownStories, sync: () => Promise<void>): Promise<readonly Done[]> {
  const writer = writerOf(plan);
  const rest = slicer();
  const prepared: Prepared[] = [];
  for (const one of await chooseManners(plan.writes, plan.now.file, plan.target.file)) {
    await rest();
    prepared.push(prepare(one, shown));
  }
  const touched = [...new Set(prepared.flatMap(({ paragraph }) => paragraph ?? []))];
  for (const paragraph of touched) paragraph.load("text");
  if (touched.length > 0) await sync();
  const isStale = ({ write, paragraph }: Prepared): boolean => {
    const now = write.is === "new" ? paragraphsOf(plan.now.file, write.story)[write.beside] : write.now;
    return paragraph !== null && (now === undefined || !sameText(now.text, paragraph.text));
  };
  const stale = new Set(prepared.filter(isStale));
  const made = new Map<string, Word.Paragraph>();
  // What stays in place first: a neighbour must still be there when something is put beside it.
  const order = { change: 0, new: 1, gone: 2 } as const;
  const done: Done[] = [];
  for (const one of [...prepared].sort((a, b) => order[a.write.is] - order[b.write.is])) {
    await rest();
    done.push({ write: one.write, by: stale.has(one) ? "stale" : make(one, writer, made) });
  }
  return done;
}

export function writerOf({ target: { pkg, file } }: Pick<WritePlan, "target">): ParagraphWriter {
  return paragraphWriter(pkg, (story) => file.stories.find(({ name }) => name === story)?.part ?? null);
}

function prepare(chosen: Chosen, shown: ShownStories): Prepared {
  const { write, manner } = chosen;
  const story = shown.get(write.story);
  const place = story?.match.get(write.is === "new" ? write.beside : write.now.index);
  const paragraph = place === undefined ? null : story?.items[place] ?? null;
  const bare = { ...chosen, paragraph, texts: [], fonts: [] };
  if (paragraph === null || write.is !== "change" || manner.by !== "properties") return bare;
  const { text } = write.now;
  // Nothing to look for: an empty paragraph is written into as it is.
  const texts = text === "" ? [] : manner.difference.text.map((one) => seek(paragraph, locate(text, one.start, one.end)));
  const fonts = manner.difference.stretches.map((one) => seek(paragraph, locate(text, one.start, one.end)));
  const isComplete = (list: readonly (Found | null)[]): list is readonly Found[] => list.every((one) => one !== null);
  if (isComplete(texts) && isComplete(fonts)) return { ...chosen, paragraph, texts, fonts };
  return { ...bare, manner: { by: "ooxml", ...(manner.unless ? { style: manner.unless } : {}) } };
}

function seek(paragraph: Word.Paragraph, located: Located): Found | null {
  if (located === null) return null;
  const search = (needle: Needle): Word.RangeCollection => {
    const ranges = paragraph.search(needle.search, { matchCase: true });
    ranges.load("items/text");
    return ranges;
  };
  if (located.is === "between") return { first: search(located.first), firstNeedle: located.first, last: search(located.last), lastNeedle: located.last, where: "Replace" };
  return { first: search(located.needle), firstNeedle: located.needle, last: null, lastNeedle: null, where: located.is === "beside" ? located.where : "Replace" };
}

/** The range where the search found exactly what the text promises; else null, and nothing is written there. */
function rangeOf({ first, firstNeedle, last, lastNeedle }: Found): Word.Range | null {
  const pick = (ranges: Word.RangeCollection, needle: Needle): Word.Range | null => {
    const isSure = ranges.items.length === needle.count && ranges.items.every((one) => one.text.length === needle.text.length);
    const range = ranges.items[needle.nth];
    return isSure && range?.text === needle.text ? range : null;
  };
  const start = pick(first, firstNeedle);
  if (last === null || lastNeedle === null || start === null) return start;
  const end = pick(last, lastNeedle);
  return end === null ? null : start.expandTo(end);
}

function make(one: Prepared, writer: ParagraphWriter, made: Map<string, Word.Paragraph>): Done["by"] {
  const { write, paragraph } = one;
  if (paragraph === null) return "lost";
  if (write.is === "gone") {
    paragraph.delete();
    return "properties";
  }
  if (write.is === "new") return insert(write, paragraph, writer, made);
  const { manner } = one;
  if (manner.by === "ooxml") return writeWhole(paragraph, write, writer, manner.style);
  const texts = one.texts.map(rangeOf);
  const fonts = one.fonts.map(rangeOf);
  if ([...texts, ...fonts].includes(null)) return writeWhole(paragraph, write, writer, manner.unless);
  if (manner.style !== undefined) paragraph.style = manner.style;
  setParagraph(paragraph, manner.difference.paragraph);
  manner.difference.stretches.forEach(({ set }, i) => { const range = fonts[i]; if (range) setFont(range.font, set); });
  if (manner.difference.whole) setFont(paragraph.font, manner.difference.whole);
  if (write.now.text === "") for (const { text } of manner.difference.text) paragraph.insertText(text, "Start");
  else manner.difference.text.forEach(({ text }, i) => {
    const range = texts[i];
    if (!range) return;
    if (text === "") range.delete();
    else range.insertText(text, one.texts[i]?.where ?? "Replace");
  });
  return "properties";
}

export function setParagraph(paragraph: Word.Paragraph, set: SettableParagraph): void {
  if (set.alignment !== undefined) paragraph.alignment = set.alignment;
  if (set.leftIndent !== undefined) paragraph.leftIndent = set.leftIndent;
  if (set.rightIndent !== undefined) paragraph.rightIndent = set.rightIndent;
  if (set.firstLineIndent !== undefined) paragraph.firstLineIndent = set.firstLineIndent;
  if (set.spaceBefore !== undefined) paragraph.spaceBefore = set.spaceBefore;
  if (set.spaceAfter !== undefined) paragraph.spaceAfter = set.spaceAfter;
  if (set.lineSpacing !== undefined) paragraph.lineSpacing = set.lineSpacing;
}

export function setFont(font: Word.Font, set: FontChange): void {
  if (set.name !== undefined) font.name = set.name;
  if (set.size !== undefined) font.size = set.size;
  if (set.bold !== undefined) font.bold = set.bold;
  if (set.italic !== undefined) font.italic = set.italic;
  if (set.underline !== undefined) font.underline = set.underline;
  if (set.color !== undefined) font.color = set.color;
  // Null is how a highlight is taken away, which the types do not say.
  if (set.highlightColor !== undefined) font.highlightColor = set.highlightColor as unknown as string;
  if (set.strikeThrough !== undefined) font.strikeThrough = set.strikeThrough;
  if (set.doubleStrikeThrough !== undefined) font.doubleStrikeThrough = set.doubleStrikeThrough;
}

export function writeWhole(paragraph: Word.Paragraph, write: Extract<Write, { is: "change" | "new" }>, writer: ParagraphWriter, style?: LineStyle): Done["by"] {
  const flat = writer.flat(write.story, write.then.index, style);
  if (flat === null) return "lost";
  paragraph.insertOoxml(flat, "Replace");
  return "ooxml";
}

/** A new paragraph takes after its neighbour; it is written whole, because nobody can say which of its looks Word copies. */
function insert(write: Extract<Write, { is: "new" }>, neighbour: Word.Paragraph, writer: ParagraphWriter, made: Map<string, Word.Paragraph>): Done["by"] {
  const key = `${write.story} ${write.beside} ${write.where}`;
  const behind = write.where === "after" ? made.get(key) ?? neighbour : neighbour;
  const paragraph = behind.insertParagraph(plain(write.then.text), write.where === "before" ? "Before" : "After");
  made.set(key, paragraph);
  const like = newOf(write.then);
  if (like === null) return writeWhole(paragraph, write, writer);
  setParagraph(paragraph, like.paragraph);
  if (like.whole) setFont(paragraph.font, like.whole);
  return "properties";
}
const plain = (text: string): string => text.replace(/[\n\f\v]/gu, " ");

/** All that can be set on a new paragraph; null where that is not enough. */
export function newOf(then: WordParagraph): Difference | null {
  const format = then.runs[0]?.format ?? then.mark;
  if (then.runs.some((run) => run.format !== format) || then.format.lineRule !== "auto" || /[\n\f‑­]/u.test(then.text)) return null;
  const unlike: WordParagraph = { ...then, format: { ...then.format, alignment: "distribute", indentLeft: far, indentRight: far, firstLine: far, before: far, after: far, line: far } };
  const difference = differenceBetween(unlike, then);
  return difference.beyond || format.caps || format.hidden ? null : { ...difference, whole: wholeFont(format) };
}
/** Everything that `Word.Font` can say of it, so that nothing is left as the paragraph had it before. */
export const wholeFont = (format: RunFormat): FontChange =>
  ({ name: format.font ?? "Times New Roman", size: format.size, bold: format.bold, italic: format.italic, underline: format.underline === "none" ? "None" : "Single", color: `#${format.color === "auto" ? "000000" : format.color}` });
const far = -9999 as WordParagraph["format"]["before"];

/** A page header or footer as Word's model names it. */
export interface HeaderPlace { readonly section: number; readonly kind: "header" | "footer"; readonly type: "Primary" | "FirstPage" | "EvenPages" }

/** The section and kind under which Word's model reaches a page header's or footer's story. */
export function placeOfStory(file: WordFile, story: StoryName): HeaderPlace | null {
  const types = { default: "Primary", first: "FirstPage", even: "EvenPages" } as const;
  for (const section of file.sections) {
    for (const kind of ["header", "footer"] as const) {
      const used = kind === "header" ? section.headers : section.footers;
      for (const which of ["default", "first", "even"] as const) if (used[which] === story) return { section: section.index, kind, type: types[which] };
    }
  }
  return null;
}
