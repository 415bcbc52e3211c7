import { whatItAsks } from "../engine/report";
import type { Clause } from "../engine/shown";
import { citation } from "../standard/citation";

/** How clauses are cited and what they ask. Brings the words of all four texts along, so it is loaded on its own. */
export const clausesOf = (ids: readonly string[]): Readonly<Record<string, Clause>> =>
  Object.fromEntries(ids.map((id) => [id, { citation: citation(id), says: whatItAsks(id) }]));
