import { realpath, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fixFile, type FixResult } from "../engine/fix";
import { planFixes, type PlannedChange, type RefusedChange, type Selection } from "../engine/plan";
import { refusalSentences } from "../engine/refusals";
import { startSession } from "../engine/session";
import { readArgs, readCheckOptions } from "./args";
import { exitCodes, UsageError, type Command } from "./command";
import { checker } from "./compose";
import { countWords } from "./formats/summary";
import { jsonFinding } from "../engine/report";
import { explain, readInput } from "./inputs";
import { print } from "./print";

export default {
  name: "fix",
  about: "sửa những chỗ máy sửa được, ghi ra tệp mới",
  usage: `the-thuc fix <tệp> --output TỆP
  --rules a,b        chỉ sửa theo các quy tắc này
  --include-ask      sửa cả những chỗ làm thay đổi câu chữ
  --dry-run          chỉ in kế hoạch: trước và sau, không ghi gì
  --standard auto|hd05|hd36, --on NĂM-THÁNG-NGÀY, --format text|json
Không bao giờ ghi đè lên tệp vào. Mã thoát: 0 đã sửa; 2 không đọc hay không ghi được.`,
  async run(args) {
    const { values, words } = readArgs(args, {
      output: { type: "string" }, rules: { type: "string" }, "include-ask": { type: "boolean" }, "dry-run": { type: "boolean" },
      standard: { type: "string" }, on: { type: "string" }, format: { type: "string" },
    });
    const [path, ...more] = words;
    if (path === undefined || more.length > 0) throw new UsageError("Hãy ghi đúng một tệp cần sửa.");
    const dryRun = values["dry-run"] === true;
    if (values.output === undefined && !dryRun) throw new UsageError("Hãy ghi --output TỆP (tệp mới), hoặc --dry-run để chỉ xem kế hoạch.");
    if (values.output !== undefined && await sameFile(path, values.output)) throw new UsageError("Tệp ra trùng với tệp vào; hãy đặt tên khác, tệp vào được giữ nguyên.");
    const options = readCheckOptions(values);
    const selection: Selection = {
      ...(values.rules === undefined ? {} : { rules: readRules(values.rules) }),
      ...(values["include-ask"] === true ? { includeAsk: true } : {}),
    };
    try {
      const bytes = await readInput(path);
      if (dryRun) {
        const plans = startSession(checker, bytes, options).reports.map((report) => planFixes(report, selection));
        await print(planText(plans.flatMap((plan) => plan.changes), plans.flatMap((plan) => plan.refused), values.format));
        return exitCodes.fine;
      }
      const result = fixFile(checker, bytes, options, selection);
      await writeFile(values.output ?? "", result.output);
      await print(resultText(result, values.output ?? "", values.format));
      return exitCodes.fine;
    } catch (error) {
      if (error instanceof UsageError) throw error;
      process.stderr.write(`${path}: ${explain(error)}\n`);
      return exitCodes.unreadable;
    }
  },
} satisfies Command;

function readRules(list: string): string[] {
  const known = new Set(checker.ruleIds);
  const rules = list.split(",").map((each) => each.trim()).filter(Boolean);
  for (const rule of rules) if (!known.has(rule)) throw new UsageError(`Không có quy tắc «${rule}»; xem danh sách bằng lệnh «the-thuc rules».`);
  return rules;
}

async function sameFile(a: string, b: string): Promise<boolean> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
  return (await real(a)) === (await real(b));
}

const changeLine = (change: PlannedChange): string =>
  `  ${change.finding.rule}${change.finding.anchor ? ` (đoạn ${change.finding.anchor.paragraph})` : ""}: ${change.before || "(chưa có)"} → ${change.after}`;
const refusedLine = (refused: RefusedChange): string =>
  `  ${refused.finding.rule}${refused.finding.anchor ? ` (đoạn ${refused.finding.anchor.paragraph})` : ""}: ${refused.finding.message} ${refusalSentences[refused.why].vi}`;

function planJson(changes: readonly PlannedChange[], refused: readonly RefusedChange[]): object {
  return {
    changes: changes.map((change) => ({ ...jsonFinding(change.finding), before: change.before, after: change.after })),
    refused: refused.map((each) => ({ ...jsonFinding(each.finding), why: each.why, whyInWords: refusalSentences[each.why].vi })),
  };
}

function planText(changes: readonly PlannedChange[], refused: readonly RefusedChange[], format: string | undefined): string {
  if (format === "json") return JSON.stringify(planJson(changes, refused), null, 2);
  return [
    changes.length === 0 ? "Không có chỗ nào sửa được theo yêu cầu này." : `Sẽ sửa ${changes.length} chỗ:`,
    ...changes.map(changeLine),
    ...(refused.length > 0 ? [`Để nguyên ${refused.length} chỗ:`, ...refused.map(refusedLine)] : []),
  ].join("\n");
}

function resultText(result: FixResult, output: string, format: string | undefined): string {
  const left = result.session.reports.flatMap((report) => report.findings).map(jsonFinding);
  if (format === "json") return JSON.stringify({ output, ...planJson(result.applied, result.refused), left }, null, 2);
  return [
    result.applied.length === 0 ? "Không có chỗ nào sửa được theo yêu cầu này; tệp ra giống tệp vào." : `Đã sửa ${result.applied.length} chỗ:`,
    ...result.applied.map(changeLine),
    ...(result.refused.length > 0 ? [`Để nguyên ${result.refused.length} chỗ:`, ...result.refused.map(refusedLine)] : []),
    `Còn lại: ${countWords(left)}.`,
    `Đã ghi ${output}.`,
  ].join("\n");
}
