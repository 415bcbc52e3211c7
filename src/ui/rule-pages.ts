import { rulePage } from "../engine/rule-page";
import type { RuleBook } from "../engine/worker";
import type { Rule } from "../rules/rule";
import { clausesOf } from "./clauses";

/** Every rule as a page, with the words of the clauses it cites. Loaded on its own: who only checks needs none of them. */
export function rulePages(rules: readonly Rule[]): RuleBook {
  const pages = rules.map(rulePage);
  return { rules: pages, clauses: clausesOf(pages.flatMap((page) => page.askedBy.flatMap(({ cites }) => cites))) };
}
