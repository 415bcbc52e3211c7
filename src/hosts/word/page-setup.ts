// Tier: WordApiDesktop 1.3
/// <reference types="office-js" />
import type { PageChange } from "../../document/edits";
import { mmToPt } from "../../shared/measure";

/** Sets the named measures of a section; the caller sends it off. */
export function setPage(context: Word.RequestContext, index: number, set: PageChange): void {
  let section = context.document.sections.getFirst();
  for (let i = 0; i < index; i += 1) section = section.getNext();
  const { pageSetup } = section;
  // Turning the paper swaps its sides, so the sides come after.
  if (set.orientation !== undefined) pageSetup.orientation = set.orientation === "landscape" ? "Landscape" : "Portrait";
  if (set.width !== undefined) pageSetup.pageWidth = mmToPt(set.width);
  if (set.height !== undefined) pageSetup.pageHeight = mmToPt(set.height);
  if (set.top !== undefined) pageSetup.topMargin = mmToPt(set.top);
  if (set.bottom !== undefined) pageSetup.bottomMargin = mmToPt(set.bottom);
  if (set.left !== undefined) pageSetup.leftMargin = mmToPt(set.left);
  if (set.right !== undefined) pageSetup.rightMargin = mmToPt(set.right);
  if (set.gutter !== undefined) pageSetup.gutter = mmToPt(set.gutter);
  if (set.headerDistance !== undefined) pageSetup.headerDistance = mmToPt(set.headerDistance);
  if (set.titlePage !== undefined) pageSetup.differentFirstPageHeaderFooter = set.titlePage;
}
