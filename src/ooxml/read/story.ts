import type { StoryName, WordStory } from "../model";
import { parseXml } from "../xml";
import { placeBlock, readBlockRecord, sameFields, surroundingsAfter, type Block, type Label, type Surroundings } from "./block-record";
import { ownCopy } from "./canonical";
import type { ReadContext } from "./context";
import { keeperOf, type Keeper } from "./keeper";
import { labelCounter } from "./labels";
import { assertFrame, frameOf, isOutOfReach, pieceReader, splitWhole } from "./split";

/** A story with what is needed to read it again cheaply. */
export interface StoryState {
  readonly story: WordStory;
  readonly head: string;
  readonly blocks: readonly Block[];
  readonly tail: string;
  /** As it came; null after single paragraphs were replaced. */
  readonly raw: string | null;
}

export interface StoryPlace { readonly name: StoryName; readonly part: string; readonly section: number }

/** Reads a story, a block at a step; of `previous`, a reading in the same context, everything is kept that is written the same. */
export function* readStory(context: ReadContext, place: StoryPlace, xml: string, previous: StoryState | null): Generator<void, StoryState> {
  const before = previous?.story.part === place.part ? previous : null;
  if (before && before.raw === xml) return settle(context, place, before.head, before.blocks, before.tail, before, xml);
  const { head, blocks, tail } = (yield* readPieces(context, place, xml, before)) ?? (yield* readWhole(context, place, xml, before));
  yield;
  return settle(context, place, head, blocks, tail, previous, xml);
}

interface Parts { readonly head: string; readonly blocks: readonly Block[]; readonly tail: string }

/** Block by block; null where the scanner is not sure of one. */
function* readPieces(context: ReadContext, place: StoryPlace, xml: string, before: StoryState | null): Generator<void, Parts | null> {
  const frame = frameOf(xml);
  if (!frame) return null;
  const keeper = before && keeperOf(before.blocks);
  const next = pieceReader(xml, frame);
  const blocks: Block[] = [];
  let at = frame.contentStart;
  for (;;) {
    yield;
    const around = surroundingsIn(place, blocks);
    const kept = keeper?.next(xml, at);
    if (kept) {
      blocks.push(sameFields(kept.block.fieldsBefore, around.fields) ? kept.block : readSource(context, kept.block.source, around));
      at = kept.end;
      continue;
    }
    const piece = next(at);
    if (piece === null) return null;
    if (piece === "end") break;
    const slice = xml.slice(piece.start, piece.end);
    if (isOutOfReach(slice)) return null;
    blocks.push(keptOrNull(keeper, xml, piece.start, piece.end, around) ?? (keeper
      ? readSource(context, ownCopy(slice), around)
      : readBlockRecord(context, piece.element, piece.source, slice, around)));
    at = piece.end;
  }
  const head = xml.slice(0, frame.contentStart);
  const tail = xml.slice(at);
  if (head === before?.head && tail === before.tail) return { head: before.head, blocks, tail: before.tail };
  assertFrame(head, tail);
  return { head, blocks, tail };
}

function* readWhole(context: ReadContext, place: StoryPlace, xml: string, before: StoryState | null): Generator<void, Parts> {
  const keeper = before && keeperOf(before.blocks);
  const { head, pieces, tail } = splitWhole(xml);
  const blocks: Block[] = [];
  for (const { start, end, element, source } of pieces) {
    yield;
    const around = surroundingsIn(place, blocks);
    blocks.push(keptOrNull(keeper, xml, start, end, around) ?? readBlockRecord(context, element, source, xml.slice(start, end), around));
  }
  return { head, blocks, tail };
}

function keptOrNull(keeper: Keeper | null, xml: string, start: number, end: number, around: Surroundings): Block | null {
  const block = keeper?.find(xml, start, end);
  return block && sameFields(block.fieldsBefore, around.fields) ? block : null;
}

export const surroundingsIn = (place: StoryPlace, blocks: readonly Block[]): Surroundings => surroundingsAfter(blocks[blocks.length - 1], place.name === "body", place.section);

export function readSource(context: ReadContext, source: string, around: Surroundings): Block {
  return readBlockRecord(context, parseXml(source), source, source, around);
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
  context: ReadContext, place: StoryPlace, head: string, blocks: readonly Block[], tail: string, previous: StoryState | null, raw: string | null,
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
  return { story: isSame ? previous.story : { name: place.name, part: place.part, paragraphs, tables }, head, blocks: placed, tail, raw };
}
