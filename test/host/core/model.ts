import { attribute, setAttribute } from "../../../src/ooxml/write/attributes";
import { runsShowing } from "../../../src/ooxml/write/split-runs";
import { child, childrenOf, clone, detach, insertBeside, make, nameOf, setItems, type Live } from "../../../src/ooxml/write/live";
import { plainParagraph, setParagraphProperties } from "../../../src/ooxml/write/paragraph-properties";
import { paragraphText } from "../../../src/ooxml/write/pieces";
import { replaceText } from "../../../src/ooxml/write/replace-text";
import { setRunProperties } from "../../../src/ooxml/write/run-properties";
import { ensureChild } from "../../../src/ooxml/write/schema-order";
import type { PageChange, ParagraphChange, RunChange } from "../../../src/ooxml/edits";
import { mm, pt, ptToMm } from "../../../src/shared/measure";
import { decodeBase64 } from "../../../src/ooxml/base64";
import { openPackage } from "../../../src/ooxml/package";
import { setPageProperties } from "../../../src/ooxml/write/page-properties";
import { HostFile, bodyOf, isThere, paragraphsIn, replaceNode, styleNameOf, textOfParagraph, wordText } from "./host-file";
import { dataPartsOf } from "./data-parts";
import { emptyParagraph, flatOf, flatOfParagraph, importBlocks } from "./ooxml";
import { HostError, type TestWord } from "./word";
import type { ClassName } from "../members";

/** An object of Word's model. Properties and methods have the names they have on the wire. */
export abstract class Obj {
  abstract readonly is: ClassName;
  constructor(readonly word: TestWord) {}
  get file(): HostFile { return this.word.file; }
  /** For the log and the round-trip counts: every change goes through here. */
  changed(what: string): void {
    if (this.word.readOnly) throw new HostError("AccessDenied", "You do not have permissions.");
    this.file.revision += 1;
    this.word.log.push(what);
  }
}
export class NullObject extends Obj { readonly is: ClassName = "Paragraph"; }

abstract class Collection<T extends Obj> extends Obj {
  abstract get items(): readonly T[];
  GetFirst(): T { return this.items[0] ?? notFound(); }
  GetLast(): T { return this.items.at(-1) ?? notFound(); }
}
const notFound = (): never => { throw new HostError("ItemNotFound", "The requested item doesn't exist."); };

export class Body extends Obj {
  readonly is = "Body";
  constructor(word: TestWord, readonly root: () => Live, readonly isMain: boolean) { super(word); }
  get Paragraphs(): ParagraphCollection { return new ParagraphCollection(this.word, () => paragraphsIn(this.root())); }
  get Text(): string { return paragraphsIn(this.root()).map(textOfParagraph).join("\r"); }
  GetOoxml(): string {
    if (this.word.quirks.getOoxmlThrows) throw new HostError("GeneralException", "Something went wrong while processing the request.");
    this.word.reads += 1;
    return flatOf(this.file, this.word.quirks);
  }
  GetRange(): Range {
    const all = paragraphsIn(this.root());
    const [first, last] = [all[0] ?? notFound(), all.at(-1) ?? notFound()];
    return this.word.range(first, 0, last, paragraphText(last).text.length);
  }
  InsertOoxml(xml: string, location: string): null {
    if (location !== "Replace") throw new HostError("InvalidArgument", location);
    const root = this.root();
    const section = childrenOf(root).filter((one) => nameOf(one) === "w:sectPr");
    // A body keeps a paragraph of its own behind what is put in. Source: office-js issue 874.
    setItems(root, [...importBlocks(this.file, xml, this.word.quirks), ...(this.isMain ? [emptyParagraph()] : []), ...section]);
    this.changed("body.insertOoxml");
    return null;
  }
  /** Headers, footers and page set-up of the file are dropped. Source: «Troubleshoot Word add-ins», body.insertFileFromBase64. */
  InsertFileFromBase64(base64: string, location: string): null {
    if (location !== "Replace") throw new HostError("InvalidArgument", location);
    const flat = openPackage(decodeBase64(base64)).saveFlat();
    const root = this.root();
    const section = childrenOf(root).filter((one) => nameOf(one) === "w:sectPr");
    setItems(root, [...importBlocks(this.file, flat, this.word.quirks), ...section]);
    this.changed("body.insertFileFromBase64");
    return null;
  }
}

