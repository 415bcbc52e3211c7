import { replaceText } from "../../../src/ooxml/write/replace-text";
import { makeHeader } from "../../../src/ooxml/write/headers";
import type { Live } from "../../../src/ooxml/write/live";
import { dataPartsOf, withDataParts } from "./data-parts";
import { isThere, HostFile, paragraphsIn } from "./host-file";
import { Application, Document, Paragraph, Range, type Obj } from "./model";
import type { Profile } from "../profiles";
import type { Quirks } from "../quirks";

/** What Word answers when it will not; code and message as office-js shows them. */
export class HostError extends Error {
  constructor(readonly code: string, message: string) { super(message); }
}
interface Annotated { readonly paragraph: Live; readonly start: number; readonly length: number; readonly color: string }
export interface DataPart { readonly id: string; readonly namespace: string; xml: string }
type EventName = "ParagraphAdded" | "ParagraphChanged" | "ParagraphDeleted" | "DocumentSelectionChanged" | "AnnotationClicked";

/**
 * A Word with one document open: real .docx behind the object model. It is driven over the wire (`execute`) by an add-in and
 * over `type`, `click` and their like by a test that plays the user.
 */
export class TestWord {
  readonly file: HostFile;
  readonly quirks: Quirks;
  /** Every change by its member, in order: what the user's undo list would hold. */
  readonly log: string[] = [];
  readonly opened: Uint8Array[] = [];
  readonly annotations = new Map<string, Annotated>();
  readonly dataParts: DataPart[] = [];
  batches = 0;
  reads = 0;
  readOnly = false;
  /** Calls of the next batches fail with this, once each. */
  readonly failures: HostError[] = [];
  /** Mistakes of the host itself: a test that meets one is told. */
  readonly surprises: unknown[] = [];
  /** Runs in the middle of the next batch that reads: the document changes under the add-in's hands. */
  meanwhile: (() => void) | null = null;
  private readonly ranges = new Set<Range>();
  private readonly known = new WeakMap<Live, Paragraph>();
  private readonly locals = new WeakMap<Live, string>();
  private readonly handlers = new Map<EventName, Set<(detail: unknown) => void>>();
  private place: Range | null = null;
  private count = 0;

  constructor(readonly profile: Profile, docx: Uint8Array, readonly url = "C:\\Văn bản\\vào.docx", quirks: Partial<Quirks> = {}) {
    this.file = new HostFile(docx);
    this.dataParts.push(...dataPartsOf(this.file.package));
    this.quirks = { ...profile.quirks, ...quirks };
  }

  readonly document = new Document(this);
  readonly application = new Application(this);

  roots(): readonly Live[] {
    const parts = this.file.parts.pkg.partNames.filter((name) => /\/(?:header|footer)\d*\.xml$/u.test(name));
    return [this.file.body, ...parts.map((part) => this.file.root(part)), ...this.made];
  }
  private readonly made: Live[] = [];
  makeHeader(index: number, kind: "header" | "footer", which: string): Live {
    const section = this.file.sections[index];
    if (!section || kind === "footer") throw new HostError("ItemNotFound", kind);
    makeHeader(this.file.parts, section, which as "default", []);
    const part = this.file.parts.freeName((n) => `word/header${n}.xml`).replace(/\d+/u, (n) => String(Number(n) - 1));
    const root = this.file.root(part);
    this.made.push(root);
    return root;
  }
  paragraph(node: Live): Paragraph {
    const known = this.known.get(node) ?? new Paragraph(this, node);
    this.known.set(node, known);
    return known;
  }
  range(from: Live, start: number, to: Live, end: number): Range {
    const range = new Range(this, from, start, to, end);
    this.ranges.add(range);
    return range;
  }
  localId(node: Live): string {
    const known = this.locals.get(node) ?? `00000000-0000-4000-8000-${String(this.count += 1).padStart(12, "0")}`;
    this.locals.set(node, known);
    return known;
  }
  byLocalId(id: string): Paragraph | null {
    const node = this.roots().flatMap(paragraphsIn).find((one) => this.locals.get(one) === id);
    return node ? this.paragraph(node) : null;
  }
  /** Replaces text; ranges of the paragraph move along, as Word's do. */
  replace(node: Live, start: number, end: number, text: string, by: Obj): Range {
    if (!this.roots().some((root) => isThere(node, root))) throw new HostError("ItemNotFound", "The requested item doesn't exist.");
    by.changed("insertText");
    // A line feed would begin a paragraph. Source: reference of Range.insertText.
    if (/[\n\r]/u.test(text)) throw new HostError("InvalidArgument", "line break");
    replaceText(node, { start, end, text: text.replace(/\u001e/gu, "\u2011").replace(/\v/gu, "\n"), replaces: end > start });
    const by2 = text.length - (end - start);
    const moved = (at: number): number => (at >= end ? at + by2 : Math.min(at, start + text.length));
    for (const range of this.ranges) {
      if (range.from === node && range.start > start) range.start = moved(range.start);
      if (range.to === node && range.end >= end && range.end > start) range.end = moved(range.end);
    }
    return this.range(node, start, node, start + text.length);
  }
  select(node: Live, start: number, end: number): null {
    this.place = this.range(node, start, node, end);
    this.emit("DocumentSelectionChanged", null);
    return null;
  }
  selection(): Range {
    const first = paragraphsIn(this.file.body)[0];
    if (!first) throw new HostError("ItemNotFound", "selection");
    return this.place && isThere(this.place.from, this.roots().find((root) => this.place && isThere(this.place.from, root)) ?? this.file.body) ? this.place : this.range(first, 0, first, 0);
  }
  get selectedText(): string { return this.selection().Text; }
  addAnnotation(one: Annotated): string {
    const id = `a${this.count += 1}`;
    this.annotations.set(id, one);
    return id;
  }

