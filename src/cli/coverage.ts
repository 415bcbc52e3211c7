import { provisions, requirementOf, type ProvisionId } from "../standard/index";
import type { Provision, StandardId } from "../standard/vocabulary";
import type { Rule } from "../rules/rule";

/** Who looks after a provision. `notYet` is a debt: software could check it and nothing does. */
export type Keeper = "rule" | "template" | "person" | "asksNothing" | "notYet";
export interface CoveredProvision {
  readonly id: string;
  readonly says: string;
  readonly strength: Provision["strength"];
  readonly confidence: Provision["confidence"];
  readonly keeper: Keeper;
  readonly rules: readonly string[];
  readonly templates: readonly string[];
  /** Why only a person can check it. */
  readonly why: string | null;
}
export interface Follower { readonly id: string; readonly follows: readonly string[] }

/** Every provision of all texts in order, with the rules that answer to it and the templates that follow it. */
export function coverage(rules: readonly Rule[], templates: readonly Follower[]): CoveredProvision[] {
  const answering = new Map<string, Set<string>>();
  for (const rule of rules) {
    for (const [text, row] of Object.entries(rule.requires)) {
      for (const id of requirementOf(text as StandardId, row)?.cites ?? []) {
        const set = answering.get(id) ?? new Set();
        set.add(rule.id);
        answering.set(id, set);
      }
    }
  }
  return (Object.entries(provisions) as [ProvisionId, Provision][]).map(([id, provision]) => {
    const byRules = [...(answering.get(id) ?? [])].sort();
    const byTemplates = templates.filter((template) => template.follows.includes(id)).map((template) => template.id);
    const keeper: Keeper = byRules.length > 0 ? "rule" : provision.person ? "person" : provision.asksNothing ? "asksNothing" : byTemplates.length > 0 ? "template" : "notYet";
    return { id, says: provision.says, strength: provision.strength, confidence: provision.confidence, keeper, rules: byRules, templates: byTemplates, why: provision.person?.why ?? null };
  });
}
