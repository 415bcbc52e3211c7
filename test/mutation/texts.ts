import type { PartyContent } from "../support/builder/content";
import type { LookName } from "../support/builder/look";

const some = (text: string | null): readonly string[] => text === null ? [] : [text];
const levels = (content: PartyContent, ...kinds: readonly string[]): readonly string[] =>
  content.body.filter(({ is }) => kinds.includes(is)).map(({ text }) => text);

/** Names of parts, chapters or sections: the lines below these headings. */
function titlesBelow(content: PartyContent, ...kinds: readonly string[]): readonly string[] {
  return content.body.flatMap(({ is, text }, i) => is === "title" && kinds.includes(content.body[i - 1]?.is ?? "") ? [text] : []);
}
/** An article with a name; those with content on the line are built differently (builder, middle.ts). */
export const isNamed = (text: string): boolean => !/[.;:]$/u.test(text);

/** The lines of a document that are written in a look. */
export function textsIn(content: PartyContent, look: LookName): readonly string[] {
  const [signer] = content.signers;
  switch (look) {
    case "partyTitle": case "referenceNumber": case "placeAndDate": case "typeName": case "separatorAsterisk": case "fiveHyphens":
    case "urgencyMark": case "circulationNotice": case "draftNotice": case "drafterMark": return some(content[look]);
    case "parentIssuer": case "issuerName": case "subject": case "letterSubject": case "contactDetails": return content[look];
    case "body": return levels(content, "body");
    case "basis": return content.bases;
    case "partHeading": return levels(content, "part", "chapter");
    case "sectionHeading": return levels(content, "section");
    case "partTitle": return titlesBelow(content, "part", "chapter");
    case "sectionTitle": return titlesBelow(content, "section");
    case "articleHeading": return levels(content, "article").every(isNamed) ? levels(content, "article") : [];
    case "clause": case "point": return levels(content, look);
    case "signingCapacity": return some(signer?.capacity ?? null);
    case "signerPosition": return signer?.capacity === null ? [] : signer?.positions ?? [];
    case "signerPositionAlone": return signer?.capacity === null ? signer.positions : [];
    case "signerName": return content.signers.map(({ name }) => name);
    case "addresseesWord": {
      const list = content.addressees ?? content.submittedTo;
      return list && list.items.length > 1 ? [list.word] : [];
    }
    case "addressee": {
      const list = content.addressees ?? content.submittedTo;
      return list && list.items.length > 1 ? list.items : [];
    }
    case "recipientsWord": return some(content.recipients?.word ?? null);
    case "recipient": return content.recipients?.items ?? [];
    case "pageNumber": return ["2"];
    default: return [];
  }
}

/** The same content with every line written in a look changed. */
export function withTextsIn(content: PartyContent, look: LookName, change: (text: string) => string): PartyContent {
  const lines = textsIn(content, look);
  const replace = (text: string): string => (lines.includes(text) ? change(text) : text);
  const body = content.body.map((part) => ({ ...part, text: replace(part.text) }));
  const listing = (list: PartyContent["recipients"]): PartyContent["recipients"] => list && (look === "recipientsWord" || look === "addresseesWord" ? { ...list, word: replace(list.word) } : { ...list, items: list.items.map(replace) });
  switch (look) {
    case "partyTitle": case "referenceNumber": case "placeAndDate": case "typeName": case "separatorAsterisk": case "fiveHyphens":
    case "urgencyMark": case "circulationNotice": case "draftNotice": case "drafterMark": return { ...content, [look]: content[look] === null ? null : change(content[look]) };
    case "parentIssuer": case "issuerName": case "subject": case "letterSubject": case "contactDetails": return { ...content, [look]: content[look].map(change) };
    case "basis": return { ...content, bases: content.bases.map(change) };
    case "signingCapacity": return { ...content, signers: content.signers.map((one) => ({ ...one, capacity: one.capacity === null ? null : replace(one.capacity) })) };
    case "signerPosition": case "signerPositionAlone": return { ...content, signers: content.signers.map((one) => ({ ...one, positions: one.positions.map(replace) })) };
    case "signerName": return { ...content, signers: content.signers.map((one) => ({ ...one, name: change(one.name) })) };
    case "addresseesWord": case "addressee": return { ...content, addressees: listing(content.addressees), submittedTo: listing(content.submittedTo) };
    case "recipientsWord": case "recipient": return { ...content, recipients: listing(content.recipients) };
    default: return { ...content, body };
  }
}
