import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { isBlockingJson } from "./formats/summary";
import { formatters } from "./formats/index";
import { oneOf, readArgs, readCheckOptions } from "./args";
import { exitCodes, UsageError, type Command } from "./command";
import { checkAll } from "./check-all";
import { findFiles } from "./inputs";
import { version } from "./compose";
import { print } from "./print";

export default {
  name: "check",
  about: "kiểm tra thể thức của tệp hoặc cả thư mục",
  usage: `the-thuc check <tệp hoặc thư mục>…
  --standard auto|hd05|hd36   kiểm theo bản nào (mặc định: theo ngày ghi trên văn bản)
  --on NĂM-THÁNG-NGÀY         lấy ngày này làm «hôm nay» cho bản thảo chưa có ngày
  --format text|json|csv|html mặc định text
  --output TỆP                ghi kết quả vào tệp
  --jobs N                    số tiến trình cùng làm
  --convert-doc               chuyển tệp .doc bằng LibreOffice trước khi kiểm
Mã thoát: 0 không còn lỗi; 1 còn ít nhất một lỗi; 2 có tệp không đọc được.`,
  async run(args) {
    const { values, words } = readArgs(args, {
      standard: { type: "string" }, on: { type: "string" }, format: { type: "string" }, output: { type: "string" },
      jobs: { type: "string" }, "convert-doc": { type: "boolean" },
    });
    if (words.length === 0) throw new UsageError("Hãy ghi tên tệp hoặc thư mục cần kiểm tra.");
    const format = oneOf("--format", values.format, ["text", "json", "csv", "html"]);
    const options = readCheckOptions(values);
    const files = await findFiles(words);
    const outcomes = await checkAll(files, options, values["convert-doc"] === true, readJobs(values.jobs, files.length));
    const results = outcomes.flatMap((outcome) => outcome.results);
    const text = formatters[format]({ tool: "the-thuc", version, results });
    if (values.output === undefined) await print(text); else await writeFile(values.output, text);
    for (const failure of new Set(outcomes.flatMap((outcome) => outcome.failures))) process.stderr.write(`Quy tắc hỏng, đã bỏ qua: ${failure}\n`);

    if (results.some((result) => result.kind === "unreadable")) return exitCodes.unreadable;
    return results.some((result) => result.findings.some(isBlockingJson)) ? exitCodes.findings : exitCodes.fine;
  },
} satisfies Command;

/** As many as asked for; otherwise one for every eight files, as a process has to warm up before it pays. */
function readJobs(value: string | undefined, files: number): number {
  if (value === undefined) return Math.max(1, Math.min(availableParallelism(), Math.floor(files / 8)));
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) throw new UsageError(`--jobs ghi «${value}»; hãy ghi một số từ 1 đến 64.`);
  return jobs;
}
