import type { Pt } from "../../shared/measure";
import type { NewParagraph } from "../edits";
import { kindOf, localName } from "../relationships";
import { attribute, escapeAttribute, setAttribute } from "./attributes";
import { childrenOf, descendants, insertBeside, make, nameOf, prepend, setItems, textOf, touch, write, child, itemsOf, isLive, type Live } from "./live";
import { newParagraph } from "./new-paragraph";
import { paragraphText } from "./pieces";
import { plainParagraph, setParagraphProperties } from "./paragraph-properties";
import type { Workspace } from "./parts";
import { setRunProperties } from "./run-properties";
import { addInOrder, ensureChild } from "./schema-order";

export type Which = "default" | "first" | "even";

const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const officeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const headerType = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";

/** The attribute `r:id` whatever prefix the file gave the namespace. */
const relationOf = (reference: Live): string | undefined =>
  Object.entries(reference.element.attributes).find(([name]) => name !== "w:type" && localName(name) === "id")?.[1];

/** The part of a section's own header, not of one it inherits. */
export function ownHeader(space: Workspace, section: Live, which: Which): string | null {
  const reference = childrenOf(section).find((one) => nameOf(one) === "w:headerReference" && (attribute(one, "w:type") ?? "default") === which);
  const id = reference && relationOf(reference);
  const target = id === undefined ? undefined : space.pkg.relationshipsOf(space.pkg.mainPart).find((one) => one.id === id && kindOf(one) === "header");
  return target?.target ?? null;
}

export function makeHeader(space: Workspace, section: Live, which: Which, paragraphs: readonly Live[]): void {
  const folder = space.pkg.mainPart.slice(0, space.pkg.mainPart.lastIndexOf("/") + 1);
  const part = space.freeName((n) => `${folder}header${n}.xml`);
  const content = paragraphs.length === 0 ? "<w:p/>" : paragraphs.map(write).join("");
  const id = space.add(space.pkg.mainPart, part, "header", headerType, `<w:hdr xmlns:w="${wordNamespace}" xmlns:r="${officeNamespace}">${content}</w:hdr>`);
  const old = childrenOf(section).find((one) => nameOf(one) === "w:headerReference" && (attribute(one, "w:type") ?? "default") === which);
  const reference = make(`<w:headerReference xmlns:r="${officeNamespace}" w:type="${which}" r:id="${escapeAttribute(id)}"/>`);
  if (old === undefined) addInOrder(section, "w:sectPr", reference);
  else {
    insertBeside(old, "before", reference);
    setItems(section, itemsOf(section).filter((item) => item !== old));
  }
}

/** Puts these paragraphs in the place of everything in a header. */
export function fillHeader(root: Live, paragraphs: readonly NewParagraph[]): void {
  const wanted = paragraphs.length === 0 ? [make("<w:p/>")] : paragraphs.map((one) => newParagraph({ ...one, like: false }, null));
  if (itemsOf(root).map((item) => (isLive(item) ? write(item) : item.xml)).join("") === wanted.map(write).join("")) return;
  setItems(root, wanted);
}

const fieldRun = (format: string, content: string): string => `<w:r><w:rPr>${format}</w:rPr>${content}</w:r>`;

/** A paragraph in the middle of the line with a PAGE field in it, built as Word builds one. */
export function pageNumberParagraph(font: string, size: Pt): Live {
  const halfPoints = Math.round(size * 2);
  const face = escapeAttribute(font);
  const format = `<w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:cs="${face}"/><w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
  return make(`<w:p><w:pPr><w:jc w:val="center"/><w:rPr>${format}</w:rPr></w:pPr>${[
    "<w:fldChar w:fldCharType=\"begin\"/>", "<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>",
    "<w:fldChar w:fldCharType=\"separate\"/>", "<w:t>2</w:t>", "<w:fldChar w:fldCharType=\"end\"/>",
  ].map((content) => fieldRun(format, content)).join("")}</w:p>`);
}

const pageCode = /(?:^|[\s{])PAGE(?![\p{L}\d])/iu;
const numberCode = /(?:^|\s)(?:PAGE|NUMPAGES|SECTIONPAGES)(?![\p{L}\d])/iu;

const codesIn = (paragraph: Live): string => {
  const inside = descendants(paragraph, (one) => nameOf(one) !== "w:p");
  return inside.map((one) => (nameOf(one) === "w:instrText" ? textOf(one) : nameOf(one) === "w:fldSimple" ? ` ${attribute(one, "w:instr") ?? ""} ` : nameOf(one) === "w:pgNum" ? " PAGE " : "")).join("");
};

/** Mends the header's page number, its old text frame's place too, or puts one in: into its only, empty paragraph, else above everything. */
export function ensurePageNumber(root: Live, font: string, size: Pt): void {
  const paragraphs = descendants(root).filter((one) => nameOf(one) === "w:p");
  const there = paragraphs.find((one) => pageCode.test(codesIn(one)));
  if (there !== undefined) {
    setParagraphProperties(ensureChild(there, "w:p", "w:pPr"), { alignment: "center" }, plainParagraph);
    const frame = child(ensureChild(there, "w:p", "w:pPr"), "w:framePr");
    if (frame && attribute(frame, "w:xAlign") !== undefined) setAttribute(frame, "w:xAlign", "center");
    const mark = ensureChild(ensureChild(there, "w:p", "w:pPr"), "w:pPr", "w:rPr");
    const inField = paragraphText(there).runs;
    for (const properties of [mark, ...inField.map((run) => ensureChild(run, "w:r", "w:rPr"))]) setRunProperties(properties, { font, size }, null);
    return;
  }
  const made = pageNumberParagraph(font, size);
  const only = childrenOf(root).length === 1 ? childrenOf(root)[0] : undefined;
  if (only !== undefined && nameOf(only) === "w:p" && paragraphText(only).runs.length === 0 && descendants(only).every((one) => nameOf(one) !== "w:sdt")) {
    setParagraphProperties(ensureChild(only, "w:p", "w:pPr"), { alignment: "center" }, plainParagraph);
    setRunProperties(ensureChild(ensureChild(only, "w:p", "w:pPr"), "w:pPr", "w:rPr"), { font, size }, null);
    setItems(only, [...itemsOf(only), ...childrenOf(made).filter((one) => nameOf(one) === "w:r")]);
  } else prepend(root, made);
  touch(root);
}

/** Empties the paragraphs that hold nothing but a page number, with or without dashes, «Trang» or «/» and the total. */
export function removePageNumbers(root: Live): void {
  for (const paragraph of descendants(root).filter((one) => nameOf(one) === "w:p" && holdsOnlyPageNumber(one))) {
    const properties = child(paragraph, "w:pPr");
    const marks = childrenOf(paragraph).filter((one) => /^w:bookmark/u.test(nameOf(one)));
    setItems(paragraph, [...(properties ? [properties] : []), ...marks]);
  }
}

export function holdsOnlyPageNumber(paragraph: Live): boolean {
  if (!numberCode.test(codesIn(paragraph))) return false;
  const besides = paragraphText(paragraph).pieces.filter((piece) => piece.field === 0).map((piece) => piece.text).join("");
  return /^(?:[\s\d./|‐‑‒–—-]|trang|page|of)*$/iu.test(besides)
    && !descendants(paragraph).some((one) => nameOf(one) === "w:drawing" || nameOf(one) === "w:pict");
}
