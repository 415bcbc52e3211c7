import { pt } from "../../shared/measure";
import type { WordSettings } from "../model";
import { parseXml, type XmlElement } from "../xml";
import { childOf, elementsOf, hasOn } from "./tree";
import { twips } from "./units";

export interface ReadSettings { readonly settings: WordSettings; readonly isProtected: boolean }

export function readSettings(xml: string | null): ReadSettings {
  const root = xml === null ? null : parseXml(xml);
  const tab = twips(childOf(root, "w:defaultTabStop")?.attributes["w:val"]);
  return {
    settings: {
      evenAndOddHeaders: hasOn(root, "w:evenAndOddHeaders"),
      mirrorMargins: hasOn(root, "w:mirrorMargins"),
      trackRevisions: hasOn(root, "w:trackRevisions"),
      defaultTab: tab !== null && tab > 0 ? tab : pt(36),
    },
    isProtected: isProtected(childOf(root, "w:documentProtection")),
  };
}

/** A recommendation to open for reading only (`w:writeProtection`) forbids nothing. */
function isProtected(element: XmlElement | null): boolean {
  const enforced = element?.attributes["w:enforcement"];
  return (enforced === "1" || enforced === "true" || enforced === "on") && element?.attributes["w:edit"] !== "none";
}

export function readFontNames(xml: string | null): readonly string[] {
  return elementsOf(xml === null ? null : parseXml(xml)).flatMap((font) => font.name === "w:font" ? font.attributes["w:name"] ?? [] : []);
}
