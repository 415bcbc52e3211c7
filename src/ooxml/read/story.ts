import type { StoryName, WordStory } from "../model";
import { parseXml } from "../xml";
import { placeBlock, readBlockRecord, sameFields, surroundingsAfter, type Block, type Label, type Surroundings } from "./block-record";
import { commonPrefix, commonSuffix, ownCopy, withoutChangingIds } from "./canonical";
import type { ReadContext } from "./context";
import { labelCounter } from "./labels";
import { assertFrame, frameOf, isOutOfReach, pieceReader, splitWhole, type Piece } from "./split";

/** A story with what is needed to read it again cheaply. */
export interface StoryState {
  readonly story: WordStory;
  readonly head: string;
  readonly blocks: readonly Block[];
  readonly tail: string;
  /** The whole text without changing ids; null after single paragraphs were replaced, until it is asked for. */
  text: string | null;
  /** As it came; null after single paragraphs were replaced. */
  readonly raw: string | null;
}

export interface StoryPlace { readonly name: StoryName; readonly part: string; readonly section: number }

const textOfState = (state: StoryState): string => state.text ??= state.head + state.blocks.map((block) => block.source).join("") + state.tail;

/** Reads a story; of `previous`, a reading in the same context, everything is kept that is written the same. */
export function readStory(context: ReadContext, place: StoryPlace, xml: string, previous: StoryState | null): StoryState {
  if (previous && previous.raw === xml && previous.story.part === place.part) return settle(context, place, previous.head, previous.blocks, previous.tail, previous.text, previous, xml);
  return { ...readText(context, place, withoutChangingIds(xml), previous), raw: xml };
}

function readText(context: ReadContext, place: StoryPlace, text: string, previous: StoryState | null): StoryState {
  if (previous && previous.story.part === place.part) {
    const before = textOfState(previous);
    if (before === text) return settle(context, place, previous.head, previous.blocks, previous.tail, text, previous);
    const updated = update(context, place, text, before, previous);
    if (updated) return updated;
  }
  const blocks: Block[] = [];
  const keep = previous ? bySource(previous.blocks) : null;
  const read = (piece: Piece): void => {
    blocks.push(takeOrRead(context, piece, text, keep, surroundingsIn(place, blocks), false));
  };
  const frame = isOutOfReach(text) ? null : frameOf(text);
  let at = frame?.contentStart ?? 0;
  const next = frame && pieceReader(text, frame);
  while (frame && next) {
    const piece = next(at);
    if (piece === null) break;
    if (piece === "end") {
      const head = text.slice(0, frame.contentStart);
      const tail = text.slice(at);
      assertFrame(head, tail);
      return settle(context, place, head, blocks, tail, text, previous);
    }
    read(piece);
    at = piece.end;
  }
  blocks.length = 0;
  const { head, pieces, tail } = splitWhole(text);
  pieces.forEach(read);
  return settle(context, place, head, blocks, tail, text, previous);
}

type Kept = Map<string, Block[]>;
function bySource(blocks: readonly Block[]): Kept {
  const kept: Kept = new Map();
  for (const block of blocks) {
    const same = kept.get(block.source);
    if (same) same.push(block);
    else kept.set(block.source, [block]);
  }
  return kept;
}

/** `own`: the block is to outlive the text it was found in. */
function takeOrRead(context: ReadContext, piece: Piece, text: string, keep: Kept | null, around: Surroundings, own: boolean): Block {
  const slice = text.slice(piece.start, piece.end);
  const same = keep?.get(slice);
  const found = same?.findIndex((block) => sameFields(block.fieldsBefore, around.fields)) ?? -1;
  const block = same?.[found];
  if (same && block) {
    same.splice(found, 1);
    return block;
  }
  return own ? readSource(context, ownCopy(slice), around) : readBlockRecord(context, piece.element, piece.source, slice, around);
}

export const surroundingsIn = (place: StoryPlace, blocks: readonly Block[]): Surroundings => surroundingsAfter(blocks[blocks.length - 1], place.name === "body", place.section);

export function readSource(context: ReadContext, source: string, around: Surroundings): Block {
  return readBlockRecord(context, parseXml(source), source, source, around);
}

