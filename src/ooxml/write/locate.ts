import type { StoryName } from "../model";
import { chosenOf } from "../read/tree";
import { isElement, type XmlElement } from "../xml";
import { ancestors, childrenOf, descendants, nameOf, type Live } from "./live";

/** An element of the parsed part with the way up to the root. */
interface Found { readonly element: XmlElement; readonly up: Found | null }

/** A story's paragraphs and sections, counted as the reader counts them, brought to life one at a time. */
export interface StoryTree {
  readonly name: StoryName;
  readonly part: string;
  readonly root: Live;
  readonly count: number;
  paragraph(index: number): Live | null;
  /** `w:sectPr` in document order; the body's own is the last. */
  readonly sectionCount: number;
  section(index: number): Live | null;
  /** Content controls bound to data. */
  bound(): readonly Live[];
}

export function storyTree(name: StoryName, part: string, root: Live): StoryTree {
  const paragraphs: Found[] = [];
  const sections: Found[] = [];
  const controls: Found[] = [];
  collect({ element: root.element, up: null }, paragraphs, sections, controls);
  const alive = new Map<XmlElement, Live>([[root.element, root]]);
  const live = ({ element, up }: Found): Live => {
    const known = alive.get(element);
    if (known !== undefined || up === null) return known ?? root;
    for (const one of childrenOf(live(up))) alive.set(one.element, one);
    return alive.get(element) ?? root;
  };
  const at = (list: readonly Found[]) => (index: number): Live | null => {
    const one = list[index];
    return one === undefined ? null : live(one);
  };
  return { name, part, root, count: paragraphs.length, paragraph: at(paragraphs), sectionCount: sections.length, section: at(sections), bound: () => controls.map(live) };
}

function collect(found: Found, paragraphs: Found[], sections: Found[], controls: Found[]): void {
  const { element } = found;
  if (element.name === "w:p") paragraphs.push(found);
  if (element.name === "w:sectPr") sections.push(found);
  if (element.name === "w:sdt" && isBound(element)) controls.push(found);
  const inside = element.name === "mc:AlternateContent" ? [chosenOf(element)] : element.children;
  for (const one of inside) if (one !== null && isElement(one) && !records.has(one.name)) collect({ element: one, up: found }, paragraphs, sections, controls);
}

const isBound = (control: XmlElement): boolean => control.children.some((one) => isElement(one) && one.name === "w:sdtPr"
  && one.children.some((inside) => isElement(inside) && (inside.name === "w:dataBinding" || inside.name === "w15:dataBinding")));

/** What a tracked change remembers of before is no section and no paragraph of now. */
const records: ReadonlySet<string> = new Set(["w:pPrChange", "w:rPrChange", "w:sectPrChange"]);

/** The alternative that does not count: the first `mc:Choice` does, a `mc:Fallback` only without one, as everything that counts paragraphs or text does. */
export function isFallback(node: Live): boolean {
  if (nameOf(node) !== "mc:Fallback" && nameOf(node) !== "mc:Choice") return false;
  return node.parent !== null && chosenOf(node.parent.element) !== node.element;
}

/**
 * The same paragraph in the fallback that older readers show, where the choice it stands in has one that matches it
 * paragraph by paragraph.
 */
export function twinOf(paragraph: Live, textOfParagraph: (one: Live) => string): Live | null {
  const choice = [...ancestors(paragraph)].find((one) => nameOf(one) === "mc:Choice");
  const fallback = choice?.parent && childrenOf(choice.parent).find((one) => nameOf(one) === "mc:Fallback");
  if (!choice || !fallback) return null;
  const here = paragraphsIn(choice);
  const there = paragraphsIn(fallback);
  const twin = there[here.indexOf(paragraph)];
  if (twin === undefined || here.length !== there.length) return null;
  return here.every((one, i) => textOfParagraph(one) === textOfParagraph(there[i] ?? one)) ? twin : null;
}

const paragraphsIn = (node: Live): Live[] => descendants(node, (one) => !isFallback(one)).filter((one) => nameOf(one) === "w:p" && !insideFallback(one, node));
const insideFallback = (node: Live, top: Live): boolean => {
  for (const one of ancestors(node)) {
    if (one === top) return false;
    if (isFallback(one)) return true;
  }
  return false;
};
