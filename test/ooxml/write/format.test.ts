import type { PackageEdit, ParagraphChange, RunChange } from "../../../src/ooxml/edits";
import { stylesXml } from "../package/small-docx";
import { at, bold, edit, editPackage, editWith, field, mm, p, pt, run } from "./support";

const font = (body: string, start: number, end: number, set: RunChange) => edit(body, { do: "formatRun", at: at(0, start, end), set });
const shape = (properties: string, set: ParagraphChange): string =>
  (/<w:pPr>([^]*?)<\/w:pPr>/u.exec(edit(`<w:p><w:pPr>${properties}</w:pPr>${run("a")}</w:p>`, { do: "formatParagraph", at: at(0), set }).body)?.[1] ?? "");
const look = (properties: string, set: RunChange): string =>
  (/<w:r><w:rPr>([^]*?)<\/w:rPr>/u.exec(font(p(`<w:r><w:rPr>${properties}</w:rPr><w:t>ab</w:t></w:r>`, run("c")), 0, 2, set).body)?.[1] ?? "");

describe("run properties", () => {
  it.each<readonly [what: string, had: string, set: RunChange, has: string]>([
    ["a font for every script but East Asian, theme out", "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:eastAsia=\"SimSun\" w:hAnsiTheme=\"minorHAnsi\" w:cstheme=\"minorBidi\"/>", { font: "Times New Roman" },
      "<w:rFonts w:eastAsia=\"SimSun\" w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>"],
    ["sizes in half points, in schema order", "<w:b/><w:u w:val=\"single\"/>", { size: pt(13.5) }, "<w:b/><w:sz w:val=\"27\"/><w:szCs w:val=\"27\"/><w:u w:val=\"single\"/>"],
    ["bold off is said aloud", "<w:b/><w:color w:val=\"FF0000\"/>", { bold: false }, "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/><w:color w:val=\"FF0000\"/>"],
    ["bold on", "<w:b w:val=\"0\"/>", { bold: true }, "<w:b/><w:bCs/>"],
    ["colour without its theme", "<w:color w:val=\"FF0000\" w:themeColor=\"accent1\" w:themeShade=\"BF\"/>", { color: "auto" }, "<w:color w:val=\"auto\"/>"],
    ["no highlight, no strike, not hidden", "<w:strike/><w:vanish/><w:color w:val=\"auto\"/><w:highlight w:val=\"yellow\"/>", { highlight: null, strike: false, hidden: false }, "<w:color w:val=\"auto\"/>"],
    ["extensions stay last", "<w:lang w:val=\"vi-VN\"/><w14:ligatures w14:val=\"none\"/>", { caps: true, underline: "single", italic: true },
      "<w:i/><w:iCs/><w:caps/><w:u w:val=\"single\"/><w:lang w:val=\"vi-VN\"/><w14:ligatures w14:val=\"none\"/>"],
  ])("%s", (_, had, set, has) => {
    expect(look(had, set)).toBe(has);
  });

  it("splits the runs at the borders and leaves what stands outside", () => {
    const { body } = font(p(run("một hai", bold), run("ba")), 4, 8, { italic: true });
    const tilted = "<w:b/><w:i/><w:iCs/>";
    expect(body).toContain(p(`<w:r>${bold}<w:t xml:space="preserve">một </w:t></w:r>`, run("hai", `<w:rPr>${tilted}</w:rPr>`), run("b", "<w:rPr><w:i/><w:iCs/></w:rPr>"), run("a")));
  });

  it("keeps order where a run is cut beside a tab", () => {
    const { file, body } = font(p("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>"), 1, 2, { bold: true });
    expect(file.stories[0]?.paragraphs[0]?.text).toBe("a\tb");
    expect(body).toContain("<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:tab/></w:r><w:r><w:t>b</w:t></w:r>");
  });

  it("takes the mark along when the whole paragraph is meant, and only then", () => {
    expect(font(p(run("ab")), 0, 2, { bold: true }).body).toContain("<w:p><w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:pPr>");
    expect(font(p(run("ab")), 0, 1, { bold: true }).body).not.toContain("<w:pPr>");
    expect(font("<w:p/>", 0, 0, { size: pt(14) }).body).toContain("<w:p><w:pPr><w:rPr><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr></w:pPr></w:p>");
  });

  it("formats the codes of a field within the stretch", () => {
    const { body } = font(p(run("a"), field("PAGE", "2"), run("b")), 0, 3, { bold: true });
    expect(body.match(/<w:r><w:rPr><w:b\/><w:bCs\/><\/w:rPr>/gu)).toHaveLength(7);
  });

  it("finds its stretch after the text before it changed", () => {
    const { body } = edit(p(run("Số 5 a")), { do: "replaceText", at: at(0, 3, 4), with: "05" }, { do: "formatRun", at: at(0, 3, 4), set: { bold: true } });
    expect(body).toContain(run("05", "<w:rPr><w:b/><w:bCs/></w:rPr>"));
  });
});