export class ParagraphCollection extends Collection<Paragraph> {
  readonly is = "ParagraphCollection";
  constructor(word: TestWord, readonly nodes: () => readonly Live[]) { super(word); }
  get items(): readonly Paragraph[] { return this.nodes().map((node) => this.word.paragraph(node)); }
}

const alignments: Readonly<Record<string, NonNullable<ParagraphChange["alignment"]>>> = { Left: "left", Centered: "center", Right: "right", Justified: "both" };

export class Paragraph extends Obj {
  readonly is = "Paragraph";
  constructor(word: TestWord, readonly node: Live) { super(word); }
  private get properties(): Live { return ensureChild(this.node, "w:p", "w:pPr"); }
  private set(change: ParagraphChange): void {
    this.there();
    this.changed(`paragraph.${Object.keys(change).join(",")}`);
    setParagraphProperties(this.properties, change, plainParagraph);
  }
  there(): void { if (!this.word.roots().some((root) => isThere(this.node, root))) notFound(); }
  get Text(): string { return textOfParagraph(this.node); }
  get Font(): Font { return new Font(this.word, () => [{ node: this.node, start: 0, end: paragraphText(this.node).text.length }], true); }
  /** Null where Word has none to give. Source: remark at Paragraph.uniqueLocalId. */
  get UniqueLocalId(): string | null { return this.word.quirks.noLocalIds ? null : this.word.localId(this.node); }
  set Alignment(value: string) { this.set({ alignment: alignments[value] ?? (() => { throw new HostError("InvalidArgument", value); })() }); }
  set LeftIndent(value: number) { this.set({ indentLeft: pt(value) }); }
  set RightIndent(value: number) { this.set({ indentRight: pt(value) }); }
  set FirstLineIndent(value: number) { this.set({ firstLine: pt(value) }); }
  set SpaceBefore(value: number) { this.set({ before: pt(value) }); }
  set SpaceAfter(value: number) { this.set({ after: pt(value) }); }
  /** A multiple, never a fixed height. Source: office-js issues 2296, 3203. */
  set LineSpacing(value: number) { this.set({ lineRule: "auto", line: pt(value) }); }
  get Style(): string {
    const id = attributeOf(child(this.properties, "w:pStyle"));
    const styles = this.file.styles ? childrenOf(this.file.styles).filter((one) => nameOf(one) === "w:style") : [];
    const style = styles.find((one) => (id === undefined ? attribute(one, "w:default") === "1" && attribute(one, "w:type") === "paragraph" : attribute(one, "w:styleId") === id));
    return style ? styleNameOf(style) : "Normal";
  }
  /** Another style takes direct paragraph formatting away, and direct character formatting of more than half. Source: Word's help, «Apply styles». */
  set Style(name: string) {
    const style = this.file.styles && childrenOf(this.file.styles).find((one) => nameOf(one) === "w:style" && styleNameOf(one).toLowerCase() === name.toLowerCase());
    if (!style) throw new HostError("InvalidArgument", `style ${name}`);
    this.changed("paragraph.style");
    const kept = childrenOf(this.properties).filter((one) => ["w:sectPr", "w:numPr", "w:rPr", "w:framePr"].includes(nameOf(one)));
    setItems(this.properties, kept);
    setAttribute(ensureChild(this.properties, "w:pPr", "w:pStyle"), "w:val", attribute(style, "w:styleId") ?? "");
    const { pieces, text } = paragraphText(this.node);
    const covered = new Map<string, number>();
    for (const piece of pieces) {
      const direct = child(piece.run, "w:rPr");
      for (const one of direct ? childrenOf(direct) : []) covered.set(nameOf(one), (covered.get(nameOf(one)) ?? 0) + piece.text.length);
    }
    for (const run of new Set(pieces.map((piece) => piece.run))) {
      const direct = child(run, "w:rPr");
      for (const one of direct ? childrenOf(direct) : []) if ((covered.get(nameOf(one)) ?? 0) > text.length / 2) detach(one);
    }
  }
  Search(needle: string, options?: { readonly MatchCase?: boolean; readonly matchCase?: boolean } | null): RangeCollection {
    return new RangeCollection(this.word, find(this.word, this.node, needle, options?.MatchCase ?? options?.matchCase ?? false));
  }
  GetRange(): Range { return this.word.range(this.node, 0, this.node, paragraphText(this.node).text.length); }
  InsertText(text: string, location: string): Range {
    this.there();
    const { length } = paragraphText(this.node).text;
    const at = location === "Start" ? [0, 0] : location === "End" ? [length, length] : [0, length];
    return this.word.replace(this.node, at[0] ?? 0, at[1] ?? 0, text, this);
  }
  /** The new paragraph takes the formatting of the one it is put beside. Source: reference of Paragraph.insertParagraph, and Word's habit. */
  InsertParagraph(text: string, where: string): Paragraph {
    this.there();
    this.changed("paragraph.insertParagraph");
    const made = make("<w:p/>");
    const properties = child(this.node, "w:pPr");
    const run = paragraphText(this.node).runs.map((one) => child(one, "w:rPr")).find((one) => one !== undefined);
    if (properties) {
      const copy = clone(properties);
      for (const one of childrenOf(copy)) if (nameOf(one) === "w:sectPr") detach(one);
      setItems(made, [copy]);
    }
    const typed = make("<w:r><w:t xml:space=\"preserve\"></w:t></w:r>");
    if (run) setItems(typed, [clone(run), ...childrenOf(typed)]);
    setItems(made, [...childrenOf(made), typed]);
    insertBeside(this.node, where === "Before" ? "before" : "after", made);
    replaceText(made, { start: 0, end: 0, text, replaces: false });
    return this.word.paragraph(made);
  }
  async InsertOoxml(xml: string, location: string): Promise<null> {
    if (location !== "Replace") throw new HostError("InvalidArgument", location);
    this.there();
    await this.word.wait(this.word.quirks.insertOoxmlMs);
    this.changed("paragraph.insertOoxml");
    const section = child(ensureChild(this.node, "w:p", "w:pPr"), "w:sectPr");
    const blocks = importBlocks(this.file, xml, this.word.quirks);
    // The break of the section stays where it was; what comes in brings none. Source: office-js issues 5004, 5062.
    const last = blocks.at(-1);
    if (section && last) setItems(ensureChild(last, "w:p", "w:pPr"), [...childrenOf(ensureChild(last, "w:p", "w:pPr")).filter((one) => nameOf(one) !== "w:sectPr"), clone(section)]);
    replaceNode(this.node, [...blocks, ...(this.word.quirks.emptyAfterInsertOoxml ? [emptyParagraph()] : [])]);
    return null;
  }
  GetOoxml(): string { return flatOfParagraph(this.file, this.node, this.word.quirks); }
  Select(): null { return this.word.select(this.node, 0, paragraphText(this.node).text.length); }
  Delete(): null {
    this.there();
    this.changed("paragraph.delete");
    const siblings = this.node.parent ? childrenOf(this.node.parent).filter((one) => nameOf(one) === "w:p" || nameOf(one) === "w:tbl") : [];
    // The last paragraph of a cell or of the document cannot go; it is emptied.
    if (siblings.at(-1) === this.node) setItems(this.node, childrenOf(this.node).filter((one) => nameOf(one) === "w:pPr"));
    else detach(this.node);
    return null;
  }
  /** Its text goes, fields and all; the paragraph and its looks stay. Source: reference of Paragraph.clear. */
  Clear(): null {
    this.there();
    this.changed("paragraph.clear");
    setItems(this.node, childrenOf(this.node).filter((one) => nameOf(one) === "w:pPr"));
    return null;
  }
  GetNextOrNullObject(): Obj { return this.neighbour(1); }
  GetPreviousOrNullObject(): Obj { return this.neighbour(-1); }
  private neighbour(by: number): Obj {
    const all = this.word.roots().map(paragraphsIn).find((list) => list.includes(this.node)) ?? [];
    const node = all[all.indexOf(this.node) + by];
    return node ? this.word.paragraph(node) : new NullObject(this.word);
  }
  /** Needs a subscription, whatever the requirement set says. Source: note at Paragraph.insertAnnotations; office-js issue 4953. */
  InsertAnnotations(set: { readonly critiques?: readonly Critique[]; readonly Critiques?: readonly Critique[] }): readonly string[] {
    if (this.word.quirks.annotationsThrow) throw new HostError("GeneralException", "There was an internal error while processing the request.");
    const { length } = this.Text;
    if (this.word.quirks.popupsThrow && (set.critiques ?? set.Critiques ?? []).some(({ popupOptions }) => popupOptions)) throw new HostError("InvalidArgument", "popupOptions");
    return (set.critiques ?? set.Critiques ?? []).map((one) => {
      if (one.start < 0 || one.length <= 0 || one.start + one.length > length) throw new HostError("InvalidArgument", "critique");
      return this.word.addAnnotation({ paragraph: this.node, start: one.start, length: one.length, color: one.colorScheme });
    });
  }
}
interface Critique { readonly popupOptions?: unknown; readonly start: number; readonly length: number; readonly colorScheme: string }
const attributeOf = (node: Live | undefined): string | undefined => node && attribute(node, "w:val");

