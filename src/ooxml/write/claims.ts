/** Who changes what in a plan, so that a later edit of the same place or property can be refused as `overlap`. */
export interface Claims {
  /** A stretch of text for one writer; an empty stretch conflicts with another at its place and with one around it. */
  text(paragraph: string, start: number, end: number): boolean;
  /** Properties over a stretch: several may set the same to the same value. */
  properties(owner: string, start: number, end: number, set: object): boolean;
  /** Something only one edit may do. */
  once(key: string): boolean;
  /** The paragraph goes: nobody else may have touched it, and nobody may later. */
  whole(paragraph: string): boolean;
  /** The paragraph is changed inside. */
  touch(paragraph: string): boolean;
}

interface Stretch { readonly start: number; readonly end: number }

const meet = (a: Stretch, b: Stretch): boolean => {
  if (a.start === a.end && b.start === b.end) return a.start === b.start;
  return a.start < b.end && b.start < a.end;
};

export function newClaims(): Claims {
  const texts = new Map<string, Stretch[]>();
  const sets = new Map<string, (Stretch & { readonly set: object })[]>();
  const taken = new Set<string>();
  const gone = new Set<string>();
  const touched = new Set<string>();
  const listOf = <T>(map: Map<string, T[]>, key: string): T[] => {
    const list = map.get(key) ?? [];
    map.set(key, list);
    return list;
  };
  return {
    text(paragraph, start, end) {
      const list = listOf(texts, paragraph);
      if (list.some((other) => meet(other, { start, end }))) return false;
      list.push({ start, end });
      return true;
    },
    properties(owner, start, end, set) {
      const list = listOf(sets, owner);
      const stretch = { start, end, set };
      if (list.some((other) => meet(other, stretch) && disagree(other.set, set))) return false;
      list.push(stretch);
      return true;
    },
    once(key) {
      if (taken.has(key)) return false;
      taken.add(key);
      return true;
    },
    whole(paragraph) {
      if (touched.has(paragraph) || gone.has(paragraph)) return false;
      gone.add(paragraph);
      return true;
    },
    touch(paragraph) {
      if (gone.has(paragraph)) return false;
      touched.add(paragraph);
      return true;
    },
  };
}

function disagree(a: object, b: object): boolean {
  const other = new Map<string, unknown>(Object.entries(b));
  return Object.entries(a).some(([key, value]) => other.has(key) && JSON.stringify(other.get(key)) !== JSON.stringify(value));
}
