import { parseXml, type XmlElement } from "../xml";
import { readParagraphSet, type ParagraphSet } from "./paragraph-set";
import { readRunSet, type RunSet } from "./run-set";
import { symbolText } from "./symbols";
import type { Theme } from "./theme";
import { childOf, elementsOf, hasOn, valueOf } from "./tree";
import { integer } from "./units";

export interface NumberingLevel {
  readonly start: number;
  readonly format: string;
  /** `%1.%2` with the levels counted from 1; of a bullet its character. */
  readonly text: string;
  readonly isLegal: boolean;
  /** Restarts behind a paragraph of this level (from 1) or higher; 0 never; null behind any higher level. */
  readonly restart: number | null;
  readonly style: string | null;
  readonly paragraph: ParagraphSet;
  readonly run: RunSet;
}

export interface NumberingList {
  /** Lists of one abstract definition count on together. */
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, NumberingLevel>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

export type NumberingDefinitions = ReadonlyMap<string, NumberingList>;

interface Abstract { readonly levels: ReadonlyMap<number, NumberingLevel>; readonly linkedStyle: string | null }

/** `styleNumId` answers which list a numbering style names, for definitions that only point to a style. */
export function readNumberingDefinitions(xml: string | null, theme: Theme, styleNumId: (style: string) => string | null): NumberingDefinitions {
  const lists = new Map<string, NumberingList>();
  if (xml === null) return lists;
  const root = parseXml(xml);
  const abstracts = new Map<string, Abstract>();
  for (const element of elementsOf(root)) {
    const id = element.name === "w:abstractNum" ? element.attributes["w:abstractNumId"] : undefined;
    if (id !== undefined) abstracts.set(id, { levels: readLevels(element, theme), linkedStyle: valueOf(element, "w:numStyleLink") });
  }
  const abstractIds = new Map<string, string>();
  const nums = elementsOf(root).filter((element) => element.name === "w:num");
  for (const num of nums) abstractIds.set(num.attributes["w:numId"] ?? "", valueOf(num, "w:abstractNumId") ?? "");
  for (const num of nums) {
    const numId = num.attributes["w:numId"] ?? "";
    let abstractId = abstractIds.get(numId) ?? "";
    const linked = abstracts.get(abstractId)?.linkedStyle ?? null;
    const linkedNum = linked === null ? null : styleNumId(linked);
    if (linkedNum !== null) abstractId = abstractIds.get(linkedNum) ?? abstractId;
    const levels = new Map(abstracts.get(abstractId)?.levels);
    const startOverrides = new Map<number, number>();
    for (const override of elementsOf(num)) {
      const level = override.name === "w:lvlOverride" ? integer(override.attributes["w:ilvl"]) : null;
      if (level === null) continue;
      const replaced = childOf(override, "w:lvl");
      if (replaced) levels.set(level, readLevel(replaced, theme));
      const start = integer(valueOf(override, "w:startOverride"));
      if (start !== null) startOverrides.set(level, start);
    }
    lists.set(numId, { abstractId, levels, startOverrides });
  }
  return lists;
}

function readLevels(element: XmlElement, theme: Theme): Map<number, NumberingLevel> {
  const levels = new Map<number, NumberingLevel>();
  for (const level of elementsOf(element)) {
    const at = level.name === "w:lvl" ? integer(level.attributes["w:ilvl"]) : null;
    if (at !== null && at >= 0 && at < 9) levels.set(at, readLevel(level, theme));
  }
  return levels;
}

function readLevel(level: XmlElement, theme: Theme): NumberingLevel {
  const run = readRunSet(childOf(level, "w:rPr"), theme);
  // A format of its own («001») is written as AlternateContent; its Fallback is what older versions of Word count by.
  const format = valueOf(level, "w:numFmt") ?? valueOf(childOf(childOf(level, "mc:AlternateContent"), "mc:Fallback"), "w:numFmt") ?? "decimal";
  const text = valueOf(level, "w:lvlText") ?? "";
  return {
    start: integer(valueOf(level, "w:start")) ?? 0,
    format,
    text: format === "bullet" ? text.replace(/[\uf000-\uf0ff]/g, (character) => symbolText(run.set.font ?? run.set.asciiFont ?? "Symbol", character.charCodeAt(0))) : text,
    isLegal: hasOn(level, "w:isLgl"),
    restart: integer(valueOf(level, "w:lvlRestart")),
    style: valueOf(level, "w:pStyle"),
    paragraph: readParagraphSet(childOf(level, "w:pPr"), theme),
    run,
  };
}
