import { p, paragraphsOf, r, read, style } from "./tiny";

const cell = (content: string, tcPr = ""): string => `<w:tc><w:tcPr>${tcPr}</w:tcPr>${content}</w:tc>`;
const table = (rows: readonly string[], tblPr = "", grid: readonly number[] = [2000, 3000]): string =>
  `<w:tbl><w:tblPr>${tblPr}</w:tblPr><w:tblGrid>${grid.map((one) => `<w:gridCol w:w="${one}"/>`).join("")}</w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>`;
const cellsOf = (body: string, styles?: string) => paragraphsOf(styles === undefined ? body : { body, styles }).flatMap((one) => one.containers.filter((container) => container.in === "cell"));

describe("tables", () => {
  it("place their cells by the columns of the grid", () => {
    const cells = cellsOf(table([cell(p(""), `<w:gridSpan w:val="2"/>`), cell(p(""), `<w:vMerge w:val="restart"/>`) + cell(p("")), cell(p(""), "<w:vMerge/>") + cell(p(""), `<w:tcW w:w="2500" w:type="dxa"/>`)]));
    expect(cells.map(({ row, column, rows, columns, width }) => [row, column, rows, columns, width])).toEqual([[0, 0, 3, 2, 250], [1, 0, 3, 2, 100], [1, 1, 3, 2, 150], [2, 0, 3, 2, 100], [2, 1, 3, 2, 125]]);
  });
  it("give shares of a width that is known", () => {
    expect(cellsOf(table([cell(p(""), `<w:tcW w:w="2500" w:type="pct"/>`)], `<w:tblW w:w="8000" w:type="dxa"/>`))[0]?.width).toBe(200);
  });
  it("lay a cell's borders over the table's over the style's", () => {
    const styles = style("T", `<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders></w:tblPr>`, "table");
    const [left, right] = cellsOf(table([cell(p("")) + cell(p(""), `<w:tcBorders><w:top w:val="nil"/></w:tcBorders>`)], `<w:tblStyle w:val="T"/><w:tblBorders><w:bottom w:val="double" w:sz="6"/></w:tblBorders>`), styles);
    expect(Object.keys(left?.borders ?? {}).sort()).toEqual(["bottom", "right", "top"]);
    expect(Object.keys(right?.borders ?? {}).sort()).toEqual(["bottom", "left"]);
  });
  it("nest, and know whether a border is seen", () => {
    const { tables } = read(table([cell(table([cell(p(""))], "", [500]) + p(""))]) + table([cell(p(""), `<w:tcBorders><w:top w:val="single" w:sz="4"/></w:tcBorders>`)])).stories[0] ?? { tables: [] };
    expect(tables.map(({ id, within, first, last, hasBorders }) => [id, within, first, last, hasBorders])).toEqual([[0, null, 0, 1, false], [1, 0, 0, 0, false], [2, null, 2, 2, true]]);
  });
  it("keep what content controls around cells say", () => {
    const body = `<w:tbl><w:tr><w:sdt><w:sdtPr><w:tag w:val="so"/><w:lock w:val="sdtContentLocked"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${cell(p(r("a")))}</w:sdtContent></w:sdt></w:tr></w:tbl>`;
    const [paragraph] = paragraphsOf(body);
    expect(paragraph?.containers.map((one) => one.in)).toEqual(["contentControl", "cell"]);
    expect(paragraph?.containers[0]).toMatchObject({ tag: "so", contentLocked: true, placeholder: true, alias: null });
  });
});