describe("paragraph properties", () => {
  it.each<readonly [what: string, had: string, set: ParagraphChange, has: string]>([
    ["spacing, attribute by attribute", "<w:spacing w:before=\"60\" w:beforeAutospacing=\"1\" w:after=\"0\" w:line=\"360\" w:lineRule=\"auto\"/>", { before: pt(6) }, "<w:spacing w:before=\"120\" w:after=\"0\" w:line=\"360\" w:lineRule=\"auto\"/>"],
    ["an exact line always with its rule", "<w:jc w:val=\"both\"/>", { lineRule: "exact", line: pt(18) }, "<w:spacing w:line=\"360\" w:lineRule=\"exact\"/><w:jc w:val=\"both\"/>"],
    ["a height alone keeps the rule", "<w:spacing w:line=\"320\" w:lineRule=\"atLeast\"/>", { line: pt(18) }, "<w:spacing w:line=\"360\" w:lineRule=\"atLeast\"/>"],
    ["first line instead of hanging", "<w:ind w:left=\"720\" w:hanging=\"360\" w:hangingChars=\"100\"/>", { firstLine: pt(28.35) }, "<w:ind w:left=\"720\" w:firstLine=\"567\"/>"],
    ["hanging", "", { firstLine: pt(-10), indentLeft: pt(10) }, "<w:ind w:left=\"200\" w:hanging=\"200\"/>"],
    ["left written as start", "<w:ind w:start=\"100\" w:end=\"50\"/>", { indentLeft: pt(0) }, "<w:ind w:end=\"50\" w:left=\"0\"/>"],
    ["everything in schema order", "<w:tabs><w:tab w:val=\"left\" w:pos=\"1\"/></w:tabs><w:rPr><w:b/></w:rPr>", { style: "Heading1", alignment: "center", keepNext: true, pageBreakBefore: false, before: pt(0), firstLine: pt(0), contextualSpacing: true },
      "<w:pStyle w:val=\"Heading1\"/><w:keepNext/><w:pageBreakBefore w:val=\"0\"/><w:tabs><w:tab w:val=\"left\" w:pos=\"1\"/></w:tabs><w:spacing w:before=\"0\"/><w:ind w:firstLine=\"0\"/><w:contextualSpacing/><w:jc w:val=\"center\"/><w:rPr><w:b/></w:rPr>"],
    ["no line below", "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"auto\"/></w:pBdr><w:jc w:val=\"center\"/>", { bottomBorder: null }, "<w:jc w:val=\"center\"/>"],
  ])("%s", (_, had, set, has) => {
    expect(shape(had, set)).toBe(has);
  });

  it("turns automatic spacing off by name where a style has it on", () => {
    const styles = stylesXml.replace("<w:keepNext/>", "<w:keepNext/><w:spacing w:beforeAutospacing=\"1\"/>");
    expect(editWith(p(run("a")), { "word/styles.xml": styles }, { do: "formatParagraph", at: at(0), set: { before: pt(6) } }).body).toContain("<w:spacing w:beforeAutospacing=\"0\" w:before=\"120\"/>");
  });
});

