import { fold, isUpperCase } from "../shared/text";
import type { Standard } from "../standard/index";
import { componentOf, type Paragraph, type PartyDocument } from "../document/document";

/** How far from the top a type's name can stand: behind the longest head. */
const head = 30;

export interface LooseTypeName {
  readonly paragraph: Paragraph;
  /** A type that is not the Party's, or a name that shares its line with the subject. */
  readonly is: "foreign" | "shared";
  readonly name: string;
}

/** What stands where the type name should, in a document whose type name was not recognised. */
export function looseTypeName(document: PartyDocument, standard: Standard): LooseTypeName | null {
  if (componentOf(document, "typeName") || !componentOf(document, "referenceNumber")) return null;
  const foreign = new Set(standard.authority.foreignTypeNames.map(fold));
  for (const paragraph of document.paragraphs.slice(0, head)) {
    const text = paragraph.text.trim();
    if (paragraph.story !== "body" || paragraph.containers.some((each) => each.in === "cell" && each.columns > 1)) continue;
    if (isUpperCase(text) && foreign.has(fold(text))) return { paragraph, is: "foreign", name: text };
    const name = standard.authority.documentTypes.find(({ typeName }) => text.startsWith(`${typeName} `))?.typeName;
    if (name !== undefined && paragraph.format.alignment === "center" && /\p{Ll}{2}/u.test(text.slice(name.length))) return { paragraph, is: "shared", name };
  }
  return null;
}
