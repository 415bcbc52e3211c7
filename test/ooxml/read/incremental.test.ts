import fc from "../../support/properties";
import { readParagraphXml, readWordFile, replaceParagraph } from "../../../src/ooxml/read";
import type { WordFile } from "../../../src/ooxml/model";
import { p, r, style, tinyPackage } from "./tiny";

const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const styles = style("Normal", `<w:rPr><w:sz w:val="28"/></w:rPr>`, "paragraph", `w:default="1"`) + style("Dam", `<w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr>`);
const fileOf = (body: string, previous?: WordFile): WordFile =>
  readWordFile(tinyPackage({ body, styles, numbering, pages: { h1: p(r("Trang")) } }), previous);

const begin = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>`;
const separate = `<w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
const end = `<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const word = fc.constantFrom("Điều 1", "Ban Thường vụ", "&amp;", "a", "b", "c", "", "😀", " w:rsidR=\"1\" ");
const pPr = fc.constantFrom("", "<w:jc w:val=\"both\"/>", "<w:jc w:val=\"left\"/>", "<w:pStyle w:val=\"Dam\"/>", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>", "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:headerReference w:type=\"default\" r:id=\"h1\"/></w:sectPr>");
const rPr = fc.constantFrom("", "<w:b/>", "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/>", "<w:sz w:val=\"26\"/>");
const box = (inside: string): string => `<w:r><w:pict><v:shape style="position:absolute;width:90pt;height:20pt"><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const id = fc.constantFrom("", " w:rsidR=\"00AA11BB\"", " w14:paraId=\"12345678\" w14:textId=\"77777777\" w:rsidRDefault=\"00AA11BB\"");
const paragraph = fc.tuple(word, pPr, rPr, fc.constantFrom("", "", "", "", begin, begin + separate, separate, end, box(p(r("hộp")))), id).map(([said, properties, run, more, ids]) =>
  p(r(said, run) + more, properties).replace("<w:p>", `<w:p${ids}>`));
const cellParagraph = paragraph.map((one) => one.replace(/<w:sectPr>.*?<\/w:sectPr>/u, ""));
const block = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 1, arbitrary: fc.array(cellParagraph, { minLength: 1, maxLength: 3 }).map((cells) => `<w:tbl><w:tr>${cells.map((one) => `<w:tc>${one}</w:tc>`).join("")}</w:tr></w:tbl>`) },
  { weight: 1, arbitrary: cellParagraph.map((one) => `<w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr><w:sdtContent>${one}</w:sdtContent></w:sdt>`) },
  { weight: 1, arbitrary: fc.constantFrom("<w:bookmarkStart w:id=\"1\" w:name=\"b\"/>", "\n", "<!-- c -->") },
);
const blocks = fc.array(block, { maxLength: 12 });
const edit = fc.record({ at: fc.nat(12), take: fc.nat(3), put: fc.array(block, { maxLength: 2 }) });
const tail = fc.constantFrom("", "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>");

it("reads again as it would read anew", () => {
  fc.assert(fc.property(blocks, tail, fc.array(edit, { minLength: 1, maxLength: 4 }), (start, last, edits) => {
    let now = start;
    let file = fileOf(now.join("") + last);
    for (const { at, take, put } of edits) {
      now = [...now.slice(0, at), ...put, ...now.slice(at + take)];
      file = fileOf(now.join("") + last, file);
      expect(file).toEqual(fileOf(now.join("") + last));
    }
  }), { numRuns: 150 });
});

