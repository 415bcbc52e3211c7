import { hd05Tables } from "./hd05/tables";
import { hd36Tables } from "./hd36/tables";
import { qd399Tables } from "./qd399/tables";
import { qd66Tables } from "./qd66/tables";
import type { AuthorityTables, FormatTables } from "./tables";
import type { AuthorityEdition, FormatEdition } from "./vocabulary";

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
