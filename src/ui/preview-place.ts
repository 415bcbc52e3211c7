import { markOf } from "../hosts/browser/mark-name";
import type { ShownPlace } from "./preview-messages";

const plain = (text: string): string => text.normalize("NFC").replace(/\s+/gu, "");

/** The drawn paragraph that a place names: by its mark, with its text as the proof; by its text alone where the viewer dropped the mark. */
export function paragraphFor(root: ParentNode, place: ShownPlace): HTMLElement | null {
  const id = markOf(place.story, place.paragraph);
  const wanted = plain(place.text);
  for (const mark of root.querySelectorAll(`[id="${CSS.escape(id)}"]`)) {
    const paragraph = mark.closest("p");
    if (paragraph && plain(textOf(paragraph)).includes(wanted)) return paragraph;
  }
  if (wanted.length < 4) return null;
  const same = [...root.querySelectorAll("p")].filter((paragraph) => plain(textOf(paragraph)).includes(wanted));
  return same.length === 1 ? same[0] ?? null : null;
}

/** Text of nested paragraphs (text boxes) is theirs alone. */
function textNodes(paragraph: Element): readonly Text[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest("p") === paragraph) nodes.push(node);
  }
  return nodes;
}
const textOf = (paragraph: Element): string => textNodes(paragraph).map((node) => node.data).join("");

/**
 * The stretch inside the drawn paragraph. The viewer may split, normalise or drop characters (tabs, soft hyphens), so letters are
 * counted and blanks are not; null where the words are not found.
 */
export function rangeFor(paragraph: Element, place: ShownPlace): Range | null {
  const letters: { readonly node: Text; readonly at: number }[] = [];
  let text = "";
  for (const node of textNodes(paragraph)) {
    for (let at = 0; at < node.data.length; at += 1) {
      const character = node.data[at] ?? "";
      if (/\s/u.test(character)) continue;
      text += character;
      letters.push({ node, at });
    }
  }
  const wanted = place.text.replace(/\s+/gu, "");
  if (wanted === "") return null;
  const nfc = text.normalize("NFC");
  // Decomposed letters: places no longer match one to one, and the paragraph alone has to do.
  if (nfc !== text) return null;
  const starts: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) starts.push(at);
  // Of several the one that is nearest to where it stood in the text.
  const start = starts.sort((a, b) => Math.abs(a - place.start) - Math.abs(b - place.start))[0];
  const first = start === undefined ? undefined : letters[start];
  const last = start === undefined ? undefined : letters[start + wanted.length - 1];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  return range;
}

/** Which paragraph of the document an element of the drawing belongs to. */
export function placeOf(element: Element): { readonly story: string; readonly paragraph: number } | null {
  const mark = element.closest("p")?.querySelector(`[id^="tt|"]`);
  const [, story, paragraph] = /^tt\|(.+)\|(\d+)$/u.exec(mark?.id ?? "") ?? [];
  return story === undefined ? null : { story, paragraph: Number(paragraph) };
}