it("replaces a paragraph as it would read anew", () => {
  fc.assert(fc.property(fc.array(paragraph.filter((one) => !one.includes("<w:sectPr>")), { minLength: 1, maxLength: 8 }), fc.nat(), fc.array(fc.tuple(fc.nat(), paragraph.filter((one) => !one.includes("<w:sectPr>"))), { minLength: 1, maxLength: 3 }), tail, (start, seed, changes, last) => {
    const now = [...start];
    let file = fileOf(now.join("") + last);
    for (const [which, xml] of changes) {
      const at = which % now.length;
      const index = now.slice(0, at).join("").split("<w:p>").length + now.slice(0, at).join("").split("<w:p ").length - 2;
      now[at] = xml;
      file = replaceParagraph(file, "body", index, xml);
      expect(file).toEqual(fileOf(now.join("") + last));
      // And a whole snapshot behind it goes on from there.
      now[seed % now.length] = p(r("khác"));
      file = fileOf(now.join("") + last, file);
      expect(file).toEqual(fileOf(now.join("") + last));
    }
  }), { numRuns: 150 });
});

const many = (changed: number, ids: string): string => Array.from({ length: 50 }, (_, i) => p(r(i === changed ? "khác" : `đoạn ${i}`), i % 5 === 0 ? "<w:numPr><w:numId w:val=\"1\"/></w:numPr>" : "").replace("<w:p>", `<w:p w14:paraId="${ids}${i}" w:rsidR="${ids}">`)).join("");

it("keeps the objects of what did not change, whatever ids Word deals out", () => {
  const before = fileOf(many(-1, "A"));
  const after = fileOf(many(20, "B"), before);
  const kept = after.stories[0]?.paragraphs.map((one, i) => one === before.stories[0]?.paragraphs[i]);
  expect(kept?.filter((same) => !same)).toHaveLength(1);
  expect(kept?.[20]).toBe(false);
  expect(after.stories[1]).toBe(before.stories[1]);
  expect(fileOf(many(20, "C"), after).stories[0]).toBe(after.stories[0]);
});

it("shares the format of runs that are written alike", () => {
  const [story] = fileOf(p(r("a", "<w:b/>")) + p(r("b", "<w:b/>") + r("c"))).stories;
  expect(story?.paragraphs[0]?.runs[0]?.format).toBe(story?.paragraphs[1]?.runs[0]?.format);
  expect(story?.paragraphs[0]?.format).toBe(story?.paragraphs[1]?.format);
  expect(story?.paragraphs[1]?.runs[1]?.format).not.toBe(story?.paragraphs[1]?.runs[0]?.format);
});

it("keeps the section break of a replaced paragraph", () => {
  const file = fileOf(p(r("a"), "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>") + p(r("b")));
  const changed = replaceParagraph(file, "body", 0, p(r("c"), "<w:sectPr><w:pgSz w:w=\"1\" w:h=\"1\"/></w:sectPr>"));
  expect(changed.sections).toEqual(file.sections);
  expect(changed.stories[0]?.paragraphs.map((one) => [one.text, one.section])).toEqual([["c", 0], ["b", 1]]);
});

it("reads a paragraph in the surroundings of its place", () => {
  const file = fileOf(p(r("a")) + `<w:tbl><w:tr><w:tc>${p(r("b"))}</w:tc></w:tr></w:tbl>`);
  const read = readParagraphXml(file, "body", 1, p(r("c") + box(p(r("d")) + p(r("e"))), "<w:numPr><w:numId w:val=\"1\"/></w:numPr>"));
  expect(read.map((one) => one.text)).toEqual(["c", "d", "e"]);
  expect(read[0]?.containers[0]?.in).toBe("cell");
  expect(read[0]?.label?.text).toBe("1.");
  expect(file.stories[0]?.paragraphs).toHaveLength(2);
});

it("sees a single changed letter near a border of its block", () => {
  const letters = [..."abcdefgh"];
  const bodyOf = (list: readonly string[]): string => list.map((one) => `<w:p><w:r><w:t>${one}</w:t></w:r></w:p>`).join("");
  letters.forEach((_, at) => {
    const changed = letters.map((one, i) => i === at ? "x" : one);
    const file = fileOf(bodyOf(changed), fileOf(bodyOf(letters)));
    expect(file.stories[0]?.paragraphs.map((one) => one.text)).toEqual(changed);
  });
});
