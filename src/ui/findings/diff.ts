/** A stretch of a text and whether the other text has it too. */
export interface Piece { readonly text: string; readonly same: boolean }
export interface Difference { readonly before: readonly Piece[]; readonly after: readonly Piece[] }

/** Past this many pieces the comparison would cost more than it tells. */
const mostPieces = 400;

/** Where two short texts differ, word by word; one word against another, letter by letter. */
export function difference(before: string, after: string): Difference {
  const [a, b] = [cut(before), cut(after)];
  if (a.length * b.length > mostPieces * mostPieces) return { before: [{ text: before, same: false }], after: [{ text: after, same: false }] };
  const common = longestCommon(a, b);
  return { before: merged(a, common.map(([i]) => i)), after: merged(b, common.map(([, j]) => j)) };
}

/** Words, blanks and single marks: in «Số: 9-KH/ĐU» every piece can differ on its own. */
const cut = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]+|\d+|\s+|[^\p{L}\p{M}\d\s]/gu) ?? [];

function longestCommon(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

function merged(pieces: readonly string[], common: readonly number[]): readonly Piece[] {
  const shared = new Set(common);
  const out: { text: string; same: boolean }[] = [];
  pieces.forEach((text, i) => {
    const same = shared.has(i);
    const last = out.at(-1);
    if (last && last.same === same) last.text += text; else out.push({ text, same });
  });
  return out;
}
