import type { Day } from "../standard/editions";
import type { EntryOrigin, EntryState } from "./model";
import { writeSerial } from "./series";
import { writeDay } from "./terms";

/** What a review needs of an entry of one series. */
export interface Reviewed {
  readonly serial: number;
  readonly suffix: string;
  readonly twin: number;
  readonly state: EntryState;
  readonly origin: EntryOrigin;
  readonly issueDate: Day | null;
  readonly reason: string;
}

/** Something in a series that a person has to look at, or that is explained. */
export interface Remark {
  readonly kind: "gap" | "voided" | "twin" | "wedged" | "elsewhere" | "order" | "openTooLong";
  readonly from: number;
  readonly to: number;
  /** Explained ones are only listed; the others ask for an answer. */
  readonly explained: boolean;
  readonly says: string;
}

/** Where a series starts other than at 01, and why. */
export interface SeriesStart { readonly first: number; readonly reason: string }

/**
 * Everything out of the ordinary in one series. `entries` in order of serial, suffix, twin. A gap has no entry at all: a
 * register that gives numbers itself has none, an imported or late one may.
 */
export function reviewSeries(entries: readonly Reviewed[], start: SeriesStart): readonly Remark[] {
  const remarks: Remark[] = [];
  const note = (kind: Remark["kind"], from: number, to: number, explained: boolean, says: string): void => { remarks.push({ kind, from, to, explained, says }); };
  if (start.first > 1) note("gap", 1, start.first - 1, true, `${span(1, start.first - 1)} dùng trước khi có sổ này${because(start.reason)}.`);

  let next = start.first;
  let latest: Reviewed | undefined;
  for (const entry of entries) {
    if (entry.serial > next) note("gap", next, entry.serial - 1, false, `${span(next, entry.serial - 1)} không có trong sổ.`);
    next = Math.max(next, entry.serial + 1);
    const written = writeSerial(entry.serial, entry.suffix);
    const about = (kind: Remark["kind"], explained: boolean, says: string): void => note(kind, entry.serial, entry.serial, explained, says);
    if (entry.twin > 0) about("twin", entry.reason !== "", `Số ${written} dùng cho ${entry.twin + 1} văn bản${because(entry.reason)}.`);
    if (entry.suffix !== "") about("wedged", entry.reason !== "", `Số ${written} chèn sau số ${writeSerial(entry.serial)}${because(entry.reason)}.`);
    if (entry.state === "voided") about("voided", true, `Số ${written} đã huỷ${because(entry.reason)}.`);
    if (entry.origin === "secretBook") about("elsewhere", true, `Số ${written} dùng trong sổ văn bản mật.`);
    if (entry.state !== "issued" || entry.issueDate === null) continue;
    if (latest?.issueDate && entry.issueDate < latest.issueDate) {
      about("order", false, `Số ${written} ghi ngày ${writeDay(entry.issueDate)}, trước ngày ${writeDay(latest.issueDate)} của số ${writeSerial(latest.serial, latest.suffix)}.`);
    } else {
      latest = entry;
    }
  }
  return remarks;
}

/** Whether a number to be issued on a day would stand out of order among its neighbours. */
export function outOfOrder(serial: number, day: Day, entries: readonly Reviewed[]): Reviewed | undefined {
  return entries.find((each) => each.state === "issued" && each.issueDate !== null
    && ((each.serial < serial && each.issueDate > day) || (each.serial > serial && each.issueDate < day)));
}

const span = (from: number, to: number): string => (from === to ? `Số ${writeSerial(from)}` : `Từ số ${writeSerial(from)} đến số ${writeSerial(to)}`);
const because = (reason: string): string => (reason === "" ? "" : ` (${reason.replace(/[.\s]+$/u, "")})`);
