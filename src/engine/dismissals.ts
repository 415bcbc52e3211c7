import { fingerprint } from "../shared/fingerprint";
import type { Dismissal, FindingMark } from "../document/dismissals";
import type { PartyDocument } from "../document/document";
import type { DocumentReport, Finding } from "./finding";

/** A file's reports with what was set aside taken into account. */
export interface Weighed {
  readonly reports: readonly DocumentReport[];
  readonly dismissals: KeptDismissals;
}
export interface KeptDismissals {
  /** Every one that the document carries. */
  readonly all: readonly Dismissal[];
  /** Those that fit no finding any more: the place was mended, or its words changed and the finding stands open again. */
  readonly stale: readonly Dismissal[];
  /** By finding, of the document that it was found in. */
  readonly of: ReadonlyMap<Finding, Dismissal>;
}

/** The message without what it quotes: of the pointed-at words there is a fingerprint already, and a number may be given later. */
const unquoted = (message: string): string => message.replace(/«[^»]*»/gu, "«»");

/** Answers for what the gate asks are kept beside those for findings; the gate itself looks whether they still hold. */
export const gatePrefix = "release/";

/** How a finding is known again after edits elsewhere. */
export function markOf(finding: Finding, document: PartyDocument): FindingMark {
  const { anchor } = finding;
  const paragraph = anchor && document.paragraphs.find(({ story, index }) => story === anchor.story && index === anchor.paragraph);
  return {
    rule: finding.rule,
    component: finding.component,
    text: fingerprint(anchor?.text ?? ""),
    saw: fingerprint(anchor === null ? finding.message : unquoted(finding.message)),
    around: fingerprint(paragraph?.text ?? ""),
  };
}

const key = ({ rule, component, text, saw }: FindingMark): string => `${rule} ${component} ${text} ${saw}`;

/**
 * Marks the findings that were set aside. One dismissal covers one finding: first where the paragraph is as it was, then
 * where only the pointed-at words are. A finding that says something else now, or of other words, is open again.
 */
export function weigh(reports: readonly DocumentReport[], all: readonly Dismissal[]): Weighed {
  if (all.length === 0) return { reports, dismissals: { all, stale: [], of: new Map() } };
  const rules = new Set(all.map(({ rule }) => rule));
  const candidates = reports.flatMap(({ document, findings }) =>
    findings.filter(({ rule }) => rules.has(rule)).map((finding) => ({ finding, mark: markOf(finding, document) })));
  const covers = new Map<Finding, Dismissal>();
  const left = new Set(all.filter(({ rule }) => !rule.startsWith(gatePrefix)));
  for (const isSame of [(a: FindingMark, b: FindingMark) => a.around === b.around, () => true]) {
    for (const dismissal of left) {
      const fit = candidates.find(({ finding, mark }) => !covers.has(finding) && key(mark) === key(dismissal) && isSame(mark, dismissal));
      if (!fit) continue;
      covers.set(fit.finding, dismissal);
      left.delete(dismissal);
    }
  }
  const of = new Map<Finding, Dismissal>();
  const weighed = reports.map((report) => ({
    ...report,
    findings: report.findings.map((finding) => {
      const dismissal = covers.get(finding);
      if (dismissal === undefined) return finding;
      const aside = { ...finding, dismissed: true };
      of.set(aside, dismissal);
      return aside;
    }),
  }));
  return { reports: weighed, dismissals: { all, stale: [...left], of } };
}
