import { BadFileError } from "../../../src/ooxml/bad-file";
import { replaceParagraph } from "../../../src/ooxml/read";
import { p, r, read } from "./tiny";

const file = read(`<!-- c -->${p(r("a"))}<w:tbl><w:tr><w:tc>${p(r("b"))}</w:tc><w:tc>${p(r("c"))}</w:tc></w:tr></w:tbl>${p(r("d"))}`);
const texts = (one: typeof file): readonly string[] => one.stories[0]?.paragraphs.map(({ text }) => text) ?? [];

it("replaces inside a table and leaves the rest as it is", () => {
  const changed = replaceParagraph(file, "body", 2, `<?xml version="1.0"?>${p(r("mới"))}`);
  expect(texts(changed)).toEqual(["a", "b", "mới", "d"]);
  expect(changed.stories[0]?.paragraphs[3]).toBe(file.stories[0]?.paragraphs[3]);
  expect(texts(file)).toEqual(["a", "b", "c", "d"]);
});

it("goes on from what was replaced", () => {
  const twice = replaceParagraph(replaceParagraph(file, "body", 0, p(r("1"))), "body", 3, p(r("4")));
  expect(texts(twice)).toEqual(["1", "b", "c", "4"]);
});

it.each([["damaged XML", "<w:p><w:r></w:p>"], ["something else than a paragraph", "<w:tbl/>"], ["a document type", "<!DOCTYPE w:p><w:p/>"]])("refuses %s", (_, xml) => {
  expect(() => replaceParagraph(file, "body", 0, xml)).toThrow(BadFileError);
});

it("knows no paragraph that is not there", () => {
  expect(() => replaceParagraph(file, "body", 4, p(""))).toThrow(RangeError);
  expect(() => replaceParagraph(file, "footnotes", 0, p(""))).toThrow(RangeError);
});
