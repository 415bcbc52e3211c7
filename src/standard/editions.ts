import type { AuthorityEdition, FormatEdition } from "./vocabulary";

/** A calendar day, `YYYY-MM-DD`. Days are compared as text. */
export type Day = string;

interface Reign<Id> {
  readonly id: Id;
  /** As people cite it: `Hướng dẫn 05-HD/VPTW`. */
  readonly title: string;
  /** As the screen's short form: `05-HD/VPTW`. */
  readonly shortTitle: string;
  readonly from: Day;
  /** The first day it no longer holds; null while it is in force. */
  readonly until: Day | null;
}

/** Format and technique. Source: HD 36 III.1, HD 05 III.1 (no grace period). */
export const formatEditions = [
  { id: "hd36", title: "Hướng dẫn 36-HD/VPTW", shortTitle: "36-HD/VPTW", from: "2018-04-03", until: "2026-05-27" },
  { id: "hd05", title: "Hướng dẫn 05-HD/VPTW", shortTitle: "05-HD/VPTW", from: "2026-05-27", until: null },
] as const satisfies readonly Reign<FormatEdition>[];

/** Types and authority. QĐ 66 was signed on 06/02/2017 and held until QĐ 399 of 09/01/2026. */
export const authorityEditions = [
  { id: "qd66", title: "Quy định 66-QĐ/TW", shortTitle: "66-QĐ/TW", from: "2017-02-06", until: "2026-01-09" },
  { id: "qd399", title: "Quy định 399-QĐ/TW", shortTitle: "399-QĐ/TW", from: "2026-01-09", until: null },
] as const satisfies readonly Reign<AuthorityEdition>[];

function reigning<Id>(editions: readonly Reign<Id>[], day: Day): Id | null {
  return editions.find((edition) => day >= edition.from && (edition.until === null || day < edition.until))?.id ?? null;
}

/** The format edition in force on a day; null before 03/4/2018, which no edition here governs. */
export const formatEditionOn = (day: Day): FormatEdition | null => reigning<FormatEdition>(formatEditions, day);
/** The edition on types and authority in force on a day; null before 06/02/2017. */
export const authorityEditionOn = (day: Day): AuthorityEdition | null => reigning<AuthorityEdition>(authorityEditions, day);
