import { parseXml, type XmlElement } from "../xml";
import { childOf, elementsOf, findWithin } from "./tree";

/** Fonts and colours that styles and runs name only by their part in the theme. */
export interface Theme {
  /** `minorHAnsi`, `majorAscii`…; null where the theme names none for that script. */
  font(reference: string): string | null;
  /** RRGGBB by the name used in `w:themeColor` or `a:schemeClr`, or null. */
  color(reference: string): string | null;
}

export const noTheme: Theme = { font: () => null, color: () => null };

const colorNames: Readonly<Record<string, string>> = {
  dark1: "dk1", light1: "lt1", dark2: "dk2", light2: "lt2", text1: "dk1", background1: "lt1", text2: "dk2", background2: "lt2",
  tx1: "dk1", bg1: "lt1", tx2: "dk2", bg2: "lt2", hyperlink: "hlink", followedHyperlink: "folHlink",
};

export function readTheme(xml: string | null): Theme {
  if (xml === null) return noTheme;
  const root = parseXml(xml);
  const fonts = findWithin(root, "a:fontScheme");
  const colors = new Map<string, string>();
  for (const entry of elementsOf(findWithin(root, "a:clrScheme"))) {
    const color = elementsOf(entry)[0];
    const value = color?.name === "a:sysClr" ? color.attributes["lastClr"] : color?.attributes["val"];
    if (value !== undefined && isHex(value)) colors.set(entry.name.slice(2), value.toUpperCase());
  }
  const typeface = (scheme: XmlElement | null, script: string): string | null => childOf(scheme, script)?.attributes["typeface"] || null;
  return {
    font(reference) {
      const scheme = childOf(fonts, reference.startsWith("major") ? "a:majorFont" : "a:minorFont");
      return typeface(scheme, /EastAsia$/.test(reference) ? "a:ea" : /Bidi$/.test(reference) ? "a:cs" : "a:latin");
    },
    color: (reference) => colors.get(colorNames[reference] ?? reference) ?? null,
  };
}

export const isHex = (value: string): boolean => /^[0-9A-Fa-f]{6}$/.test(value);

/** `share` of the way to white (tint) or black (shade), channel by channel: near what Word shows, not the same. */
export function blend(color: string, towards: 0 | 255, share: number): string {
  const channel = (at: number): string => {
    const value = parseInt(color.slice(at, at + 2), 16);
    return Math.round(value + (towards - value) * share).toString(16).padStart(2, "0");
  };
  return (channel(0) + channel(2) + channel(4)).toUpperCase();
}
