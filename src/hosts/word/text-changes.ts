/** Replaces `start` to `end` of the text before by `text`. */
export interface TextChange { readonly start: number; readonly end: number; readonly text: string }

/** A longer middle is one change: nobody mends a whole page letter by letter. */
const longest = 400;
/** Changes nearer to each other than this are one. */
const gap = 3;

/** The few stretches in which two texts differ, from the front. */
export function textChanges(now: string, then: string): readonly TextChange[] {
  if (now === then) return [];
  let front = 0;
  while (front < now.length && front < then.length && now[front] === then[front]) front += 1;
  let back = 0;
  while (back < now.length - front && back < then.length - front && now[now.length - 1 - back] === then[then.length - 1 - back]) back += 1;
  const [a, b] = [now.slice(front, now.length - back), then.slice(front, then.length - back)];
  const inside = a.length === 0 || b.length === 0 || a.length > longest || b.length > longest ? [{ start: 0, end: a.length, text: b }] : joined(changesWithin(a, b), a);
  return inside.map((one) => ({ start: one.start + front, end: one.end + front, text: one.text }));
}

/** By the longest common subsequence. */
function changesWithin(a: string, b: string): readonly TextChange[] {
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const found: TextChange[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [start, from] = [i, j];
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) {
      if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) i += 1;
      else j += 1;
    }
    if (i > start || j > from) found.push({ start, end: i, text: b.slice(from, j) });
    while (i < a.length && j < b.length && a[i] === b[j]) { i += 1; j += 1; }
  }
  return found;
}

function joined(changes: readonly TextChange[], a: string): readonly TextChange[] {
  const all: TextChange[] = [];
  for (const one of changes) {
    const last = all.at(-1);
    if (last && one.start - last.end < gap) all[all.length - 1] = { start: last.start, end: one.end, text: last.text + a.slice(last.end, one.start) + one.text };
    else all.push(one);
  }
  return all;
}
