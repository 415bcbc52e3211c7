import { pt, type Pt } from "../../shared/measure";
import type { Alignment, ParagraphFormat } from "../model";
import { isElement, type XmlElement } from "../xml";
import { readBorderSet, type BorderSet } from "./borders";
import type { Theme } from "./theme";
import { isOn, valueOf } from "./tree";
import { integer, twips } from "./units";

type Plain = Omit<ParagraphFormat, "style" | "tabs" | "borders" | "numbering">;
/** What one `w:pPr` sets. */
export interface ParagraphSet {
  readonly set: Partial<Plain>;
  /** Indents given in hundredths of a character only. */
  readonly chars: { readonly indentLeft?: number; readonly indentRight?: number; readonly firstLine?: number };
  readonly beforeAuto?: boolean;
  readonly afterAuto?: boolean;
  readonly tabs: readonly { readonly at: Pt; readonly kind: string }[];
  readonly borders: BorderSet | null;
  readonly numbering: { readonly numId: string | null; readonly level: number | null } | null;
}

export const emptyParagraphSet: ParagraphSet = { set: {}, chars: {}, tabs: [], borders: null, numbering: null };

type Writable = { -readonly [K in keyof ParagraphSet]: ParagraphSet[K] };
type WritablePlain = { -readonly [K in keyof Plain]?: Plain[K] };

const alignments: Readonly<Record<string, Alignment>> = {
  left: "left", start: "left", center: "center", right: "right", end: "right", both: "both", distribute: "distribute", thaiDistribute: "distribute",
  lowKashida: "both", mediumKashida: "both", highKashida: "both", numTab: "left",
};
const toggles: Readonly<Record<string, "keepNext" | "keepLines" | "pageBreakBefore" | "widowControl" | "contextualSpacing">> = {
  "w:keepNext": "keepNext", "w:keepLines": "keepLines", "w:pageBreakBefore": "pageBreakBefore", "w:widowControl": "widowControl",
  "w:contextualSpacing": "contextualSpacing",
};

export function readParagraphSet(pPr: XmlElement | null | undefined, theme: Theme): ParagraphSet {
  if (!pPr || pPr.children.length === 0) return emptyParagraphSet;
  const set: WritablePlain = {};
  const chars: Record<string, number> = {};
  const result: Writable = { set, chars, tabs: [], borders: null, numbering: null };
  for (const node of pPr.children) {
    if (!isElement(node)) continue;
    const toggle = toggles[node.name];
    if (toggle) {
      set[toggle] = isOn(node);
      continue;
    }
    switch (node.name) {
      case "w:jc": {
        const alignment = alignments[node.attributes["w:val"] ?? ""];
        if (alignment) set.alignment = alignment;
        break;
      }
      case "w:ind": readIndents(node, set, chars); break;
      case "w:spacing": readSpacing(node, set, result); break;
      case "w:tabs": result.tabs = readTabs(node); break;
      case "w:pBdr": result.borders = readBorderSet(node, theme); break;
      case "w:numPr": result.numbering = { numId: valueOf(node, "w:numId"), level: integer(valueOf(node, "w:ilvl")) }; break;
      case "w:outlineLvl": {
        const level = integer(node.attributes["w:val"]);
        set.outlineLevel = level !== null && level >= 0 && level < 9 ? level : null;
        break;
      }
      case "w:framePr": {
        set.frame = true;
        const align = node.attributes["w:xAlign"];
        if (align === "left" || align === "center" || align === "right") set.frameAlign = align;
        break;
      }
      default:
    }
  }
  return result;
}

/** Twips win over characters: Word writes both, and the twips are what it last laid out. */
function readIndents(node: XmlElement, set: WritablePlain, chars: Record<string, number>): void {
  const { attributes } = node;
  const read = (key: "indentLeft" | "indentRight" | "firstLine", names: readonly string[], sign: 1 | -1): void => {
    for (const name of names) {
      const length = twips(attributes[`w:${name}`]);
      if (length !== null) {
        set[key] = pt(sign * length);
        return;
      }
    }
    for (const name of names) {
      const count = integer(attributes[`w:${name}Chars`]);
      if (count !== null && Math.abs(count) <= 10_000) {
        chars[key] = sign * count;
        return;
      }
    }
  };
  read("indentLeft", ["start", "left"], 1);
  read("indentRight", ["end", "right"], 1);
  // `w:hanging` hides `w:firstLine`.
  read("firstLine", ["firstLine"], 1);
  read("firstLine", ["hanging"], -1);
}

function readSpacing(node: XmlElement, set: WritablePlain, result: Writable): void {
  const { attributes } = node;
  for (const side of ["before", "after"] as const) {
    const lines = integer(attributes[`w:${side}Lines`]);
    const length = twips(attributes[`w:${side}`]) ?? (lines === null || Math.abs(lines) > 10_000 ? null : pt(lines * 0.12));
    if (length !== null) set[side] = pt(Math.max(0, length));
    const auto = attributes[`w:${side}Autospacing`];
    if (auto !== undefined) result[`${side}Auto`] = auto !== "0" && auto !== "false" && auto !== "off";
  }
  const line = twips(attributes["w:line"]);
  const rule = attributes["w:lineRule"];
  if (line !== null && line !== 0) {
    set.line = pt(Math.abs(line));
    // A negative height is how older writers say «exactly».
    set.lineRule = rule === "exact" || rule === "atLeast" ? rule : line < 0 ? "exact" : "auto";
  } else if (rule === "exact" || rule === "atLeast" || rule === "auto") set.lineRule = rule;
}

function readTabs(node: XmlElement): { at: Pt; kind: string }[] {
  const tabs: { at: Pt; kind: string }[] = [];
  for (const tab of node.children) {
    if (!isElement(tab) || tab.name !== "w:tab") continue;
    const at = twips(tab.attributes["w:pos"]);
    if (at !== null) tabs.push({ at, kind: tab.attributes["w:val"] ?? "left" });
  }
  return tabs;
}
