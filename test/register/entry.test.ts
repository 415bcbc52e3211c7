import fc from "../support/properties";
import { emptyDescription, type Period } from "../../src/register/model";
import { take, type Entry, type Step } from "../../src/register/entry";
import { RegisterError } from "../../src/register/problems";
import { reviewSeries, type Reviewed } from "../../src/register/review";
import { secretVoidReasons } from "../../src/register/secrecy";
import { leastRole, may, roles, type Deed } from "../../src/register/roles";

const period: Period = { id: "p", committee: "tu", kind: "term", name: "2025-2030", startsOn: "2025-09-21", endsOn: "2030-09-10", alsoOn: null };
const reserved: Entry = {
  ...emptyDescription, id: "e", issuer: "tu", period: "p", run: "decision", serial: 5, suffix: "", twin: 0, state: "reserved", origin: "given",
  documentType: "decision", isCopy: false, symbol: "QĐ/TU", secrecy: "none", issueDate: "2026-06-01", reason: "", version: 1,
};
const secret: Entry = { ...reserved, secrecy: "secret" };
const codeOf = (step: Step, entry: Entry): string => {
  try { take(step, entry, period); } catch (error) { return error instanceof RegisterError ? error.code : String(error); }
  return "none";
};
const issued = take({ do: "issue", changes: {} }, reserved, period);
const voided = take({ do: "void", reason: "Lấy nhầm số" }, reserved, period);

it.each<[string, Step, Entry, string]>([
  ["a reserved number is issued", { do: "issue", changes: { subject: "khen thưởng" } }, reserved, "none"],
  ["not without a date", { do: "issue", changes: {} }, { ...reserved, issueDate: null }, "dateNeeded"],
  ["not with a date of the next term", { do: "issue", changes: { issueDate: "2030-09-11" } }, reserved, "dateOutsidePeriod"],
  ["on the term's last day", { do: "issue", changes: { issueDate: "2030-09-10" } }, reserved, "none"],
  ["on the term's first day", { do: "issue", changes: { issueDate: "2025-09-21" } }, reserved, "none"],
  ["not on the eve of the term", { do: "issue", changes: { issueDate: "2025-09-20" } }, reserved, "dateOutsidePeriod"],
  ["not twice", { do: "issue", changes: {} }, issued, "alreadyIssued"],
  ["an issued number is not voided", { do: "void", reason: "x" }, issued, "alreadyIssued"],
  ["nor edited", { do: "edit", changes: { subject: "x" } }, issued, "alreadyIssued"],
  ["but corrected, with a reason", { do: "correct", changes: { subject: "x" }, reason: "Ghi nhầm" }, issued, "none"],
  ["not without", { do: "correct", changes: { subject: "x" }, reason: "  " }, issued, "reasonNeeded"],
  ["a reserved one is not corrected", { do: "correct", changes: {}, reason: "x" }, reserved, "stillReserved"],
  ["voiding needs a reason", { do: "void", reason: "" }, reserved, "reasonNeeded"],
  ["a void number stays void: issue", { do: "issue", changes: {} }, voided, "alreadyVoided"],
  ["a void number stays void: edit", { do: "edit", changes: {} }, voided, "alreadyVoided"],
  ["a void number stays void: void", { do: "void", reason: "x" }, voided, "alreadyVoided"],
  ["a void number stays void: correct", { do: "correct", changes: {}, reason: "x" }, voided, "alreadyVoided"],
  ["a secret document has no subject", { do: "issue", changes: { subject: "x" } }, secret, "secretColumns"],
  ["nor a note", { do: "edit", changes: { note: "x" } }, secret, "secretColumns"],
  ["its reason is chosen", { do: "void", reason: "vụ ông A" }, secret, "reasonNotListed"],
  ["from the list", { do: "void", reason: secretVoidReasons[0] }, secret, "none"],
])("%s", (_, step, entry, code) => expect(codeOf(step, entry)).toBe(code));

