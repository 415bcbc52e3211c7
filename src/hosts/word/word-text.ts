import type { WordFile, WordParagraph } from "../../ooxml/model";

/**
 * The raw text of a paragraph as Word's model gives it, character for character: a line break is a vertical tab, Word's own
 * hyphens are control characters.
 */
export const asWordText = (raw: string): string => raw.replace(/\n/gu, "\v").replace(/\u2011/gu, "\u001e").replace(/\u00ad/gu, "\u001f");

/** The same text whichever control characters Word puts in for what is no text: notes, pictures, cell ends. */
export const folded = (text: string): string =>
  text.replace(/[\n\v\r]/gu, "\n").replace(/\u001e/gu, "\u2011").replace(/\u001f/gu, "\u00ad").replace(/[\u0001-\u0008\u0013-\u0015\ufffc]/gu, "").replace(/[\n\f]+$/u, "");

export const sameText = (raw: string, shown: string): boolean => folded(raw) === folded(shown);

/** Word's `paragraphs` holds those of tables and content controls; text boxes are stories of their own there. */
export const isReachable = (paragraph: WordParagraph): boolean => !paragraph.containers.some((one) => one.in === "textBox");

/**
 * Which of Word's paragraphs each of ours is, by text: the same place where both count alike, else only what is told apart
 * by its text. What cannot be told is left out.
 */
export function matchParagraphs(ours: readonly WordParagraph[], shown: readonly string[]): ReadonlyMap<number, number> {
  const reachable = ours.filter(isReachable);
  const found = new Map<number, number>();
  if (reachable.length === shown.length) {
    reachable.forEach((one, i) => { if (sameText(one.text, shown[i] ?? "")) found.set(one.index, i); });
    if (found.size === reachable.length) return found;
  }
  const places = new Map<string, number[]>();
  shown.forEach((text, i) => { places.set(folded(text), [...(places.get(folded(text)) ?? []), i]); });
  const counts = new Map<string, number>();
  for (const one of reachable) counts.set(folded(one.text), (counts.get(folded(one.text)) ?? 0) + 1);
  for (const one of reachable) {
    const candidates = places.get(folded(one.text)) ?? [];
    const [only] = candidates;
    if (!found.has(one.index) && only !== undefined && candidates.length === 1 && counts.get(folded(one.text)) === 1) found.set(one.index, only);
  }
  return found;
}

export const paragraphsOf = (file: WordFile, story: string): readonly WordParagraph[] => file.stories.find(({ name }) => name === story)?.paragraphs ?? [];
