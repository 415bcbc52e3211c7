import type { PartyDocument } from "../document/document";
import type { Edit, Refusal } from "../document/edits";
import { describeEdit, paragraphOf, type Described } from "./describe-edit";
import type { DocumentReport, Finding } from "./finding";

export interface PlannedChange extends Described { readonly finding: Finding; readonly edits: readonly Edit[] }
export interface RefusedChange { readonly finding: Finding; readonly why: Refusal }

/** What would be done, before anything is. */
export interface Plan {
  readonly changes: readonly PlannedChange[];
  /** Findings that have a fix which is not made, each with the reason. */
  readonly refused: readonly RefusedChange[];
}

export interface Selection {
  /** Only these rules. */
  readonly rules?: readonly string[];
  /** Only these findings, by id. */
  readonly findings?: readonly string[];
  /** Also the fixes that change words. */
  readonly includeAsk?: boolean;
}

const wanted = (finding: Finding, selection: Selection): boolean =>
  !finding.dismissed
  && finding.edits.length > 0
  && (finding.fix === "safe" || (finding.fix === "ask" && (selection.includeAsk === true || selection.findings !== undefined)))
  && (selection.rules === undefined || selection.rules.includes(finding.rule))
  && (selection.findings === undefined || selection.findings.includes(finding.id));

/** A finding's edits are one deed: if one of them may not be made, none is. */
function refusalOf(finding: Finding, document: PartyDocument): Refusal | null {
  if (document.writeBlock) return document.writeBlock;
  for (const edit of finding.edits) {
    const paragraph = paragraphOf(edit, document);
    if (paragraph?.pending) return "pendingChange";
    if (paragraph?.containers.some((each) => each.in === "contentControl" && each.contentLocked)) return "locked";
  }
  return null;
}

/** The fixes of a report that were asked for, with before and after, and those that cannot be made. */
export function planFixes(report: DocumentReport, selection: Selection = {}): Plan {
  const changes: PlannedChange[] = [];
  const refused: RefusedChange[] = [];
  for (const finding of report.findings) {
    if (!wanted(finding, selection)) continue;
    const why = refusalOf(finding, report.document);
    if (why) {
      refused.push({ finding, why });
      continue;
    }
    // The same change in every run of a line is one change to a reader.
    const described = [...new Map(finding.edits.map((edit) => describeEdit(edit, report.document)).map((each) => [`${each.before}\n${each.after}`, each])).values()];
    changes.push({
      finding,
      edits: finding.edits,
      before: described.map((each) => each.before).filter(Boolean).join("; "),
      after: described.map((each) => each.after).filter(Boolean).join("; "),
    });
  }
  return { changes, refused };
}
