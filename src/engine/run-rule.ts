import { requirementOf, type ProvisionId, type Standard } from "../standard/index";
import { severityOf } from "../standard/severity";
import type { Requirement, Severity } from "../standard/vocabulary";
import type { PartyDocument } from "../document/document";
import { anchorOf, type Anchor, type Edit } from "../document/edits";
import type { Place, Rule } from "../rules/rule";
import type { Finding } from "./finding";

/** A rule with what it answers to under the editions in force; null where they ask nothing of the kind. */
export interface RuleInForce {
  readonly rule: Rule;
  readonly cites: readonly ProvisionId[];
  readonly severity: Severity;
}

const weight: Readonly<Record<Severity, number>> = { hint: 0, warning: 1, error: 2 };
export const weaker = (a: Severity, b: Severity): Severity => (weight[a] <= weight[b] ? a : b);
export const stronger = (a: Severity, b: Severity): Severity => (weight[a] >= weight[b] ? a : b);

/** Picks the requirements of the editions in force. A rule that none of them knows does not run. */
export function ruleInForce(rule: Rule, standard: Standard): RuleInForce | null {
  const asked: Requirement<ProvisionId>[] = [];
  for (const text of [standard.edition, standard.authorityEdition] as const) {
    const row = rule.requires[text];
    const requirement = row === undefined ? undefined : requirementOf(text, row);
    if (requirement) asked.push(requirement);
  }
  if (asked.length === 0) return null;
  return {
    rule,
    cites: [...new Set(asked.flatMap((requirement) => requirement.cites))],
    severity: asked.map(severityOf).reduce(stronger),
  };
}

const blank = /\{([A-Za-z]+)\}/gu;
/** Fills the blanks of a message. A value may hold braces of its own: they are not looked at again. */
export function fillMessage(template: string, blanks: Readonly<Record<string, string>>): string {
  return template.replace(blank, (whole, name: string) => blanks[name] ?? whole);
}

const atPage = (place: Place): place is "page" => place === "page";

/** Runs one rule on one thing it looks at and gathers what it says. */
export function runRule(
  inForce: RuleInForce,
  seen: object,
  document: PartyDocument,
  standard: Standard,
  component: Finding["component"],
): Finding[] {
  const { rule } = inForce;
  const findings: Finding[] = [];
  const add = (place: Place, key: string, blanks: Readonly<Record<string, string>>, edits: readonly Edit[], outcome: Finding["outcome"]): void => {
    const anchor: Anchor | null = atPage(place) ? null : anchorOf(place);
    const strongest = document.mayAdapt ? weaker(inForce.severity, "hint") : inForce.severity;
    const offered = outcome === "unsure" || edits.length === 0 ? "none" : rule.fix;
    findings.push({
      id: anchor ? `${rule.id}@${anchor.story}:${anchor.paragraph}:${anchor.start}` : `${rule.id}@page`,
      rule: rule.id,
      title: rule.title,
      cites: inForce.cites,
      severity: outcome === "unsure" ? weaker(strongest, "warning") : strongest,
      outcome,
      component: !atPage(place) && "kind" in place ? place.kind : component,
      anchor,
      message: fillMessage(rule.messages[key] ?? key, blanks),
      fix: offered,
      whyNoFix: offered === "none" ? rule.whyNoFix ?? null : null,
      edits: offered === "none" ? [] : edits,
      dismissed: false,
    });
  };
  rule.check({
    ...seen,
    document,
    standard,
    report: (place: Place, key: string, blanks: Readonly<Record<string, string>>, ...edits: readonly Edit[]) => { add(place, key, blanks, edits, "wrong"); },
    unsure: (place: Place, key: string, blanks: Readonly<Record<string, string>>) => { add(place, key, blanks, [], "unsure"); },
  } as never);
  return findings;
}