/** Word's search: `^` is its own escape, at most 255 characters. Source: SearchOptions reference; «Find and replace» special characters. */
function find(word: TestWord, node: Live, needle: string, matchCase: boolean): readonly Range[] {
  if (needle.length > 255 || needle === "") throw new HostError("SearchStringInvalidOrTooLong", needle);
  const codes: Readonly<Record<string, string>> = { "^": "^", t: "\t", l: "\v", s: "\u00a0", "~": "\u001e", "-": "\u001f" };
  const wanted = needle.replace(/\^(.)/gu, (_all, code: string) => codes[code] ?? (() => { throw new HostError("SearchStringInvalidOrTooLong", needle); })());
  const fold = (text: string): string => (matchCase ? text : text.toLowerCase()).replace(/[‘’]/gu, "'").replace(/[“”]/gu, "\"");
  const text = fold(textOfParagraph(node));
  const found: Range[] = [];
  for (let at = text.indexOf(fold(wanted)); at >= 0; at = text.indexOf(fold(wanted), at + wanted.length)) found.push(word.range(node, at, node, at + wanted.length));
  return found;
}

export class RangeCollection extends Collection<Range> {
  readonly is = "RangeCollection";
  constructor(word: TestWord, readonly items: readonly Range[]) { super(word); }
}

