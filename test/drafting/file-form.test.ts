import { draftedNamed, oneFormEach } from "../support/forms";
import { all, attribute, first, part, type Node } from "./read-draft";

// What somebody sees of a drafted file besides its page: Word's navigation, a screen reader, another machine's fonts.

const forms = oneFormEach("hd05");
const drafts = forms.map(({ id, of }) => ({ name: `${id} of ${of}`, docx: draftedNamed(id, of, "hd05").docx }));
const styleOf = (paragraph: Node): string => attribute(all(paragraph, "w:pStyle")[0], "w:val") ?? "";

describe.each(drafts.map(({ name, docx }) => [name, docx] as const))("%s", (_, docx) => {
  const document = part(docx, "word/document.xml");
  const styles = all(part(docx, "word/styles.xml"), "w:style");
  const style = (id: string): Node => {
    const found = styles.find((one) => attribute(one, "w:styleId") === id);
    if (!found) throw new Error(`no style ${id}`);
    return found;
  };

  it("names a style of its own for every paragraph, with its line rule written out", () => {
    for (const paragraph of all(document, "w:p")) {
      expect(styleOf(paragraph)).toMatch(/^TT/u);
      const spacing = first(style(styleOf(paragraph)), "w:spacing");
      expect(attribute(spacing, "w:lineRule")).toMatch(/^(?:exact|atLeast|auto)$/u);
      expect(attribute(spacing, "w:line")).toMatch(/^\d+$/u);
    }
  });

  it("shows its parts, articles and appendices in Word's navigation pane", () => {
    const levels = { TTDivision: "0", TTHeading: "1", TTArticle: "0" };
    for (const [id, level] of Object.entries(levels)) expect([id, attribute(first(style(id), "w:outlineLvl"), "w:val")]).toEqual([id, level]);
    expect(all(style("TTBody"), "w:outlineLvl")).toEqual([]);
  });

  it("names fonts and never a theme's, and is Vietnamese throughout", () => {
    const fonts = all(part(docx, "word/styles.xml"), "w:rFonts");
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(Object.keys(font.attributes).filter((name) => /theme/iu.test(name))).toEqual([]);
    for (const language of all(part(docx, "word/styles.xml"), "w:lang")) expect(attribute(language, "w:val")).toBe("vi-VN");
    expect(all(document, "w:lang")).toEqual([]);
  });

  it("tells a screen reader what the line is, and which row of a table is its heading", () => {
    for (const drawing of all(document, "wp:docPr")) expect(attribute(drawing, "descr")).toMatch(/\p{L}/u);
    for (const line of all(document, "v:line")) expect(attribute(line, "alt")).toMatch(/\p{L}/u);
    for (const table of all(document, "w:tbl")) {
      const hasBorders = all(table, "w:tblBorders").length > 0;
      const [heading, ...rest] = all(table, "w:tr");
      expect(heading && all(heading, "w:tblHeader").length === 1).toBe(hasBorders);
      for (const row of rest) expect(all(row, "w:tblHeader")).toEqual([]);
      for (const row of all(table, "w:tr")) expect(all(row, "w:cantSplit")).toHaveLength(1);
    }
  });

  it("numbers nothing by itself, so that no number of the text moves behind the drafter's back", () => {
    expect(all(document, "w:numPr")).toEqual([]);
    expect(all(document, "w:fldSimple")).toEqual([]);
  });

  it("has ids of its controls once each, and a name on every control", () => {
    const ids = all(document, "w:sdtPr").map((properties) => attribute(all(properties, "w:id")[0], "w:val"));
    expect(new Set(ids).size).toBe(ids.length);
    for (const alias of all(document, "w:alias")) expect(attribute(alias, "w:val")).toMatch(/\p{L}/u);
  });
});
