import type { MinimalChange } from "./replace-text";

/** Where a stretch of the text before stands after the changes, which do not overlap and are in offsets of before. */
export function moved(changes: readonly MinimalChange[], start: number, end: number): { readonly start: number; readonly end: number } {
  const move = (offset: number, isStart: boolean): number => {
    let at = offset;
    for (const change of changes) {
      const grows = change.text.length - (change.end - change.start);
      const typedHere = change.start === change.end && change.start === offset;
      if (typedHere && isStart && (change.replaces || offset === 0)) continue;
      if (change.end <= offset) at += grows;
      // Inside replaced text: the stretch takes the new text in.
      else if (change.start < offset) at += isStart ? change.start - offset : change.text.length - (offset - change.start);
    }
    return at;
  };
  return { start: move(start, true), end: move(end, false) };
}

/** The offset before of an offset after: for looking up what the text was. */
export function before(changes: readonly MinimalChange[], offset: number): number {
  let at = offset;
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    if (change.start >= at) break;
    const grows = change.text.length - (change.end - change.start);
    at = at < change.start + change.text.length ? change.start : at - grows;
  }
  return at;
}
