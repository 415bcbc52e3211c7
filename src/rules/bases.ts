import { componentsOf, type Component, type PartyDocument, type Span } from "../document/document";

/** The text of one basis. */
export const basisLines = (component: Component): readonly Span[] => component.lines.slice(0, 1);

/** Every basis of the document, in reading order. */
export const allBases = (document: PartyDocument): readonly Span[] => componentsOf(document, "basis").flatMap(basisLines);
