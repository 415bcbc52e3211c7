import { componentOf, type PartyDocument, type Span } from "../document/document";

/** The lines over which the title is broken; null where it stands on one line or is not there. */
export function brokenTitle(document: PartyDocument): readonly [Span, Span] | null {
  const [first, second] = componentOf(document, "partyTitle")?.lines ?? [];
  return first && second ? [first, second] : null;
}
