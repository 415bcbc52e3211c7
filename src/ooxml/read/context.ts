import type { StoryName } from "../model";
import type { XmlElement } from "../xml";
import { readNumberingDefinitions, type NumberingDefinitions } from "./numbering";
import { readParagraphSet } from "./paragraph-set";
import { resolveParagraph, type ResolvedParagraph } from "./resolve-paragraph";
import { resolveRun, runBaseOf, type ResolvedRun, type RunBase } from "./resolve-run";
import { readRunSet } from "./run-set";
import { chainOf, readStyleDefinitions, type StyleDefinitions, type TablePart } from "./styles";
import { readTheme, type Theme } from "./theme";

/** Where a paragraph stands, as far as its inherited formatting goes: the table style's parts for its cell. */
export interface TableContext { readonly key: string; readonly parts: readonly TablePart[] }
export const outsideTables: TableContext = { key: "", parts: [] };

/**
 * Styles, numbering and theme of a file, with everything resolved so far. Runs and paragraphs that are written alike in the same
 * surroundings share one resolved object; a context lives as long as those parts of the file stay the same.
 */
export interface ReadContext {
  readonly source: ContextSource;
  readonly theme: Theme;
  readonly definitions: StyleDefinitions;
  readonly numbering: NumberingDefinitions;
  /** Named in styles and numbering. */
  readonly fonts: readonly string[];
  /** The style that counts for a `w:pStyle`: itself, or the default one where it is missing or unknown. */
  paragraphStyle(named: string | null): string | null;
  /** `slice` is the source of `rPr`. */
  run(style: string | null, table: TableContext, rPr: XmlElement | null, slice: string): ResolvedRun;
  paragraph(style: string | null, table: TableContext, pPr: XmlElement | null, slice: string): ResolvedParagraph;
}

export interface ContextSource {
  readonly styles: string | null;
  readonly numbering: string | null;
  readonly theme: string | null;
  /** Stories of page headers and footers by relationship id. */
  readonly stories: ReadonlyMap<string, StoryName>;
}

export function sameSource(a: ContextSource, b: ContextSource): boolean {
  return a.styles === b.styles && a.numbering === b.numbering && a.theme === b.theme
    && a.stories.size === b.stories.size && [...a.stories].every(([id, story]) => b.stories.get(id) === story);
}

/** Beyond it a cache is started anew: no honest file holds so many ways of formatting. */
const mostCached = 20_000;

export function readContext(source: ContextSource): ReadContext {
  const theme = readTheme(source.theme);
  const definitions = readStyleDefinitions(source.styles, theme);
  const numbering = readNumberingDefinitions(source.numbering, theme, (style) => definitions.byId.get(style)?.paragraph.numbering?.numId ?? null);
  const bases = new Map<string, { readonly base: RunBase; readonly runs: Map<string, ResolvedRun> }>();
  const paragraphs = new Map<string, ResolvedParagraph>();
  const defaultStyle = definitions.defaults.paragraph?.id ?? null;

  const baseOf = (style: string | null, table: TableContext): { readonly base: RunBase; readonly runs: Map<string, ResolvedRun> } => {
    const key = `${table.key}|${style ?? ""}`;
    let entry = bases.get(key);
    if (!entry) bases.set(key, entry = { base: runBaseOf(definitions, style, table.parts), runs: new Map() });
    return entry;
  };
  // Word counts character units by the size of the default paragraph style.
  const characterWidth = (): number => baseOf(defaultStyle, outsideTables).base.format.size;

  return {
    source, theme, definitions, numbering, fonts: fontsNamed(definitions, numbering),
    paragraphStyle: (named) => named !== null && chainOf(definitions, named, "paragraph").length > 0 ? named : defaultStyle,
    run(style, table, rPr, slice) {
      const { base, runs } = baseOf(style, table);
      let resolved = runs.get(slice);
      if (!resolved) {
        if (runs.size > mostCached) runs.clear();
        runs.set(slice, resolved = resolveRun(definitions, base, readRunSet(rPr, theme)));
      }
      return resolved;
    },
    paragraph(style, table, pPr, slice) {
      const key = `${table.key}|${style ?? ""}|${slice}`;
      let resolved = paragraphs.get(key);
      if (!resolved) {
        if (paragraphs.size > mostCached) paragraphs.clear();
        paragraphs.set(key, resolved = resolveParagraph({ definitions, numbering, characterWidth }, style, table.parts, readParagraphSet(pPr, theme)));
      }
      return resolved;
    },
  };
}

function fontsNamed(definitions: StyleDefinitions, numbering: NumberingDefinitions): readonly string[] {
  const sets = [definitions.defaultRun, ...definitions.styles.map((style) => style.run)];
  for (const list of numbering.values()) for (const level of list.levels.values()) sets.push(level.run);
  return [...new Set(sets.flatMap((set) => set.fonts))];
}
