/**
 * What a template writes where the drafter has still to write: `[… nêu kết quả đạt được]`. The dots behind the bracket tell
 * it from brackets that belong to a text; the same words stand in a character style of their own, but the text alone is
 * enough to find them, in a file that another program has saved too.
 */
export const placeholderOpening = "[…";
const pattern = /\[(?:…|\.{3})[^[\]]*\]/gu;

/** The words of a placeholder made of what has to be written there. */
export const placeholder = (what: string): string => `${placeholderOpening} ${what}]`;

/** Every placeholder in a text, with its place; empty where the drafter has filled them all. */
export function placeholdersIn(text: string): readonly { readonly start: number; readonly end: number; readonly text: string }[] {
  return [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length, text: found[0] }));
}

/** The text cut at its placeholders, in order; nothing is lost. */
export function cutAtPlaceholders(text: string): readonly { readonly text: string; readonly open: boolean }[] {
  const pieces: { text: string; open: boolean }[] = [];
  let from = 0;
  for (const { start, end } of placeholdersIn(text)) {
    if (start > from) pieces.push({ text: text.slice(from, start), open: false });
    pieces.push({ text: text.slice(start, end), open: true });
    from = end;
  }
  if (from < text.length || pieces.length === 0) pieces.push({ text: text.slice(from), open: false });
  return pieces;
}
