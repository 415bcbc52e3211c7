import { BadFileError } from "../bad-file";
import { isElement, parseXml, type XmlElement } from "../xml";
import type { Block } from "./block-record";
import type { ReadContext } from "./context";
import { readSource, resumeBlocks, type StoryPlace } from "./story";
import { chosenOf } from "./tree";

/** The blocks of a story with the paragraph at `index` written as `xml`. */
export function replaceInBlocks(context: ReadContext, place: StoryPlace, old: readonly Block[], index: number, text: string): readonly Block[] {
  const paragraph = parseXml(text);
  if (paragraph.name !== "w:p") throw new BadFileError("malformedXml", "w:p");
  const xml = text.slice(paragraph.start, paragraph.end);
  const at = old.findIndex((block) => index < block.first + block.paragraphs.length);
  const block = old[at];
  if (!block) return old;
  const root = parseXml(block.source);
  const target = paragraphsIn(root)[index - block.first];
  if (!target) return old;
  const source = block.source.slice(0, target.start) + xml + block.source.slice(target.end);
  const read = readSource(context, source, { at: { first: block.first, firstTable: block.firstTable, section: block.section }, fields: block.fieldsBefore, isBody: place.name === "body" });
  const blocks = old.slice(0, at);
  // Only a paragraph directly in the body can carry a break that must stay.
  blocks.push(target === root ? withBreaksOf(read, block) : read);
  resumeBlocks(context, place, blocks, old, at + 1);
  return blocks;
}

function withBreaksOf(read: Block, old: Block): Block {
  const breaks = old.breaks.map(({ properties }) => ({ after: read.paragraphs.length, properties }));
  return { ...read, breaks, paragraphs: read.paragraphs.map((one) => ({ ...one, section: read.section })) };
}

/** In the order of their start tags, as `WordParagraph.index` counts. */
function paragraphsIn(element: XmlElement, found: XmlElement[] = []): readonly XmlElement[] {
  if (element.name === "w:p") found.push(element);
  const children = element.name === "mc:AlternateContent" ? [chosenOf(element)] : element.children;
  for (const node of children) {
    if (node && isElement(node)) paragraphsIn(node, found);
  }
  return found;
}
