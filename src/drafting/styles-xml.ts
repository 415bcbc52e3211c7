import { pt, type Pt } from "../shared/measure";
import type { FormatTables } from "../standard/tables";
import type { Face } from "../standard/vocabulary";
import { colorOf } from "./document-xml";
import { geometry } from "./geometry";
import { characterStyles, styleSheet, typeOf, type StyleSpec } from "./style-sheet";
import { element, halfPoints, mmTwips, storyNamespaces, twips, xmlDeclaration } from "./xml";

const base = "TTBase";
const language = "vi-VN";

export function stylesXml(tables: FormatTables): string {
  const { size } = typeOf(tables, "body");
  const { fontFamily } = tables.page;
  const plain = runProperties(size, [], fontFamily, colorOf(tables.page));
  const closed = element("w:spacing", { "w:before": 0, "w:after": 0, "w:line": 240, "w:lineRule": "auto" });
  return xmlDeclaration + element("w:styles", { "xmlns:w": storyNamespaces["xmlns:w"] },
    element("w:docDefaults", {}, element("w:rPrDefault", {}, element("w:rPr", {}, plain)), element("w:pPrDefault", {}, element("w:pPr", {}, closed))),
    style("paragraph", "Normal", "Normal", { "w:default": 1 }, element("w:qFormat")),
    style("character", "DefaultParagraphFont", "Default Paragraph Font", { "w:default": 1 }, element("w:uiPriority", { "w:val": 1 }), element("w:semiHidden"), element("w:unhideWhenUsed")),
    style("table", "TableNormal", "Normal Table", { "w:default": 1 }, element("w:uiPriority", { "w:val": 99 }), element("w:semiHidden"), element("w:unhideWhenUsed"), tableNormal),
    style("numbering", "NoList", "No List", { "w:default": 1 }, element("w:uiPriority", { "w:val": 99 }), element("w:semiHidden"), element("w:unhideWhenUsed")),
    // Based on nothing: put into another document, our text does not take that document's Normal.
    style("paragraph", base, "Thể thức – Gốc", { "w:customStyle": 1 }, element("w:qFormat"),
      element("w:pPr", {}, element("w:widowControl"), closed, element("w:ind", { "w:left": 0, "w:right": 0, "w:firstLine": 0 }), element("w:jc", { "w:val": "left" })),
      element("w:rPr", {}, plain)),
    ...styleSheet(tables).map(paragraphStyle),
    ...characterStyles(tables).map(({ id, name, size: own, face }) =>
      style("character", id, name, { "w:customStyle": 1 }, element("w:basedOn", { "w:val": "DefaultParagraphFont" }), element("w:qFormat"), element("w:rPr", {}, own === undefined ? stillToWrite : runProperties(own, face ?? [])))));
}

/** Light behind the words; their colour stays the standard's. */
const stillToWrite = element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": "FFF2CC" });

const tableNormal = element("w:tblPr", {},
  element("w:tblInd", { "w:w": 0, "w:type": "dxa" }),
  element("w:tblCellMar", {}, ...["top", "left", "bottom", "right"].map((side) => element(`w:${side}`, { "w:w": side === "left" || side === "right" ? 108 : 0, "w:type": "dxa" }))));

function style(type: string, id: string, name: string, attributes: Readonly<Record<string, number>>, ...content: readonly string[]): string {
  return element("w:style", { "w:type": type, ...attributes, "w:styleId": id }, element("w:name", { "w:val": name }), ...content);
}

function paragraphStyle(spec: StyleSpec): string {
  return style("paragraph", spec.id, spec.name, { "w:customStyle": 1 },
    element("w:basedOn", { "w:val": base }),
    spec.next ? element("w:next", { "w:val": spec.next }) : "",
    element("w:qFormat"),
    element("w:pPr", {},
      spec.keepNext ? element("w:keepNext") : "",
      element("w:widowControl"),
      spec.lineAbove ? element("w:pBdr", {}, element("w:top", { "w:val": "single", "w:sz": Math.round(geometry.separatorWeight * 8), "w:space": 1, "w:color": "auto" })) : "",
      element("w:spacing", { "w:before": twips(spec.before), "w:after": twips(spec.after), "w:line": lineOf(spec), "w:lineRule": spec.lineRule }),
      element("w:ind", { "w:firstLine": mmTwips(spec.firstLine) }),
      element("w:jc", { "w:val": spec.alignment }),
      spec.outlineLevel === undefined ? "" : element("w:outlineLvl", { "w:val": spec.outlineLevel })),
    element("w:rPr", {}, runProperties(spec.size, spec.face)));
}

/** Word counts `auto` in 240ths of a line, the others in twentieths of a point; our own multiple is 12 to the line. */
const lineOf = ({ line, lineRule }: StyleSpec): number => (lineRule === "auto" ? Math.round(line * 20) : twips(pt(line)));

/** In the order of the schema. Bold, italic and underline are written both ways: a character style must not toggle. */
function runProperties(size: Pt, face: readonly Face[], font?: string, color?: string): string {
  const toggle = (name: string, on: boolean): string => element(`w:${name}`, on ? {} : { "w:val": 0 });
  const bold = face.includes("bold");
  const italic = face.includes("italic");
  return [
    font === undefined ? "" : element("w:rFonts", { "w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font }),
    toggle("b", bold), toggle("bCs", bold), toggle("i", italic), toggle("iCs", italic),
    color === undefined ? "" : element("w:color", { "w:val": color }),
    element("w:sz", { "w:val": halfPoints(size) }), element("w:szCs", { "w:val": halfPoints(size) }),
    element("w:u", { "w:val": face.includes("underline") ? "single" : "none" }),
    font === undefined ? "" : element("w:lang", { "w:val": language, "w:eastAsia": language, "w:bidi": language }),
  ].join("");
}
