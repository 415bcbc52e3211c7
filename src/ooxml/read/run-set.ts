import { pt } from "../../shared/measure";
import type { RunFormat } from "../model";
import { isElement, type XmlElement } from "../xml";
import { blend, isHex, type Theme } from "./theme";
import { isOn } from "./tree";
import { halfPoints, twips } from "./units";

/** What one `w:rPr` sets, theme references already resolved. */
export interface RunSet {
  readonly set: Partial<RunFormat>;
  /** Every font it names, in any script. */
  readonly fonts: readonly string[];
  readonly style: string | null;
  /** Holds a tracked change of formatting, or of the paragraph mark. */
  readonly pending: boolean;
}

export const emptyRunSet: RunSet = { set: {}, fonts: [], style: null, pending: false };

type Writable = { -readonly [K in keyof RunFormat]?: RunFormat[K] };

const toggleNames: Readonly<Record<string, "bold" | "italic" | "caps" | "smallCaps" | "hidden" | "strike">> = {
  "w:b": "bold", "w:i": "italic", "w:caps": "caps", "w:smallCaps": "smallCaps", "w:vanish": "hidden", "w:strike": "strike", "w:dstrike": "strike",
};
const changes = new Set(["w:rPrChange", "w:ins", "w:del", "w:moveFrom", "w:moveTo"]);

export function readRunSet(rPr: XmlElement | null | undefined, theme: Theme): RunSet {
  if (!rPr || rPr.children.length === 0) return emptyRunSet;
  const set: Writable = {};
  const fonts: string[] = [];
  let style: string | null = null;
  let pending = false;
  for (const node of rPr.children) {
    if (!isElement(node)) continue;
    const toggle = toggleNames[node.name];
    if (toggle) {
      // `w:strike` and `w:dstrike` may both stand there; one that is on is enough.
      set[toggle] = isOn(node) || (toggle === "strike" && set.strike === true);
    } else if (changes.has(node.name)) pending = true;
    else if (node.name === "w:rFonts") readFonts(node, theme, set, fonts);
    else if (node.name === "w:rStyle") style = node.attributes["w:val"] ?? null;
    else readValue(node, theme, set);
  }
  return { set, fonts, style, pending };
}

function readValue(node: XmlElement, theme: Theme, set: Writable): void {
  const value = node.attributes["w:val"];
  switch (node.name) {
    case "w:sz": {
      const size = halfPoints(value);
      if (size !== null && size > 0) set.size = size;
      break;
    }
    case "w:u": set.underline = value ?? "single"; break;
    case "w:color": set.color = readColor(node.attributes, value, theme); break;
    case "w:highlight": set.highlight = value === undefined || value === "none" ? null : value; break;
    case "w:spacing": set.spacing = twips(value) ?? pt(0); break;
    case "w:vertAlign":
      set.verticalAlign = value === "superscript" || value === "subscript" ? value : "baseline";
      break;
    case "w:lang": if (value) set.language = value; break;
    default:
  }
}

function readFonts(node: XmlElement, theme: Theme, set: Writable, fonts: string[]): void {
  const { attributes } = node;
  const pick = (script: string): string | null => {
    const reference = attributes[`w:${script}Theme`] ?? (script === "cs" ? attributes["w:cstheme"] : undefined);
    const font = (reference === undefined ? null : theme.font(reference)) ?? (attributes[`w:${script}`] || null);
    if (font !== null && !fonts.includes(font)) fonts.push(font);
    return font;
  };
  const ascii = pick("ascii");
  const hAnsi = pick("hAnsi");
  pick("cs");
  pick("eastAsia");
  if (ascii !== null) set.asciiFont = ascii;
  if (hAnsi !== null) set.font = hAnsi;
}

/** The stored value is what Word last computed from the theme, so a shaded colour is taken from there first. */
export function readColor(attributes: XmlElement["attributes"], value = "auto", theme: Theme): string {
  const reference = attributes["w:themeColor"];
  const themed = reference === undefined ? null : theme.color(reference);
  const tint = attributes["w:themeTint"];
  const shade = attributes["w:themeShade"];
  if (themed === null || ((tint !== undefined || shade !== undefined) && isHex(value))) return isHex(value) ? value.toUpperCase() : "auto";
  const share = (hex: string): number => 1 - (parseInt(hex, 16) || 0) / 255;
  if (tint !== undefined) return blend(themed, 255, share(tint));
  return shade !== undefined ? blend(themed, 0, share(shade)) : themed;
}
