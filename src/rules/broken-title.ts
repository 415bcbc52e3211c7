import { fold } from "../shared/text";
import { componentOf, type Paragraph, type PartyDocument } from "../document/document";
import type { Standard } from "../standard/index";

/** How far from the top the title can stand. */
const head = 20;

/** The paragraphs over which the title is broken, where no single line is the title; null where it is not there at all. */
export function brokenTitle(document: PartyDocument, standard: Standard): readonly [Paragraph, ...Paragraph[]] | null {
  if (componentOf(document, "partyTitle")) return null;
  const title = fold(standard.tables.issuers.title);
  const lines = document.paragraphs.slice(0, head).filter(({ story, text }) => story === "body" && text.trim() !== "");
  for (const [at, first] of lines.entries()) {
    const second = lines[at + 1];
    if (fold(first.text) === title) return [first];
    if (second && fold(`${first.text} ${second.text}`) === title) return [first, second];
  }
  return null;
}
