import { pt, type Pt } from "../../shared/measure";
import type { Origin, Origins, ParagraphFormat } from "../model";
import { shownBorders, type BorderSet } from "./borders";
import type { NumberingDefinitions } from "./numbering";
import type { ParagraphSet } from "./paragraph-set";
import { chainOf, type StyleDefinitions, type TablePart } from "./styles";

export interface ResolvedParagraph {
  readonly format: ParagraphFormat;
  readonly from: Origins<ParagraphFormat>;
}

/** «Auto» spacing before or after a paragraph, as web pages have it. */
const autoSpacing = pt(14);

const application: ParagraphFormat = {
  style: null, alignment: "left", indentLeft: pt(0), indentRight: pt(0), firstLine: pt(0), before: pt(0), after: pt(0), contextualSpacing: false,
  lineRule: "auto", line: pt(12), keepNext: false, keepLines: false, pageBreakBefore: false, widowControl: true, outlineLevel: null, tabs: [],
  borders: {}, numbering: null, frame: false,
};
const fromApplication = Object.fromEntries(Object.keys(application).map((name) => [name, "application"])) as Record<keyof ParagraphFormat, Origin>;

interface Level { readonly set: ParagraphSet; readonly origin: Origin }

export interface ParagraphContext {
  readonly definitions: StyleDefinitions;
  readonly numbering: NumberingDefinitions;
  /** What `…Chars` count in. */
  readonly characterWidth: () => number;
}

export function resolveParagraph(context: ParagraphContext, style: string | null, table: readonly TablePart[], direct: ParagraphSet): ResolvedParagraph {
  const levels: Level[] = [
    { set: context.definitions.defaultParagraph, origin: "docDefaults" },
    ...table.map((part): Level => ({ set: part.paragraph, origin: "tableStyle" })),
    ...chainOf(context.definitions, style, "paragraph").map((link): Level => ({ set: link.paragraph, origin: `style:${link.id}` })),
    { set: direct, origin: "direct" },
  ];
  const numbering = numberingOf(context.numbering, levels);
  const list = numbering && context.numbering.get(numbering.numId)?.levels.get(numbering.level);
  // A list's indents rank just below the paragraph or style that names the list.
  if (numbering && list) levels.splice(numbering.at, 0, { set: { ...list.paragraph, numbering: null }, origin: "numbering" });
  const merged = merge(levels, context.characterWidth);
  const format: ParagraphFormat = {
    ...(merged.format as unknown as ParagraphFormat), style, numbering: numbering && { numId: numbering.numId, level: numbering.level },
  };
  const from = merged.from as Record<keyof ParagraphFormat, Origin>;
  from.style = "direct";
  if (numbering) from.numbering = numbering.origin;
  return { format, from };
}

function numberingOf(definitions: NumberingDefinitions, levels: readonly Level[]): { numId: string; level: number; at: number; origin: Origin } | null {
  let numId: string | null = null;
  let level: number | null = null;
  let at = 0;
  levels.forEach(({ set, origin }, index) => {
    if (!set.numbering) return;
    if (set.numbering.numId !== null) {
      numId = set.numbering.numId;
      at = index;
      // A style may leave its level to the list, which names the style.
      const style = origin.startsWith("style:") ? origin.slice(6) : null;
      level = set.numbering.level ?? levelOfStyle(definitions, numId, style);
    }
    level = set.numbering.level ?? level;
  });
  if (numId === null || numId === "0") return null;
  const shown = Math.min(8, Math.max(0, level ?? 0));
  return { numId, level: shown, at, origin: levels[at]?.origin ?? "direct" };
}

function levelOfStyle(definitions: NumberingDefinitions, numId: string, style: string | null): number | null {
  if (style === null) return null;
  for (const [level, definition] of definitions.get(numId)?.levels ?? []) {
    if (definition.style === style) return level;
  }
  return null;
}

function merge(levels: readonly Level[], characterWidth: () => number): { format: Record<string, unknown>; from: Record<string, Origin> } {
  const format: Record<string, unknown> = { ...application };
  const from: Record<string, Origin> = { ...fromApplication };
  const tabs = new Map<number, string>();
  let borders: BorderSet = {};
  const auto = { before: false, after: false };
  for (const { set, origin } of levels) {
    for (const [name, value] of Object.entries(set.set)) {
      format[name] = value;
      from[name] = origin;
    }
    for (const [name, hundredths] of Object.entries(set.chars)) {
      if (name in set.set || hundredths === undefined) continue;
      format[name] = pt((hundredths / 100) * characterWidth());
      from[name] = origin;
    }
    for (const side of ["before", "after"] as const) {
      const said = set[`${side}Auto`];
      if (said === undefined) continue;
      auto[side] = said;
      from[side] = origin;
    }
    if (set.borders) {
      borders = { ...borders, ...set.borders };
      from["borders"] = origin;
    }
    for (const { at, kind } of set.tabs) {
      if (kind === "clear") tabs.delete(at);
      else tabs.set(at, kind);
      from["tabs"] = origin;
    }
  }
  if (auto.before) format["before"] = autoSpacing;
  if (auto.after) format["after"] = autoSpacing;
  format["borders"] = shownBorders(borders);
  format["tabs"] = [...tabs].sort((a, b) => a[0] - b[0]).map(([at, kind]) => ({ at: at as Pt, kind }));
  return { format, from };
}
