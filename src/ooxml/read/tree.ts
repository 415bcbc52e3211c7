import { isElement, type XmlElement } from "../xml";

export function childOf(element: XmlElement | null | undefined, name: string): XmlElement | null {
  if (!element) return null;
  for (const node of element.children) {
    if (isElement(node) && node.name === name) return node;
  }
  return null;
}

export const elementsOf = (element: XmlElement | null | undefined): readonly XmlElement[] => element ? element.children.filter(isElement) : [];

/** `w:val` of a child, null where the child or its value is missing. */
export const valueOf = (element: XmlElement | null | undefined, name: string): string | null => childOf(element, name)?.attributes["w:val"] ?? null;

/** What a toggle element says: an element without a value means yes. */
export function isOn(element: XmlElement): boolean {
  const value = element.attributes["w:val"];
  return value === undefined || !(value === "0" || value === "false" || value === "off" || value === "none");
}

export function hasOn(parent: XmlElement | null | undefined, name: string): boolean {
  const element = childOf(parent, name);
  return element !== null && isOn(element);
}

/** First element of that name at any depth. */
export function findWithin(element: XmlElement, name: string): XmlElement | null {
  for (const node of element.children) {
    if (!isElement(node)) continue;
    if (node.name === name) return node;
    const found = findWithin(node, name);
    if (found) return found;
  }
  return null;
}

export function textOf(element: XmlElement | null | undefined): string {
  let text = "";
  for (const node of element?.children ?? []) text += isElement(node) ? textOf(node) : node.text;
  return text;
}

/** What of `mc:AlternateContent` counts: the first Choice, the Fallback only where there is no Choice. */
export function chosenOf(alternate: XmlElement): XmlElement | null {
  return childOf(alternate, "mc:Choice") ?? childOf(alternate, "mc:Fallback");
}
