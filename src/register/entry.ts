import type { Day } from "../standard/editions";
import type { DocumentType } from "../standard/vocabulary";
import type { Description, EntryOrigin, EntryState, Period, Secrecy } from "./model";
import { mayCount, writeDay } from "./terms";
import { refuse } from "./problems";
import { checkDescription, checkReason } from "./secrecy";

/** What a line of the register says, wherever it comes from; an entry besides has its place and its history. */
export interface Recorded extends Description {
  readonly serial: number;
  readonly suffix: string;
  /** 0 as a rule; 1, 2… for documents that really went out with a number already used, entered with the reason. */
  readonly twin: number;
  readonly state: EntryState;
  readonly origin: EntryOrigin;
  readonly documentType: DocumentType;
  readonly isCopy: boolean;
  readonly symbol: string;
  readonly secrecy: Secrecy;
  readonly issueDate: Day | null;
  /** Why it is void, or why it was entered by hand; empty as a rule. */
  readonly reason: string;
}

/** One line of the register. */
export interface Entry extends Recorded {
  readonly id: string;
  readonly issuer: string;
  readonly period: string;
  readonly run: string;
  /** Counts changes: who changes an entry says which version was read. */
  readonly version: number;
}

/** An entry as lists show it, with who took it. */
export interface ListedEntry extends Entry {
  readonly owner: string;
  readonly ownerName: string;
  readonly enteredAt: string;
}
/** One version of an entry: what was done, when, by whom, and how it stood afterwards. */
export interface Version { readonly version: number; readonly at: string; readonly person: string; readonly deed: string; readonly after: Readonly<Record<string, unknown>> }
/** What a deed is answered with; `repeated` where the same request had been done before. */
export interface Answered { readonly entry: ListedEntry; readonly repeated: boolean; readonly warnings: readonly string[] }

/** What may be changed of an entry; the number, its series and its type never. */
export interface Changes extends Partial<Description> {
  readonly issueDate?: Day;
  readonly secrecy?: Secrecy;
}

export type Step =
  | { readonly do: "edit"; readonly changes: Changes }
  | { readonly do: "issue"; readonly changes: Changes }
  | { readonly do: "void"; readonly reason: string }
  | { readonly do: "correct"; readonly changes: Changes; readonly reason: string };

/**
 * The entry after a step, or a refusal. Reserved numbers are edited, issued or voided; an issued one is only corrected,
 * with a reason; a void one stays as it is. Nothing ever goes back to free.
 */
export function take(step: Step, entry: Entry, period: Period): Entry {
  if (entry.state === "voided") refuse("alreadyVoided");
  switch (step.do) {
    case "edit":
      if (entry.state === "issued") refuse("alreadyIssued");
      return changed(entry, step.changes, period);
    case "issue": {
      if (entry.state === "issued") refuse("alreadyIssued");
      const next = changed(entry, step.changes, period);
      if (next.issueDate === null) refuse("dateNeeded");
      return { ...next, state: "issued" };
    }
    case "void":
      if (entry.state === "issued") refuse("alreadyIssued");
      return { ...entry, state: "voided", reason: checkReason(entry.secrecy, step.reason), version: entry.version + 1 };
    case "correct": {
      if (entry.state === "reserved") refuse("stillReserved");
      const next = changed(entry, step.changes, period);
      return { ...next, reason: checkReason(next.secrecy, step.reason) };
    }
  }
}

function changed(entry: Entry, changes: Changes, period: Period): Entry {
  const next: Entry = { ...entry, ...changes, version: entry.version + 1 };
  checkDescription(next.secrecy, next);
  if (next.issueDate !== null && changes.issueDate !== undefined && changes.issueDate !== entry.issueDate && !mayCount(period, next.issueDate)) {
    refuse("dateOutsidePeriod", { day: writeDay(next.issueDate), period: period.name });
  }
  return next;
}
