import type { Edit, EditOutcome } from "../../src/document/edits";
import { createChecker } from "../../src/engine/check";
import { planFixes } from "../../src/engine/plan";
import { startSession, type Input } from "../../src/engine/session";
import type { DocumentHost } from "../../src/engine/host";
import { rules } from "../../src/rules/index";
import { movesParagraphs } from "../../src/hosts/word/kinds";

export const checker = createChecker({ rules });
export const on = "2026-11-20";
export const judge = (input: Input) => startSession(checker, input, { on });
export const safeFindings = (input: Input) => judge(input).reports.flatMap((report) => planFixes(report).changes);

export interface FixedAll { readonly done: number; readonly copy: readonly Edit[]; readonly answers: readonly { readonly rule: string; readonly outcome: EditOutcome }[] }

/** «Sửa tất cả lỗi an toàn» as the pane does it: in rounds, structure after the rest. */
export async function fixAll(host: DocumentHost, name = "Sửa tất cả"): Promise<FixedAll> {
  let done = 0;
  const copy: Edit[] = [];
  const answers: { rule: string; outcome: EditOutcome }[] = [];
  const tried = new Set<string>();
  for (let round = 0; round < 6; round += 1) {
    const changes = safeFindings((await host.read()).input).filter(({ finding }) => !tried.has(`${finding.id} ${finding.message}`));
    const inPlace = changes.filter((one) => !one.edits.some(movesParagraphs));
    const now = inPlace.length > 0 ? inPlace : changes;
    if (now.length === 0) break;
    const outcomes = await host.apply(now.flatMap(({ edits }) => edits), name, round > 0 ? "continues" : undefined);
    let at = 0;
    for (const { finding, edits } of now) {
      const own = outcomes.slice(at, at += edits.length);
      const refusal = own.find((outcome) => outcome !== "done");
      if (refusal !== "overlap") tried.add(`${finding.id} ${finding.message}`);
      if (refusal === undefined) done += 1;
      else answers.push({ rule: finding.rule, outcome: refusal });
      if (refusal === "needsCopy") copy.push(...edits);
    }
  }
  return { done, copy, answers };
}