it("a step never changes the number, its series, its type or its origin, and counts one version", () => {
  const anyStep = fc.oneof(
    fc.record({ do: fc.constantFrom("edit" as const, "issue" as const), changes: fc.record({ subject: fc.string(), issueDate: fc.constantFrom("2026-01-01", "2026-12-31") }, { requiredKeys: [] }) }),
    fc.record({ do: fc.constant("void" as const), reason: fc.constantFrom("x", "y") }),
    fc.record({ do: fc.constant("correct" as const), changes: fc.record({ note: fc.string() }), reason: fc.constantFrom("x", "y") }),
  );
  fc.assert(fc.property(fc.array(anyStep, { maxLength: 8 }), (steps) => {
    let entry = reserved;
    for (const step of steps) {
      const before = entry;
      try { entry = take(step, entry, period); } catch (error) { if (!(error instanceof RegisterError)) throw error; continue; }
      const fixed = ({ id, issuer, period: of, run, serial, suffix, twin, documentType, symbol, origin }: Entry) => [id, issuer, of, run, serial, suffix, twin, documentType, symbol, origin];
      expect(fixed(entry)).toEqual(fixed(before));
      expect(entry.version).toBe(before.version + 1);
      expect([before.state, entry.state]).not.toEqual(["issued", "reserved"]);
      expect(before.state).not.toBe("voided");
    }
  }));
});

describe("the review of a series", () => {
  const line = (serial: number, more: Partial<Reviewed> = {}): Reviewed => ({ serial, suffix: "", twin: 0, state: "issued", origin: "given", issueDate: "2026-06-01", reason: "", ...more });
  const kinds = (entries: readonly Reviewed[], first = 1, reason = "") => reviewSeries(entries, { first, reason }).map(({ kind, from, to, explained }) => [kind, from, to, explained]);
  it.each<[string, readonly Reviewed[], number, unknown[]]>([
    ["nothing to say", [line(1), line(2)], 1, []],
    ["a gap in the middle", [line(1), line(4)], 1, [["gap", 2, 3, false]]],
    ["a gap at the beginning", [line(2)], 1, [["gap", 1, 1, false]]],
    ["a start at 57 is explained", [line(57)], 57, [["gap", 1, 56, true]]],
    ["a void number is explained", [line(1, { state: "voided", reason: "Lấy nhầm" })], 1, [["voided", 1, 1, true]]],
    ["a wedged number", [line(1), line(1, { suffix: "a", reason: "Bổ sung" }), line(2)], 1, [["wedged", 1, 1, true]]],
    ["two documents with one number", [line(1), line(1, { twin: 1 })], 1, [["twin", 1, 1, false]]],
    ["the secret book", [line(1, { origin: "secretBook" })], 1, [["elsewhere", 1, 1, true]]],
    ["a date that runs back", [line(1, { issueDate: "2026-06-05" }), line(2, { issueDate: "2026-06-03" }), line(3, { issueDate: "2026-06-04" })], 1, [["order", 2, 2, false], ["order", 3, 3, false]]],
  ])("%s", (_, entries, first, expected) => expect(kinds(entries, first)).toEqual(expected));
  it("tells exactly the numbers that are missing, whatever is there", () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 30 }), fc.integer({ min: 1, max: 20 }), (numbers, first) => {
      const there = numbers.filter((each) => each >= first).sort((a, b) => a - b);
      const told = reviewSeries(there.map((each) => line(each)), { first, reason: "" }).filter(({ kind, explained }) => kind === "gap" && !explained)
        .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (__, index) => from + index));
      const last = there[there.length - 1] ?? 0;
      const missing = Array.from({ length: Math.max(0, last - first + 1) }, (__, index) => first + index).filter((each) => !there.includes(each));
      expect(told).toEqual(missing);
    }));
  });
});

it("each role may do what the one before may", () => {
  for (const deed of Object.keys(leastRole) as Deed[]) expect(roles.map((role) => may(role, deed))).toEqual([...roles.map((role) => may(role, deed))].sort());
  expect([may("drafter", "issue"), may("clerk", "issue"), may("clerk", "manage"), may("administrator", "manage")]).toEqual([false, true, false, true]);
});
