import { first, p, paragraphsOf, r, textsOf } from "./tiny";

const choice = (chosen: string, fallback: string): string => `<mc:AlternateContent>${chosen === "" ? "" : `<mc:Choice Requires="wps">${chosen}</mc:Choice>`}<mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("raw text of a paragraph", () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ["plain runs join", r("Số ") + r("05"), "Số 05"],
    ["nothing is normalised", r("hoa\u0300  "), "hoa\u0300  "],
    ["entities", r("a &amp; b &#x1EA1;"), "a & b ạ"],
    ["text that looks like Word's own ids", r(`a w:rsidR="00AA" b`), `a w:rsidR="00AA" b`],
    ["tab, line break, carriage return", `<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>`, "a\tb\nc\nd"],
    ["page and column break", `<w:r><w:br w:type="page"/><w:br w:type="column"/><w:br w:type="textWrapping"/></w:r>`, "\f\f\n"],
    ["hyphens", `<w:r><w:t>a</w:t><w:noBreakHyphen/><w:softHyphen/></w:r>`, "a\u2011\u00ad"],
    ["line feed in stored text is a blank", "<w:r><w:t>a\nb</w:t></w:r>", "a b"],
    ["symbol", `<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`, "•✓"],
    ["complex field: the result", r("x") + field(" PAGE ", r("12")) + r("y"), "x12y"],
    ["field in an instruction", field(`IF ${"</w:instrText></w:r>"}${field("PAGE", r("3"))}<w:r><w:instrText> = 1 "a"`, r("b")), "b"],
    ["simple field", `<w:fldSimple w:instr="PAGE">${r("7")}</w:fldSimple>`, "7"],
    ["deleted text is out", r("a") + `<w:del><w:r><w:delText>b</w:delText></w:r></w:del>` + r("c"), "ac"],
    ["moved-away text is out, moved-in is in", `<w:moveFrom>${r("a")}</w:moveFrom><w:moveTo>${r("b")}</w:moveTo>`, "b"],
    ["inserted text is in", `<w:ins>${r("a")}</w:ins>`, "a"],
    ["hyperlink, smart tag, custom XML", `<w:hyperlink>${r("a")}</w:hyperlink><w:smartTag>${r("b")}</w:smartTag><w:customXml>${r("c")}</w:customXml>`, "abc"],
    ["content control among runs", `<w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr><w:sdtContent>${r("a")}</w:sdtContent></w:sdt>`, "a"],
    ["alternate content: the choice", choice(r("a"), r("b")), "a"],
    ["alternate content inside a run", `<w:r>${choice("<w:t>a</w:t>", "<w:t>b</w:t>")}</w:r>`, "a"],
    ["alternate content without choice", choice("", r("b")), "b"],
    ["ruby: the base", `<w:r><w:ruby><w:rt>${r("x")}</w:rt><w:rubyBase>${r("a")}</w:rubyBase></w:ruby></w:r>`, "a"],
    ["what is unknown is walked through", `<w:unheardOf>${r("a")}</w:unheardOf>`, "a"],
    ["mathematics", `<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>`, "x+1"],
    ["CDATA", "<w:r><w:t><![CDATA[a<b]]></w:t></w:r>", "a<b"],
  ];
  it.each(rows)("%s", (_, xml, text) => {
    const paragraph = first(p(xml));
    expect(paragraph.text).toBe(text);
    expect(paragraph.runs.map((run) => text.slice(run.start, run.end)).join("")).toBe(text);
  });
});

it("marks inserted runs and fields with their stretch", () => {
  const paragraph = first(p(r("Trang ") + field(" PAGE ", r("12")) + `<w:ins>${r("!")}</w:ins>`));
  expect(paragraph.fields).toEqual([{ start: 6, end: 8, instruction: "PAGE" }]);
  expect(paragraph.runs.map((run) => run.inserted)).toEqual([false, false, true]);
});

it("follows a field over paragraphs", () => {
  const begin = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
  const [one, two, three] = paragraphsOf(p(begin + r("một")) + p(r("hai")) + p(r("ba") + `<w:r><w:fldChar w:fldCharType="end"/></w:r>` + r("!")));
  expect(one?.fields).toEqual([{ start: 0, end: 3, instruction: "TOC" }]);
  expect(two?.fields).toEqual([{ start: 0, end: 3, instruction: "TOC" }]);
  expect(three?.fields).toEqual([{ start: 0, end: 2, instruction: "TOC" }]);
  expect(three?.text).toBe("ba!");
});

describe("pending changes", () => {
  const rows: readonly (readonly [string, string, boolean])[] = [
    ["none", p(r("a")), false],
    ["inserted run", p(`<w:ins>${r("a")}</w:ins>`), true],
    ["deleted run", p(`<w:del><w:r><w:delText>a</w:delText></w:r></w:del>`), true],
    ["moved run", p(`<w:moveFrom>${r("a")}</w:moveFrom>`), true],
    ["run formatting", p(r("a", "<w:b/><w:rPrChange><w:rPr/></w:rPrChange>")), true],
    ["paragraph formatting", p(r("a"), "<w:pPrChange><w:pPr/></w:pPrChange>"), true],
    ["paragraph mark", p(r("a"), "<w:rPr><w:ins/></w:rPr>"), true],
    ["section", p(r("a"), "<w:sectPr><w:sectPrChange/></w:sectPr>"), true],
    ["table around", `<w:tbl><w:tblPr><w:tblPrChange/></w:tblPr><w:tr><w:tc>${p(r("a"))}</w:tc></w:tr></w:tbl>`, true],
    ["row around", `<w:tbl><w:tr><w:trPr><w:ins/></w:trPr><w:tc>${p(r("a"))}</w:tc></w:tr></w:tbl>`, true],
  ];
  it.each(rows)("%s", (_, xml, pending) => expect(first(xml).pending).toBe(pending));
});

it("numbers every paragraph in the order of start tags", () => {
  const box = (text: string): string => `<w:r><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${p(r(text))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
  const pict = `<w:r><w:pict><v:shape style="width:10pt;height:10pt"><v:textbox><w:txbxContent>${p(r("khác"))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  const xml = p(r("ngoài") + choice(box("trong"), pict))
    + `<w:sdt><w:sdtContent>${p(r("ô"))}</w:sdtContent></w:sdt>`
    + `<w:tbl><w:tr><w:tc>${p(r("bảng"))}</w:tc></w:tr></w:tbl>` + p(pict + r("sau"));
  const paragraphs = paragraphsOf(xml);
  expect(paragraphs.map((one) => one.text)).toEqual(["ngoài", "trong", "ô", "bảng", "sau", "khác"]);
  expect(paragraphs.map((one) => one.index)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(paragraphs.map((one) => one.containers.map((container) => container.in))).toEqual([[], ["textBox"], ["contentControl"], ["cell"], [], ["textBox"]]);
});

it("never throws on odd values", () => {
  expect(textsOf(p(r("a", `<w:sz w:val="abc"/><w:spacing/><w:color/><w:u/>`), `<w:ind w:left="999999999"/><w:spacing w:line="-x" w:before="1e9"/><w:jc/><w:numPr/><w:tabs><w:tab/></w:tabs>`) + "<w:tbl/><w:sdt/><w:p/><mc:AlternateContent/>")).toEqual(["a", ""]);
});
