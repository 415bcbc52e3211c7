import type { WordStyle } from "../model";
import { parseXml, type XmlElement } from "../xml";
import { readBorderSet, type BorderSet } from "./borders";
import { emptyParagraphSet, readParagraphSet, type ParagraphSet } from "./paragraph-set";
import { emptyRunSet, readRunSet, type RunSet } from "./run-set";
import type { Theme } from "./theme";
import { childOf, elementsOf, valueOf } from "./tree";
import { integer } from "./units";

/** A style with what it sets itself, nothing inherited. */
export interface StyleDefinition extends WordStyle {
  readonly run: RunSet;
  readonly paragraph: ParagraphSet;
  readonly table: TablePart | null;
  /** `firstRow`, `band1Horz`, `nwCell`… of a table style. */
  readonly conditional: ReadonlyMap<string, TablePart>;
  readonly rowBand: number | null;
  readonly columnBand: number | null;
}

/** A table style, or what it says for one kind of cell. */
export interface TablePart {
  readonly run: RunSet;
  readonly paragraph: ParagraphSet;
  readonly tableBorders: BorderSet;
  readonly cellBorders: BorderSet;
}

export interface StyleDefinitions {
  /** In the order of the part. */
  readonly styles: readonly StyleDefinition[];
  readonly byId: ReadonlyMap<string, StyleDefinition>;
  readonly defaultRun: RunSet;
  readonly defaultParagraph: ParagraphSet;
  readonly defaults: Readonly<Partial<Record<WordStyle["type"], StyleDefinition>>>;
}

export const noStyles: StyleDefinitions = { styles: [], byId: new Map(), defaultRun: emptyRunSet, defaultParagraph: emptyParagraphSet, defaults: {} };

export function readStyleDefinitions(xml: string | null, theme: Theme): StyleDefinitions {
  if (xml === null) return noStyles;
  const root = parseXml(xml);
  const styles = elementsOf(root).filter((element) => element.name === "w:style").map((element) => readStyle(element, theme));
  const byId = new Map<string, StyleDefinition>();
  const defaults: Partial<Record<WordStyle["type"], StyleDefinition>> = {};
  for (const style of styles) {
    if (!byId.has(style.id)) byId.set(style.id, style);
    if (style.isDefault) defaults[style.type] = style; // Of several defaults Word takes the last.
  }
  const docDefaults = childOf(root, "w:docDefaults");
  return {
    styles, byId, defaults,
    defaultRun: readRunSet(childOf(childOf(docDefaults, "w:rPrDefault"), "w:rPr"), theme),
    defaultParagraph: readParagraphSet(childOf(childOf(docDefaults, "w:pPrDefault"), "w:pPr"), theme),
  };
}

function readStyle(element: XmlElement, theme: Theme): StyleDefinition {
  const { "w:type": type, "w:styleId": id = "", "w:default": isDefault } = element.attributes;
  const conditional = new Map<string, TablePart>();
  for (const part of elementsOf(element)) {
    const kind = part.name === "w:tblStylePr" ? part.attributes["w:type"] : undefined;
    if (kind !== undefined) conditional.set(kind, readTablePart(part, theme));
  }
  const isTable = type === "table";
  const tblPr = childOf(element, "w:tblPr");
  return {
    id, name: valueOf(element, "w:name") ?? id,
    type: type === "character" || type === "table" || type === "numbering" ? type : "paragraph",
    basedOn: valueOf(element, "w:basedOn"),
    isDefault: isDefault === "1" || isDefault === "true" || isDefault === "on",
    run: readRunSet(childOf(element, "w:rPr"), theme),
    paragraph: readParagraphSet(childOf(element, "w:pPr"), theme),
    table: isTable ? readTablePart(element, theme) : null,
    conditional,
    rowBand: integer(valueOf(tblPr, "w:tblStyleRowBandSize")),
    columnBand: integer(valueOf(tblPr, "w:tblStyleColBandSize")),
  };
}

function readTablePart(element: XmlElement, theme: Theme): TablePart {
  return {
    run: readRunSet(childOf(element, "w:rPr"), theme),
    paragraph: readParagraphSet(childOf(element, "w:pPr"), theme),
    tableBorders: readBorderSet(childOf(childOf(element, "w:tblPr"), "w:tblBorders"), theme),
    cellBorders: readBorderSet(childOf(childOf(element, "w:tcPr"), "w:tcBorders"), theme),
  };
}

/** The style and those it is based on, the outermost first. A circle, or a parent of another type, ends the chain. */
export function chainOf(definitions: StyleDefinitions, id: string | null, type: WordStyle["type"]): readonly StyleDefinition[] {
  const chain: StyleDefinition[] = [];
  let style = id === null ? undefined : definitions.byId.get(id);
  while (style && style.type === type && !chain.includes(style) && chain.length < 64) {
    chain.unshift(style);
    style = style.basedOn === null ? undefined : definitions.byId.get(style.basedOn);
  }
  return chain;
}
