import type { ComponentKind } from "../standard/vocabulary";
import { componentOf, type PartyDocument } from "../document/document";

/**
 * Whether a component is missing from a document that has a head of its own. A regulation attached to a decision may lean on
 * the decision's head, so nothing is missed there; of fragments the engine asks nothing.
 */
export function isMissing(document: PartyDocument, kind: ComponentKind): boolean {
  return !document.attached && componentOf(document, kind) === null;
}

export const has = (document: PartyDocument, kind: ComponentKind): boolean => componentOf(document, kind) !== null;
