import { requirementOf, type ProvisionId, type Standard } from "../standard/index";
import { severityOf } from "../standard/severity";
import type { Requirement, Severity } from "../standard/vocabulary";
import type { Component, Paragraph, PartyDocument, Role } from "../document/document";
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

/** Runs one rule over one document, on one thing after another. */
export interface Runner {
  readonly rule: Rule;
  /** What the rule says of this thing is added to `into`. */
  run(seen: Seen, topic: Finding["component"], into: Finding[]): void;
}
export interface Seen { readonly component?: Component; readonly paragraph?: Paragraph; readonly role?: Role }

/**
 * One context serves all calls of a rule in a document: eighty rules over thousands of paragraphs are mostly calls that
 * return at once, and a context for each would cost more than the rules. A rule that throws is noted in `failures`, and
 * the others go on.
 */
export function runnerFor(inForce: RuleInForce, document: PartyDocument, standard: Standard, failures: Map<string, string>): Runner {
  const { rule } = inForce;
  let topic: Finding["component"] = "document";
  let findings: Finding[] = [];
  const add = (place: Place, key: string, blanks: Readonly<Record<string, string>>, edits: readonly Edit[], outcome: Finding["outcome"]): void => {
    findings.push(findingOf(inForce, document.mayAdapt, topic, place, key, blanks, edits, outcome));
  };
  const context: Record<string, unknown> = {
    component: undefined,
    paragraph: undefined,
    role: undefined,
    document,
    standard,
    report: (place: Place, key: string, blanks: Readonly<Record<string, string>>, ...edits: readonly Edit[]) => { add(place, key, blanks, edits, "wrong"); },
    unsure: (place: Place, key: string, blanks: Readonly<Record<string, string>>) => { add(place, key, blanks, [], "unsure"); },
  };
  const check = rule.check as (context: unknown) => void;
  return {
    rule,
    run(seen, about, into) {
      context["component"] = seen.component;
      context["paragraph"] = seen.paragraph;
      context["role"] = seen.role;
      topic = about;
      findings = into;
      const before = into.length;
      try {
        check.call(rule, context);
      } catch (error) {
        into.length = before;
        failures.set(rule.id, error instanceof Error ? error.message : String(error));
      }
    },
  };
}

function findingOf(
  { rule, cites, severity }: RuleInForce,
  mayAdapt: boolean,
  topic: Finding["component"],
  place: Place,
  key: string,
  blanks: Readonly<Record<string, string>>,
  edits: readonly Edit[],
  outcome: Finding["outcome"],
): Finding {
  const anchor: Anchor | null = atPage(place) ? null : anchorOf(place);
  const strongest = mayAdapt ? weaker(severity, "hint") : severity;
  const offered = outcome === "unsure" || edits.length === 0 ? "none" : rule.fix;
  return {
    id: anchor ? `${rule.id}@${anchor.story}:${anchor.paragraph}:${anchor.start}` : `${rule.id}@page`,
    rule: rule.id,
    title: rule.title,
    cites,
    severity: outcome === "unsure" ? weaker(strongest, "warning") : strongest,
    outcome,
    component: !atPage(place) && "kind" in place ? place.kind : topic,
    anchor,
    message: fillMessage(rule.messages[key] ?? key, blanks),
    fix: offered,
    whyNoFix: offered === "none" ? rule.whyNoFix ?? null : null,
    edits: offered === "none" ? [] : edits,
    dismissed: false,
  };
}
