import { hd05Requirements } from "./hd05/requirements";
import { hd05Tables } from "./hd05/tables";
import { hd36Requirements } from "./hd36/requirements";
import { hd36Tables } from "./hd36/tables";
import { qd399Requirements } from "./qd399/requirements";
import { qd399Tables } from "./qd399/tables";
import { qd66Requirements } from "./qd66/requirements";
import { qd66Tables } from "./qd66/tables";
import type { ProvisionId } from "./provisions";
import type { AuthorityTables, FormatTables } from "./tables";
import type { AuthorityEdition, FormatEdition, Requirement, StandardId } from "./vocabulary";

// The words of the provisions are a module of their own: who only judges (the worker) does not load them.
export { provisions, provisionOf, type ProvisionId } from "./provisions";

/** Every requirement, by text and row. */
export const requirements = { hd05: hd05Requirements, hd36: hd36Requirements, qd399: qd399Requirements, qd66: qd66Requirements };

/** What a rule answers to: at most one requirement of each text. A row that the text lacks does not compile. */
export interface RequirementRefs {
  readonly hd05?: keyof typeof hd05Requirements;
  readonly hd36?: keyof typeof hd36Requirements;
  readonly qd399?: keyof typeof qd399Requirements;
  readonly qd66?: keyof typeof qd66Requirements;
}

export function requirementOf(text: StandardId, row: string): Requirement<ProvisionId> | undefined {
  return (requirements[text] as Readonly<Record<string, Requirement<ProvisionId>>>)[row];
}

const formatTables: Readonly<Record<FormatEdition, FormatTables>> = { hd05: hd05Tables, hd36: hd36Tables };
const authorityTables: Readonly<Record<AuthorityEdition, AuthorityTables>> = { qd399: qd399Tables, qd66: qd66Tables };

/** The law that one document is judged by: an edition on each axis and its tables. */
export interface Standard {
  readonly edition: FormatEdition;
  readonly authorityEdition: AuthorityEdition;
  readonly tables: FormatTables;
  readonly authority: AuthorityTables;
}
export function standardFor(edition: FormatEdition, authorityEdition: AuthorityEdition): Standard {
  return { edition, authorityEdition, tables: formatTables[edition], authority: authorityTables[authorityEdition] };
}
