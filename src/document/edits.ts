import type { StoryName } from "../ooxml/model";
import type { EditOf, NewParagraph, PageChange, ParagraphChange, RunChange } from "../ooxml/edits";
import type { Component, Paragraph, Span } from "./document";

/**
 * A stretch of NFC text that a finding points at or an edit changes. `text` is what stood there when it was read: an
 * edit whose text is no longer there is stale and is not made.
 */
export interface Anchor {
  readonly story: StoryName;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
export type Edit = EditOf<Anchor>;

/** The whole paragraph, a span, or a component's first line, as an anchor. */
export function anchorOf(place: Paragraph | Span | Component): Anchor {
  if ("lines" in place) {
    const [first] = place.lines;
    if (!first) throw new Error(`component ${place.kind} has no line`);
    return anchorOf(first);
  }
  if ("paragraph" in place) {
    return { story: place.paragraph.story, paragraph: place.paragraph.index, start: place.start, end: place.end, text: place.text };
  }
  return { story: place.story, paragraph: place.index, start: 0, end: place.text.length, text: place.text };
}

export const replaceText = (at: Span | Paragraph, text: string): Edit => ({ do: "replaceText", at: anchorOf(at), with: text });
export const formatRun = (at: Span | Paragraph, set: RunChange): Edit => ({ do: "formatRun", at: anchorOf(at), set });
export const formatParagraph = (at: Span | Paragraph, set: ParagraphChange): Edit => ({ do: "formatParagraph", at: anchorOf(at), set });
export const formatPage = (section: number, set: PageChange): Edit => ({ do: "formatPage", section, set });
export const insertParagraph = (at: Span | Paragraph, where: "before" | "after", paragraph: NewParagraph): Edit =>
  ({ do: "insertParagraph", at: anchorOf(at), where, paragraph });
export const removeParagraph = (at: Span | Paragraph): Edit => ({ do: "removeParagraph", at: anchorOf(at) });
export type { Refusal, EditOutcome, RunChange, ParagraphChange, PageChange, NewParagraph } from "../ooxml/edits";
