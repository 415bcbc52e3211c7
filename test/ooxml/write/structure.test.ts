import { openPackage } from "../../../src/ooxml/package";
import type { NewParagraph } from "../../../src/ooxml/edits";
import { rels, smallDocx, word } from "../package/small-docx";
import { at, bold, edit, editPackage, editWith, field, lineShape, mm, p, pt, run, textBox, textsOf } from "./support";

const like = (text: string, more: Partial<NewParagraph> = {}): NewParagraph => ({ text, like: true, ...more });

describe("paragraphs", () => {
  it("inserts like the neighbour, without what is the neighbour's own", () => {
    const properties = "<w:pPr><w:pageBreakBefore/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:jc w:val=\"both\"/></w:pPr>";
    const { body, outcomes } = edit(`<w:p>${properties}${run("a", bold)}</w:p>${p(run("z"))}`,
      { do: "insertParagraph", at: at(0), where: "after", paragraph: like("b", { paragraph: { alignment: "center" }, run: { italic: true } }) },
      { do: "insertParagraph", at: at(0), where: "after", paragraph: like("c", { keepNumbering: true }) },
      { do: "insertParagraph", at: at(0), where: "before", paragraph: { text: "đầu", like: false } });
    expect(outcomes).toEqual(["done", "done", "done"]);
    expect(body).toContain(`${p(run("đầu"))}<w:p>${properties}`);
    const tilted = "<w:i/><w:iCs/>";
    expect(body).toContain(`<w:p><w:pPr><w:jc w:val="center"/><w:rPr>${tilted}</w:rPr></w:pPr>${run("b", `<w:rPr><w:b/>${tilted}</w:rPr>`)}</w:p>`
      + `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:jc w:val="both"/></w:pPr>${run("c", bold)}</w:p>${p(run("z"))}`);
  });

  const cell = (inside: string): string => `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="5000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr>${inside}</w:tc></w:tr></w:tbl>`;
  it.each<readonly [what: string, body: string, index: number, outcome: string, texts: readonly string[]]>([
    ["goes", p(run("a")) + p(run("b")), 0, "done", ["b"]],
    ["stays empty as the only one of a cell", cell(p(run("a"))) + p(run("b")), 0, "done", ["", "b"]],
    ["stays empty behind the table that ends a cell", cell(cell(p(run("x"))) + p(run("a"))) + p(run("b")), 1, "done", ["x", "", "b"]],
    ["stays empty between two tables", cell(p(run("x"))) + p(run("a")) + cell(p(run("y"))) + p(), 1, "done", ["x", "", "y", ""]],
    ["is not emptied twice", cell(p()) + p(run("b")), 0, "unsupported", ["", "b"]],
    ["stays empty where it ends a section", `<w:p><w:pPr><w:sectPr><w:pgSz w:w="1" w:h="1"/></w:sectPr></w:pPr>${run("a")}</w:p>${p(run("b"))}<w:sectPr/>`, 0, "done", ["", "b"]],
    ["is refused with a picture in it", p(run("a"), textBox(p(run("x")))) + p(run("b")), 0, "unsupported", ["a", "x", "b"]],
    ["is refused with half a field", p(run("a"), "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>") + p("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"), 0, "field", ["a", ""]],
    ["is refused in a control that may not go", p(`<w:sdt><w:sdtPr><w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent>${run("a")}</w:sdtContent></w:sdt>`) + p(), 0, "locked", ["a", ""]],
  ])("a removed paragraph %s", (_, body, index, outcome, texts) => {
    const result = edit(body, { do: "removeParagraph", at: at(index) });
    expect(result.outcomes).toEqual([outcome]);
    expect(textsOf(result.file)).toEqual(texts);
  });

  it("leaves the ends of bookmarks behind", () => {
    const { body } = edit(p("<w:bookmarkStart w:id=\"1\" w:name=\"x\"/>", run("a")) + p(run("b"), "<w:bookmarkEnd w:id=\"1\"/>"), { do: "removeParagraph", at: at(0) });
    expect(body).toContain(`<w:bookmarkStart w:id="1" w:name="x"/>${p(run("b"), "<w:bookmarkEnd w:id=\"1\"/>")}`);
  });

  it("moves with everything in it, and changes on the way", () => {
    const body = p(run("a")) + p(run("b", bold), field("PAGE", "1")) + p(run("c"));
    const { file, outcomes, body: after } = edit(body, { do: "moveParagraph", at: at(1), where: "before", target: at(0) }, { do: "replaceText", at: at(1, 0, 1), with: "B" });
    expect(outcomes).toEqual(["done", "done"]);
    expect(textsOf(file)).toEqual(["B1", "a", "c"]);
    expect(after).toContain(p(run("B", bold), field("PAGE", "1")) + p(run("a")));
  });

  it("removes several, and inserts beside what goes", () => {
    const { file, outcomes } = edit(p(run("a")) + p(run("b")) + p(run("c")), { do: "removeParagraph", at: at(0) }, { do: "removeParagraph", at: at(1) },
      { do: "insertParagraph", at: at(1), where: "after", paragraph: like("x") }, { do: "replaceText", at: at(1, 0, 1), with: "y" });
    expect(outcomes).toEqual(["done", "done", "done", "overlap"]);
    expect(textsOf(file)).toEqual(["x", "c"]);
  });
});

