import type { PartyDocument, Span } from "../document/document";
import { trimmedSpan } from "./spans";

const text = ["body", "article", "clause", "point"];

/** The last line of running text, or null where the body ends with something else (a table, a heading). */
export function bodyEnd(document: PartyDocument): Span | null {
  let last: Span | null = null;
  for (const [paragraph, role] of document.roles) {
    if (paragraph.story !== "body" || paragraph.text.trim() === "") continue;
    if (role === "appendix" || role === "copyBlock") break;
    if (text.includes(role)) last = trimmedSpan(paragraph);
    else if (role === "table") last = null;
  }
  return last;
}
