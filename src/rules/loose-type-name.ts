import { fold, isUpperCase } from "../shared/text";
import type { Standard } from "../standard/index";
import type { ComponentKind } from "../standard/vocabulary";
import { componentOf, type Paragraph, type PartyDocument } from "../document/document";

/** How far from the top a type's name can stand: behind the longest head. */
const head = 30;

export interface LooseTypeName {
  readonly paragraph: Paragraph;
  /** A type that is not the Party's, a name that shares its line with the subject, or one that no list has. */
  readonly is: "foreign" | "shared" | "unlisted";
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
  const unlisted = unlistedName(document, standard);
  return unlisted && { paragraph: unlisted, is: "unlisted", name: unlisted.text.trim() };
}

const headKinds: readonly ComponentKind[] = [
  "partyTitle", "parentIssuer", "issuerName", "separatorAsterisk", "referenceNumber", "placeAndDate", "secrecyMark", "urgencyMark", "circulationNotice", "draftNotice",
];

/** The first line below the head: a few centred words in capitals with another centred line, its subject, below. */
function unlistedName(document: PartyDocument, standard: Standard): Paragraph | null {
  if (document.personalForm || document.attached || componentOf(document, "addressees") || componentOf(document, "submittedTo") || componentOf(document, "letterSubject")) return null;
  const heads = new Set(document.components.filter(({ kind }) => headKinds.includes(kind)).flatMap(({ lines }) => lines.map(({ paragraph }) => paragraph)));
  const written = document.paragraphs.filter((paragraph) => paragraph.story === "body" && paragraph.text.trim() !== "");
  const from = written.reduce((last, paragraph, i) => (heads.has(paragraph) ? i : last), -1);
  const [name, subject] = written.slice(from + 1);
  const theme = standard.tables.typeAndSubject.politicalReport?.lineBegins;
  if (!name || !subject || from < 0 || from > head || (theme !== undefined && written.slice(from + 1, from + 8).some(({ text }) => fold(text).startsWith(fold(theme))))) return null;
  const isName = isUpperCase(name.text) && name.text.trim().split(/\s+/u).length <= 6 && name.format.alignment === "center" && !name.containers.some((each) => each.in === "cell" && each.columns > 1);
  return isName && subject.format.alignment === "center" && /^\s*\p{Ll}/u.test(subject.text) ? name : null;
}
