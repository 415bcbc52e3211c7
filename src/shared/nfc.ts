/**
 * NFC text with a way back to the raw text it came from. Word files hold decomposed Vietnamese letters in one file of
 * four; rules see NFC, edits need raw offsets, and untouched text must stay byte for byte.
 */
export interface NfcText {
  readonly text: string;
  /** False where the raw text already was NFC: then both maps are the identity. */
  readonly changed: boolean;
  /** Raw offset of an NFC offset. Between two NFC characters of one raw cluster it gives the cluster's start. */
  toRaw(offset: number): number;
  /** NFC offset of a raw offset; inside a raw cluster it gives the start of the cluster. */
  fromRaw(offset: number): number;
}

const identity = (offset: number): number => offset;
/** Letters that no normalisation changes, as nearly all Vietnamese text is written: Latin and its precomposed letters, general punctuation. */
const precomposed = /^[\0-\u02FF\u1EA0-\u1EF9\u2010-\u2027]*$/;
const combining = /\p{M}/u;

/** Normalises cluster by cluster (a base character and the marks behind it), which is enough for Vietnamese. */
export function toNfc(raw: string): NfcText {
  if (precomposed.test(raw) || raw.normalize("NFC") === raw) return { text: raw, changed: false, toRaw: identity, fromRaw: identity };
  const starts: number[] = [];
  let text = "";
  let cluster = 0;
  const close = (end: number): void => {
    const piece = raw.slice(cluster, end).normalize("NFC");
    for (let i = 0; i < piece.length; i += 1) starts.push(cluster);
    text += piece;
    cluster = end;
  };
  for (let i = 1; i < raw.length; i += 1) {
    if (!combining.test(raw.charAt(i))) close(i);
  }
  if (raw.length > 0) close(raw.length);
  starts.push(raw.length);
  return {
    text,
    changed: true,
    toRaw: (offset) => starts[Math.max(0, Math.min(offset, starts.length - 1))] ?? raw.length,
    fromRaw: (offset) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle; else high = middle - 1;
      }
      while (low > 0 && starts[low - 1] === starts[low]) low -= 1;
      return low;
    },
  };
}
