import { type TypographyKey } from "../standard/vocabulary";
import type { Standard } from "../standard/index";
import { componentOf, type Component, type Paragraph, type PartyDocument, type Role, type SignatureBlock, type Span } from "../document/document";
import type { LooksAt } from "./rule";
import { find, trimmed, trimmedSpan } from "./spans";

/** What a table-made rule is handed: a component or a paragraph of the body. */
export interface Target {
  readonly component?: Component | SignatureBlock;
  readonly document?: PartyDocument;
  readonly paragraph?: Paragraph;
  readonly role?: string;
  readonly standard: Standard;
}
export interface TypographyTarget {
  readonly key: TypographyKey;
  readonly looksAt: LooksAt;
  /** Folder of the rules made from the row, and what stands before the property in their names. */
  readonly folder: string;
  readonly prefix?: string;
  /** Of paragraphs of the body: in which roles. */
  readonly roles?: readonly Role[];
  /** The text that the row is about. */
  spans(target: Target): readonly Span[];
  /** In running text only a whole paragraph is judged: words set off inside it are the drafter's. */
  readonly wholeOnly?: true;
}

const lines = ({ component }: Target): readonly Span[] => component?.lines ?? [];
const part = (name: string) => ({ component }: Target): readonly Span[] => {
  const found = component?.part(name);
  return found ? [found] : [];
};
const items = ({ component }: Target): readonly Span[] => component?.partsNamed("items") ?? [];
const block = (pick: (block: SignatureBlock) => readonly (Span | null)[]) => ({ component }: Target): readonly Span[] =>
  component?.kind === "signatureBlock" && "positions" in component ? pick(component).filter((span) => span !== null) : [];
const inRole = (...roles: readonly string[]) => ({ paragraph, role }: Target): readonly Span[] =>
  paragraph && role !== undefined && roles.includes(role) ? [trimmedSpan(paragraph)] : [];

/** The line with the author (`CỦA BAN THƯỜNG VỤ…`) and the lines in parentheses of a political report follow rules of their own. */
function subjectProper(target: Target): readonly Span[] {
  const { authorLine } = target.standard.tables.typeAndSubject;
  const { opens, closes } = reportLinesOf(target);
  return lines(target).filter((line, index) => !line.text.startsWith(`${authorLine.begins} `) && (opens < 0 || index < opens || index > closes));
}
/** Where the lines in parentheses of a political report begin and end; -1 for none. */
function reportLinesOf(target: Target): { readonly opens: number; readonly closes: number } {
  const opens = lines(target).findIndex((line) => line.text.trim().startsWith("("));
  const closes = opens < 0 ? -1 : lines(target).findIndex((line, index) => index >= opens && line.text.trim().endsWith(")"));
  return { opens, closes: Math.max(opens, closes) };
}
/** Of these the small letters are asked for: a congress's theme stands in capitals where type name and subject would (5.1.2). */
export function caseSpans(made: TypographyTarget, target: Target): readonly Span[] {
  const isTheme = made.key === "subject" && target.document !== undefined && reportLinesOf(target).opens > 0 && componentOf(target.document, "typeName") === null;
  return isTheme ? [] : made.wholeOnly ? faceSpans(made, target) : made.spans(target);
}

/** `Điều 1. Tên điều` whole where it is a name; where content follows on the line, the word and its number only. */
function articleHeading({ paragraph, role }: Target): readonly Span[] {
  if (!paragraph || role !== "article") return [];
  const line = trimmedSpan(paragraph);
  const first = find(line, /^[^\n]+/u) ?? line;
  if (!/[.;:,…]$/u.test(first.text.trim())) return [trimmed(first)];
  const head = find(first, /^\S+\s+\S+/u);
  return head ? [head] : [];
}

/** Numbered lines outside articles may be set as headings, as the guides themselves do: only sentences are judged. */
const heading = /^(?:[IVXLC]+|\d+(?:\.\d+)*|[a-zđ]|\((?:[ivx]+|\d+|[a-zđ])\))\s*[-.)/]/iu;
function sentence(target: Target, ...roles: readonly string[]): readonly Span[] {
  return inRole(...roles)(target).filter((span) => /[.;:,]$/u.test(span.text) && !span.paragraph.label && !heading.test(span.text));
}

const aboveTitle = (target: Target): readonly Span[] => inRole("part", "chapter")(target).map((span) => find(span, /^[^\n]+/u) ?? span);
const aboveSectionTitle = (target: Target): readonly Span[] => inRole("section")(target).map((span) => find(span, /^[^\n]+/u) ?? span);

