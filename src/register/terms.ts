import { formatEditionOn, type Day } from "../standard/editions";
import type { Issuer, Period, TermFacts } from "./model";
import { refuse } from "./problems";

/** The day after. Days are calendar days; no clock and no time zone is involved. */
export function dayAfter(day: Day): Day {
  return shift(day, 1);
}
export function dayBefore(day: Day): Day {
  return shift(day, -1);
}
function shift(day: Day, by: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

/** A day that exists, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** «03/6/2026»: a day as people read it. */
export function writeDay(day: Day): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${date}/${Number(month) < 3 ? month : String(Number(month))}/${year}`;
}

/**
 * The first day of a committee's term (hd05/II.I.3.1.1b, hd36/II.1.3.1a), by the earliest of what counts:
 * - the committee was appointed before a congress: the day the decision takes effect (HD 05 only);
 * - the first meeting was held during the congress: the opening day of that meeting;
 * - otherwise the close of the congress. HD 36 counts from the day after; HD 05 says «from the close», and on the
 *   closing day itself both committees may have signed, so the day after is taken and the closing day may be chosen.
 */
export function termStart(facts: TermFacts): Day {
  if (facts.statedStart !== null) {
    if (facts.statedReason.trim() === "") refuse("reasonNeeded");
    return facts.statedStart;
  }
  if (facts.appointedFrom !== null) {
    if (formatEditionOn(facts.appointedFrom) !== "hd05") refuse("appointedBeforeHd05", { day: writeDay(facts.appointedFrom) });
    return facts.appointedFrom;
  }
  const { firstMeetingOn, congressClosedOn } = facts;
  if (firstMeetingOn !== null) {
    if (congressClosedOn !== null && firstMeetingOn > congressClosedOn) {
      refuse("meetingOutsideCongress", { meeting: writeDay(firstMeetingOn), closed: writeDay(congressClosedOn) });
    }
    return firstMeetingOn;
  }
  return congressClosedOn === null ? refuse("termWithoutStart") : dayAfter(congressClosedOn);
}

/** The closing day, where the term starts with the day after it under HD 05: «from the close» lies within that day. */
function chosenDay(facts: TermFacts): Day | null {
  const closed = facts.congressClosedOn;
  return closed !== null && formatEditionOn(closed) === "hd05" && termStart(facts) === dayAfter(closed) ? closed : null;
}

/** A term as it is entered, before its days are worked out. */
export interface TermToPlace {
  readonly id: string;
  readonly committee: string;
  readonly name: string;
  readonly facts: TermFacts;
}

/** Terms of one committee with their days: each ends the day before the next one starts, the last has no end. */
export function placeTerms(terms: readonly TermToPlace[]): readonly Period[] {
  const started = terms
    .map((term) => ({ id: term.id, committee: term.committee, name: term.name, kind: "term" as const, startsOn: termStart(term.facts), alsoOn: chosenDay(term.facts) }))
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0));
  return started.map((term, index) => {
    const next = started[index + 1];
    if (next && next.startsOn === term.startsOn) refuse("periodsOverlap", { period: next.name, other: term.name });
    return { ...term, endsOn: next ? dayBefore(next.startsOn) : null };
  });
}

/** The days of a congress, from the opening of its preparatory session to the closing day. */
export function congressPeriod(congress: { readonly id: string; readonly committee: string; readonly name: string; readonly opensOn: Day; readonly closesOn: Day | null }): Period {
  const { opensOn, closesOn, ...rest } = congress;
  if (closesOn !== null && closesOn < opensOn) refuse("congressDays", { opens: writeDay(opensOn), closes: writeDay(closesOn) });
  return { ...rest, kind: "congress", startsOn: opensOn, endsOn: closesOn, alsoOn: null };
}

export const covers = (period: Period, day: Day): boolean => day >= period.startsOn && (period.endsOn === null || day <= period.endsOn);

/** Whether a document of the day may carry a number of the period. */
export const mayCount = (period: Period, day: Day): boolean => covers(period, day) || period.alsoOn === day;

/**
 * The period whose series an issuer counts in on a day. The congress and its bodies count in the congress; everyone else
 * in the committee's term, during a congress too. `chosen` names a period where the day could belong to two.
 */
export function periodOn(periods: readonly Period[], issuer: Issuer, day: Day, chosen?: string): Period {
  const kind = issuer.kind === "congress" ? "congress" : "term";
  const own = periods.filter((period) => period.committee === issuer.committee && period.kind === kind);
  if (chosen !== undefined) {
    const period = own.find((each) => each.id === chosen);
    if (!period) return refuse("noPeriod", { issuer: issuer.name, day: writeDay(day) });
    return mayCount(period, day) ? period : refuse("otherPeriod", { period: period.name, day: writeDay(day) });
  }
  const found = own.filter((period) => covers(period, day));
  const [first, second] = found;
  if (first && second) return refuse("twoPeriods", { day: writeDay(day), earlier: first.name, later: second.name });
  return first ?? refuse("noPeriod", { issuer: issuer.name, day: writeDay(day) });
}
