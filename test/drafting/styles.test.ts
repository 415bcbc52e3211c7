import { mm } from "../../src/shared/measure";
import { standardFor } from "../../src/standard/index";
import { preferred, type TypographyKey } from "../../src/standard/vocabulary";
import { characterStyles, styleSheet } from "../../src/drafting/style-sheet";
import { draftedNamed } from "../support/forms";
import { all, attribute, first, part, type Node } from "./read-draft";

const editions = ["hd05", "hd36"] as const;

function stylesOf(edition: (typeof editions)[number]): ReadonlyMap<string, Node> {
  const drafted = draftedNamed("resolution", "provincialCommittee", edition);
  return new Map(all(part(drafted.docx, "word/styles.xml"), "w:style").map((style) => [attribute(style, "w:styleId") ?? "", style]));
}
const on = (style: Node, name: string): boolean => attribute(first(style, name), "w:val") !== "0";

// Read off the annexes by hand: HD 05 Phụ lục 2, HD 36 Phụ lục 3. Half-points, bold, italic.
const annex: readonly (readonly [style: string, size: number, bold: boolean, italic: boolean])[] = [
  ["TTPartyTitle", 30, true, false], ["TTParentIssuer", 28, false, false], ["TTIssuerName", 28, true, false],
  ["TTReferenceNumber", 28, false, false], ["TTPlaceAndDate", 28, false, true], ["TTTypeName", 30, true, false],
  ["TTSubject", 28, true, false], ["TTLetterSubject", 24, false, true], ["TTBody", 28, false, false], ["TTBasis", 28, false, false],
  ["TTArticle", 28, true, false], ["TTSigningCapacity", 28, true, false], ["TTSignerPosition", 28, false, false],
  ["TTSignerPositionFirst", 28, true, false], ["TTSignerName", 28, true, false], ["TTAddresseesWordText", 28, false, true],
  ["TTAddressees", 28, false, false], ["TTRecipientsWordText", 28, false, false], ["TTRecipient", 24, false, false], ["TTPageNumber", 28, false, false],
];

describe.each(editions)("styles of %s", (edition) => {
  const { tables } = standardFor(edition, "qd399");
  const styles = stylesOf(edition);
  const style = (id: string): Node => styles.get(id) ?? { name: id, attributes: {}, children: [], text: "" };

  it.each(annex)("%s is set as the annex prints it", (id, size, bold, italic) => {
    expect(attribute(first(style(id), "w:sz"), "w:val")).toBe(String(size));
    expect(attribute(first(style(id), "w:szCs"), "w:val")).toBe(String(size));
    for (const name of ["w:b", "w:bCs"]) expect(on(style(id), name)).toBe(bold);
    for (const name of ["w:i", "w:iCs"]) expect(on(style(id), name)).toBe(italic);
    expect(attribute(first(style(id), "w:u"), "w:val")).toBe(id === "TTRecipientsWordText" ? "single" : "none");
  });

  it("takes each value from the row it stands for", () => {
    const rows = [...styleSheet(tables), ...characterStyles(tables)].flatMap(({ id, row }) => (row === null ? [] : [[id, row] as const]));
    expect(rows.length).toBeGreaterThan(20);
    for (const [id, key] of rows as readonly (readonly [string, TypographyKey])[]) {
      const row = tables.typography[key];
      expect(attribute(first(style(id), "w:sz"), "w:val")).toBe(String(row?.size && preferred(row.size) * 2));
    }
  });

  it("sets the body as the edition lays it down", () => {
    for (const id of ["TTBody", "TTBasis"]) {
      const spacing = first(style(id), "w:spacing");
      expect(spacing.attributes).toEqual({ "w:before": "0", "w:after": "120", "w:line": "360", "w:lineRule": "exact" });
      expect(attribute(first(style(id), "w:jc"), "w:val")).toBe("both");
      expect(Number(attribute(first(style(id), "w:ind"), "w:firstLine"))).toBe(Math.round((mm(10) / 25.4) * 1440));
    }
  });

  it("writes the line rule and widow control of every paragraph style", () => {
    const paragraphs = [...styles.values()].filter((item) => attribute(item, "w:type") === "paragraph" && attribute(item, "w:styleId") !== "Normal");
    expect(paragraphs.length).toBe(styleSheet(tables).length + 1);
    for (const item of paragraphs) {
      expect(["exact", "auto"]).toContain(attribute(first(item, "w:spacing"), "w:lineRule"));
      expect(all(item, "w:widowControl")).toHaveLength(1);
    }
  });

  it("stands on one style of ours in Times New Roman, black, Vietnamese, and on nothing of anybody else's", () => {
    const base = style("TTBase");
    expect(all(base, "w:basedOn")).toHaveLength(0);
    expect(first(base, "w:rFonts").attributes).toEqual({ "w:ascii": "Times New Roman", "w:hAnsi": "Times New Roman", "w:eastAsia": "Times New Roman", "w:cs": "Times New Roman" });
    expect(attribute(first(base, "w:color"), "w:val")).toBe("000000");
    expect(attribute(first(base, "w:lang"), "w:val")).toBe("vi-VN");
    for (const spec of styleSheet(tables)) {
      expect(attribute(first(style(spec.id), "w:basedOn"), "w:val")).toBe("TTBase");
      // A comma in a style's name parts it from its aliases: Word would cut it there.
      expect(attribute(first(style(spec.id), "w:name"), "w:val")).toMatch(/^Thể thức – [^,;]+$/u);
      expect(spec.id).toMatch(/^TT[A-Za-z]+$/u);
    }
  });
});