export class Range extends Obj {
  readonly is = "Range";
  constructor(word: TestWord, public from: Live, public start: number, public to: Live, public end: number) { super(word); }
  private get stretches(): readonly Stretch[] {
    if (this.from === this.to) return [{ node: this.from, start: this.start, end: this.end }];
    const all = this.word.roots().map(paragraphsIn).find((list) => list.includes(this.from)) ?? [];
    return all.slice(all.indexOf(this.from), all.indexOf(this.to) + 1)
      .map((node) => ({ node, start: node === this.from ? this.start : 0, end: node === this.to ? this.end : paragraphText(node).text.length }));
  }
  get Text(): string { return this.stretches.map(({ node, start, end }) => textOfParagraph(node).slice(start, end)).join("\r"); }
  get Font(): Font { return new Font(this.word, () => this.stretches, false); }
  get Paragraphs(): ParagraphCollection { return new ParagraphCollection(this.word, () => this.stretches.map(({ node }) => node)); }
  InsertText(text: string, location: string): Range {
    const at = location === "Start" ? [this.start, this.start] : location === "End" ? [this.end, this.end] : [this.start, this.end];
    return this.word.replace(this.from, at[0] ?? 0, at[1] ?? 0, text, this);
  }
  /** Of every kind on Windows and Mac; fields are read-only on the web. Source: remarks at Range.insertField, «Use fields in your Word add-in». */
  InsertField(location: string, kind: string): Field {
    if (this.word.profile.platform === "OfficeOnline" || this.word.quirks.fieldsThrow) throw new HostError("NotImplemented", "insertField");
    if (location !== "Start" || kind !== "Page") throw new HostError("InvalidArgument", `${location} ${kind}`);
    if (this.stretches.length !== 1 || this.start !== 0) throw new HostError("InvalidArgument", "range");
    this.changed("range.insertField");
    const pieces = ["<w:fldChar w:fldCharType=\"begin\"/>", "<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>", "<w:fldChar w:fldCharType=\"separate\"/>", "<w:t>1</w:t>", "<w:fldChar w:fldCharType=\"end\"/>"];
    const [properties, rest] = [0, 1].map((is) => childrenOf(this.from).filter((one) => (nameOf(one) === "w:pPr" ? 0 : 1) === is));
    setItems(this.from, [...properties ?? [], ...pieces.map((piece) => make(`<w:r>${piece}</w:r>`)), ...rest ?? []]);
    return new Field(this.word);
  }
  ExpandTo(other: Range): Range { return this.word.range(this.from, this.start, other.to, other.end); }
  Delete(): null {
    this.word.replace(this.from, this.start, this.end, "", this);
    return null;
  }
  Select(): null { return this.word.select(this.from, this.start, this.end); }
}
export class Field extends Obj { readonly is = "Field"; }
interface Stretch { readonly node: Live; readonly start: number; readonly end: number }