const page = (width: number, more = ""): string => `<w:sectPr>${more}<w:pgSz w:w="${width}" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="850" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;

describe("sections", () => {
  const file = read({
    body: p("", page(11906, `<w:headerReference w:type="default" r:id="h1"/><w:titlePg/><w:pgNumType w:start="3" w:fmt="upperRoman"/>`)) + p("") + p("") + page(16839, `<w:type w:val="continuous"/><w:headerReference w:type="first" r:id="h2"/>`),
    pages: { h1: p(r("đầu")), h2: p(r("nhất")), f9: p("") },
  });
  it("measure the page", () => {
    const [one] = file.sections;
    expect(one?.width).toBeCloseTo(210.0, 1);
    expect(one?.margins.left).toBeCloseTo(30.0, 1);
    expect(one).toMatchObject({ titlePage: true, pageNumberStart: 3, pageNumberFormat: "upperRoman", assumed: false, start: "nextPage", columns: 1 });
    expect(file.sections[1]?.start).toBe("continuous");
    expect(file.sections[1]?.titlePage).toBe(false);
  });
  it("hold their paragraphs", () => {
    expect(file.sections.map(({ first, last }) => [first, last])).toEqual([[0, 0], [1, 2]]);
    expect(file.stories[0]?.paragraphs.map((one) => one.section)).toEqual([0, 1, 1]);
  });
  it("inherit page headers", () => {
    expect(file.sections[1]?.headers).toEqual({ default: "header:word/header-h1.xml", first: "header:word/header-h2.xml", even: null });
  });
  it("tell stories which section they first belong to", () => {
    expect(file.stories.map(({ name, paragraphs }) => [name, paragraphs[0]?.section])).toEqual([["body", 0], ["header:word/header-h1.xml", 0], ["header:word/header-h2.xml", 1], ["footer:word/footer-f9.xml", 0]]);
  });
  it("are assumed where the file says nothing", () => {
    const [only, more] = read(p("")).sections;
    expect(more).toBeUndefined();
    expect(only).toMatchObject({ assumed: true, first: 0, last: 0, orientation: "portrait" });
    expect(only?.width).toBeCloseTo(215.9, 3);
  });
});

describe("what else a file says", () => {
  const writeBlockOf = (settings: string, signed = false): string | null => read({ body: p(""), settings, signed }).writeBlock;
  it.each([
    ["nothing", "", null], ["protected", `<w:documentProtection w:edit="readOnly" w:enforcement="1"/>`, "protected"], ["not enforced", `<w:documentProtection w:edit="readOnly" w:enforcement="0"/>`, null],
    ["a recommendation", `<w:writeProtection w:recommended="1"/>`, null],
  ])("%s", (_, settings, block) => expect(writeBlockOf(settings)).toBe(block));
  it("signed is stronger than protected", () => expect(writeBlockOf(`<w:documentProtection w:enforcement="1"/>`, true)).toBe("signed"));
  it("settings", () => {
    expect(read({ body: p(""), settings: `<w:evenAndOddHeaders/><w:mirrorMargins w:val="0"/><w:trackRevisions/><w:defaultTabStop w:val="709"/>` }).settings).toEqual({ evenAndOddHeaders: true, mirrorMargins: false, trackRevisions: true, defaultTab: 35.45 });
  });
  it("every font named anywhere", () => {
    const file = read({ body: p(r("a", `<w:rFonts w:cs=".VnTime"/>`), `<w:rPr><w:rFonts w:hAnsi="VNI-Times"/></w:rPr>`), styles: style("A", `<w:rPr><w:rFonts w:eastAsia="SimSun"/></w:rPr>`), fontTable: `<w:font w:name="Arial"/>` });
    expect(file.fonts).toEqual([".VnTime", "Arial", "SimSun", "VNI-Times"]);
  });
  it("custom XML by the namespace of its root", () => {
    expect(read({ body: p(""), customXml: `<t:x xmlns:t="urn:the-thuc"/>` }).customXml).toEqual([{ part: "customXml/item1.xml", namespace: "urn:the-thuc", xml: `<t:x xmlns:t="urn:the-thuc"/>` }]);
    expect(read({ body: p(""), customXml: "<damaged" }).customXml).toEqual([]);
  });
  it("notes and comments", () => {
    const file = read({ body: p(`<w:commentRangeStart/><w:r><w:footnoteReference w:id="1"/></w:r>`), footnotes: `<w:footnote w:id="1">${p(r("chú"))}</w:footnote>` });
    expect(file.stories[0]?.paragraphs[0]?.notes).toEqual({ comments: true, footnotes: true });
    expect(file.stories[1]).toMatchObject({ name: "footnotes", paragraphs: [{ index: 0, text: "chú" }] });
  });
});
