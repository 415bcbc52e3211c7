import { spanOf, type Line } from "../line";
import { beginsWith, copyKinds, copyStampFields, copyStampTitles } from "../words";
import { hintsOf } from "./hints";
import { isCopyNumber, partsOfReference } from "./reference-number";
import { cellOf, linesBetween, type Reading } from "./reading";

/** Where the copying body's own components begin behind the signature; null where the document is no copy. */
export function copyStart(reading: Reading, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) {
    const paragraph = reading.paragraphs[at];
    if (!paragraph || hintsOf(paragraph).blank) continue;
    const found = hintsOf(paragraph).copy || (paragraph.text.length < 60 && reading.linesOf(paragraph).some((line) => { const parts = partsOfReference(line); return parts !== null && isCopyNumber(parts); }));
    if (!found) continue;
    const table = cellOf(paragraph)?.table ?? null;
    let start = at;
    while (table !== null && start > from && cellOf(reading.paragraphs[start - 1] ?? paragraph)?.table === table) start -= 1;
    return start;
  }
  return null;
}

/** Behind a text that a decision issues there is no signature: its copy begins at the stamp, which stands among the last lines. */
export function copyStampIn(reading: Reading): number | null {
  const { paragraphs } = reading;
  for (let at = paragraphs.length - 1; at >= Math.max(0, paragraphs.length - stampReach); at -= 1) {
    const paragraph = paragraphs[at];
    if (paragraph && paragraph.text.length < 60 && reading.linesOf(paragraph).some((line) => copyStampTitles.has(line.folded))) {
      // With the line above it, which stands in an empty paragraph.
      const above = paragraphs[at - 1];
      return above && hintsOf(above).blank ? at - 1 : at;
    }
  }
  return null;
}
const stampReach = 20;

const formField = /^\s*hình thức sao\s*:\s*/iu;

/**
 * The stamp or the boxes of a copy, as one component with the parts that can be told: `kind`, a line of its own; of a stamp its
 * `title` and the `form` that its field gives.
 */
export function readCopyBlock(reading: Reading, from: number | null, to: number): void {
  if (from === null) {
    reading.miss("copyBlock", "Sau phần ký không có phần bản sao.");
    return;
  }
  const lines: readonly Line[] = linesBetween(reading, from, Math.min(to, from + 40));
  const kind = lines.find((line) => copyKinds.has(line.folded)) ?? null;
  const title = lines.find((line) => copyStampTitles.has(line.folded)) ?? null;
  const written = lines.find((line) => formField.test(line.text));
  const value = written && spanOf(written, formField.exec(written.text)?.[0].length ?? 0, written.text.replace(/[\s.;,]+$/u, "").length);
  const form = value && /\p{L}/u.test(value.text) ? value : null;
  const number = lines.find((line) => { const parts = partsOfReference(line); return parts !== null && isCopyNumber(parts); }) ?? null;
  reading.add({ kind: "copyBlock", lines, side: lines[0]?.side ?? null, why: "dấu hoặc các thành phần của bản sao sau phần ký", parts: { kind, title, form, number, fields: lines.filter((line) => beginsWith(line.folded, copyStampFields) !== null) } });
}
