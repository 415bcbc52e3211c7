import { hd05Requirements } from "./hd05/requirements";
import { hd36Requirements } from "./hd36/requirements";
import { qd399Requirements } from "./qd399/requirements";
import { qd66Requirements } from "./qd66/requirements";
import type { ProvisionId } from "./provisions";
import type { Requirement, StandardId } from "./vocabulary";

// The words of the provisions are a module of their own: who only judges (the worker) does not load them.
export { provisions, provisionOf, type ProvisionId } from "./provisions";
// And who only recognises needs no requirements.
export { standardFor, type Standard } from "./standard";

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
