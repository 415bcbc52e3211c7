import fc from "../support/properties";
import type { Issuer } from "../../src/register/model";
import { RegisterError } from "../../src/register/problems";
import { readTypedNumber } from "../../src/register/serial";
import { numberedTypes, sameSeries, seriesOf, symbolOf, writeReferenceNumber, writeSerial, type ToNumber } from "../../src/register/series";
import { congressPeriod, placeTerms } from "../../src/register/terms";
import { secrecyLevels } from "../../src/register/model";

const issuer = (id: string, symbol: string, kind: Issuer["kind"] = "body"): Issuer => ({ id, kind, name: id, symbol, committee: "tu", closedOn: null, succeededBy: null });
const tu = issuer("tu", "TU", "committee");
const office = issuer("vptu", "VPTU");
const organisation = issuer("btctu", "BTCTU");
const internal = issuer("bnctu", "BNCTU");
const congress = issuer("dh", "ĐH", "congress");
const facts = { firstMeetingOn: null, appointedFrom: null, statedStart: null, statedReason: "" };
const periods = [
  ...placeTerms([
    { id: "2020", committee: "tu", name: "2020-2025", facts: { ...facts, congressClosedOn: "2020-10-15" } },
    { id: "2025", committee: "tu", name: "2025-2030", facts: { ...facts, congressClosedOn: "2025-09-20" } },
  ]),
  congressPeriod({ id: "dh18", committee: "tu", name: "Đại hội XVIII", opensOn: "2025-09-18", closesOn: "2025-09-20" }),
];
const key = (document: ToNumber) => seriesOf(document, periods);
const codeOf = (act: () => unknown): string => {
  try { act(); } catch (error) { return error instanceof RegisterError ? error.code : String(error); }
  return "none";
};

const anyDocument = fc.record({
  documentType: fc.constantFrom(...numberedTypes),
  issueDate: fc.constantFrom("2020-10-16", "2025-09-20", "2025-09-21", "2026-05-26", "2026-05-27"),
  issuers: fc.constantFrom<[Issuer, ...Issuer[]]>([tu], [office], [organisation]),
  isCopy: fc.boolean(),
});

describe("which series", () => {
  it("secrecy never splits a run (hd05/II.I.3.1.1c)", () => {
    fc.assert(fc.property(anyDocument, fc.constantFrom(...secrecyLevels), (document, secrecy) => {
      expect(key({ ...document, secrecy })).toEqual(key(document));
    }));
  });
  it("a joint document counts with its lead body, whoever joins (hd05/II.I.3.1.1d)", () => {
    fc.assert(fc.property(anyDocument, fc.constantFrom(internal, tu, office), (document, other) => {
      expect(key({ ...document, issuers: [document.issuers[0], other] })).toEqual(key(document));
    }));
  });
  it("types of one issuer never share a run, whatever their symbols, and copies of any type share one", () => {
    fc.assert(fc.property(anyDocument, fc.constantFrom(...numberedTypes), (document, other) => {
      const [a, b] = [key({ ...document, isCopy: false }), key({ ...document, isCopy: false, documentType: other })];
      expect(sameSeries(a, b)).toBe(document.documentType === other);
      expect(key({ ...document, isCopy: true })).toEqual(key({ ...document, isCopy: true, documentType: other }));
    }));
  });
  it("a quyết định and a quy định share the symbol but not a series", () => {
    const decision: ToNumber = { documentType: "decision", issueDate: "2026-06-01", issuers: [tu] };
    const regulation: ToNumber = { ...decision, documentType: "regulation" };
    expect([symbolOf(decision), symbolOf(regulation)]).toEqual(["QĐ/TU", "QĐ/TU"]);
    expect(sameSeries(key(decision), key(regulation))).toBe(false);
  });
  it("a congress has one run for all types, apart from the committee's", () => {
    fc.assert(fc.property(fc.constantFrom(...numberedTypes), fc.constantFrom(...numberedTypes), (a, b) => {
      const of = (documentType: typeof a, from: Issuer) => key({ documentType, issueDate: "2025-09-19", issuers: [from] });
      expect(of(a, congress)).toEqual(of(b, congress));
      expect(of(a, congress)).toEqual({ issuer: "dh", period: "dh18", run: "congress" });
      expect(of(a, tu).period).toBe("2020");
    }));
  });
  it("a new term starts new runs, a new year does not", () => {
    const on = (issueDate: string) => key({ documentType: "report", issueDate, issuers: [office] });
    expect(sameSeries(on("2025-09-20"), on("2025-09-21"))).toBe(false);
    expect(sameSeries(on("2025-12-31"), on("2026-01-01"))).toBe(true);
  });
  it("nothing is given for an issuer that has closed, the day before still", () => {
    const closed = { ...office, closedOn: "2026-01-31" };
    const on = (issueDate: string) => codeOf(() => key({ documentType: "report", issueDate, issuers: [closed] }));
    expect([on("2026-01-31"), on("2026-02-01")]).toEqual(["none", "issuerClosed"]);
  });
});

describe("the symbol", () => {
  it.each<[string, ToNumber]>([
    ["CT/TU", { documentType: "directive", issueDate: "2026-06-01", issuers: [tu] }],
    ["QC/BTCTU-BNCTU", { documentType: "bylaws", issueDate: "2026-06-01", issuers: [organisation, internal] }],
    ["BC/ĐH", { documentType: "report", issueDate: "2026-06-01", issuers: [congress] }],
    ["BS/VPTU", { documentType: "report", isCopy: true, issueDate: "2026-06-01", issuers: [office] }],
    ["QĐ/TU", { documentType: "regulation", issueDate: "2026-05-27", issuers: [tu] }],
    ["QĐi/TU", { documentType: "regulation", issueDate: "2026-05-26", issuers: [tu] }],
  ])("%s", (symbol, document) => expect(symbolOf(document)).toBe(symbol));
  it("is refused for what carries no number", () => {
    expect(codeOf(() => symbolOf({ documentType: "partyCharter", issueDate: "2026-06-01", issuers: [tu] }))).toBe("typeWithoutNumber");
  });
});

describe("numbers as written and typed", () => {
  it("reads what it writes", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom("", "a", "b", "đ"), fc.constantFrom("QĐ/TU", "QC/BTCTU-BNCTU", "CTr/VPTU"), (serial, suffix, symbol) => {
      expect(readTypedNumber(writeReferenceNumber(serial, suffix, symbol))).toEqual({ serial, suffix, symbol });
    }));
  });
  it.each([[1, "01"], [9, "09"], [10, "10"], [127, "127"]])("%d is written %s", (serial, text) => expect(writeSerial(serial)).toBe(text));
  it.each(["", "0", "00-QĐ/TU", "Số", "abc", "-5", "5 6", "1234567", "05ab-QĐ/TU", "…-QĐ/TU"])("refuses «%s»", (text) => expect(readTypedNumber(text)).toBeUndefined());
});
