import type { PageChange } from "../edits";
import type { WordSection } from "../model";
import { attribute, setAttribute } from "./attributes";
import { ancestors, child, childrenOf, clone, detach, insertBeside, make, nameOf, type Live } from "./live";
import { setPageProperties } from "./page-properties";
import { addInOrder, ensureChild } from "./schema-order";

const betweenBlocks: ReadonlySet<string> = new Set(["w:body", "w:sdt", "w:sdtContent", "w:customXml", "w:document"]);

/**
 * A section can end only in a paragraph of the body itself, not in one of a table or a text box, and not twice in one.
 * `isFollowed`: the plan puts something behind the paragraph, which may be the last one so far.
 */
export function canBreakAfter(paragraph: Live, isFollowed: boolean): boolean {
  const properties = child(paragraph, "w:pPr");
  const isLast = !isFollowed && paragraph.parent !== null && nameOf(paragraph.parent) === "w:body"
    && childrenOf(paragraph.parent).filter((one) => nameOf(one) === "w:p" || nameOf(one) === "w:tbl" || nameOf(one) === "w:sdt").at(-1) === paragraph;
  return !isLast && (properties === undefined || child(properties, "w:sectPr") === undefined) && canBreakBefore(paragraph);
}
/** Nor before one of a table or a text box. */
export const canBreakBefore = (paragraph: Live): boolean => [...ancestors(paragraph)].every((one) => betweenBlocks.has(nameOf(one)));

/**
 * Ends the section with this paragraph. What stands before keeps the section's properties as they are; what follows
 * starts on a new page, goes on counting pages, and takes `page`.
 */
export function breakAfter(paragraph: Live, section: Live, page: PageChange, now: WordSection | undefined): void {
  addInOrder(ensureChild(paragraph, "w:p", "w:pPr"), "w:pPr", clone(section));
  const start = child(section, "w:type");
  if (start !== undefined) detach(start);
  const numbering = child(section, "w:pgNumType");
  if (numbering !== undefined && attribute(numbering, "w:start") !== undefined) setAttribute(numbering, "w:start", null);
  setPageProperties(section, page, now);
}

/** The same in an empty paragraph put before this one: behind a table there is no other to end the section with. */
export function breakBefore(paragraph: Live, section: Live, page: PageChange, now: WordSection | undefined): void {
  const made = make("<w:p></w:p>");
  insertBeside(paragraph, "before", made);
  breakAfter(made, section, page, now);
}
