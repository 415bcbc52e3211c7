import { rules } from "../../src/rules/index";
import type { Rule } from "../../src/rules/rule";

/** A rule by its id: for rules that are made from a table and have no file to import. */
export function ruleNamed(id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
}
