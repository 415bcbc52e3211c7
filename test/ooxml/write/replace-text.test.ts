import type { Refusal } from "../../../src/ooxml/edits";
import { at, bold, edit, field, p, run, textBox, textsOf } from "./support";

const replace = (body: string, paragraph: number, start: number, end: number, wanted: string, expect_?: string) =>
  edit(body, { do: "replaceText", at: at(paragraph, start, end), with: wanted, ...(expect_ === undefined ? {} : { expect: expect_ }) });

const section = /<w:sectPr>[^]*$/u;
const same = (xml: string): string => xml.replace(section, "");

it.each<readonly [what: string, body: string, span: readonly [number, number], wanted: string, becomes: string]>([
  ["only the new letter is written", p(run("Số 5-NQ/TU")), [0, 10], "Số 05-NQ/TU", p(run("Số 05-NQ/TU"))],
  ["over three runs, formatted as its first", p(run("Cộng "), run("hòa ", bold), run("xã hội")), [5, 12], "hoà",
    p(run("Cộng "), run("hoà", bold), "<w:r><w:t>hội</w:t></w:r>")],
  ["an emptied run goes", p(run("a"), run("b", bold), run("c")), [1, 2], "", p(run("a"), run("c"))],
  ["entities stay as they were written", p(run("A &#38; B &amp; C")), [0, 1], "X", p(run("X &#38; B &amp; C"))],
  ["a blank at the end is kept", p(run("ab")), [1, 2], " ", p("<w:r><w:t xml:space=\"preserve\">a </w:t></w:r>")],
  ["tab and line break become elements", p(run("ab", bold)), [1, 1], "\t1\n", p(`<w:r>${bold}<w:t>a</w:t><w:tab/><w:t>1</w:t><w:br/><w:t>b</w:t></w:r>`)],
  ["a tab that is replaced", p("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>"), [1, 2], " ", p("<w:r><w:t>a</w:t><w:t xml:space=\"preserve\"> </w:t><w:t>b</w:t></w:r>")],
  ["an empty paragraph takes its mark's formatting", "<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr></w:p>", [0, 0], "a", `<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>${run("a", bold)}</w:p>`],
  ["a closed paragraph opens", "<w:p/>", [0, 0], "a < b", "<w:p><w:r><w:t>a &lt; b</w:t></w:r></w:p>"],
  ["an emptied link goes", p(run("a"), `<w:hyperlink w:anchor="x">${run("b")}</w:hyperlink>`), [1, 2], "", p(run("a"))],
  ["an emptied control keeps a place to type", p(`<w:sdt><w:sdtContent>${run("b")}</w:sdtContent></w:sdt>`), [0, 1], "", p("<w:sdt><w:sdtContent><w:r><w:t></w:t></w:r></w:sdtContent></w:sdt>")],
  ["text typed behind a field stays outside it", p(run("Trang "), field("PAGE", "2"), run(" hết")), [7, 7], "!", p(run("Trang "), field("PAGE", "2"), run("! hết"))],
  ["the text of a link made by a field is the writer's", p(run("x"), field("HYPERLINK \"a\"", "ab")), [2, 3], "c", p(run("x"), field("HYPERLINK \"a\"", "ac"))],
  ["a decomposed letter is mended alone", p(run("Đảng uy\u0309")), [5, 8], "uỷ", p(run("Đảng uỷ"))],
  ["attributes, comments and white space stay", "<w:p w:rsidR=\"00AA\" >\n  <!-- x --><w:r w:rsidRPr='1'><w:t  xml:space='preserve'>a b</w:t></w:r>\n<!-- y --></w:p>", [2, 3], "c", "<w:p w:rsidR=\"00AA\" >\n  <!-- x --><w:r w:rsidRPr='1'><w:t  xml:space='preserve'>a c</w:t></w:r>\n<!-- y --></w:p>"],
])("%s", (_, body, [start, end], wanted, becomes) => {
  const { outcomes, body: after } = replace(body, 0, start, end, wanted);
  expect(outcomes).toEqual(["done"]);
  expect(same(after)).toBe(becomes);
});

it.each<readonly [what: string, refusal: Refusal, body: string, span: readonly [number, number]]>([
  ["into a field", "field", p(run("ab"), field("DATE", "cd"), run("ef")), [1, 3]],
  ["in what a field computes", "field", p(run("ab"), field("DATE", "cd"), run("ef")), [2, 3]],
  ["before a field that stands alone", "field", p(field("DATE", "cd")), [0, 0]],
  ["in what a simple field computes", "field", p(run("ab"), `<w:fldSimple w:instr=" REF so ">${run("cd")}</w:fldSimple>`), [2, 4]],
  ["over a whole field", "field", p(run("ab"), field("DATE", "cd"), run("ef")), [1, 5]],
  ["tracked insertion", "pendingChange", p(`<w:ins w:id="1" w:author="a">${run("ab")}</w:ins>`), [0, 1]],
  ["tracked deletion elsewhere in it", "pendingChange", p(run("ab"), "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>x</w:delText></w:r></w:del>"), [0, 1]],
  ["locked control around it", "locked", `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${p(run("ab"))}</w:sdtContent></w:sdt>`, [0, 1]],
  ["locked control in it", "locked", p(run("x"), `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${run("ab")}</w:sdtContent></w:sdt>`), [1, 3]],
  ["beyond the text", "stale", p(run("ab")), [1, 9]],
])("refuses %s: %s", (_, refusal, body, [start, end]) => {
  const { outcomes, body: after, before } = replace(body, 0, start, end, "…");
  expect(outcomes).toEqual([refusal]);
  expect(after).toBe(before);
});

it("is stale where another text stands than was expected", () => {
  expect(replace(p(run("ab")), 0, 0, 1, "x", "b").outcomes).toEqual(["stale"]);
  expect(replace(p(run("ab")), 0, 0, 1, "x", "a").outcomes).toEqual(["done"]);
});

describe("a text box", () => {
  const body = (fallback?: string): string => p(run("ngoài"), textBox(p(run("trong hộp")), fallback));
  it("changes for older readers too where they see the same", () => {
    const { body: after, file } = replace(body(), 1, 6, 9, "ô");
    expect(after.match(/trong ô</gu)).toHaveLength(2);
    expect(textsOf(file)).toEqual(["ngoài", "trong ô"]);
  });
  it("changes alone where they see something else", () => {
    const { body: after } = replace(body(p(run("khác"))), 1, 6, 9, "ô");
    expect(after.match(/trong ô</gu)).toHaveLength(1);
    expect(after).toContain("khác");
  });
});

it("several replacements in one paragraph are in the offsets of before", () => {
  const { outcomes, file } = edit(p(run("một hai", bold), run(" ba")),
    { do: "replaceText", at: at(0, 0, 3), with: "1111" },
    { do: "replaceText", at: at(0, 8, 10), with: "" },
    { do: "replaceText", at: at(0, 4, 7), with: "2" },
    { do: "replaceText", at: at(0, 5, 6), with: "x" });
  expect(outcomes).toEqual(["done", "done", "done", "overlap"]);
  expect(textsOf(file)).toEqual(["1111 2 "]);
});
