import { writeFile } from "node:fs/promises";
import { draft, exampleAnswers, exampleIssuer, exampleIssuers, formFor, ProfileError, type Issuer } from "../drafting/index";
import { authorityEditionOn, formatEditionOn } from "../standard/editions";
import { standardFor } from "../standard/index";
import type { IssuerKind } from "../standard/tables";
import type { FormatEdition } from "../standard/vocabulary";
import type { Answers } from "../templates/field";
import { listTemplates, templateOf } from "../templates/index";
import type { Template } from "../templates/template";
import { readArgs, readDay, readEdition } from "./args";
import { draftOfficeTemplate } from "./draft-office-template";
import { exitCodes, UsageError, type Command } from "./command";
import { formerTemplate } from "./former-templates";
import { print } from "./print";
import { issuerFrom, readJsonObject } from "./profile-file";

export default {
  name: "draft",
  about: "soạn một văn bản theo mẫu, theo hồ sơ cơ quan",
  usage: `the-thuc draft <mẫu> --profile HỒ-SƠ.json --answers TỆP.json --output TỆP.docx
  --profile TỆP.json          hồ sơ cơ quan ban hành (mẫu ở assets/profiles); hồ sơ nền lấy trong cùng thư mục
  --answers TỆP.json          câu trả lời cho các ô của mẫu; ô không ghi thì lấy ở hồ sơ hoặc lời văn có sẵn của mẫu
  --issuer LOẠI               thay cho --profile: cơ quan mẫu của một loại, để thử
  --standard auto|hd05|hd36   soạn theo bản nào (mặc định: theo ngày ghi trong câu trả lời, không có thì theo --on)
  --on NĂM-THÁNG-NGÀY         lấy ngày này làm «hôm nay»
the-thuc draft TỆP.docx --answers TỆP.json --output TỆP.docx   điền mẫu riêng của cơ quan
the-thuc draft --list [--profile TỆP.json | --issuer LOẠI]   các mẫu; có hồ sơ thì chỉ những mẫu cơ quan đó ban hành
the-thuc draft <mẫu> --example [--issuer LOẠI | --profile TỆP.json]   in câu trả lời mẫu, dùng được ngay`,
  async run(args) {
    if (/\.(?:docx|dotx|docm)$/iu.test(args.find((each) => !each.startsWith("-")) ?? "")) return draftOfficeTemplate(args);
    const { values, words } = readArgs(args, {
      answers: { type: "string" }, output: { type: "string" }, profile: { type: "string" }, standard: { type: "string" }, issuer: { type: "string" },
      on: { type: "string" }, list: { type: "boolean" }, example: { type: "boolean" },
    });
    const on = readDay(values.on);
    const asked = readEdition(values.standard);
    const edition = asked ?? formatEditionOn(on) ?? "hd05";
    const named = values.issuer === undefined ? null : byKind(values.issuer, edition);
    if (values.list === true) {
      const issuer = values.profile === undefined ? named : await issuerFrom(values.profile);
      await print(listed(issuer, edition, on).join("\n"));
      return exitCodes.fine;
    }
    const [id] = words;
    if (id === undefined) throw new UsageError("Hãy ghi tên mẫu; xem các mẫu bằng «the-thuc draft --list».");
    const given = values.answers === undefined ? null : await readJsonObject(values.answers);
    const former = formerTemplate(id, { ...(values.profile === undefined || !given ? {} : await flatAnswers(values.profile)), ...given });
    const template = templateOf(former?.template ?? id);
    if (!template) throw new UsageError(`Không có mẫu «${id}»; xem các mẫu bằng «the-thuc draft --list».`);
    if (values.example === true) return example(template, former?.issuer ?? (values.profile === undefined ? named : await issuerFrom(values.profile)), edition, on, former?.also ?? {});

    if (given === null || values.output === undefined) throw new UsageError("Hãy ghi cả --answers TỆP.json và --output TỆP.docx.");
    const issuer = former?.issuer ?? (values.profile === undefined ? named : await issuerFrom(values.profile));
    if (!issuer) throw new UsageError("Hãy ghi --profile TỆP.json: hồ sơ của cơ quan ban hành. Hồ sơ mẫu theo từng cấp có ở thư mục assets/profiles.");
    // Without a named edition the document's own date chooses, in whichever way it is written.
    const result = draft(template, (former?.answers ?? given) as Answers, { issuer, ...(asked ? { edition: asked } : {}), on });
    if (!result.ok) {
      for (const problem of result.problems) process.stderr.write(`${problem.field}: ${problem.message}\n`);
      return exitCodes.unreadable;
    }
    await writeFile(values.output, result.docx);
    if (result.form.remark !== null) process.stderr.write(`${result.form.remark}\n`);
    await print(`Đã ghi ${values.output}.`);
    return exitCodes.fine;
  },
} satisfies Command;

/** Former profiles were answers; a profile of today is none. */
async function flatAnswers(path: string): Promise<Record<string, unknown>> {
  const json = await readJsonObject(path);
  return "issuer" in json ? {} : json;
}

function byKind(kind: string, edition: FormatEdition): Issuer {
  const issuer = exampleIssuer(kind as IssuerKind, edition);
  if (!issuer) throw new UsageError(`--issuer ghi «${kind}»; chỉ nhận một trong các loại: ${[...new Set(exampleIssuers().map(({ profile }) => profile.issuer.kind))].join(", ")}.`);
  return issuer;
}

const standardOf = (edition: FormatEdition, on: string) => standardFor(edition, authorityEditionOn(on) ?? (edition === "hd36" ? "qd66" : "qd399"));

function listed(issuer: Issuer | null, edition: FormatEdition, on: string): readonly string[] {
  if (!issuer) return listTemplates().map((template) => `${template.id}  ${template.title}`);
  return listTemplates().flatMap((template) => {
    const form = formOf(template, issuer, edition, on);
    return "excluded" in form ? [] : [`${template.id}  ${template.title}${form.remark === null ? "" : `  (${form.remark})`}`];
  });
}

function formOf(template: Template, issuer: Issuer, edition: FormatEdition, on: string) {
  try {
    return formFor(template, issuer, standardOf(edition, on));
  } catch (error) {
    if (error instanceof ProfileError) throw new UsageError(error.message);
    throw error;
  }
}

async function example(template: Template, given: Issuer | null, edition: FormatEdition, on: string, also: Answers): Promise<number> {
  const issuer = given ?? template.issuers.map((kind) => exampleIssuer(kind, edition)).find((each): each is Issuer => each !== undefined && !("excluded" in formOf(template, each, edition, on)));
  if (!issuer) throw new UsageError(`Không có cơ quan mẫu nào ban hành «${template.title}» theo bản quy định này.`);
  const form = formOf(template, issuer, edition, on);
  if ("excluded" in form) throw new UsageError(form.excluded);
  await print(JSON.stringify({ ...also, ...exampleAnswers(form) }, null, 2));
  return exitCodes.fine;
}
