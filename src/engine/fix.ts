import { applyEdits } from "../document/apply";
import type { Checker, CheckOptions } from "./check";
import type { DocumentReport } from "./finding";
import { planFixes, type PlannedChange, type RefusedChange, type Selection } from "./plan";
import { startSession, type Input, type Session } from "./session";

export interface FixResult {
  /** The mended file, in the form the input had; the input itself where nothing was to be done. */
  readonly output: Input;
  readonly applied: readonly PlannedChange[];
  readonly refused: readonly RefusedChange[];
  /** The check of the output. */
  readonly session: Session;
  readonly rounds: number;
}

/** Fixes that touch the same place wait for the next round; more rounds than this would mean that two rules disagree. */
const mostRounds = 6;

/** What to mend may depend on the document as it stands in each round. */
export type Choice = (session: Session) => Selection;

/**
 * Applies the chosen fixes and checks again, until none of them is left. Fixing the output again changes nothing: what a
 * round applied and the next still finds is given up and reported as refused.
 */
export function fixFile(checker: Checker, input: Input, options: CheckOptions, chosen: Selection | Choice = {}): FixResult {
  const selectionFor: Choice = typeof chosen === "function" ? chosen : () => chosen;
  let session = startSession(checker, input, options);
  let output = input;
  const applied: PlannedChange[] = [];
  const givenUp = new Map<string, RefusedChange>();
  let rounds = 0;

  for (; rounds < mostRounds; rounds += 1) {
    const selection = selectionFor(session);
    const plans = session.reports.map((report) => planFixes(report, selection));
    const changes = plans.flatMap((plan) => plan.changes).filter((change) => !givenUp.has(change.finding.id));
    const { now, later } = withoutStructuralClashes(changes);
    if (now.length === 0) break;

    const result = applyEdits(session.opened, now.flatMap((change) => change.edits));
    const made: PlannedChange[] = [];
    let at = 0;
    let progressed = later.length > 0;
    for (const change of now) {
      const outcomes = result.outcomes.slice(at, at + change.edits.length);
      at += change.edits.length;
      const refusal = outcomes.find((outcome) => outcome !== "done");
      if (refusal === undefined) {
        applied.push(change);
        made.push(change);
        progressed = true;
      } else if (refusal !== "overlap") {
        givenUp.set(change.finding.id, { finding: change.finding, why: refusal });
      }
    }
    if (!progressed) break;
    output = result.input;
    session = session.replace(output);
    giveUpOnWhatStayed(session.reports, made, givenUp);
  }

  const left = selectionFor(session);
  const refused = session.reports.flatMap((report) => planFixes(report, left).refused);
  return { output, applied, refused: [...refused, ...givenUp.values()], session, rounds };
}

/** Edits that add or remove paragraphs shift the places of others, so a round makes either those or the rest first. */
const movesParagraphs = (change: PlannedChange): boolean =>
  change.edits.some((edit) => edit.do === "insertParagraph" || edit.do === "removeParagraph" || edit.do === "moveParagraph" || edit.do === "sectionBreak");

function withoutStructuralClashes(changes: readonly PlannedChange[]): { now: readonly PlannedChange[]; later: readonly PlannedChange[] } {
  const inPlace = changes.filter((change) => !movesParagraphs(change));
  const structural = changes.filter(movesParagraphs);
  return inPlace.length > 0 ? { now: inPlace, later: structural } : { now: structural, later: [] };
}

/** The same finding with the same words after its fix was made: the fix does not mend it, so it is not tried for ever. */
function giveUpOnWhatStayed(reports: readonly DocumentReport[], made: readonly PlannedChange[], givenUp: Map<string, RefusedChange>): void {
  const before = new Map(made.map((change) => [change.finding.id, change.finding]));
  for (const report of reports) {
    for (const finding of report.findings) {
      const earlier = before.get(finding.id);
      if (earlier && earlier.message === finding.message) givenUp.set(finding.id, { finding, why: "unsupported" });
    }
  }
}