export class Font extends Obj {
  readonly is = "Font";
  constructor(word: TestWord, readonly stretches: () => readonly Stretch[], readonly withMark: boolean) { super(word); }
  private set(change: RunChange): void {
    this.changed(`font.${Object.keys(change).join(",")}`);
    for (const { node, start, end } of this.stretches()) {
      const now = { highlight: "yellow", hidden: false, strike: true };
      for (const run of runsShowing(node, start, end)) setRunProperties(ensureChild(run, "w:r", "w:rPr"), change, now);
      if (this.withMark) setRunProperties(ensureChild(ensureChild(node, "w:p", "w:pPr"), "w:pPr", "w:rPr"), change, null);
    }
  }
  set Name(font: string) { this.set({ font }); }
  set Size(value: number) { this.set({ size: pt(value) }); }
  set Bold(bold: boolean) { this.set({ bold }); }
  set Italic(italic: boolean) { this.set({ italic }); }
  set Underline(value: string) { this.set({ underline: value === "None" ? "none" : "single" }); }
  set Color(value: string) { this.set({ color: value.replace("#", "") }); }
  set HighlightColor(value: string | null) {
    if (value !== null) throw new HostError("InvalidArgument", value);
    this.set({ highlight: null });
  }
  set StrikeThrough(on: boolean) { if (!on) this.set({ strike: false }); }
  set DoubleStrikeThrough(on: boolean) { if (!on) this.set({ strike: false }); }
}

export class SectionCollection extends Collection<Section> {
  readonly is = "SectionCollection";
  get items(): readonly Section[] { return this.file.sections.map((_one, i) => new Section(this.word, i)); }
}
const headerTypes: Readonly<Record<string, string>> = { Primary: "default", FirstPage: "first", EvenPages: "even" };
export class Section extends Obj {
  readonly is = "Section";
  constructor(word: TestWord, readonly index: number) { super(word); }
  GetNext(): Section { return this.file.sections[this.index + 1] ? new Section(this.word, this.index + 1) : notFound(); }
  GetHeader(type: string): Body { return this.headerOrFooter("header", type); }
  GetFooter(type: string): Body { return this.headerOrFooter("footer", type); }
  private headerOrFooter(kind: "header" | "footer", type: string): Body {
    const which = headerTypes[type] ?? "default";
    return new Body(this.word, () => {
      const part = this.file.headerPart(this.index, kind, which);
      if (part !== null) return this.file.root(part);
      return this.word.makeHeader(this.index, kind, which);
    }, false);
  }
  get PageSetup(): PageSetup { return new PageSetup(this.word, this.index); }
}

