import { writeFile } from "node:fs/promises";
import { convertFile, planConversion } from "../engine/convert";
import type { Advice } from "../engine/convert-advice";
import type { DocumentReport } from "../engine/finding";
import { startSession } from "../engine/session";
import { formatEditionOn, formatEditions } from "../standard/editions";
import { oneOf, readArgs, readDay } from "./args";
import { UsageError, type Command } from "./command";
import { checker } from "./compose";
import { readOneFile, withFile } from "./one-file";
import { planJson, planLines, resultJson, resultLines } from "./plan-text";
import { print } from "./print";

export default {
  name: "convert",
  about: "chuyển văn bản lập theo hướng dẫn cũ sang hướng dẫn mới, ghi ra tệp mới",
  usage: `the-thuc convert <tệp> --to hd05 --output TỆP
  --dry-run          chỉ in kế hoạch: trước và sau, không ghi gì
  --on NĂM-THÁNG-NGÀY, --format text|json
Sửa mọi chỗ mà hướng dẫn mới đã thay đổi và mọi lỗi máy sửa được; số và ngày của văn bản giữ nguyên, tên tổ chức không còn
nữa chỉ được nêu để người soạn xem. Mã thoát: 0 đã chuyển; 2 không đọc hay không ghi được.`,
  async run(args) {
    const { values, words } = readArgs(args, {
      to: { type: "string" }, output: { type: "string" }, "dry-run": { type: "boolean" }, on: { type: "string" }, format: { type: "string" },
    });
    if (values.to === undefined) throw new UsageError("Hãy ghi --to hd05: chuyển sang hướng dẫn nào.");
    const to = oneOf("--to", values.to, ["hd05"]);
    const format = oneOf("--format", values.format, ["text", "json"]);
    const { path, output } = await readOneFile(words, values.output, values["dry-run"] === true, "chuyển");
    const conversion = { to, on: readDay(values.on) };
    return withFile(path, async (bytes) => {
      if (output === null) {
        const { reports } = startSession(checker, bytes, { on: conversion.on, edition: to });
        const { changes, refused, advice } = planConversion(checker, bytes, conversion);
        await print(format === "json"
          ? JSON.stringify({ to, ...planJson(changes, refused), advice: advice.map(adviceJson) }, null, 2)
          : [...planLines(changes, refused), ...adviceLines(advice), ...notes(reports, to)].join("\n"));
        return;
      }
      const result = convertFile(checker, bytes, conversion);
      await writeFile(output, result.output);
      await print(format === "json"
        ? JSON.stringify({ to, ...resultJson(result, output), advice: result.advice.map(adviceJson) }, null, 2)
        : [...resultLines(result, output), ...adviceLines(result.advice), ...notes(result.session.reports, to)].join("\n"));
    });
  },
} satisfies Command;

const adviceJson = ({ anchor, found, message }: Advice): object => ({ story: anchor.story, paragraph: anchor.paragraph, text: found, message });
const adviceLines = (advice: readonly Advice[]): readonly string[] =>
  advice.length === 0 ? [] : [`Người soạn xem lại ${advice.length} chỗ:`, ...advice.map(({ anchor, message }) => `  (đoạn ${anchor.paragraph}) ${message}`)];

/** What a reader must know beside the changes: that there was nothing to move, or that the date still names the older edition. */
function notes(reports: readonly DocumentReport[], to: "hd05"): readonly string[] {
  const title = formatEditions.find(({ id }) => id === to)?.shortTitle ?? to;
  return reports.flatMap(({ document }) => {
    if (document.kind !== "party" || document.personalForm) return [`Không chuyển: ${document.reason}`];
    const byDate = document.issueDate !== null && formatEditionOn(document.issueDate) !== to;
    return byDate ? [`Ngày của văn bản được giữ nguyên, trước ngày ${title} có hiệu lực: khi kiểm tra hãy ghi --standard ${to}.`] : [];
  });
}
