import { attribute } from "./attributes";
import type { Refusal } from "../edits";
import { ancestors, child, childrenOf, nameOf, type Live } from "./live";

const changes: ReadonlySet<string> = new Set([
  "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange", "w:pPrChange", "w:sectPrChange", "w:numberingChange",
  "w:moveFromRangeStart", "w:moveToRangeStart", "w:cellIns", "w:cellDel",
]);

/** A tracked change waits in the paragraph, not counting the paragraphs of its text boxes. */
export function isPending(node: Live): boolean {
  return childrenOf(node).some((one) => changes.has(nameOf(one)) || (nameOf(one) !== "w:p" && isPending(one)));
}

const isLock = (node: Live, ...values: readonly string[]): boolean => {
  const properties = nameOf(node) === "w:sdt" ? child(node, "w:sdtPr") : undefined;
  const lock = properties && child(properties, "w:lock");
  return lock !== undefined && values.includes(attribute(lock, "w:val") ?? "");
};

/** Stands in a content control whose content may not be edited. */
export function isLocked(node: Live): boolean {
  return [...ancestors(node)].some((one) => isLock(one, "contentLocked", "sdtContentLocked"));
}
/** Is or holds a control that may not be deleted. */
export const holdsLock = (node: Live): boolean =>
  isLock(node, "contentLocked", "sdtContentLocked", "sdtLocked") || childrenOf(node).some(holdsLock);

/** Why nothing in this paragraph may be changed. */
export function refusalFor(paragraph: Live): Refusal | null {
  if (isLocked(paragraph)) return "locked";
  return isPending(paragraph) || insidePending(paragraph) ? "pendingChange" : null;
}

/** A text box that was itself inserted or deleted with tracking, or a row that was. */
function insidePending(paragraph: Live): boolean {
  return [...ancestors(paragraph)].some((one) => {
    if (nameOf(one) === "w:ins" || nameOf(one) === "w:del" || nameOf(one) === "w:moveFrom" || nameOf(one) === "w:moveTo") return true;
    const properties = nameOf(one) === "w:tr" ? child(one, "w:trPr") : undefined;
    return properties !== undefined && isPending(properties);
  });
}