export class PageSetup extends Obj {
  readonly is = "PageSetup";
  constructor(word: TestWord, readonly index: number) { super(word); }
  private set(change: PageChange): void {
    this.changed(`pageSetup.${Object.keys(change).join(",")}`);
    const section = this.file.sections[this.index];
    if (section) setPageProperties(section, change, undefined);
  }
  set TopMargin(value: number) { this.set({ top: ptToMm(pt(value)) }); }
  set BottomMargin(value: number) { this.set({ bottom: ptToMm(pt(value)) }); }
  set LeftMargin(value: number) { this.set({ left: ptToMm(pt(value)) }); }
  set RightMargin(value: number) { this.set({ right: ptToMm(pt(value)) }); }
  set Gutter(value: number) { this.set({ gutter: ptToMm(pt(value)) }); }
  set HeaderDistance(value: number) { this.set({ headerDistance: ptToMm(pt(value)) }); }
  set PageWidth(value: number) { this.set({ width: mm(ptToMm(pt(value))) }); }
  set PageHeight(value: number) { this.set({ height: mm(ptToMm(pt(value))) }); }
  set Orientation(value: string) { this.set({ orientation: value === "Landscape" ? "landscape" : "portrait" }); }
  set DifferentFirstPageHeaderFooter(value: boolean) { this.set({ titlePage: value }); }
}

export class Annotation extends Obj {
  readonly is = "Annotation";
  constructor(word: TestWord, readonly id: string) { super(word); }
  Delete(): null {
    if (!this.word.annotations.delete(this.id)) notFound();
    return null;
  }
}

export class Document extends Obj {
  readonly is = "Document";
  get Body(): Body { return new Body(this.word, () => this.file.body, true); }
  get Sections(): SectionCollection { return new SectionCollection(this.word); }
  GetSelection(): Range { return this.word.selection(); }
  GetParagraphByUniqueLocalId(id: string): Paragraph { return this.word.byLocalId(id) ?? notFound(); }
  GetAnnotationById(id: string): Annotation { return new Annotation(this.word, id); }
  /** With headers, page set-up, and what the options name; settings stay. At most 4 MB. Source: reference of Document.insertFileFromBase64. */
  InsertFileFromBase64(base64: string, location: string, options?: Readonly<Record<string, boolean>> | null): null {
    if (location !== "Replace") throw new HostError("InvalidArgument", location);
    const bytes = decodeBase64(base64);
    if (bytes.length > 4 * 1024 * 1024) throw new HostError("InvalidArgument", "The file is larger than 4 MB.");
    this.changed("document.insertFileFromBase64");
    // Without the option of WordApi 1.6 the file's own data stay behind. Source: reference of InsertFileOptions.
    if (options?.["importCustomXmlParts"] ?? options?.["ImportCustomXmlParts"]) this.word.dataParts.push(...dataPartsOf(openPackage(bytes)));
    if (options?.["importStyles"] ?? options?.["ImportStyles"]) this.file.become(bytes);
    else this.Body.InsertFileFromBase64(base64, location);
    return null;
  }
}

/** What the genuine office.js makes of `{ matchCase: true }`. */
export class SearchOptions extends Obj {
  readonly is = "SearchOptions";
  MatchCase = false;
}

export class Application extends Obj {
  readonly is = "Application";
  CreateDocument(base64: string): DocumentCreated { return new DocumentCreated(this.word, decodeBase64(base64)); }
}
export class DocumentCreated extends Obj {
  readonly is = "DocumentCreated";
  constructor(word: TestWord, readonly docx: Uint8Array) { super(word); }
  Open(): null {
    if (this.word.quirks.createDocumentFails) throw new HostError("GeneralException", "Not supported here.");
    bodyOf(openPackage(this.docx));
    this.word.opened.push(this.docx);
    return null;
  }
}
export { wordText };
