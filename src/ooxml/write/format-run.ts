import type { RunChange } from "../edits";
import { child, nameOf, type Live } from "./live";
import { isStretchOf, paragraphText } from "./pieces";
import { setRunProperties, type RunNow } from "./run-properties";
import { ensureChild } from "./schema-order";
import { runsShowing } from "./split-runs";
import { isLocked } from "./guards";
import type { EditOutcome } from "../edits";

/** How the text at an offset looks now; null where the reader knew nothing of it. */
export type LookUp = (offset: number) => RunNow | null;

export function canFormat(paragraph: Live, start: number, end: number): Exclude<EditOutcome, "done"> | null {
  const { text, pieces } = paragraphText(paragraph);
  if (!isStretchOf(text, start, end)) return "stale";
  return pieces.some((piece) => piece.start < end && piece.end > start && isLocked(piece.run)) ? "locked" : null;
}

/** A stretch that is the whole paragraph takes the mark along: it measures the line, and what is typed behind it. */
export function formatRun(paragraph: Live, start: number, end: number, set: RunChange, now: LookUp): void {
  const { text } = paragraphText(paragraph);
  if (start === 0 && end === text.length) {
    const properties = ensureChild(paragraph, "w:p", "w:pPr");
    setRunProperties(ensureChild(properties, "w:pPr", "w:rPr"), set, text === "" ? now(0) : null);
  }
  if (start === end) return;
  const runs = runsShowing(paragraph, start, end);
  const starts = new Map(paragraphText(paragraph).pieces.map((piece) => [piece.run, piece.start] as const).reverse());
  for (const run of runs) setRunProperties(runProperties(run), set, now(starts.get(run) ?? start));
}

const runProperties = (run: Live): Live => {
  const first = child(run, "w:rPr");
  if (first !== undefined && nameOf(first) === "w:rPr") return first;
  return ensureChild(run, "w:r", "w:rPr");
};
