import type { FixResult } from "../engine/fix";
import type { PlannedChange, RefusedChange } from "../engine/plan";
import { refusalSentences } from "../engine/refusals";
import { jsonFinding } from "../engine/report";
import { countWords } from "./formats/summary";

const changeLine = (change: PlannedChange): string =>
  `  ${change.finding.rule}${change.finding.anchor ? ` (đoạn ${change.finding.anchor.paragraph})` : ""}: ${change.before || "(chưa có)"} → ${change.after}`;
const refusedLine = (refused: RefusedChange): string =>
  `  ${refused.finding.rule}${refused.finding.anchor ? ` (đoạn ${refused.finding.anchor.paragraph})` : ""}: ${refused.finding.message} ${refusalSentences[refused.why].vi}`;
const refusedLines = (refused: readonly RefusedChange[]): readonly string[] =>
  refused.length > 0 ? [`Để nguyên ${refused.length} chỗ:`, ...refused.map(refusedLine)] : [];

/** A plan as other programs read it: each finding with before and after, and those left alone with the reason. */
export function planJson(changes: readonly PlannedChange[], refused: readonly RefusedChange[]): object {
  return {
    changes: changes.map((change) => ({ ...jsonFinding(change.finding), before: change.before, after: change.after })),
    refused: refused.map((each) => ({ ...jsonFinding(each.finding), why: each.why, whyInWords: refusalSentences[each.why].vi })),
  };
}

export const planLines = (changes: readonly PlannedChange[], refused: readonly RefusedChange[]): readonly string[] => [
  changes.length === 0 ? "Không có chỗ nào sửa được theo yêu cầu này." : `Sẽ sửa ${changes.length} chỗ:`,
  ...changes.map(changeLine),
  ...refusedLines(refused),
];

const left = (result: FixResult): readonly ReturnType<typeof jsonFinding>[] => result.session.reports.flatMap((report) => report.findings).map(jsonFinding);

export const resultJson = (result: FixResult, output: string): object => ({ output, ...planJson(result.applied, result.refused), left: left(result) });

export const resultLines = (result: FixResult, output: string): readonly string[] => [
  result.applied.length === 0 ? "Không có chỗ nào sửa được theo yêu cầu này; tệp ra giống tệp vào." : `Đã sửa ${result.applied.length} chỗ:`,
  ...result.applied.map(changeLine),
  ...refusedLines(result.refused),
  `Còn lại: ${countWords(left(result))}.`,
  `Đã ghi ${output}.`,
];
