import type { ParagraphFormat, RunFormat, WordParagraph } from "../../ooxml/model";
import { textChanges, type TextChange } from "./text-changes";

/** What Word's object model can set on characters: `Word.Font`. */
export interface FontChange {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: "None" | "Single";
  color?: string;
  highlightColor?: null;
  strikeThrough?: false;
  doubleStrikeThrough?: false;
}
/** What it can set on a paragraph; heights of lines only as a multiple (office-js issues 2296, 3203). */
export interface SettableParagraph {
  alignment?: "Left" | "Centered" | "Right" | "Justified";
  leftIndent?: number;
  rightIndent?: number;
  firstLineIndent?: number;
  spaceBefore?: number;
  spaceAfter?: number;
  lineSpacing?: number;
}
export interface FontStretch { readonly start: number; readonly end: number; readonly set: FontChange }

/** What must be done to a paragraph that looks like one so that it looks like another. Offsets are of the first one's raw text. */
export interface Difference {
  readonly text: readonly TextChange[];
  /** `whole` is set through the paragraph, its mark along. */
  readonly whole: FontChange | null;
  readonly stretches: readonly FontStretch[];
  readonly paragraph: SettableParagraph;
  /** A fixed height of lines: only a style or OOXML can say it. */
  readonly fixedLine: { readonly rule: "exact" | "atLeast"; readonly line: number } | null;
  /** Something differs that no property can set: the paragraph has to be written as OOXML. */
  readonly beyond: boolean;
}

export const isNothing = (one: Difference): boolean =>
  one.text.length === 0 && one.whole === null && one.stretches.length === 0 && Object.keys(one.paragraph).length === 0 && one.fixedLine === null && !one.beyond;

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.06;
const alignments: Readonly<Record<string, SettableParagraph["alignment"]>> = { left: "Left", center: "Centered", right: "Right", both: "Justified" };

export function differenceBetween(now: WordParagraph, then: WordParagraph): Difference {
  const text = textChanges(now.text, then.text);
  const fonts = fontDifference(now, then, text);
  const { paragraph, fixedLine, beyond } = formatDifference(now.format, then.format);
  const lines = now.drawings.length !== then.drawings.length || now.drawings.some((one, i) => !sameDrawing(one, then.drawings[i]));
  // A line break typed through the object model would begin a paragraph, and a hyphen of Word's own would be a plain character.
  const special = text.some((one) => /[\n\f\u2011\u00ad]/u.test(one.text));
  return { text, ...fonts, paragraph, fixedLine, beyond: beyond || fonts.beyond || lines || special };
}

const sameDrawing = (a: WordParagraph["drawings"][number], b: WordParagraph["drawings"][number] | undefined): boolean =>
  b !== undefined && a.is === b.is && near(a.width ?? 0, b.width ?? 0) && near(a.height ?? 0, b.height ?? 0);

function formatDifference(now: ParagraphFormat, then: ParagraphFormat): Pick<Difference, "paragraph" | "fixedLine" | "beyond"> {
  const paragraph: SettableParagraph = {};
  let beyond = false;
  if (now.alignment !== then.alignment) {
    const alignment = alignments[then.alignment];
    if (alignment) paragraph.alignment = alignment;
    else beyond = true;
  }
  if (!near(now.indentLeft, then.indentLeft)) paragraph.leftIndent = then.indentLeft;
  if (!near(now.indentRight, then.indentRight)) paragraph.rightIndent = then.indentRight;
  if (!near(now.firstLine, then.firstLine)) paragraph.firstLineIndent = then.firstLine;
  if (!near(now.before, then.before)) paragraph.spaceBefore = then.before;
  if (!near(now.after, then.after)) paragraph.spaceAfter = then.after;
  let fixedLine: Difference["fixedLine"] = null;
  if (now.lineRule !== then.lineRule || !near(now.line, then.line)) {
    if (then.lineRule === "auto") paragraph.lineSpacing = then.line;
    else fixedLine = { rule: then.lineRule, line: then.line };
  }
  const others = ["contextualSpacing", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "outlineLevel", "frame"] as const;
  if (others.some((key) => now[key] !== then[key])) beyond = true;
  if (JSON.stringify([now.borders, now.numbering, now.tabs]) !== JSON.stringify([then.borders, then.numbering, then.tabs])) beyond = true;
  return { paragraph, fixedLine, beyond };
}

