import type { ParagraphFormat, RunFormat } from "../../../src/ooxml/model";
import { first, p, r, style, type Tiny } from "./tiny";

const theme = `<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:accent1><a:srgbClr val="4472c4"/></a:accent1></a:clrScheme><a:fontScheme><a:majorFont><a:latin typeface="Calibri Light"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;
const defaults = (rPr: string, pPr = ""): string => `<w:docDefaults><w:rPrDefault><w:rPr>${rPr}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${pPr}</w:pPr></w:pPrDefault></w:docDefaults>`;
const normal = (content: string): string => style("Normal", content, "paragraph", `w:default="1"`);

describe("runs: value and where it comes from", () => {
  const rows: readonly (readonly [string, Omit<Tiny, "body"> & { rPr?: string; pPr?: string }, keyof RunFormat, unknown, string])[] = [
    ["Word's own size", {}, "size", 10, "application"],
    ["Word's own font", {}, "font", "Times New Roman", "application"],
    ["document defaults", { styles: defaults(`<w:sz w:val="22"/>`) }, "size", 11, "docDefaults"],
    ["theme font", { styles: defaults(`<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>`), theme }, "font", "Calibri", "docDefaults"],
    ["theme font over a named one", { rPr: `<w:rFonts w:hAnsi="Arial" w:hAnsiTheme="majorHAnsi"/>`, theme }, "font", "Calibri Light", "direct"],
    ["theme font without a theme", { rPr: `<w:rFonts w:hAnsi="Arial" w:hAnsiTheme="majorHAnsi"/>` }, "font", "Arial", "direct"],
    ["ascii alone leaves Vietnamese letters", { rPr: `<w:rFonts w:ascii="Arial"/>` }, "font", "Times New Roman", "application"],
    ["default paragraph style", { styles: normal(`<w:rPr><w:sz w:val="28"/></w:rPr>`) }, "size", 14, "style:Normal"],
    ["style chain", { styles: style("A", `<w:rPr><w:sz w:val="30"/></w:rPr>`) + style("B", `<w:basedOn w:val="A"/>`), pPr: `<w:pStyle w:val="B"/>` }, "size", 15, "style:A"],
    ["chain in a circle", { styles: style("A", `<w:basedOn w:val="B"/><w:rPr><w:sz w:val="30"/></w:rPr>`) + style("B", `<w:basedOn w:val="A"/>`), pPr: `<w:pStyle w:val="B"/>` }, "size", 15, "style:A"],
    ["unknown style: the default one", { styles: normal(`<w:rPr><w:sz w:val="28"/></w:rPr>`), pPr: `<w:pStyle w:val="X"/>` }, "size", 14, "style:Normal"],
    ["character style", { styles: style("C", `<w:rPr><w:sz w:val="40"/></w:rPr>`, "character"), rPr: `<w:rStyle w:val="C"/>` }, "size", 20, "style:C"],
    ["direct over character style", { styles: style("C", `<w:rPr><w:sz w:val="40"/></w:rPr>`, "character"), rPr: `<w:rStyle w:val="C"/><w:sz w:val="26"/>` }, "size", 13, "direct"],
    ["size with a unit", { rPr: `<w:sz w:val="14pt"/>` }, "size", 14, "direct"],
    ["absurd size is ignored", { rPr: `<w:sz w:val="99999999"/>` }, "size", 10, "application"],
    ["bold in paragraph and character style cancels out", { styles: style("A", `<w:rPr><w:b/></w:rPr>`) + style("C", `<w:rPr><w:b/></w:rPr>`, "character"), pPr: `<w:pStyle w:val="A"/>`, rPr: `<w:rStyle w:val="C"/>` }, "bold", false, "style:C"],
    ["inside one chain the nearer style wins", { styles: style("A", `<w:rPr><w:b/></w:rPr>`) + style("B", `<w:basedOn w:val="A"/><w:rPr><w:b/></w:rPr>`), pPr: `<w:pStyle w:val="B"/>` }, "bold", true, "style:B"],
    ["off in the nearer style", { styles: style("A", `<w:rPr><w:b/></w:rPr>`) + style("B", `<w:basedOn w:val="A"/><w:rPr><w:b w:val="0"/></w:rPr>`), pPr: `<w:pStyle w:val="B"/>` }, "bold", false, "style:B"],
    ["direct toggles are absolute", { styles: style("A", `<w:rPr><w:b/></w:rPr>`), pPr: `<w:pStyle w:val="A"/>`, rPr: "<w:b/>" }, "bold", true, "direct"],
    ["defaults that are on stay on", { styles: defaults("<w:b/>") + style("A", `<w:rPr><w:b/></w:rPr>`), pPr: `<w:pStyle w:val="A"/>` }, "bold", true, "docDefaults"],
    ["underline", { rPr: `<w:u w:val="double"/>` }, "underline", "double", "direct"],
    ["colour", { rPr: `<w:color w:val="ff0000"/>` }, "color", "FF0000", "direct"],
    ["theme colour", { rPr: `<w:color w:val="000000" w:themeColor="accent1"/>`, theme }, "color", "4472C4", "direct"],
    ["shaded theme colour as stored", { rPr: `<w:color w:val="2F5496" w:themeColor="accent1" w:themeShade="BF"/>`, theme }, "color", "2F5496", "direct"],
    ["hidden", { rPr: "<w:vanish/>" }, "hidden", true, "direct"],
    ["superscript", { rPr: `<w:vertAlign w:val="superscript"/>` }, "verticalAlign", "superscript", "direct"],
    ["language", { rPr: `<w:lang w:val="vi-VN"/>` }, "language", "vi-VN", "direct"],
  ];
  it.each(rows)("%s", (_, { rPr = "", pPr = "", ...parts }, key, value, origin) => {
    const [run] = first({ body: p(r("a", rPr), pPr), ...parts }).runs;
    expect(run?.format[key]).toEqual(value);
    expect(run?.from[key]).toBe(origin);
  });
});

const list = (more = ""): string => `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>${more}<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const numbered = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`;

describe("paragraphs: value and where it comes from", () => {
  const rows: readonly (readonly [string, Omit<Tiny, "body"> & { pPr?: string }, keyof ParagraphFormat, unknown, string])[] = [
    ["alignment", { pPr: `<w:jc w:val="both"/>` }, "alignment", "both", "direct"],
    ["alignment start and end", { pPr: `<w:jc w:val="end"/>` }, "alignment", "right", "direct"],
    ["multiple spacing", { pPr: `<w:spacing w:line="360"/>` }, "line", 18, "direct"],
    ["a line without a rule is a multiple", { styles: normal(`<w:pPr><w:spacing w:line="400" w:lineRule="exact"/></w:pPr>`), pPr: `<w:spacing w:line="360"/>` }, "lineRule", "auto", "direct"],
    ["exact spacing", { pPr: `<w:spacing w:line="360" w:lineRule="exact"/>` }, "lineRule", "exact", "direct"],
    ["attributes are inherited one by one", { styles: normal(`<w:pPr><w:spacing w:before="120" w:after="60"/></w:pPr>`), pPr: `<w:spacing w:after="0"/>` }, "before", 6, "style:Normal"],
    ["auto spacing", { pPr: `<w:spacing w:before="100" w:beforeAutospacing="1"/>` }, "before", 14, "direct"],
    ["auto spacing of a style under direct spacing", { styles: normal(`<w:pPr><w:spacing w:beforeAutospacing="1"/></w:pPr>`), pPr: `<w:spacing w:before="0" w:beforeAutospacing="0"/>` }, "before", 0, "direct"],
    ["spacing in lines", { pPr: `<w:spacing w:beforeLines="50"/>` }, "before", 6, "direct"],
    ["first line", { pPr: `<w:ind w:firstLine="709"/>` }, "firstLine", 35.45, "direct"],
    ["hanging hides first line", { pPr: `<w:ind w:firstLine="709" w:hanging="360"/>` }, "firstLine", -18, "direct"],
    ["start is left", { pPr: `<w:ind w:start="720"/>` }, "indentLeft", 36, "direct"],
    ["characters count in the default style's size", { styles: normal(`<w:rPr><w:sz w:val="28"/></w:rPr>`), pPr: `<w:ind w:firstLineChars="200"/>` }, "firstLine", 28, "direct"],
    ["list indent", { numbering: list(), pPr: numbered }, "indentLeft", 36, "numbering"],
    ["direct indent over list", { numbering: list(), pPr: `${numbered}<w:ind w:left="0"/>` }, "indentLeft", 0, "direct"],
    ["a list named directly is over the style's indent", { numbering: list(), styles: normal(`<w:pPr><w:ind w:left="100"/></w:pPr>`), pPr: numbered }, "indentLeft", 36, "numbering"],
    ["a style that names the list keeps its own indent", { numbering: list(), styles: style("L", `<w:pPr>${numbered}<w:ind w:left="100"/></w:pPr>`), pPr: `<w:pStyle w:val="L"/>` }, "indentLeft", 5, "style:L"],
    ["numbering taken off", { numbering: list(), styles: style("L", `<w:pPr>${numbered}</w:pPr>`), pPr: `<w:pStyle w:val="L"/><w:numPr><w:numId w:val="0"/></w:numPr>` }, "numbering", null, "application"],
    ["widow control", {}, "widowControl", true, "application"],
    ["outline level", { pPr: `<w:outlineLvl w:val="9"/>` }, "outlineLevel", null, "direct"],
    ["tabs are added and cleared", { styles: normal(`<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/><w:tab w:val="left" w:pos="1440"/></w:tabs></w:pPr>`), pPr: `<w:tabs><w:tab w:val="clear" w:pos="720"/><w:tab w:val="right" w:pos="200"/></w:tabs>` }, "tabs", [{ at: 10, kind: "right" }, { at: 72, kind: "left" }], "direct"],
    ["borders", { pPr: `<w:pBdr><w:bottom w:val="single" w:sz="8" w:color="auto"/><w:top w:val="nil"/></w:pBdr>` }, "borders", { bottom: { style: "single", size: 1, color: "auto" } }, "direct"],
    ["frame", { pPr: `<w:framePr w:w="100"/>` }, "frame", true, "direct"],
    ["style", { styles: normal("") }, "style", "Normal", "direct"],
  ];
  it.each(rows)("%s", (_, { pPr = "", ...parts }, key, value, origin) => {
    const paragraph = first({ body: p(r("a"), pPr), ...parts });
    expect(paragraph.format[key]).toEqual(value);
    expect(paragraph.from[key]).toBe(origin);
  });
});

it("measures the paragraph mark", () => {
  expect(first(p("", `<w:rPr><w:sz w:val="40"/></w:rPr>`)).mark.size).toBe(20);
});

describe("table styles", () => {
  const styles = style("T", `<w:rPr><w:sz w:val="24"/></w:rPr><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/><w:insideH w:val="dotted" w:sz="4"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:pPr><w:jc w:val="center"/></w:pPr></w:tblStylePr>`, "table");
  const table = (look: string): string => `<w:tbl><w:tblPr><w:tblStyle w:val="T"/>${look}</w:tblPr><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:tc>${p(r("a"))}</w:tc></w:tr><w:tr><w:tc>${p(r("b"))}</w:tc></w:tr></w:tbl>`;
  it("formats its cells, the first row where the look says so", () => {
    const on = first({ body: table(`<w:tblLook w:val="0020"/>`), styles });
    expect([on.runs[0]?.format.size, on.runs[0]?.format.bold, on.format.alignment]).toEqual([12, true, "center"]);
    expect(on.runs[0]?.from.bold).toBe("tableStyle");
    expect(first({ body: table(`<w:tblLook w:firstRow="0"/>`), styles }).runs[0]?.format.bold).toBe(false);
  });
});
