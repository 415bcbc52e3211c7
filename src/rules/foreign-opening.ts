import { escapePattern } from "../shared/text";
import type { Span } from "../document/document";
import { find } from "./spans";

/** The State's `V/v` (also `v/v`, `V/v:`, `V/v.`) at the head of a line, blanks behind it included. */
export function foreignOpening(line: Span, openings: readonly string[]): Span | null {
  const pattern = openings.map((each) => escapePattern(each)).join("|");
  return pattern === "" ? null : find(line, new RegExp(`(?<=^\\s*)(?:${pattern})\\s*[:.]?\\s*`, "iu"));
}