describe("drawn lines", () => {
  const drawn = edit(p(run("ĐẢNG CỘNG SẢN VIỆT NAM")) + p(textBox(p())), { do: "insertLine", at: at(0), width: pt(120), weight: pt(0.75), align: "center" });
  const line = (file: typeof drawn.file) => file.stories[0]?.paragraphs[0]?.drawings.find(({ is }) => is === "line");

  it("are read back as asked, with an id of their own", () => {
    expect(drawn.outcomes).toEqual(["done"]);
    expect(line(drawn.file)).toMatchObject({ is: "line", width: 120, weight: 0.75, dashed: false, color: "000000", align: { x: "center", y: null } });
    expect(drawn.body.match(/<wp:docPr id="(\d+)"/gu)).toEqual(["<wp:docPr id=\"1\"", "<wp:docPr id=\"7\""]);
    expect((drawn.pkg.part(drawn.pkg.mainPart) ?? "").slice(0, 200)).toBe((openPackage(smallDocx()).part("word/document.xml") ?? "").slice(0, 200));
  });
  it("take another width everywhere it is written", () => {
    const { file, body } = editPackage(drawn.pkg, { do: "resizeLine", at: at(0), line: 0, width: pt(100) });
    expect(line(file)?.width).toBe(100);
    expect(body.match(/cx="1270000" cy="0"/gu)).toHaveLength(2);
    expect(body).toMatch(/to="100pt,/u);
  });
  it("go without a trace", () => {
    expect(editPackage(drawn.pkg, { do: "removeLine", at: at(0), line: 0 }).body).toBe(drawn.before);
  });
  it("are stale where there is none, and refused in a plan that does two things to one", () => {
    expect(editPackage(drawn.pkg, { do: "removeLine", at: at(0), line: 1 }).outcomes).toEqual(["stale"]);
    expect(editPackage(drawn.pkg, { do: "removeLine", at: at(0), line: 0 }, { do: "resizeLine", at: at(0), line: 0, width: pt(9) }).outcomes).toEqual(["done", "overlap"]);
  });
  it("keep their middle where they stand at an offset", () => {
    const { body, outcomes } = edit(p(run("a"), lineShape), { do: "resizeLine", at: at(0), line: 0, width: pt(80) });
    expect(outcomes).toEqual(["done"]);
    expect(body).toContain("from=\"60pt,5pt\" to=\"140pt,5pt\"");
  });
});

describe("the line below a cell", () => {
  const cell = (text: string, borders = ""): string => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${borders === "" ? "" : `<w:tcBorders>${borders}</w:tcBorders>`}<w:vAlign w:val="top"/></w:tcPr>${p(run(text))}</w:tc>`;
  const single = (edge: string): string => `<w:${edge} w:val="single" w:sz="6"/>`;
  const bordered = `<w:tbl><w:tr>${cell("a", single("top") + single("bottom"))}${cell("b")}</w:tr><w:tr>${cell("c", single("top"))}${cell("d")}</w:tr></w:tbl>`;

  it("goes, with that of the cell below, and nothing else", () => {
    const { body, outcomes } = edit(bordered, { do: "removeCellBorder", at: at(0) });
    expect(outcomes).toEqual(["done"]);
    expect(body).toContain(`${single("top")}<w:bottom w:val="nil"/></w:tcBorders><w:vAlign`);
    expect(body.match(/<w:top w:val="nil"\/>/gu)).toHaveLength(1);
    expect(body).toContain(cell("b"));
  });
  it("is refused outside a table and asked for once", () => {
    expect(edit(p(run("a")), { do: "removeCellBorder", at: at(0) }).outcomes).toEqual(["unsupported"]);
    expect(edit(bordered, { do: "removeCellBorder", at: at(0) }, { do: "removeCellBorder", at: at(0) }).outcomes).toEqual(["done", "overlap"]);
  });
});

describe("page headers and numbers", () => {
  const header = (inside: string): Readonly<Record<string, string>> => ({
    "word/header1.xml": `<w:hdr xmlns:w="${word}">${inside}</w:hdr>`,
    "word/_rels/document.xml.rels": rels(["rId1", "styles", "styles.xml"], ["rId4", "header", "header1.xml"]),
  });
  const reference = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/></w:sectPr>";
  const asked = { do: "pageNumberField", section: 0, font: "Times New Roman", size: pt(14) } as const;

  it("makes the header where there is none", () => {
    const { file, body, pkg } = edit(p(run("a")), asked);
    const story = file.sections[0]?.headers.default;
    expect(story).toBe("header:word/header1.xml");
    expect(file.stories.find(({ name }) => name === story)?.paragraphs[0]).toMatchObject({ text: "2", format: { alignment: "center" }, fields: [{ instruction: "PAGE" }], runs: [{ format: { font: "Times New Roman", size: 14 } }] });
    expect(body).toContain("<w:sectPr><w:headerReference xmlns:r=");
    expect(pkg.contentTypeOf("word/header1.xml")).toContain("header+xml");
    expect(editPackage(pkg, asked).pkg).toBe(pkg);
  });
  it("fills an empty header, and mends one", () => {
    const { file, pkg } = editWith(p(run("a")) + reference, header(p()), asked);
    expect(file.stories[1]?.paragraphs).toHaveLength(1);
    expect(file.stories[1]?.paragraphs[0]).toMatchObject({ text: "2", format: { alignment: "center" } });
    expect(editPackage(pkg, asked).pkg).toBe(pkg);
    const mended = editWith(p(run("a")) + reference, header(`<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${field("PAGE  \\* MERGEFORMAT", "3")}</w:p>${p(run("khác"))}`), asked);
    expect(mended.file.stories[1]?.paragraphs.map(({ text, format }) => [text, format.alignment])).toEqual([["3", "center"], ["khác", "left"]]);
  });
  it("stands above what a header holds already", () => {
    expect(textsOf(editWith(p(run("a")) + reference, header(p(run("Bảng"))), asked).file, "header:word/header1.xml")).toEqual(["2", "Bảng"]);
  });
  it("takes page numbers out of a story and nothing else", () => {
    const { file } = editWith(p(run("a")) + reference, header(p(run("Trang "), field("PAGE", "1"), run("/"), field("NUMPAGES", "9")) + p(run("Lưu ý "), field("PAGE", "1"))), { do: "removePageNumber", story: "header:word/header1.xml" });
    expect(textsOf(file, "header:word/header1.xml")).toEqual(["", "Lưu ý 1"]);
  });
  it("writes a header's paragraphs, in place or anew", () => {
    const wanted = { do: "headerPart", section: 0, which: "default", paragraphs: [{ text: "Một", like: false, paragraph: { alignment: "right" } }, { text: "Hai", like: false }] } as const;
    const inPlace = editWith(p(run("a")) + reference, header(p(run("cũ"))), wanted);
    expect(textsOf(inPlace.file, "header:word/header1.xml")).toEqual(["Một", "Hai"]);
    const anew = editWith(p(run("a")) + reference, header(p(run("cũ"))), { ...wanted, which: "first" });
    expect(anew.file.sections[0]?.headers).toMatchObject({ default: "header:word/header1.xml", first: "header:word/header2.xml" });
  });
});

describe("sections, controls, data", () => {
  it("breaks the section behind a paragraph: what follows takes the page, what stands before keeps its own", () => {
    const { file, outcomes } = edit(p(run("a")) + p(run("b")) + p(run("c")), { do: "sectionBreak", at: at(1), page: { orientation: "landscape" } }, { do: "sectionBreak", at: at(0), page: { top: mm(20) } });
    expect(outcomes).toEqual(["done", "done"]);
    expect(file.sections.map(({ first, last, orientation, margins }) => [first, last, orientation, Math.round(margins.top)])).toEqual([[0, 0, "portrait", 25], [1, 1, "portrait", 20], [2, 2, "landscape", 20]]);
    expect(edit(p(run("a")), { do: "sectionBreak", at: at(0), page: {} }).outcomes).toEqual(["unsupported"]);
  });

  it("breaks before a paragraph that a table stands above, in a paragraph of its own", () => {
    const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>${p(run("a"))}</w:tc></w:tr></w:tbl>`;
    const { file, outcomes } = edit(table + p(run("b")), { do: "sectionBreak", at: at(1), where: "before", page: { pageNumberStart: 1 } });
    expect(outcomes).toEqual(["done"]);
    expect(file.sections.map(({ first, last, pageNumberStart }) => [first, last, pageNumberStart])).toEqual([[0, 1, null], [2, 2, 1]]);
    expect(edit(table + p(run("b")), { do: "sectionBreak", at: at(0), where: "before", page: {} }).outcomes).toEqual(["unsupported"]);
  });

  it("puts a stretch into a control, bound to data of the same plan", () => {
    const control = { do: "contentControl", at: at(0, 3, 5), tag: "serial", alias: "Số", binding: { namespace: "urn:a", xpath: "/ns0:a/ns0:b" } } as const;
    const { body, outcomes, pkg, file } = edit(p(run("Số 05-NQ", bold)), control, { do: "customXmlPart", namespace: "urn:a", xml: "<a xmlns=\"urn:a\"><b>05</b></a>" });
    expect(outcomes).toEqual(["done", "done"]);
    expect(body).toMatch(/<w:t xml:space="preserve">Số <\/w:t><\/w:r><w:sdt><w:sdtPr><w:alias w:val="Số"\/><w:tag w:val="serial"\/><w:id w:val="\d+"\/><w:dataBinding w:prefixMappings="xmlns:ns0='urn:a'" w:xpath="\/ns0:a\/ns0:b" w:storeItemID="\{[0-9A-F-]{36}\}"\/><w:text\/><\/w:sdtPr><w:sdtContent><w:r><w:rPr><w:b\/><\/w:rPr><w:t>05<\/w:t><\/w:r><\/w:sdtContent><\/w:sdt>/u);
    expect(file.customXml).toMatchObject([{ part: "customXml/item1.xml", namespace: "urn:a" }]);
    const again = editPackage(pkg, control, { do: "customXmlPart", namespace: "urn:a", xml: "<a xmlns=\"urn:a\"><b>06</b></a>" });
    expect(again.body).toBe(body.replace("<w:t>05</w:t>", "<w:t>06</w:t>"));
    expect(again.pkg.part("customXml/item1.xml")).toContain("<b>06</b>");
    expect(again.pkg.partNames).toEqual(pkg.partNames);
  });

  it("does not bind to data that is not there, nor take XML of another namespace", () => {
    expect(edit(p(run("abc")), { do: "contentControl", at: at(0, 0, 1), tag: "t", alias: "", binding: { namespace: "urn:x", xpath: "/" } },
      { do: "customXmlPart", namespace: "urn:a", xml: "<b xmlns=\"urn:b\"/>" }, { do: "customXmlPart", namespace: "urn:b", xml: "<b" }).outcomes).toEqual(["unsupported", "unsupported", "unsupported"]);
  });
});

it("a signed or protected file is left alone, whatever the edit", () => {
  const body = p(run("a"));
  const settings = { "word/settings.xml": `<w:settings xmlns:w="${word}"><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>`, "word/_rels/document.xml.rels": rels(["rId1", "styles", "styles.xml"], ["rId2", "settings", "settings.xml"]) };
  const edits = [{ do: "removeParagraph", at: at(0) }, { do: "customXmlPart", namespace: "urn:a", xml: "<a xmlns=\"urn:a\"/>" }] as const;
  expect(editWith(body, settings, ...edits).outcomes).toEqual(["protected", "protected"]);
  expect(editWith(body, { "_xmlsignatures/origin.sigs": "" }, ...edits).outcomes).toEqual(["signed", "signed"]);
});

it("Flat OPC stays Flat OPC, changed only where it was asked", () => {
  const flat = openPackage(smallDocx(p(run("a")) + p(run("Số 5")))).saveFlat();
  const { pkg } = editPackage(openPackage(flat), { do: "replaceText", at: at(1, 3, 4), with: "05" });
  expect(pkg.saveFlat()).toBe(flat.replace("Số 5", "Số 05"));
});