/** Reads only between what both texts begin and end with; null where that cannot be done. */
function update(context: ReadContext, place: StoryPlace, text: string, before: string, previous: StoryState): StoryState | null {
  const frame = frameOf(text);
  if (!frame) return null;
  const prefix = commonPrefix(before, text);
  const suffix = commonSuffix(before, text, Math.min(before.length, text.length) - prefix);
  const { blocks: old } = previous;
  let kept = 0;
  let at = previous.head.length;
  if (prefix < at) {
    at = frame.contentStart;
  } else {
    for (let block = old[kept]; block && at + block.source.length <= prefix; block = old[kept]) {
      at += block.source.length;
      kept += 1;
    }
  }
  let resume = old.length;
  let resumeAt = text.length - previous.tail.length;
  const reach = text.length - suffix;
  if (resumeAt < reach) resumeAt = -1;
  else {
    for (let block = old[resume - 1]; resume > kept && block && resumeAt - block.source.length >= reach; block = old[resume - 1]) {
      resume -= 1;
      resumeAt -= block.source.length;
    }
  }
  const blocks = old.slice(0, kept);
  const keep = bySource(old.slice(kept, resume));
  const end = resumeAt < 0 ? text.length : resumeAt;
  if (isOutOfReach(text.slice(at, end))) return null;
  const next = pieceReader(text, frame);
  while (at !== resumeAt) {
    const piece = next(at);
    if (piece === null) return null;
    if (piece === "end") {
      const head = text.slice(0, frame.contentStart);
      const tail = text.slice(at);
      assertFrame(head, tail);
      return settle(context, place, head, blocks, tail, text, previous);
    }
    // Past the place where the old blocks would go on, the texts have parted again, and nothing checked the characters there.
    if (resumeAt >= 0 && piece.end > resumeAt) return null;
    blocks.push(takeOrRead(context, piece, text, keep, surroundingsIn(place, blocks), true));
    at = piece.end;
  }
  resumeBlocks(context, place, blocks, old, resume);
  const head = text.slice(0, frame.contentStart);
  if (head !== previous.head) assertFrame(head, previous.tail);
  return settle(context, place, head === previous.head ? previous.head : ownCopy(head), blocks, previous.tail, text, previous);
}

/** The old blocks from `from` on; read again as long as a field that runs into them differs. */
export function resumeBlocks(context: ReadContext, place: StoryPlace, blocks: Block[], old: readonly Block[], from: number): void {
  for (let i = from; i < old.length; i += 1) {
    const block = old[i];
    if (!block) continue;
    const around = surroundingsIn(place, blocks);
    blocks.push(sameFields(block.fieldsBefore, around.fields) ? block : readSource(context, block.source, around));
  }
}

/** Puts blocks in their places and counts their labels; keeps the objects of `previous` where nothing moved. */
export function settle(
  context: ReadContext, place: StoryPlace, head: string, blocks: readonly Block[], tail: string, text: string | null, previous: StoryState | null, raw: string | null = null,
): StoryState {
  const count = labelCounter(context.numbering);
  const placed: Block[] = [];
  const paragraphs: WordStory["paragraphs"][number][] = [];
  const tables: WordStory["tables"][number][] = [];
  let section = place.section;
  for (const block of blocks) {
    const labels = block.numbered.map((which): Label => {
      const numbering = block.paragraphs[which]?.format.numbering;
      const label = numbering ? count(numbering.numId, numbering.level) : null;
      return numbering && label !== null ? { text: label, level: numbering.level, numId: numbering.numId } : null;
    });
    const here = placeBlock(block, { first: paragraphs.length, firstTable: tables.length, section }, labels);
    placed.push(here);
    for (const paragraph of here.paragraphs) paragraphs.push(paragraph);
    for (const table of here.tables) tables.push(table);
    section += here.breaks.length;
  }
  const isSame = previous !== null && previous.story.name === place.name && previous.blocks.length === placed.length && placed.every((block, i) => block === previous.blocks[i]);
  return { story: isSame ? previous.story : { name: place.name, part: place.part, paragraphs, tables }, head, blocks: placed, tail, text, raw };
}
