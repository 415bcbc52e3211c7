import fc from "../../support/properties";
import { locate } from "../../../src/hosts/word/needle";
import { textChanges } from "../../../src/hosts/word/text-changes";
import { matchParagraphs } from "../../../src/hosts/word/word-text";
import { openDocuments } from "../../../src/document/open";
import { party } from "../../support/builder/party";

const applied = (now: string, then: string): string => [...textChanges(now, then)].reverse().reduce((text, { start, end, text: wanted }) => text.slice(0, start) + wanted + text.slice(end), now);

describe("the changes between two texts", () => {
  it("make one of the other, whatever they are", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "ố", " ", "5"), maxLength: 40 });
    fc.assert(fc.property(text, text, (now, then) => { expect(applied(now, then)).toBe(then); }));
  });

  it.each([
    ["Số: 5-NQ/TU", "Số 05-NQ/TU", [{ start: 2, end: 4, text: " 0" }]],
    ["a, b và c.", "a, b và c", [{ start: 9, end: 10, text: "" }]],
    ["tỉnh uỷ lãnh đạo chi bộ", "Tỉnh uỷ lãnh đạo chi bộ.", [{ start: 0, end: 1, text: "T" }, { start: 23, end: 23, text: "." }]],
  ])("are few: «%s» «%s»", (now, then, wanted) => {
    expect(applied(now, then)).toBe(then);
    expect(textChanges(now, then).length).toBeLessThanOrEqual(wanted.length);
  });
});

describe("a place in a paragraph", () => {
  it.each([
    ["aXbXc", 3, 4, { is: "one", needle: { search: "X", text: "X", nth: 1, count: 2 } }],
    // Found one after the other, never overlapping.
    ["aaaa", 2, 4, { is: "one", needle: { search: "aa", text: "aa", nth: 1, count: 2 } }],
    ["aaaa", 1, 3, null],
    ["a^b", 1, 2, { is: "one", needle: { search: "^^", text: "^", nth: 0, count: 1 } }],
    ["a\tb", 1, 2, { is: "one", needle: { search: "^t", text: "\t", nth: 0, count: 1 } }],
    ["abc", 2, 2, { is: "beside", needle: { search: "b", text: "b", nth: 0, count: 1 }, where: "End" }],
    ["abc", 0, 0, { is: "beside", needle: { search: "a", text: "a", nth: 0, count: 1 }, where: "Start" }],
    ["", 0, 0, null],
    ["a\fb", 0, 3, null],
  ])("%j %d to %d", (text, start, end, wanted) => {
    expect(locate(text, start, end)).toEqual(wanted);
  });

  it("longer than search takes is found by its ends", () => {
    const text = Array.from({ length: 90 }, (_one, i) => `chữ${i} `).join("");
    const located = locate(text, 3, text.length - 3);
    expect(located?.is).toBe("between");
  });
});

describe("Word's paragraphs and ours", () => {
  const ours = openDocuments(party()).file.stories[0]?.paragraphs ?? [];
  const texts = ours.map(({ text }) => text);
  it("are the same where both count alike", () => {
    expect([...matchParagraphs(ours, texts)]).toEqual(ours.map(({ index }) => [index, index]));
  });
  it("are told from both ends where Word counts one more", () => {
    const at = 10;
    const shown = [...texts.slice(0, at), "", ...texts.slice(at)];
    const match = matchParagraphs(ours, shown);
    expect([...match].filter(([one, place]) => shown[place] !== texts[one])).toEqual([]);
    expect(match.size).toBeGreaterThanOrEqual(ours.length - 1);
  });
  it("leave out what was typed in", () => {
    const match = matchParagraphs(ours, texts.map((text, i) => (i === 5 ? `${text}x` : text)));
    expect([...match.keys()]).toEqual(ours.map(({ index }) => index).filter((index) => index !== 5));
  });
});
