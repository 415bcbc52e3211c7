import type { Container, WordParagraph, WordTable } from "../model";
import type { XmlElement } from "../xml";
import type { ReadContext, TableContext } from "./context";

/** While a block is read its paragraphs still grow. */
export type Growing<T> = { -readonly [K in keyof T]: T[K] };
export type GrowingParagraph = Growing<WordParagraph>;
export type GrowingTable = Growing<WordTable>;

/** A field that has begun and not ended; fields may run over paragraphs and blocks. */
export interface OpenField { readonly instruction: string; readonly inResult: boolean }

/** A `w:sectPr`, and how many paragraphs of the block stand before its end. */
export interface SectionBreak { readonly after: number; readonly sectPr: XmlElement }

/** Where a block stands in its story: the numbers of its first paragraph, table and section. */
export interface Position { readonly first: number; readonly firstTable: number; readonly section: number }

/** What reading one block fills. */
export interface Walk {
  readonly at: Position;
  readonly context: ReadContext;
  readonly source: string;
  readonly paragraphs: GrowingParagraph[];
  readonly tables: GrowingTable[];
  readonly breaks: SectionBreak[];
  readonly fonts: Set<string>;
  fields: OpenField[];
  containers: readonly Container[];
  table: TableContext;
  /** The table that directly holds what is read now. */
  within: number | null;
  /** A change is pending on a table or row around. */
  pending: boolean;
}

/** Runs `read` with another surrounding and puts the old one back. */
export function inside(walk: Walk, change: Partial<Pick<Walk, "containers" | "table" | "within" | "pending" | "fields">>, read: () => void): void {
  const { containers, table, within, pending, fields } = walk;
  Object.assign(walk, change);
  read();
  Object.assign(walk, { containers, table, within, pending }, "fields" in change ? { fields } : {});
}

export const sliceOf = (walk: Walk, element: XmlElement | null): string => element ? walk.source.slice(element.start, element.end) : "";
