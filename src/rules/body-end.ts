import type { Paragraph, PartyDocument, Span } from "../document/document";
import { perObject } from "../shared/remember";
import { trimmedSpan } from "./spans";
import { tablesToCome } from "./table-to-come";

const text = ["body", "article", "clause", "point"];

/** The last line of running text, or null where the body ends with something else (a table, a heading). */
export const bodyEnd = (document: PartyDocument): Span | null => endOf(document.roles);

/** By the roles and not by the document: whoever asks has looked at the text (engine/last-seen.ts). */
const endOf = perObject((roles: PartyDocument["roles"]): Span | null => {
  let last: Paragraph | null = null;
  for (const [paragraph, role] of roles) {
    const isText = text.includes(role);
    if (!isText && role !== "table" && role !== "appendix" && role !== "copyBlock") continue;
    if (paragraph.story !== "body" || isBlank(paragraph.text)) continue;
    if (role === "appendix" || role === "copyBlock") break;
    last = isText ? paragraph : null;
  }
  // A place left for a table ends as a table does.
  return last === null || isBlankPlace(last) ? null : trimmedSpan(last);
});

const isBlankPlace = (paragraph: Paragraph): boolean => tablesToCome(paragraph).some(({ text }) => text === paragraph.text.trim());
const isBlank = (words: string): boolean => !/\S/u.test(words);
