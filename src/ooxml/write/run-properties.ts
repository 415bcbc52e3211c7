import type { RunChange } from "../edits";
import { attribute, setAttribute, setAttributes } from "./attributes";
import { child, detach, type Live } from "./live";
import { ensureChild } from "./schema-order";

/** What the run looks like before the change, for the few properties whose removal depends on it. */
export interface RunNow { readonly highlight: string | null; readonly hidden: boolean; readonly strike: boolean }

const isOff = (value: string | undefined): boolean => value === "0" || value === "false" || value === "off";

/**
 * Sets the named properties and no other. Values are written even where a style gives them already: another edit of the
 * same plan may be changing that style.
 */
export function setRunProperties(properties: Live, set: RunChange, now: RunNow | null): void {
  const to = (name: string): Live => ensureChild(properties, "w:rPr", name);
  if (set.font !== undefined) {
    // Theme attributes win over named fonts; East Asian text is another matter and stays.
    setAttributes(to("w:rFonts"), {
      "w:asciiTheme": null, "w:hAnsiTheme": null, "w:cstheme": null,
      "w:ascii": set.font, "w:hAnsi": set.font, "w:cs": set.font,
    });
  }
  if (set.bold !== undefined) for (const name of ["w:b", "w:bCs"]) setToggle(properties, "w:rPr", name, set.bold);
  if (set.italic !== undefined) for (const name of ["w:i", "w:iCs"]) setToggle(properties, "w:rPr", name, set.italic);
  if (set.caps !== undefined) setToggle(properties, "w:rPr", "w:caps", set.caps);
  if (set.strike !== undefined) for (const name of ["w:strike", "w:dstrike"]) clear(properties, name, now?.strike ?? false);
  if (set.hidden !== undefined) clear(properties, "w:vanish", now?.hidden ?? false);
  if (set.color !== undefined) {
    setAttributes(to("w:color"), { "w:val": set.color, "w:themeColor": null, "w:themeTint": null, "w:themeShade": null });
  }
  if (set.size !== undefined) {
    const halfPoints = String(Math.round(set.size * 2));
    for (const name of ["w:sz", "w:szCs"]) setAttribute(to(name), "w:val", halfPoints);
  }
  if (set.highlight !== undefined) {
    const direct = child(properties, "w:highlight");
    if (direct !== undefined && attribute(direct, "w:val") !== "none") detach(direct);
    else if (direct === undefined && (now?.highlight ?? null) !== null) setAttribute(to("w:highlight"), "w:val", "none");
  }
  if (set.underline !== undefined) setAttribute(to("w:u"), "w:val", set.underline);
}

/** On is `<w:b/>`, off is `w:val="0"`, which also holds against a style that says on. */
export function setToggle(properties: Live, kind: "w:rPr" | "w:pPr" | "w:sectPr", name: string, on: boolean): void {
  const there = child(properties, name);
  if (there !== undefined && !isOff(attribute(there, "w:val")) === on) return;
  setAttribute(ensureChild(properties, kind, name), "w:val", on ? null : "0");
}

/** Takes a direct property away; where there is none and it shows all the same, it comes from a style and is turned off. */
function clear(properties: Live, name: string, shows: boolean): void {
  const direct = child(properties, name);
  if (direct !== undefined && !isOff(attribute(direct, "w:val"))) detach(direct);
  else if (direct === undefined && shows && name !== "w:dstrike") setAttribute(ensureChild(properties, "w:rPr", name), "w:val", "0");
}
