import { fold, isUpperCase } from "../../shared/text";
import type { Paragraph } from "../document";
import type { Line } from "../line";
import { attestations, beginsWith, positionBeginnings } from "../words";
import { hintsOf, isCapacity, isRecipientsWord } from "./hints";
import { cellOf, inColumns, linesBetween, type Reading } from "./reading";

/** Where the document ends: around `Nơi nhận`, or around the signature where there is none. Positions, `to` exclusive. */
export interface ClosingWindow { readonly from: number; readonly to: number; readonly recipients: Line | null; readonly anchor: number }

const back = 40;
const ahead = 60;

/** `T/M …`, `Xác nhận chữ ký …` or a known position in capitals: what a signature block begins with. */
export function isSignatureStart(line: Line): boolean {
  if (line.text.length > 110) return false;
  if (isCapacity(line.text) || beginsWith(line.folded, attestations) !== null) return true;
  return (line.upper || isUpperCase(line.text.replace(/\skiêm\s/gu, " "))) && line.side !== "full" && beginsWith(line.folded, positionBeginnings) !== null;
}

/** A signature stands near: in the other column of the same table, or around. */
function signedNear(reading: Reading, at: number): boolean {
  const paragraph = reading.paragraphs[at];
  if (!paragraph) return false;
  const cell = cellOf(paragraph);
  for (let i = Math.max(0, at - 25); i < Math.min(reading.paragraphs.length, at + 35); i += 1) {
    const near = reading.paragraphs[i];
    if (!near || hintsOf(near).blank) continue;
    if (hintsOf(near).capacity) return true;
    const other = cellOf(near);
    if (cell !== null && cell.columns >= 2 && cell.columns <= 4 && other !== null && other.table === cell.table && other.column !== cell.column) return true;
    if (near.text.length < 200 && reading.linesOf(near).some(isSignatureStart)) return true;
  }
  return false;
}

/** The window of a document's end. Null where nothing looks like one. */
export function locateClosing(reading: Reading): ClosingWindow | null {
  const { paragraphs } = reading;
  const candidates: number[] = [];
  const capacities: number[] = [];
  let firstAppendix = paragraphs.length;
  paragraphs.forEach((paragraph, at) => {
    const hints = hintsOf(paragraph);
    if (hints.recipients) candidates.push(at);
    if (hints.capacity) capacities.push(at);
    if (hints.appendix && firstAppendix === paragraphs.length && at > 3 && capacities.length + candidates.length > 0 && paragraph.format.alignment === "center") firstAppendix = at;
  });
  const anchor = candidates.find((at) => signedNear(reading, at)) ?? candidates.at(-1) ?? capacities.filter((at) => at < firstAppendix).at(-1) ?? lastPosition(reading);
  if (anchor === undefined || anchor === null) return null;
  const recipients = candidates.includes(anchor) ? linesBetween(reading, anchor, anchor + 1).find((line) => isRecipientsWord(line.folded)) ?? null : null;
  return { from: walkBack(reading, anchor), to: walkAhead(reading, anchor), recipients, anchor };
}

/** No `Nơi nhận`, no code of capacity: a position in capitals with a name below it, at the very end. */
function lastPosition(reading: Reading): number | null {
  let seen = 0;
  let found: number | null = null;
  for (let at = reading.paragraphs.length - 1; at >= 0 && seen < 16; at -= 1) {
    const paragraph = reading.paragraphs[at];
    if (!paragraph || hintsOf(paragraph).blank) continue;
    seen += 1;
    if (hintsOf(paragraph).appendix) { seen = 0; found = null; continue; }
    if (reading.linesOf(paragraph).some((line) => isSignatureStart(line) && line.side !== "left")) found = at;
  }
  return found;
}

function walkBack(reading: Reading, anchor: number): number {
  const table = cellOf(at(reading, anchor))?.table ?? null;
  let from = anchor;
  for (let i = anchor - 1; i >= Math.max(0, anchor - back); i -= 1) {
    const paragraph = at(reading, i);
    const inTable = cellOf(paragraph);
    if (inTable !== null && inTable.table === table) { from = i; continue; }
    if (hintsOf(paragraph).blank) continue;
    const lines = reading.linesOf(paragraph);
    // No body between head and end: what is short and in the middle up here is the head's.
    if ((hintsOf(paragraph).typeName && lines.every((line) => line.centred)) || hintsOf(paragraph).partyTitle) return firstOfSignature(reading, i + 1, anchor);
    if (paragraph.text.length > 250 || !lines.every((line) => inColumns(line) || line.side === "right" || line.side === "center" || line.piece || isSignatureStart(line))) break;
    from = i;
  }
  return from;
}
function firstOfSignature(reading: Reading, from: number, anchor: number): number {
  const table = cellOf(at(reading, anchor))?.table ?? null;
  for (let i = from; i < anchor; i += 1) {
    const paragraph = at(reading, i);
    if ((table !== null && cellOf(paragraph)?.table === table) || reading.linesOf(paragraph).some(isSignatureStart)) return i;
  }
  return anchor;
}
function walkAhead(reading: Reading, anchor: number): number {
  const table = cellOf(at(reading, anchor))?.table ?? null;
  let to = anchor + 1;
  for (let i = anchor + 1; i < Math.min(reading.paragraphs.length, anchor + ahead); i += 1) {
    const paragraph = at(reading, i);
    const hints = hintsOf(paragraph);
    const own = cellOf(paragraph)?.table ?? null;
    if ((own === null || own !== table) && (hints.appendix || hints.copy || hints.partyTitle)) {
      // What tells a copy may stand in the second column of its table: all of the table is the copy's.
      while (hints.copy && own !== null && to > anchor + 1 && cellOf(at(reading, to - 1))?.table === own) to -= 1;
      break;
    }
    to = i + 1;
  }
  return to;
}
const at = (reading: Reading, i: number): Paragraph => {
  const paragraph = reading.paragraphs[i];
  if (!paragraph) throw new RangeError(`no paragraph ${i}`);
  return paragraph;
};
export const isArchive = (text: string, words: readonly string[]): boolean => beginsWith(fold(text).replace(/^[-\u2010-\u2015+•*\s]+/u, ""), words) !== null;