describe("page and styles", () => {
  it("sets A4 and the margins of the section, order and other attributes kept", () => {
    const { body, file } = edit(p(run("a")), { do: "formatPage", section: 0, set: { width: mm(210), height: mm(297), top: mm(20), left: mm(30), titlePage: true, pageNumberStart: 1 } });
    expect(body).toContain("<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1701\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/><w:pgNumType w:start=\"1\"/><w:titlePg/>");
    expect(file.sections[0]?.titlePage).toBe(true);
  });
  it("makes what is absent, with all the schema demands", () => {
    const { body } = edit(`${p(run("a"))}<w:sectPr><w:cols w:space="720"/></w:sectPr>`, { do: "formatPage", section: 0, set: { bottom: mm(20) } });
    expect(body).toContain("<w:sectPr><w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1134\" w:left=\"1440\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/><w:cols w:space=\"720\"/></w:sectPr>");
  });
  it("turns the page, and turns it back", () => {
    const once = edit(p(run("a")), { do: "formatPage", section: 0, set: { orientation: "landscape" } });
    expect(once.body).toContain("<w:pgSz w:w=\"15840\" w:h=\"12240\" w:orient=\"landscape\"/>");
    expect(editPackage(once.pkg, { do: "formatPage", section: 0, set: { orientation: "portrait" } }).body).toContain("<w:pgSz w:w=\"12240\" w:h=\"15840\"/>");
  });
  it("changes a style, makes one, refuses to make one from nothing", () => {
    const { outcomes, pkg } = edit(p(run("a")),
      { do: "formatStyle", style: "Heading1", run: { bold: false, size: pt(14) } },
      { do: "formatStyle", style: "TieuDe", name: "Tiêu đề Đảng", basedOn: "Normal", paragraph: { alignment: "center" }, run: { bold: true } },
      { do: "formatStyle", style: "Khong", run: { bold: true } });
    expect(outcomes).toEqual(["done", "done", "unsupported"]);
    const styles = pkg.part("word/styles.xml") ?? "";
    expect(styles).toContain("<w:rPr><w:b w:val=\"0\"/><w:bCs w:val=\"0\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr>");
    expect(styles).toContain("<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"TieuDe\"><w:name w:val=\"Tiêu đề Đảng\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>");
  });
});

it("twice is once", () => {
  const edits: readonly PackageEdit[] = [
    { do: "formatRun", at: at(0, 1, 6), set: { font: "Times New Roman", size: pt(14), bold: false, italic: true, color: "auto", underline: "none", highlight: null, strike: false, hidden: false, caps: false } },
    { do: "formatParagraph", at: at(0), set: { alignment: "both", firstLine: pt(28), before: pt(6), lineRule: "exact", line: pt(18), keepNext: false, bottomBorder: null } },
    { do: "formatPage", section: 0, set: { width: mm(210), top: mm(20), orientation: "portrait", pageNumberFormat: "decimal", titlePage: false } },
    { do: "formatStyle", style: "Normal", run: { size: pt(14) } },
    { do: "headerPart", section: 0, which: "first", paragraphs: [{ text: "a", like: false }] },
    { do: "customXmlPart", namespace: "urn:a", xml: "<a xmlns=\"urn:a\"/>" },
  ];
  const once = edit(p(run("một hai", bold), run("ba")), ...edits);
  expect(new Set(once.outcomes)).toEqual(new Set(["done"]));
  const twice = editPackage(once.pkg, ...edits);
  expect(twice.pkg).toBe(once.pkg);
});

it("of two that contradict each other the later is refused", () => {
  const { outcomes } = edit(p(run("abcd")),
    { do: "formatRun", at: at(0, 0, 2), set: { bold: true } },
    { do: "formatRun", at: at(0, 1, 3), set: { bold: false } },
    { do: "formatRun", at: at(0, 1, 3), set: { bold: true, italic: true } },
    { do: "formatParagraph", at: at(0), set: { alignment: "left" } },
    { do: "formatParagraph", at: at(0), set: { alignment: "both" } },
    { do: "formatParagraph", at: at(0), set: { before: pt(6) } },
    { do: "removeParagraph", at: at(0) },
    { do: "formatPage", section: 0, set: { top: mm(20) } },
    { do: "formatPage", section: 0, set: { top: mm(25) } });
  expect(outcomes).toEqual(["done", "overlap", "done", "done", "overlap", "done", "overlap", "done", "overlap"]);
});
