import type { Block } from "./block-record";
import { endOfSame } from "./canonical";

/** Finds in a new text of a story the blocks of the old one, in any order, ids that Word changes aside. */
export interface Keeper {
  /** The old block that stands at `at`, when it is the one expected there or one of the next. */
  next(text: string, at: number): { readonly block: Block; readonly end: number } | null;
  /** An old block written like this stretch, wherever it stood. */
  find(text: string, start: number, end: number): Block | null;
}

/** Blocks behind the expected one that are tried before the text is scanned: some were changed or taken out. */
const reach = 3;
/** Many blocks may be of one length; the nearest are compared. */
const mostCompared = 16;

export function keeperOf(old: readonly Block[]): Keeper {
  let expected = 0;
  let byLength: Map<number, number[]> | null = null;
  return {
    next(text, at) {
      for (let i = expected; i < expected + reach; i += 1) {
        const block = old[i];
        const end = block ? endOfSame(text, at, block.source) : -1;
        if (!block || end < 0) continue;
        expected = i + 1;
        return { block, end };
      }
      return null;
    },
    find(text, start, end) {
      byLength ??= indexByLength(old);
      const same = byLength.get(end - start) ?? [];
      const nearest = placeOf(same, expected);
      for (const i of [...same.slice(nearest, nearest + mostCompared), ...same.slice(Math.max(0, nearest - mostCompared), nearest)]) {
        const block = old[i];
        if (!block || endOfSame(text, start, block.source) !== end) continue;
        if (i >= expected) expected = i + 1;
        return block;
      }
      return null;
    },
  };
}

/** How many of the ascending numbers are below `limit`. */
function placeOf(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1; else high = middle;
  }
  return low;
}

function indexByLength(blocks: readonly Block[]): Map<number, number[]> {
  const index = new Map<number, number[]>();
  blocks.forEach(({ source }, i) => {
    const same = index.get(source.length);
    if (same) same.push(i); else index.set(source.length, [i]);
  });
  return index;
}