type Fonts = Pick<Difference, "whole" | "stretches" | "beyond">;

function fontDifference(now: WordParagraph, then: WordParagraph, changes: readonly TextChange[]): Fonts {
  if (then.text === "" || now.text === "") {
    const set = then.text === "" ? fontChange(now.text === "" ? now.mark : then.mark, then.mark) : fontChange(now.mark, then.runs[0]?.format ?? then.mark);
    return set === null ? { whole: null, stretches: [], beyond: true } : { whole: isEmpty(set) ? null : set, stretches: [], beyond: false };
  }
  const stretches: { start: number; end: number; set: FontChange }[] = [];
  let beyond = false;
  const nowAt = formats(now);
  const thenAt = formats(then);
  const backOf = mapBack(changes, then.text.length);
  for (let at = 0; at < then.text.length; at += 1) {
    const wanted = thenAt(at);
    const back = backOf(at);
    // New text looks as what it replaces or follows.
    const set = fontChange(nowAt(back.at), wanted);
    if (set === null) { beyond = true; break; }
    if (isEmpty(set)) continue;
    if (back.isNew && !changes.some((one) => one.end > one.start && one.start <= back.at && back.at < one.end)) { beyond = true; break; }
    const last = stretches.at(-1);
    if (last && last.end >= back.at && JSON.stringify(last.set) === JSON.stringify(set)) last.end = Math.max(last.end, back.at + 1);
    else stretches.push({ start: back.at, end: back.at + 1, set });
  }
  const [only] = stretches;
  const isWhole = stretches.length === 1 && only !== undefined && only.start === 0 && only.end === now.text.length;
  return { whole: isWhole ? only.set : null, stretches: isWhole ? [] : stretches, beyond };
}

const isEmpty = (set: object): boolean => Object.keys(set).length === 0;

function formats(paragraph: WordParagraph): (at: number) => RunFormat {
  const { runs, mark } = paragraph;
  let i = 0;
  return (at) => {
    if ((runs[i]?.start ?? 0) > at) i = 0;
    while (i < runs.length - 1 && (runs[i]?.end ?? 0) <= at) i += 1;
    return runs[i]?.format ?? mark;
  };
}

/** Where a character of the new text stood, or the one whose looks it takes. */
function mapBack(changes: readonly TextChange[], _length: number): (at: number) => { readonly at: number; readonly isNew: boolean } {
  return (at) => {
    let ahead = 0;
    for (const { start, end, text } of changes) {
      if (at < start + ahead) break;
      if (at < start + ahead + text.length) return { at: end > start ? start : Math.max(0, start - 1), isNew: true };
      ahead += text.length - (end - start);
    }
    return { at: at - ahead, isNew: false };
  };
}

/** Null where something differs that `Word.Font` of WordApi 1.1 cannot set. */
export function fontChange(now: RunFormat, then: RunFormat): FontChange | null {
  if (now === then) return {};
  const set: FontChange = {};
  if (now.font !== then.font || now.asciiFont !== then.asciiFont) {
    if (then.font === null || then.asciiFont !== then.font) return null;
    set.name = then.font;
  }
  if (now.size !== then.size) set.size = then.size;
  if (now.bold !== then.bold) set.bold = then.bold;
  if (now.italic !== then.italic) set.italic = then.italic;
  if (now.underline !== then.underline) {
    if (then.underline !== "none" && then.underline !== "single") return null;
    set.underline = then.underline === "none" ? "None" : "Single";
  }
  if (colorOf(now.color) !== colorOf(then.color)) set.color = colorOf(then.color);
  if (now.highlight !== then.highlight) {
    if (then.highlight !== null) return null;
    set.highlightColor = null;
  }
  if (now.strike !== then.strike) {
    if (then.strike) return null;
    set.strikeThrough = false;
    set.doubleStrikeThrough = false;
  }
  const others = ["caps", "smallCaps", "hidden", "spacing", "verticalAlign"] as const;
  return others.some((key) => now[key] !== then[key]) ? null : set;
}
/** Word's model knows no automatic colour; black is what it shows. */
const colorOf = (color: string): string => `#${color === "auto" ? "000000" : color}`;
