import type { Paragraph } from "./document";
import { anyGeometry, linesOf } from "./line";
import { hintsOf, typeNameIn } from "./read/hints";
import { partsOfDate } from "./read/place-and-date";
import { partsOfReference } from "./read/reference-number";
import { cellOf } from "./read/reading";

/**
 * Where each document of a file begins, by position. A second one begins behind the signature or recipients of the first:
 * at a second head, or at a type's name centred on a line of its own, on a new page or behind `Nơi nhận`, that no appendix
 * heading comes before. A guidance that prints signature blocks as examples is one document.
 */
export function documentStarts(paragraphs: readonly Paragraph[]): readonly number[] {
  const starts = [0];
  let ended = -1;
  let appendix = false;
  let sinceSignature = 0;
  let closed = false;
  for (let at = 0; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph) continue;
    const hints = hintsOf(paragraph);
    if (ended >= 0 && newPage(paragraph, paragraphs[at - 1])) closed = true;
    if (hints.blank) continue;
    if (hints.recipients || hints.capacity) { if (!appendix) { ended = at; sinceSignature = 0; closed = closed || hints.recipients; } continue; }
    if (ended < 0) continue;
    sinceSignature += 1;
    if (hints.appendix && (paragraph.format.alignment === "center" || paragraph.format.pageBreakBefore)) appendix = true;
    const start = hints.partyTitle && headFollows(paragraphs, at) ? headStart(paragraphs, at, ended)
      : hints.typeName && closed && !appendix && sinceSignature > 1 && standsAsTitle(paragraphs, at) ? at : null;
    if (start === null || start <= ended) continue;
    starts.push(start);
    ended = -1;
    appendix = false;
    closed = false;
  }
  return starts;
}

const newPage = (paragraph: Paragraph, before: Paragraph | undefined): boolean =>
  paragraph.format.pageBreakBefore || paragraph.text.includes("\f") || (before !== undefined && (before.section !== paragraph.section || before.text.endsWith("\f")));

/** A number and a date stand near the title: it is a head, not an example in a table or a list. */
function headFollows(paragraphs: readonly Paragraph[], at: number): boolean {
  const cell = cellOf(paragraphs[at] as Paragraph);
  if (cell !== null && cell.columns > 3) return false;
  let number = false;
  let date = false;
  for (let i = Math.max(0, at - 8); i < Math.min(paragraphs.length, at + 16); i += 1) {
    const paragraph = paragraphs[i];
    if (!paragraph || paragraph.text.length > 200) continue;
    const other = cellOf(paragraph);
    if (other !== null && other.columns > 3) continue;
    for (const line of linesOf(paragraph, anyGeometry)) {
      number ||= partsOfReference(line) !== null;
      date ||= partsOfDate(line) !== null;
    }
  }
  return number && date;
}

/** The first paragraph of the table or of the lines that the head stands in; text boxes begin at their anchor. */
function headStart(paragraphs: readonly Paragraph[], at: number, ended: number): number {
  const table = cellOf(paragraphs[at] as Paragraph)?.table ?? null;
  let start = at;
  for (let i = at - 1; i > ended; i -= 1) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    const same = table !== null ? cellOf(paragraph)?.table === table
      : paragraph.containers.some((container) => container.in === "textBox") || (i === start - 1 && hintsOf(paragraph).blank && paragraph.drawings.length > 0);
    if (!same) break;
    start = i;
  }
  return start;
}

function standsAsTitle(paragraphs: readonly Paragraph[], at: number): boolean {
  const paragraph = paragraphs[at];
  if (!paragraph || paragraph.containers.some((container) => container.in !== "contentControl") || paragraph.format.alignment !== "center") return false;
  const [line] = linesOf(paragraph, anyGeometry);
  const found = line ? typeNameIn(line.text) : null;
  if (found === null) return false;
  if (found.whole) return true;
  const next = paragraphs.slice(at + 1, at + 4).find((one) => !hintsOf(one).blank);
  return next !== undefined && next.format.alignment === "center";
}
