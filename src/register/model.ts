import type { DocumentType } from "../standard/vocabulary";
import type { Day } from "../standard/editions";

/** What an issuer is, as far as its numbers are concerned: the congress and its bodies number apart from everyone else. */
export const issuerKinds = ["committee", "body", "congress"] as const;
export type IssuerKind = (typeof issuerKinds)[number];

/** Who issues. A committee stands for itself; every other issuer counts its numbers in its committee's terms. */
export interface Issuer {
  readonly id: string;
  readonly kind: IssuerKind;
  readonly name: string;
  /** As in the symbol: `TU`, `VPTU`; the congress's is the standard's. */
  readonly symbol: string;
  /** The committee whose terms count; a committee's own id. */
  readonly committee: string;
  /** The last day it issued anything, and who carries on; null while it is at work. */
  readonly closedOn: Day | null;
  readonly succeededBy: string | null;
}

/** The days from which a term of a committee is counted. Nothing here is guessed: the office enters what happened. */
export interface TermFacts {
  /** The day the congress that elected the committee closed. */
  readonly congressClosedOn: Day | null;
  /** The opening day of the first committee meeting, only where it was held during the congress. */
  readonly firstMeetingOn: Day | null;
  /** The day the decision took effect, where the committee was appointed before a congress opened. */
  readonly appointedFrom: Day | null;
  /** Where the office knows better (a merger, a transition): the first day as the office states it, with its reason. */
  readonly statedStart: Day | null;
  readonly statedReason: string;
}

/** A term of a committee or the days of a congress: the time over which one series runs. Both days belong to it. */
export interface Period {
  readonly id: string;
  readonly committee: string;
  readonly kind: "term" | "congress";
  /** «2025-2030», «Đại hội lần thứ XVIII». */
  readonly name: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  /** A closing day that may be counted to this term by choice; null as a rule. See `termStart`. */
  readonly alsoOn: Day | null;
}

/** Which run of a period: one for each type, one for all documents of a congress, one for all copies. */
export type Run = DocumentType | "congress" | "copies";

/** Entries that share this key share one run of numbers. */
export interface SeriesKey {
  readonly issuer: string;
  readonly period: string;
  readonly run: Run;
}

/** A series as it stands: where it started other than at 01 and why, and what it gives next. */
export interface Series extends SeriesKey {
  readonly id: string;
  readonly firstSerial: number;
  readonly nextSerial: number;
  readonly startReason: string;
}

export const entryStates = ["reserved", "issued", "voided"] as const;
export type EntryState = (typeof entryStates)[number];

/** How a number came into the register. `given` by it; the others were used elsewhere and entered. */
export const entryOrigins = ["given", "secretBook", "typed", "wedged", "imported", "twin"] as const;
export type EntryOrigin = (typeof entryOrigins)[number];

export const secrecyLevels = ["none", "confidential", "secret", "topSecret"] as const;
export type Secrecy = (typeof secrecyLevels)[number];
export const urgencyLevels = ["none", "urgent", "veryUrgent", "immediate"] as const;
export type Urgency = (typeof urgencyLevels)[number];

/** The columns that describe the document. Nothing else of a document is ever kept. */
export interface Description {
  readonly subject: string;
  readonly signer: string;
  readonly recipients: string;
  readonly drafter: string;
  readonly copies: number | null;
  readonly urgency: Urgency;
  readonly note: string;
}
export const emptyDescription: Description = { subject: "", signer: "", recipients: "", drafter: "", copies: null, urgency: "none", note: "" };

/** How long each column may be; the same limit on the screen, in the API and in the database. */
export const columnLimits = { subject: 1000, signer: 200, recipients: 2000, drafter: 200, note: 1000, reason: 500 } as const;
export const greatestSerial = 999_999;
export const greatestCopies = 1_000_000;
