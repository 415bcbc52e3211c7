import type { Paragraph, Span } from "../document/document";

/** A piece of a paragraph's text by its offsets in the paragraph. */
export function spanAt(paragraph: Paragraph, start: number, end: number): Span {
  return { paragraph, start, end, text: paragraph.text.slice(start, end) };
}

export const wholeSpan = (paragraph: Paragraph): Span => spanAt(paragraph, 0, paragraph.text.length);

/** The paragraph's text without the blanks at its ends. */
export const trimmedSpan = (paragraph: Paragraph): Span => trimmed(wholeSpan(paragraph));

export function trimmed(span: Span): Span {
  const visible = span.text.trim();
  const start = span.start + span.text.indexOf(visible);
  return spanAt(span.paragraph, start, start + visible.length);
}

/** A piece of a span by offsets in the span's own text. */
export const pieceOf = (span: Span, start: number, end: number): Span => spanAt(span.paragraph, span.start + start, span.start + end);

/** What a pattern matches in a span; with `group`, that group (the pattern then needs the `d` flag). */
export function find(span: Span, pattern: RegExp, group = 0): Span | null {
  const match = pattern.exec(span.text);
  if (!match) return null;
  const place = match.indices?.[group] ?? (group === 0 ? [match.index, match.index + match[0].length] as const : undefined);
  return place ? pieceOf(span, place[0], place[1]) : null;
}

/** An empty place behind a span: an edit there inserts. */
export const behind = (span: Span): Span => spanAt(span.paragraph, span.end, span.end);
/** An empty place before a span. */
export const before = (span: Span): Span => spanAt(span.paragraph, span.start, span.start);

/** The span's text ends with blanks cut off; where its last visible character stands. */
export function lastCharacter(span: Span): Span | null {
  const { text, end } = { text: span.text.trimEnd(), end: span.start + span.text.trimEnd().length };
  return text === "" ? null : spanAt(span.paragraph, end - 1, end);
}
