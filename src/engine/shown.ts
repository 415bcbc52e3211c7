import type { Day } from "../standard/editions";
import type { DocumentType, FormatEdition } from "../standard/vocabulary";
import { componentOf } from "../document/document";
import type { Dismissal } from "../document/dismissals";
import type { Refusal } from "../document/edits";
import type { Described } from "./describe-edit";
import type { KeptDismissals } from "./dismissals";
import type { DocumentReport, Finding } from "./finding";
import { planFixes, type Plan } from "./plan";

/** A finding with all that a screen needs of its fix, so that no plan is made there. Plain data: it crosses a worker. */
export interface ShownFinding extends Finding {
  /** What would change; null where nothing is offered or nothing may be changed. */
  readonly change: Described | null;
  /** Why the fix that there is may not be made. */
  readonly refused: Refusal | null;
  /** Who set it aside, and why. */
  readonly dismissal: Dismissal | null;
}

/** Something set aside that stands for nothing any more, with the title of its rule. */
export interface StaleDismissal extends Dismissal { readonly title: string }

/** One clause for a reader: how it is cited and what it asks, in our words. */
export interface Clause { readonly citation: string; readonly says: string }

/** One document's verdict as plain data. */
export interface ShownDocument {
  readonly kind: "party" | "notParty" | "unsure";
  /** Vietnamese. */
  readonly reason: string;
  readonly edition: FormatEdition | null;
  /** Vietnamese: «Kiểm theo 05-HD/VPTW vì văn bản ghi ngày …». */
  readonly editionReason: string;
  readonly issueDate: Day | null;
  readonly documentType: DocumentType | null;
  /** Its type name and subject as they stand on the page, to tell two documents of one file apart. */
  readonly title: string;
  readonly legacyEncoding: "TCVN3" | "VNI" | null;
  readonly writeBlock: "signed" | "protected" | null;
  readonly findings: readonly ShownFinding[];
  /** Titles of rules that broke down here and were left out. */
  readonly failures: readonly string[];
}

export function shownDocument(report: DocumentReport, kept: KeptDismissals): ShownDocument {
  const { document, editions } = report;
  const plan = planFixes(report, { findings: report.findings.map((finding) => finding.id) });
  const changes = new Map(plan.changes.map((change) => [change.finding, change]));
  const refused = new Map(plan.refused.map((each) => [each.finding, each.why]));
  return {
    kind: document.kind,
    reason: document.reason,
    edition: document.kind === "notParty" ? null : editions.format,
    editionReason: editions.reason,
    issueDate: document.issueDate,
    documentType: document.documentType,
    title: titleOf(report),
    legacyEncoding: document.legacyEncoding,
    writeBlock: document.writeBlock,
    findings: report.findings.map((finding) => {
      const change = changes.get(finding);
      return { ...finding, change: change ? { before: change.before, after: change.after } : null, refused: refused.get(finding) ?? null, dismissal: kept.of.get(finding) ?? null };
    }),
    failures: report.failures.map((failure) => failure.rule),
  };
}

/** A plan as a screen lists it. */
export const shownPlan = ({ changes, refused }: Plan): { readonly changes: readonly ShownFinding[]; readonly refused: readonly ShownFinding[] } => ({
  changes: changes.map(({ finding, before, after }) => ({ ...finding, change: { before, after }, refused: null, dismissal: null })),
  refused: refused.map(({ finding, why }) => ({ ...finding, change: null, refused: why, dismissal: null })),
});

function titleOf({ document }: DocumentReport): string {
  const words = (["typeName", "subject", "letterSubject"] as const).map((kind) => componentOf(document, kind)?.text.replace(/\s+/gu, " ").trim() ?? "");
  return words.filter(Boolean).join(" ") || (document.paragraphs.find((paragraph) => paragraph.text.trim() !== "")?.text.trim() ?? "");
}
