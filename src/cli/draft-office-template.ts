import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fillOfficeTemplate, readOfficeTemplate } from "../drafting/office-template/office-template";
import { authorityEditionOn, formatEditionOn } from "../standard/editions";
import { standardFor } from "../standard/index";
import type { Answers } from "../templates/field";
import { readArgs, readDay, readEdition } from "./args";
import { exitCodes, UsageError } from "./command";
import { explain, readInput } from "./inputs";
import { print } from "./print";

/** `draft TỆP.docx --answers …`: an office's own template filled by the tags of its controls. */
export async function draftOfficeTemplate(args: readonly string[]): Promise<number> {
  const { values, words: [path = ""] } = readArgs(args, { answers: { type: "string" }, output: { type: "string" }, standard: { type: "string" }, on: { type: "string" } });
  const { answers: from, output } = values;
  if (from === undefined || output === undefined) throw new UsageError("Hãy ghi cả --answers TỆP.json và --output TỆP.docx.");
  if (resolve(output) === resolve(path)) throw new UsageError("--output trùng với tệp mẫu; hãy ghi một tên khác để giữ nguyên mẫu.");
  const on = readDay(values.on);
  const answers = await readAnswers(from);
  const day = typeof answers["issueDate"] === "string" && /^\d{4}-\d\d-\d\d$/u.test(answers["issueDate"]) ? answers["issueDate"] : on;
  const standard = standardFor(readEdition(values.standard) ?? formatEditionOn(day) ?? "hd05", authorityEditionOn(day) ?? "qd399");
  try {
    const filled = fillOfficeTemplate(readOfficeTemplate(await readInput(path)), answers, standard, on);
    if (!filled.ok) {
      for (const problem of filled.problems) process.stderr.write(`${problem.field === "" ? path : problem.field}: ${problem.message}\n`);
      return exitCodes.unreadable;
    }
    await writeFile(output, filled.output);
    await print([`Đã ghi ${output}.`, ...(filled.open.length > 0 ? [`Ô còn để trống: ${filled.open.join(", ")}.`] : [])].join("\n"));
    return exitCodes.fine;
  } catch (error) {
    throw new UsageError(`${path}: ${explain(error)}`);
  }
}

async function readAnswers(path: string): Promise<Answers> {
  const text = await readFile(path, "utf8").catch(() => { throw new UsageError(`Không đọc được tệp ${path}.`); });
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ""));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Answers;
  } catch {
    // Told below, in the same words as any other shape that is not an object.
  }
  throw new UsageError(`Tệp ${path} không phải là JSON dạng {"ô": "giá trị"}.`);
}
