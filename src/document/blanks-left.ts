import type { Paragraph, Span } from "./document";

/** «[…]», «[Tên cơ quan]»; figures alone cite a source, one sign is a box to tick. */
const brackets = /\[(?=[^[\]\n]*(?:[\p{L}…]|\.\.))(?!\p{L}?\])[^[\]\n]{1,160}\]/gu;
/** Leaders that somebody was to write on. */
const leaders = /(?:\.(?:[ \u00A0]?\.){3,}|…(?:[ \u00A0]?[….]){1,}|_{3,})/gu;
/** An ellipsis where a word should stand: behind a word and a blank, or all there is. Behind a comma or a letter it is «vân vân». */
const gap = /(?<=[\p{L}\p{N}][ \u00A0])(?:…|(?<!\.)\.\.\.(?!\.))(?=[ \u00A0]?[-/\p{L}\p{N}]|[ \u00A0]?[,;.]?[ \u00A0]*$)/gu;

/** What is still to be written in: brackets with a prompt, lines of dots, gaps. Quoted text may leave words out. */
export function blanksLeftIn(paragraph: Paragraph): readonly Span[] {
  const { text } = paragraph;
  const hits = [...hitsOf(text, brackets), ...hitsOf(text, leaders), ...hitsOf(text, gap).filter(({ start }) => !isQuoted(text, start))];
  const spans = hits.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter((span, i) => !spans.slice(0, i).some((earlier) => earlier.end > span.start))
    .map(({ start, end }) => ({ paragraph, start, end, text: text.slice(start, end) }));
}

const hitsOf = (text: string, pattern: RegExp): { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const opened = (open: string, close: string): boolean => before.lastIndexOf(open) > before.lastIndexOf(close);
  return opened("“", "”") || opened("«", "»") || (before.split("\"").length - 1) % 2 === 1;
}
