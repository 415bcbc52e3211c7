/** Chance that can be repeated: the same seed gives the same file on every machine. */
export interface Chance {
  /** From 0 up to, not including, `below`. */
  whole(below: number): number;
  one<T>(list: readonly T[]): T;
  is(probability: number): boolean;
}

/** mulberry32. */
export function chance(seed: number): Chance {
  let state = (seed * 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  return {
    whole: (below) => Math.floor(next() * below),
    one: (list) => list[Math.floor(next() * list.length)] as (typeof list)[number],
    is: (probability) => next() < probability,
  };
}
