import { isElement, parseXml, type XmlElement } from "../xml";

/**
 * A tree that can be changed and remembers its source: whatever was not touched is written as the very characters it
 * was read from, so that an edit is a splice of the text however deep it works.
 */
export interface Live {
  readonly source: string;
  readonly element: XmlElement;
  parent: Live | null;
  /** The start tag where it was changed. */
  open: string | null;
  /** Null until somebody asks for the children. */
  items: Item[] | null;
  touched: boolean;
}
/** Text, or what stands between elements (comments, instructions, white space). */
export interface Raw { readonly xml: string; readonly text: string }
export type Item = Live | Raw;

export const isLive = (item: Item): item is Live => "element" in item;
export const nameOf = (node: Live): string => node.element.name;

const wrap = (source: string, element: XmlElement, parent: Live | null): Live =>
  ({ source, element, parent, open: null, items: null, touched: false });

/** The whole of an XML text; what stands before and behind the root element is left to the caller. */
export const liveRoot = (source: string): Live => wrap(source, parseXml(source), null);
/** A new element. Names may use any prefix that is declared where it will be put. */
export const make = (xml: string): Live => liveRoot(xml);
export const clone = (node: Live): Live => make(write(node));

export function itemsOf(node: Live): Item[] {
  if (node.items !== null) return node.items;
  const { source, element } = node;
  const items: Item[] = [];
  let at = element.openEnd;
  const gap = (end: number): void => {
    if (end > at) items.push({ xml: source.slice(at, end), text: "" });
  };
  for (const child of element.children) {
    gap(child.start);
    items.push(isElement(child) ? wrap(source, child, node) : { xml: source.slice(child.start, child.end), text: child.text });
    at = child.end;
  }
  gap(element.closeStart);
  node.items = items;
  return items;
}

export const childrenOf = (node: Live): Live[] => itemsOf(node).filter(isLive);
export const child = (node: Live, name: string): Live | undefined => childrenOf(node).find((one) => nameOf(one) === name);
export const textOf = (node: Live): string => itemsOf(node).map((item) => (isLive(item) ? "" : item.text)).join("");

export function descendants(node: Live, enter: (one: Live) => boolean = () => true): Live[] {
  return childrenOf(node).flatMap((one) => [one, ...(enter(one) ? descendants(one, enter) : [])]);
}

export function touch(node: Live): void {
  for (let at: Live | null = node; at !== null; at = at.parent) at.touched = true;
}

export function setItems(node: Live, items: Item[]): void {
  node.items = items;
  for (const item of items) if (isLive(item)) item.parent = node;
  touch(node);
}

export function append(parent: Live, ...added: Item[]): void {
  setItems(parent, [...itemsOf(parent), ...added]);
}
export function prepend(parent: Live, ...added: Item[]): void {
  setItems(parent, [...added, ...itemsOf(parent)]);
}

/** Puts the items beside a node that has a parent. */
export function insertBeside(node: Live, where: "before" | "after", ...added: Item[]): void {
  const parent = parentOf(node);
  const items = itemsOf(parent);
  const at = items.indexOf(node) + (where === "after" ? 1 : 0);
  setItems(parent, [...items.slice(0, at), ...added, ...items.slice(at)]);
}

export function detach(node: Live): void {
  const parent = parentOf(node);
  setItems(parent, itemsOf(parent).filter((item) => item !== node));
  node.parent = null;
}

function parentOf(node: Live): Live {
  if (node.parent === null) throw new RangeError(`${nameOf(node)} stands nowhere`);
  return node.parent;
}

export function* ancestors(node: Live): Generator<Live> {
  for (let at = node.parent; at !== null; at = at.parent) yield at;
}

export function write(node: Live): string {
  const { source, element } = node;
  if (!node.touched) return source.slice(element.start, element.end);
  const items = itemsOf(node);
  const open = node.open ?? source.slice(element.start, element.openEnd);
  if (element.closeStart < element.end) return open + items.map(writeItem).join("") + source.slice(element.closeStart, element.end);
  if (items.length === 0) return open;
  return `${open.replace(/\s*\/>$/u, ">")}${items.map(writeItem).join("")}</${element.name}>`;
}

const writeItem = (item: Item): string => (isLive(item) ? write(item) : item.xml);
