import { pt } from "../../shared/measure";
import type { Origin, Origins, RunFormat } from "../model";
import type { RunSet } from "./run-set";
import { chainOf, type StyleDefinitions, type TablePart } from "./styles";

export interface ResolvedRun {
  readonly format: RunFormat;
  readonly from: Origins<RunFormat>;
  readonly fonts: readonly string[];
  readonly pending: boolean;
}

/** What runs of one paragraph style, in one kind of table cell, start from. */
export interface RunBase {
  readonly format: RunFormat;
  readonly from: Origins<RunFormat>;
  /** What the levels of styles say of each toggle: an even number of them cancels out. */
  readonly toggles: Readonly<Record<Toggle, { readonly defaults: boolean; readonly xor: boolean }>>;
}

type Toggle = "bold" | "italic" | "caps" | "smallCaps" | "hidden" | "strike";
const toggleNames: readonly Toggle[] = ["bold", "italic", "caps", "smallCaps", "hidden", "strike"];
const isToggle = (name: string): name is Toggle => (toggleNames as readonly string[]).includes(name);

/** What Word itself assumes where no style says anything. */
const application: RunFormat = {
  font: "Times New Roman", asciiFont: "Times New Roman", size: pt(10), bold: false, italic: false, underline: "none", caps: false, smallCaps: false,
  color: "auto", highlight: null, hidden: false, strike: false, spacing: pt(0), verticalAlign: "baseline", language: null,
};
const fromApplication = Object.fromEntries(Object.keys(application).map((name) => [name, "application"])) as Record<keyof RunFormat, Origin>;

interface Growing { readonly format: Record<string, unknown>; readonly from: Record<string, Origin> }

function apply(growing: Growing, set: Partial<RunFormat>, origin: Origin, toggles: "too" | "not"): void {
  for (const [name, value] of Object.entries(set)) {
    if (toggles === "not" && isToggle(name)) continue;
    growing.format[name] = value;
    growing.from[name] = origin;
  }
}

/** The last word of a chain on each toggle: inside one chain styles override, only chains among themselves cancel out. */
function togglesOf(sets: readonly { readonly set: Partial<RunFormat>; readonly origin: Origin }[]): Map<Toggle, { value: boolean; origin: Origin }> {
  const said = new Map<Toggle, { value: boolean; origin: Origin }>();
  for (const { set, origin } of sets) {
    for (const name of toggleNames) {
      const value = set[name];
      if (value !== undefined) said.set(name, { value, origin });
    }
  }
  return said;
}

export function runBaseOf(definitions: StyleDefinitions, style: string | null, table: readonly TablePart[]): RunBase {
  const growing: Growing = { format: { ...application }, from: { ...fromApplication } };
  apply(growing, definitions.defaultRun.set, "docDefaults", "too");
  const tableSets = table.map((part) => ({ set: part.run.set, origin: "tableStyle" as const }));
  const chain = chainOf(definitions, style, "paragraph").map((link) => ({ set: link.run.set, origin: `style:${link.id}` as const }));
  for (const { set, origin } of [...tableSets, ...chain]) apply(growing, set, origin, "not");
  const levels = [togglesOf(tableSets), togglesOf(chain)];
  const toggles = {} as Record<Toggle, { defaults: boolean; xor: boolean }>;
  for (const name of toggleNames) {
    const defaults = definitions.defaultRun.set[name] ?? false;
    let xor = false;
    for (const level of levels) {
      const said = level.get(name);
      if (!said) continue;
      xor = xor !== said.value;
      growing.from[name] = said.origin;
    }
    toggles[name] = { defaults, xor };
    // What the document's defaults turn on, no style turns off.
    growing.format[name] = defaults || xor;
    if (defaults) growing.from[name] = "docDefaults";
  }
  return { format: growing.format as unknown as RunFormat, from: growing.from as Origins<RunFormat>, toggles };
}

export function resolveRun(definitions: StyleDefinitions, base: RunBase, direct: RunSet): ResolvedRun {
  const growing: Growing = { format: { ...base.format }, from: { ...base.from } };
  const chain = chainOf(definitions, direct.style, "character").map((link) => ({ set: link.run.set, origin: `style:${link.id}` as const }));
  for (const { set, origin } of chain) apply(growing, set, origin, "not");
  for (const [name, said] of togglesOf(chain)) {
    const { defaults, xor } = base.toggles[name];
    growing.format[name] = defaults || xor !== said.value;
    if (!defaults) growing.from[name] = said.origin;
  }
  apply(growing, direct.set, "direct", "too");
  return { format: growing.format as unknown as RunFormat, from: growing.from as Origins<RunFormat>, fonts: direct.fonts, pending: direct.pending };
}
