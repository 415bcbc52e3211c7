/**
 * Only inside tags: the same letters may be text of a document about Word, and there the next bracket opens a tag. Only what
 * an id can be: damage in its place is left for the parser to refuse.
 */
const changing = / (?:w:rsid[A-Za-z]*|w14:paraId|w14:textId)="[0-9A-Fa-f]{0,8}"(?=[^<>]*>)/g;

/**
 * The XML without the ids that Word deals out anew each time it is asked (office-js issue 4078): revision save ids and
 * paragraph ids. The reader uses none of them, and without them an unchanged document is the same text.
 */
export function withoutChangingIds(xml: string): string {
  return xml.includes(" w:rsid") || xml.includes(" w14:") ? xml.replace(changing, "") : xml;
}

const step = 4096;

export function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  // Slices share the text, and comparing two of them is one pass in the engine.
  while (at + step <= most && a.slice(at, at + step) === b.slice(at, at + step)) at += step;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

/** At most `most`, so that it does not reach into a common prefix. */
export function commonSuffix(a: string, b: string, most: number): number {
  let length = 0;
  while (length + step <= most && a.slice(a.length - length - step, a.length - length) === b.slice(b.length - length - step, b.length - length)) length += step;
  while (length < most && a.charCodeAt(a.length - length - 1) === b.charCodeAt(b.length - length - 1)) length += 1;
  return length;
}

/** A string of its own: a slice would keep the whole text it was cut from in memory. */
export const ownCopy = (slice: string): string => `${slice} `.slice(0, -1);
