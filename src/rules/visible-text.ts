import type { Run, Span } from "../document/document";

/** A stretch of visible text that one formatting holds for. */
export interface Stretch { readonly span: Span; readonly format: Run["format"] }

/**
 * What a reader sees of a span, run by run, blanks at the ends left off. Blank runs (underlined spaces draw lines), hidden
 * text and raised or lowered marks (footnote numbers, m²) are no text whose look could be wrong.
 */
export function visibleStretches(span: Span): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const run of span.paragraph.runs) {
    if (run.format.hidden || run.format.verticalAlign !== "baseline") continue;
    const from = Math.max(run.start, span.start);
    const text = span.paragraph.text.slice(from, Math.min(run.end, span.end));
    const visible = text.trim();
    if (visible === "") continue;
    const start = from + text.indexOf(visible);
    found.push({ span: { paragraph: span.paragraph, start, end: start + visible.length, text: visible }, format: run.format });
  }
  return found;
}

/** The smallest span of one paragraph that covers all the stretches. */
export function cover(stretches: readonly Stretch[]): Span | null {
  const [first] = stretches;
  const last = stretches.at(-1);
  if (!first || !last) return null;
  const { paragraph, start } = first.span;
  return { paragraph, start, end: last.span.end, text: paragraph.text.slice(start, last.span.end) };
}
