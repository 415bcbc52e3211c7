import type { Container, WordParagraph, WordTable } from "../model";
import type { XmlElement } from "../xml";
import { readBlock } from "./blocks";
import { outsideTables, type ReadContext } from "./context";
import { readSection, type SectionProperties } from "./sections";
import type { OpenField, Position, Walk } from "./walk";

/**
 * One block of a story as it was read: the unit of reuse. `first`, `firstTable` and `section` say where its paragraphs,
 * already numbered for the story, stand; a block elsewhere in another reading gets shifted copies.
 */
export interface Block {
  /** Its XML, with the blank text before it. */
  readonly source: string;
  readonly fieldsBefore: readonly OpenField[];
  readonly fieldsAfter: readonly OpenField[];
  readonly paragraphs: readonly WordParagraph[];
  readonly tables: readonly WordTable[];
  readonly breaks: readonly { readonly after: number; readonly properties: SectionProperties }[];
  readonly fonts: readonly string[];
  /** Its numbered paragraphs, counted within the block. */
  readonly numbered: readonly number[];
  readonly first: number;
  readonly firstTable: number;
  readonly section: number;
}

/** What a block is read into: where it will most likely stand, and the fields that run into it. */
export interface Surroundings { readonly at: Position; readonly fields: readonly OpenField[]; readonly isBody: boolean }

export function surroundingsAfter(last: Block | undefined, isBody: boolean, section: number): Surroundings {
  if (!last) return { at: { first: 0, firstTable: 0, section }, fields: noFields, isBody };
  const at = { first: last.first + last.paragraphs.length, firstTable: last.firstTable + last.tables.length, section: last.section + last.breaks.length };
  return { at, fields: last.fieldsAfter, isBody };
}

/** `xml` is what the offsets of `element` count in, `source` the block's own stretch of it. */
export function readBlockRecord(context: ReadContext, element: XmlElement, xml: string, source: string, { at, fields: fieldsBefore, isBody }: Surroundings): Block {
  const walk: Walk = {
    at, context, source: xml, paragraphs: [], tables: [], breaks: [], fonts: new Set(), fields: [...fieldsBefore], containers: noContainers,
    table: outsideTables, within: null, pending: false,
  };
  readBlock(walk, element);
  const storyOf = (id: string, kind: "header" | "footer"): `header:${string}` | `footer:${string}` | null => {
    const story = context.source.stories.get(id);
    return story?.startsWith(`${kind}:`) ? story as `header:${string}` | `footer:${string}` : null;
  };
  const numbered: number[] = [];
  walk.paragraphs.forEach((paragraph, which) => {
    if (paragraph.format.numbering) numbered.push(which);
  });
  const breaks = (isBody ? walk.breaks : []).map(({ after, sectPr }) => ({ after, properties: readSection(sectPr, storyOf) }));
  let passed = 0;
  walk.paragraphs.forEach((paragraph, which) => {
    while (passed < breaks.length && (breaks[passed]?.after ?? 0) <= which) passed += 1;
    paragraph.section = at.section + passed;
  });
  return {
    source, fieldsBefore, fieldsAfter: walk.fields.length === 0 ? noFields : walk.fields, paragraphs: walk.paragraphs, tables: walk.tables, breaks,
    fonts: [...walk.fonts], numbered, ...at,
  };
}

export const noFields: readonly OpenField[] = Object.freeze([]);
const noContainers: readonly Container[] = Object.freeze([]);

export function sameFields(a: readonly OpenField[], b: readonly OpenField[]): boolean {
  return a === b || (a.length === b.length && a.every((field, at) => field.inResult === b[at]?.inResult && field.instruction === b[at].instruction));
}

export type Label = WordParagraph["label"];

/** The block at its place, with the labels that its numbered paragraphs have there; itself where nothing differs. */
export function placeBlock(block: Block, at: Position, labels: readonly Label[]): Block {
  const shift = at.first - block.first;
  const tableShift = at.firstTable - block.firstTable;
  const sectionShift = at.section - block.section;
  const isMoved = shift !== 0 || tableShift !== 0 || sectionShift !== 0;
  if (!isMoved && block.numbered.every((which, i) => sameLabel(block.paragraphs[which]?.label ?? null, labels[i] ?? null))) return block;
  const containers = new Map<readonly Container[], readonly Container[]>();
  const shifted = (list: readonly Container[]): readonly Container[] => {
    if (tableShift === 0 || list.length === 0) return list;
    let copy = containers.get(list);
    if (!copy) containers.set(list, copy = list.map((one) => one.in === "cell" ? { ...one, table: one.table + tableShift } : one));
    return copy;
  };
  const paragraphs = isMoved
    ? block.paragraphs.map((one): WordParagraph => ({ ...one, index: one.index + shift, section: one.section + sectionShift, containers: shifted(one.containers) }))
    : [...block.paragraphs];
  block.numbered.forEach((which, i) => {
    const paragraph = paragraphs[which];
    const label = labels[i] ?? null;
    if (paragraph && !sameLabel(paragraph.label, label)) paragraphs[which] = { ...paragraph, label };
  });
  const tables = isMoved
    ? block.tables.map((one) => ({ ...one, id: one.id + tableShift, within: one.within === null ? null : one.within + tableShift, first: one.first + shift, last: one.last + shift }))
    : block.tables;
  return { ...block, ...at, paragraphs, tables };
}

const sameLabel = (a: Label, b: Label): boolean => a === b || (a !== null && b !== null && a.text === b.text && a.level === b.level && a.numId === b.numId);
