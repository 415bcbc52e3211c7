import fc from "../support/properties";
import type { Issuer, TermFacts } from "../../src/register/model";
import { RegisterError } from "../../src/register/problems";
import { congressPeriod, covers, dayAfter, dayBefore, isDay, periodOn, placeTerms, termStart, writeDay } from "../../src/register/terms";

const none: TermFacts = { congressClosedOn: null, firstMeetingOn: null, appointedFrom: null, statedStart: null, statedReason: "" };
const committee: Issuer = { id: "tu", kind: "committee", name: "Tỉnh uỷ", symbol: "TU", committee: "tu", closedOn: null, succeededBy: null };
const congress: Issuer = { ...committee, id: "dh", kind: "congress", name: "Đại hội", symbol: "ĐH" };
const codeOf = (act: () => unknown): string => {
  try { act(); } catch (error) { return error instanceof RegisterError ? error.code : String(error); }
  return "none";
};

describe("the first day of a term", () => {
  it.each<[string, Partial<TermFacts>, string]>([
    ["the day after the congress closes (HD 36: 1.3.1a)", { congressClosedOn: "2025-09-20" }, "2025-09-21"],
    ["over the end of a month", { congressClosedOn: "2025-09-30" }, "2025-10-01"],
    ["over a leap day", { congressClosedOn: "2028-02-28" }, "2028-02-29"],
    ["the first meeting during the congress", { congressClosedOn: "2025-09-20", firstMeetingOn: "2025-09-19" }, "2025-09-19"],
    ["the first meeting on the closing day", { congressClosedOn: "2025-09-20", firstMeetingOn: "2025-09-20" }, "2025-09-20"],
    ["the first meeting while the congress has not closed yet", { firstMeetingOn: "2025-09-19" }, "2025-09-19"],
    ["the day the appointment takes effect, from HD 05 on", { appointedFrom: "2026-05-27", congressClosedOn: "2026-09-20" }, "2026-05-27"],
    ["the day after the close, under HD 05 too", { congressClosedOn: "2026-05-27" }, "2026-05-28"],
    ["what the office states, before anything else", { statedStart: "2025-07-01", statedReason: "Hợp nhất tỉnh", congressClosedOn: "2025-09-20" }, "2025-07-01"],
  ])("%s", (_, facts, expected) => expect(termStart({ ...none, ...facts })).toBe(expected));

  it.each<[string, Partial<TermFacts>, string]>([
    ["nothing to count from", {}, "termWithoutStart"],
    ["an appointment on the last day of HD 36", { appointedFrom: "2026-05-26" }, "appointedBeforeHd05"],
    ["a first meeting after the close", { congressClosedOn: "2025-09-20", firstMeetingOn: "2025-09-21" }, "meetingOutsideCongress"],
    ["a stated day without its reason", { statedStart: "2025-07-01", statedReason: " " }, "reasonNeeded"],
  ])("is refused: %s", (_, facts, code) => expect(codeOf(() => termStart({ ...none, ...facts }))).toBe(code));
});

const term = (id: string, facts: Partial<TermFacts>) => ({ id, committee: "tu", name: id, facts: { ...none, ...facts } });

describe("terms in their order", () => {
  const terms = placeTerms([
    term("2025-2030", { congressClosedOn: "2025-09-20", firstMeetingOn: "2025-09-19" }),
    term("2020-2025", { congressClosedOn: "2020-10-15" }),
    term("2030-2035", { congressClosedOn: "2030-09-10" }),
  ]);
  it.each<[string, string]>([
    ["2020-10-16", "2020-2025"], ["2025-09-18", "2020-2025"], // the eve of the first meeting
    ["2025-09-19", "2025-2030"], ["2025-09-20", "2025-2030"], ["2030-09-10", "2025-2030"], ["2030-09-11", "2030-2035"],
  ])("%s counts in %s", (day, name) => expect(periodOn(terms, committee, day).id).toBe(name));
  it("refuses a day before the first", () => expect(codeOf(() => periodOn(terms, committee, "2020-10-15"))).toBe("noPeriod"));
  it("lets the closing day be counted to the new term by choice under HD 05, and no other day", () => {
    expect(periodOn(terms, committee, "2030-09-10", "2030-2035").id).toBe("2030-2035");
    expect(codeOf(() => periodOn(terms, committee, "2030-09-09", "2030-2035"))).toBe("otherPeriod");
  });
  it("does not let HD 36's closing day be chosen: the old term has it whole", () => {
    expect(codeOf(() => periodOn(terms, committee, "2020-10-15", "2020-2025"))).toBe("otherPeriod");
  });
  it("does not let the eve of a first meeting be chosen", () => {
    expect(codeOf(() => periodOn(terms, committee, "2025-09-18", "2025-2030"))).toBe("otherPeriod");
  });
  it("refuses two terms of one committee that start on one day", () => {
    expect(codeOf(() => placeTerms([term("a", { congressClosedOn: "2025-09-20" }), term("b", { statedStart: "2025-09-21", statedReason: "x" })]))).toBe("periodsOverlap");
  });
});

describe("a congress", () => {
  const period = congressPeriod({ id: "dh18", committee: "tu", name: "Đại hội XVIII", opensOn: "2025-09-18", closesOn: "2025-09-20" });
  const periods = [period, ...placeTerms([term("2020-2025", { congressClosedOn: "2020-10-15" })])];
  it.each<[string, boolean]>([["2025-09-17", false], ["2025-09-18", true], ["2025-09-20", true], ["2025-09-21", false]])("%s belongs to it: %s", (day, belongs) => {
    expect(covers(period, day)).toBe(belongs);
    expect(codeOf(() => periodOn(periods, congress, day))).toBe(belongs ? "none" : "noPeriod");
  });
  it("leaves the committee's own documents in the term", () => expect(periodOn(periods, committee, "2025-09-19").id).toBe("2020-2025"));
  it("has to close after it opens", () => {
    expect(codeOf(() => congressPeriod({ id: "x", committee: "tu", name: "x", opensOn: "2025-09-18", closesOn: "2025-09-17" }))).toBe("congressDays");
  });
});

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

it("any terms of a committee: every day from the first start belongs to exactly one, both sides of every boundary", () => {
  fc.assert(fc.property(fc.uniqueArray(anyDay, { minLength: 1, maxLength: 6 }), anyDay, (closings, day) => {
    const terms = placeTerms(closings.map((closed, index) => term(String(index), { congressClosedOn: closed })));
    const days = [day, ...terms.flatMap((each) => [dayBefore(each.startsOn), each.startsOn, dayAfter(each.startsOn)])];
    for (const each of days) {
      const covering = terms.filter((one) => covers(one, each));
      expect(covering).toHaveLength(each >= (terms[0]?.startsOn ?? "") ? 1 : 0);
    }
    for (const [index, each] of terms.entries()) if (index > 0) expect(terms[index - 1]?.endsOn).toBe(dayBefore(each.startsOn));
  }));
});

it("days: the day after the day before is the day, and only real days are days", () => {
  fc.assert(fc.property(anyDay, (day) => {
    expect(dayAfter(dayBefore(day))).toBe(day);
    expect(isDay(day)).toBe(true);
  }));
  for (const wrong of ["2025-02-29", "2025-13-01", "2025-1-1", "", "03/6/2026", "2025-00-10", "2025-06-31"]) expect(isDay(wrong)).toBe(false);
  expect(["2026-06-03", "2026-02-14", "2026-12-01"].map(writeDay)).toEqual(["03/6/2026", "14/02/2026", "01/12/2026"]);
});
