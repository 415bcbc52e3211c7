/**
 * Only inside tags: the same letters may be text of a document about Word, and there the next bracket opens a tag. Only what
 * an id can be: damage in its place is left for the parser to refuse.
 */
const id = String.raw` (?:w:rsid[A-Za-z]*|w14:paraId|w14:textId)="[0-9A-Fa-f]{0,8}"(?=[^<>]*>)`;
const everyId = new RegExp(id, "g");
const idHere = new RegExp(id, "y");

/**
 * The XML without the ids that Word deals out anew each time it is asked (office-js issue 4078): revision save ids and
 * paragraph ids. The reader uses none of them, and without them an unchanged document is the same text.
 */
export function withoutChangingIds(xml: string): string {
  return xml.includes(" w:rsid") || xml.includes(" w14:") ? xml.replace(everyId, "") : xml;
}

/** Offset behind the id that begins with the blank at `at`, -1 where none does. */
function endOfId(xml: string, at: number): number {
  if (xml.charCodeAt(at + 1) !== 119) return -1;
  const third = xml.charCodeAt(at + 2);
  if (third !== 49 && !(third === 58 && xml.charCodeAt(at + 3) === 114)) return -1;
  idHere.lastIndex = at;
  return idHere.test(xml) ? idHere.lastIndex : -1;
}

/** Where `source` ends in `text` when it stands there from `at`, ids that Word changes aside; -1 where it does not. */
export function endOfSame(text: string, at: number, source: string): number {
  if (text.startsWith(source, at)) return at + source.length;
  let i = at;
  let k = 0;
  while (k < source.length) {
    const code = source.charCodeAt(k);
    const other = text.charCodeAt(i);
    if (code === 32 || other === 32) {
      const end = code === 32 ? endOfId(source, k) : -1;
      const otherEnd = other === 32 ? endOfId(text, i) : -1;
      if (end >= 0) k = end;
      if (otherEnd >= 0) i = otherEnd;
      if (end >= 0 || otherEnd >= 0) continue;
    }
    if (code !== other) return -1;
    k += 1;
    i += 1;
  }
  return i;
}

/** A string of its own: a slice would keep the whole text it was cut from in memory. */
export const ownCopy = (slice: string): string => `${slice} `.slice(0, -1);
