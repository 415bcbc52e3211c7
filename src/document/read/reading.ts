import type { ComponentKind, DocumentType } from "../../standard/vocabulary";
import type { WordSection, WordSettings } from "../../ooxml/model";
import { makeComponent, type Making } from "../component";
import type { Component, Paragraph, Role } from "../document";
import { linesOf, type Geometry, type Line } from "../line";

/** What the recognisers of one document see and fill in, in the order of `read-document.ts`. */
export interface Reading {
  readonly paragraphs: readonly Paragraph[];
  readonly extras: readonly Paragraph[];
  readonly sections: readonly WordSection[];
  readonly settings: WordSettings;
  readonly attached: boolean;
  readonly components: Component[];
  readonly missing: Map<ComponentKind, string>;
  readonly roles: Map<Paragraph, Role>;
  /** Lines above the middle: header, number, date, marks. */
  head: readonly Line[];
  /** Lines behind the head, as far as the window reaches. */
  below: readonly Line[];
  documentType: DocumentType | null;
  personalForm: boolean;
  /** Positions in `paragraphs`: where the body begins, where it ends (exclusive), where what follows the signature begins. */
  bodyFrom: number;
  bodyTo: number;
  closingTo: number;
  /** Index of the first paragraph of running text; null without a body. */
  runningFrom: number | null;
  linesOf(paragraph: Paragraph): readonly Line[];
  positionOf(paragraph: Paragraph): number;
  find(kind: ComponentKind): Component | null;
  add(making: Making): Component;
  miss(kind: ComponentKind, why: string): void;
}

const mmToPt = (value: number): number => (value * 72) / 25.4;

export function newReading(input: Pick<Reading, "paragraphs" | "extras" | "sections" | "settings" | "attached">): Reading {
  const geometries = new Map<number, Geometry>();
  const defaultTab = input.settings.defaultTab;
  for (const section of input.sections) {
    geometries.set(section.index, { textWidth: mmToPt(section.width - section.margins.left - section.margins.right) as Geometry["textWidth"], defaultTab });
  }
  const fallback: Geometry = { textWidth: 468 as Geometry["textWidth"], defaultTab };
  const first = input.paragraphs[0]?.index ?? 0;
  const reading: Reading = {
    ...input, components: [], missing: new Map(), roles: new Map(), head: [], below: [], documentType: null, personalForm: false,
    bodyFrom: 0, bodyTo: input.paragraphs.length, closingTo: input.paragraphs.length, runningFrom: null,
    linesOf: (paragraph) => linesOf(paragraph, geometries.get(paragraph.section) ?? fallback),
    // The paragraphs of one document are neighbours in their story.
    positionOf: (paragraph) => paragraph.index - first,
    find: (kind) => reading.components.find((component) => component.kind === kind) ?? null,
    add(making) {
      const component = makeComponent(making);
      reading.components.push(component);
      return component;
    },
    miss: (kind, why) => { if (!reading.missing.has(kind)) reading.missing.set(kind, why); },
  };
  return reading;
}

/** The lines of some neighbouring paragraphs, by position. */
export function linesBetween(reading: Reading, from: number, to: number): readonly Line[] {
  const out: Line[] = [];
  for (let at = Math.max(0, from); at < Math.min(to, reading.paragraphs.length); at += 1) {
    const paragraph = reading.paragraphs[at];
    if (paragraph) out.push(...reading.linesOf(paragraph));
  }
  return out;
}

/** The table that a paragraph's innermost cell belongs to, with its number of columns. */
export function cellOf(paragraph: Paragraph): { readonly table: number; readonly columns: number; readonly column: number } | null {
  for (let i = paragraph.containers.length - 1; i >= 0; i -= 1) {
    const container = paragraph.containers[i];
    if (container?.in === "cell") return container;
  }
  return null;
}
export const inColumns = (line: Line): boolean => (cellOf(line.paragraph)?.columns ?? 1) > 1;
/** Running text: too long for any component's line. */
export const isRunningText = (line: Line): boolean => line.text.length > 110 && !line.centred && !inColumns(line);
/** The two lines stand under one another. */
export function sameColumn(a: Line, b: Line): boolean {
  if (a.region === b.region) return true;
  const one = cellOf(a.paragraph);
  const other = cellOf(b.paragraph);
  return one !== null && other !== null ? a.side === b.side : one === other && a.side === b.side;
}
