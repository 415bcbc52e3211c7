import { writeFile } from "node:fs/promises";
import { fixFile } from "../engine/fix";
import { planFixes, type Selection } from "../engine/plan";
import { startSession } from "../engine/session";
import { readArgs, readCheckOptions } from "./args";
import { UsageError, type Command } from "./command";
import { checker } from "./compose";
import { readOneFile, withFile } from "./one-file";
import { planJson, planLines, resultJson, resultLines } from "./plan-text";
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
    const { path, output } = await readOneFile(words, values.output, values["dry-run"] === true, "sửa");
    const options = readCheckOptions(values);
    const asJson = values.format === "json";
    const selection: Selection = {
      ...(values.rules === undefined ? {} : { rules: readRules(values.rules) }),
      ...(values["include-ask"] === true ? { includeAsk: true } : {}),
    };
    return withFile(path, async (bytes) => {
      if (output === null) {
        const plans = startSession(checker, bytes, options).reports.map((report) => planFixes(report, selection));
        const changes = plans.flatMap((plan) => plan.changes);
        const refused = plans.flatMap((plan) => plan.refused);
        await print(asJson ? JSON.stringify(planJson(changes, refused), null, 2) : planLines(changes, refused).join("\n"));
        return;
      }
      const result = fixFile(checker, bytes, options, selection);
      await writeFile(output, result.output);
      await print(asJson ? JSON.stringify(resultJson(result, output), null, 2) : resultLines(result, output).join("\n"));
    });
  },
} satisfies Command;

function readRules(list: string): string[] {
  const known = new Set(checker.ruleIds);
  const rules = list.split(",").map((each) => each.trim()).filter(Boolean);
  for (const rule of rules) if (!known.has(rule)) throw new UsageError(`Không có quy tắc «${rule}»; xem danh sách bằng lệnh «the-thuc rules».`);
  return rules;
}
