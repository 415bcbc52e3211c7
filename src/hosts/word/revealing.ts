// Tier: WordApi 1.3
/// <reference types="office-js" />
import { paragraphAt } from "../../document/apply";
import type { Anchor } from "../../document/edits";
import { rawSpanOf } from "../../document/paragraph";
import type { OpenedFile } from "../../document/open";
import type { Revealed } from "../../engine/host";
import type { WordParagraph } from "../../ooxml/model";
import type { Batches } from "./batch";
import { locate } from "./needle";
import { loadStory, shownOf } from "./showing";
import { isReachable, paragraphsOf } from "./word-text";

/** Selects a place where its text still stands there, by the paragraph's text, whatever was typed above it since. */
export function createRevealing(batches: Batches) {
  return (known: OpenedFile, at: Anchor): Promise<Revealed> => batches.run(async (context, sync) => {
    const paragraph = paragraphAt(known, at);
    if (paragraph === null || paragraph.text.slice(at.start, at.end) !== at.text) return "gone";
    // Word's model reaches notes from WordApi 1.5 on, and selecting in them has never been seen.
    if (at.story === "footnotes" || at.story === "endnotes") return "inNotes";
    const loaded = loadStory(context, known.file, at.story);
    if (!loaded) return "gone";
    await sync();
    const target = holderOf(paragraphsOf(known.file, at.story), at.paragraph);
    const place = target && shownOf(known.file, at.story, loaded).match.get(target.index);
    const item = place === null || place === undefined ? undefined : loaded.items[place];
    if (!target || !item) return "gone";
    const span = target.index === at.paragraph ? rawSpanOf(paragraph, at.start, at.end) : { start: 0, end: 0 };
    const located = span.end > span.start && span.end - span.start < target.text.length ? locate(target.text, span.start, span.end) : null;
    if (located?.is !== "one") {
      item.select();
      await sync();
      return "shown";
    }
    const ranges = item.search(located.needle.search, { matchCase: true });
    ranges.load("items/text");
    await sync();
    const range = ranges.items.length === located.needle.count ? ranges.items[located.needle.nth] : undefined;
    if (range?.text === located.needle.text) range.select();
    else item.select();
    await sync();
    return "shown";
  });
}

/** A text box cannot be selected by its text; the paragraph that it hangs on can. */
function holderOf(paragraphs: readonly WordParagraph[], index: number): WordParagraph | null {
  for (let at = index; at >= 0; at -= 1) {
    const one = paragraphs[at];
    if (one && isReachable(one)) return one;
  }
  return null;
}