/** Which text of a document each row of the typography annex is about. */
export const typographyTargets: readonly TypographyTarget[] = [
  { key: "partyTitle", looksAt: "partyTitle", folder: "party-title", spans: lines },
  { key: "parentIssuer", looksAt: "parentIssuer", folder: "parent-issuer", spans: lines },
  { key: "issuerName", looksAt: "issuerName", folder: "issuer-name", spans: lines },
  { key: "referenceNumber", looksAt: "referenceNumber", folder: "reference-number", spans: lines },
  { key: "placeAndDate", looksAt: "placeAndDate", folder: "place-and-date", spans: lines },
  { key: "typeName", looksAt: "typeName", folder: "type-name", spans: lines },
  { key: "subject", looksAt: "subject", folder: "subject", spans: subjectProper },
  { key: "letterSubject", looksAt: "letterSubject", folder: "letter-subject", spans: lines },
  { key: "body", looksAt: "bodyParagraph", roles: ["body", "basis"], folder: "body", spans: inRole("body", "basis"), wholeOnly: true },
  { key: "partHeading", looksAt: "bodyParagraph", roles: ["part", "chapter"], folder: "headings", prefix: "part", spans: aboveTitle },
  { key: "partTitle", looksAt: "bodyParagraph", roles: ["title"], folder: "headings", prefix: "title", spans: inRole("title") },
  { key: "sectionTitle", looksAt: "bodyParagraph", roles: ["sectionTitle"], folder: "headings", prefix: "section-title", spans: inRole("sectionTitle") },
  { key: "sectionHeading", looksAt: "bodyParagraph", roles: ["section"], folder: "headings", prefix: "section", spans: aboveSectionTitle },
  { key: "articleHeading", looksAt: "bodyParagraph", roles: ["article"], folder: "headings", prefix: "article", spans: articleHeading },
  { key: "clause", looksAt: "bodyParagraph", roles: ["clause"], folder: "headings", prefix: "clause", spans: inRole("clause"), wholeOnly: true },
  { key: "point", looksAt: "bodyParagraph", roles: ["point"], folder: "headings", prefix: "point", spans: inRole("point"), wholeOnly: true },
  { key: "signingCapacity", looksAt: "signatureBlock", folder: "signature-block", prefix: "capacity", spans: block(({ capacity }) => [capacity]) },
  { key: "signerPosition", looksAt: "signatureBlock", folder: "signature-block", prefix: "position", spans: block(({ positions }) => positions) },
  { key: "signerName", looksAt: "signatureBlock", folder: "signature-block", prefix: "name", spans: block(({ name }) => [name]) },
  { key: "addresseesWord", looksAt: "addressees", folder: "addressees", prefix: "word", spans: part("word") },
  { key: "addresseesWord", looksAt: "submittedTo", folder: "submitted-to", prefix: "word", spans: part("word") },
  { key: "addressee", looksAt: "addressees", folder: "addressees", prefix: "names", spans: items },
  { key: "addressee", looksAt: "submittedTo", folder: "submitted-to", prefix: "names", spans: items },
  { key: "recipientsWord", looksAt: "recipients", folder: "recipients", prefix: "word", spans: part("word") },
  { key: "recipient", looksAt: "recipients", folder: "recipients", spans: items },
  { key: "urgencyMark", looksAt: "urgencyMark", folder: "marks", prefix: "urgency", spans: lines },
  { key: "circulationNotice", looksAt: "circulationNotice", folder: "marks", prefix: "circulation", spans: lines },
  { key: "draftNotice", looksAt: "draftNotice", folder: "marks", prefix: "draft", spans: lines },
  { key: "drafterMark", looksAt: "drafterMark", folder: "marks", prefix: "drafter", spans: lines },
  { key: "contactDetails", looksAt: "contactDetails", folder: "marks", prefix: "contact", spans: lines },
  { key: "copyKind", looksAt: "copyBlock", folder: "copies", prefix: "kind", spans: part("kind") },
  { key: "pageNumber", looksAt: "pageNumber", folder: "page-number", spans: lines },
];

/** The text that a row asks a face of: of running text, sentences that are no headings. */
export function faceSpans(made: TypographyTarget, target: Target): readonly Span[] {
  if (made.key === "body") return sentence(target, "body");
  if (made.key === "clause" || made.key === "point") return made.spans(target).filter((span) => /[.;:,]$/u.test(span.text));
  // Without an authority line above it a position is printed bold in every example: a requirement of its own.
  if (made.key === "signerPosition") {
    return target.component && "capacity" in target.component && target.component.capacity ? made.spans(target) : [];
  }
  return made.spans(target);
}
