import { readFile, writeFile } from "node:fs/promises";
import { draft, exampleAnswers } from "../drafting/index";
import { listTemplates } from "../templates/index";
import { formatEditionOn } from "../standard/editions";
import { readArgs, readDay, readEdition } from "./args";
import { exitCodes, UsageError, type Command } from "./command";
import { print } from "./print";

export default {
  name: "draft",
  about: "soạn một văn bản theo mẫu",
  usage: `the-thuc draft <mẫu> --answers TỆP.json --output TỆP.docx
  --profile TỆP.json          những gì cơ quan đã khai: lấy cho các ô mà --answers không ghi
  --standard auto|hd05|hd36   soạn theo bản nào (mặc định: theo ngày ghi trong câu trả lời, không có thì theo --on)
  --on NĂM-THÁNG-NGÀY         lấy ngày này làm «hôm nay»
the-thuc draft --list             các mẫu hiện có
the-thuc draft <mẫu> --example    in câu trả lời mẫu, dùng được ngay`,
  async run(args) {
    const { values, words } = readArgs(args, {
      answers: { type: "string" }, output: { type: "string" }, profile: { type: "string" }, standard: { type: "string" },
      on: { type: "string" }, list: { type: "boolean" }, example: { type: "boolean" },
    });
    const templates = listTemplates();
    if (values.list === true) {
      await print(templates.map((template) => `${template.id}  ${template.title}`).join("\n"));
      return exitCodes.fine;
    }
    const [id] = words;
    const template = templates.find((each) => each.id === id);
    if (!template) throw new UsageError(id === undefined ? "Hãy ghi tên mẫu; xem các mẫu bằng «the-thuc draft --list»." : `Không có mẫu «${id}»; xem các mẫu bằng «the-thuc draft --list».`);
    const on = readDay(values.on);
    const asked = readEdition(values.standard);
    if (values.example === true) {
      await print(JSON.stringify(exampleAnswers(template, asked ?? formatEditionOn(on) ?? "hd05"), null, 2));
      return exitCodes.fine;
    }
    if (values.answers === undefined || values.output === undefined) throw new UsageError("Hãy ghi cả --answers TỆP.json và --output TỆP.docx.");
    const answers = {
      ...(values.profile === undefined ? {} : await readJson(values.profile)),
      ...await readJson(values.answers),
    };
    // Without a named edition the document's own date chooses, in whichever way it is written.
    const result = draft(template, answers as never, { ...(asked ? { edition: asked } : {}), on });
    if (!result.ok) {
      for (const problem of result.problems) process.stderr.write(`${problem.field}: ${problem.message}\n`);
      return exitCodes.unreadable;
    }
    await writeFile(values.output, result.docx);
    await print(`Đã ghi ${values.output}.`);
    return exitCodes.fine;
  },
} satisfies Command;

async function readJson(path: string): Promise<Record<string, unknown>> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    throw new UsageError(`Không đọc được tệp ${path}.`);
  }
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ""));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below, in the same words as any other shape that is not an object.
  }
  throw new UsageError(`Tệp ${path} không phải là JSON dạng {"ô": "giá trị"}.`);
}
