import type { ProvisionId } from "../standard/index";
import type { ComponentKind, Severity } from "../standard/vocabulary";
import type { Editions, PartyDocument } from "../document/document";
import type { Anchor, Edit } from "../document/edits";
import type { FixKind } from "../rules/rule";

/** What a rule found, with everything a reader needs to judge it: the place, the words, the clauses, the way to mend it. */
export interface Finding {
  /** The same for the same finding in the next check of an unchanged place: rule, story, paragraph, offset. */
  readonly id: string;
  readonly rule: string;
  /** What should be true, Vietnamese. */
  readonly title: string;
  /** Clauses of the editions in force for this document only. */
  readonly cites: readonly ProvisionId[];
  readonly severity: Severity;
  /** `unsure`: the program cannot tell; never stronger than a warning. */
  readonly outcome: "wrong" | "unsure";
  readonly component: ComponentKind | "page" | "document";
  /** Null for the page as a whole. */
  readonly anchor: Anchor | null;
  readonly message: string;
  readonly fix: FixKind;
  /** Why nothing is offered, where `fix` is `none`. */
  readonly whyNoFix: string | null;
  readonly edits: readonly Edit[];
  readonly dismissed: boolean;
}

/** One document's verdict: a file that holds two documents has two. */
export interface DocumentReport {
  readonly document: PartyDocument;
  readonly editions: Editions;
  /** In reading order; findings on the page as a whole come first. */
  readonly findings: readonly Finding[];
  /** Rules that broke down on this document and were left out: told, never hidden. */
  readonly failures: readonly { readonly rule: string; readonly error: string }[];
}

export const isBlocking = (finding: Finding): boolean =>
  finding.severity === "error" && finding.outcome === "wrong" && !finding.dismissed;

/** How many of each severity are left, dismissed ones aside. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const finding of findings) if (!finding.dismissed) counts[finding.severity] += 1;
  return counts;
}