  /** What is underlined, by paragraph. */
  underlined(): readonly (readonly [number, Annotated])[] {
    const all = paragraphsIn(this.file.body);
    return [...this.annotations.values()].map((one) => [all.indexOf(one.paragraph), one] as const).sort(([a], [b]) => a - b);
  }

  // What the user does.

  /** Types over a stretch of a body paragraph, and the caret is behind it. */
  type(index: number, start: number, end: number, text: string): void {
    const node = paragraphsIn(this.file.body)[index];
    if (!node) throw new Error(`no paragraph ${index}`);
    this.replace(node, start, end, text, { changed: () => { this.file.revision += 1; } } as unknown as Obj);
    this.select(node, start + text.length, start + text.length);
    this.emit("ParagraphChanged", { uniqueLocalIds: this.quirks.noLocalIds ? [] : [this.localId(node)] });
  }
  /** Clicks in the text; where an underline lies there, Word tells of that too. */
  clickAnnotation(index: number, at: number): void {
    const node = paragraphsIn(this.file.body)[index];
    const [id] = [...this.annotations].find(([, one]) => one.paragraph === node && at >= one.start && at < one.start + one.length) ?? [];
    this.click(index, at);
    // Source: Document.onAnnotationClicked, AnnotationClickedEventArgs.
    if (id !== undefined) this.emit("AnnotationClicked", { id });
  }
  click(index: number, at = 0): void {
    const node = paragraphsIn(this.file.body)[index];
    if (node) this.select(node, at, at);
  }
  /** A new paragraph behind that one. */
  enter(index: number, text: string): void {
    const node = paragraphsIn(this.file.body)[index];
    if (!node) throw new Error(`no paragraph ${index}`);
    const made = this.paragraph(node).InsertParagraph(text, "After");
    this.log.pop();
    this.select(made.node, text.length, text.length);
    this.emit("ParagraphAdded", { uniqueLocalIds: [] });
  }
  /** Another document in the window, as after selecting everything and typing over it. */
  startOver(docx: Uint8Array): void {
    this.file.become(docx);
    this.dataParts.splice(0, Infinity, ...dataPartsOf(this.file.package));
    this.click(0);
  }
  /** What the user finds on his disk after Ctrl+S, data parts along. */
  save(): Uint8Array { return withDataParts(this.file.package, this.dataParts).save(); }
  texts(): readonly string[] { return paragraphsIn(this.file.body).map((node) => this.paragraph(node).Text); }

  on(name: EventName, handler: (detail: unknown) => void): () => void {
    const set = this.handlers.get(name) ?? new Set();
    this.handlers.set(name, set);
    set.add(handler);
    return () => set.delete(handler);
  }
  private emit(name: EventName, detail: unknown): void {
    if (this.quirks.eventsLost) return;
    for (const handler of this.handlers.get(name) ?? []) handler(detail);
  }
  wait(ms: number): Promise<void> { return ms > 0 ? new Promise((resolve) => { setTimeout(resolve, ms); }) : Promise.resolve(); }
}
