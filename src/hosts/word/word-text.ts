import type { WordFile, WordParagraph } from "../../ooxml/model";

/**
 * The raw text of a paragraph as Word's model gives it, character for character: a line break is a vertical tab, Word's own
 * hyphens are control characters.
 */
export const asWordText = (raw: string): string => raw.replace(/\n/gu, "\v").replace(/\u2011/gu, "\u001e").replace(/\u00ad/gu, "\u001f");

/** The same text whichever control characters Word puts in for what is no text: notes, pictures, cell ends. */
export const folded = (text: string): string =>
  text.replace(/[\n\v\r]/gu, "\n").replace(/\u001e/gu, "\u2011").replace(/\u001f/gu, "\u00ad").replace(/[\u0001-\u0008\u0013-\u0015\ufffc]/gu, "").replace(/[\n\f]+$/u, "");

export const sameText = (raw: string, shown: string): boolean => raw === shown || folded(raw) === folded(shown);

/** Word's `paragraphs` holds those of tables and content controls; text boxes are stories of their own there. */
export const isReachable = (paragraph: WordParagraph): boolean => !paragraph.containers.some((one) => one.in === "textBox");

/**
 * Which of Word's paragraphs each of ours is, by text: from the front and from the back as far as both agree, for Word may count one
 * more or less than it hands over; in between only what is told apart by its text. What cannot be told is left out.
 */
export function matchParagraphs(ours: readonly WordParagraph[], shown: readonly string[]): ReadonlyMap<number, number> {
  const reachable = ours.filter(isReachable);
  const found = new Map<number, number>();
  const agrees = (i: number, j: number): boolean => {
    const [one, text] = [reachable[i], shown[j]];
    return one !== undefined && text !== undefined && sameText(one.text, text);
  };
  let front = 0;
  while (agrees(front, front)) front += 1;
  let back = 0;
  while (back < Math.min(reachable.length, shown.length) - front && agrees(reachable.length - 1 - back, shown.length - 1 - back)) back += 1;
  reachable.forEach((one, i) => {
    if (i < front) found.set(one.index, i);
    else if (i >= reachable.length - back) found.set(one.index, i + shown.length - reachable.length);
  });
  const middle = shown.slice(front, shown.length - back);
  const between = reachable.slice(front, reachable.length - back);
  const sameLength = middle.length === between.length;
  const places = new Map<string, number[]>();
  middle.forEach((text, j) => { places.set(folded(text), [...(places.get(folded(text)) ?? []), front + j]); });
  const counts = new Map<string, number>();
  for (const one of between) counts.set(folded(one.text), (counts.get(folded(one.text)) ?? 0) + 1);
  between.forEach((one, i) => {
    if (sameLength && sameText(one.text, middle[i] ?? "")) { found.set(one.index, front + i); return; }
    const [only, ...others] = places.get(folded(one.text)) ?? [];
    if (only !== undefined && others.length === 0 && counts.get(folded(one.text)) === 1) found.set(one.index, only);
  });
  return found;
}

export const paragraphsOf = (file: WordFile, story: string): readonly WordParagraph[] => file.stories.find(({ name }) => name === story)?.paragraphs ?? [];
