import { rules } from "../rules/index";
import { listTemplates } from "../templates/index";
import { oneOf, readArgs } from "./args";
import { exitCodes, type Command } from "./command";
import { coverage, type CoveredProvision, type Keeper } from "./coverage";
import { print } from "./print";

const keeperWords: Readonly<Record<Keeper, string>> = {
  rule: "quy tắc", template: "mẫu", person: "người kiểm", asksNothing: "không đặt yêu cầu", notYet: "CHƯA CÓ",
};

export default {
  name: "provisions",
  about: "mọi điều khoản của các văn bản quy định và ai trông coi từng điều",
  usage: `the-thuc provisions
  --format text|json
  --only rule|template|person|asksNothing|notYet   chỉ in loại này
Mã thoát: 0 không còn điều nào «chưa có»; 1 còn.`,
  async run(args) {
    const { values } = readArgs(args, { format: { type: "string" }, only: { type: "string" } });
    const format = oneOf("--format", values.format, ["text", "json"]);
    const only = values.only === undefined ? null : oneOf<Keeper>("--only", values.only, ["rule", "template", "person", "asksNothing", "notYet"]);
    const all = coverage(rules, listTemplates());
    const shown = only === null ? all : all.filter((each) => each.keeper === only);
    await print(format === "json" ? JSON.stringify({ tool: "the-thuc", provisions: shown, counts: counts(all) }, null, 2) : asText(shown, all));
    return all.some((each) => each.keeper === "notYet") ? exitCodes.findings : exitCodes.fine;
  },
} satisfies Command;

function counts(all: readonly CoveredProvision[]): Record<string, Record<Keeper, number>> {
  const table: Record<string, Record<Keeper, number>> = {};
  for (const { id, keeper } of all) {
    const row = (table[id.slice(0, id.indexOf("/"))] ??= { rule: 0, template: 0, person: 0, asksNothing: 0, notYet: 0 });
    row[keeper] += 1;
  }
  return table;
}

function asText(shown: readonly CoveredProvision[], all: readonly CoveredProvision[]): string {
  const lines = shown.map((each) => {
    const who = [each.rules.join(", "), each.templates.length > 0 ? `mẫu: ${each.templates.join(", ")}` : "", each.why ?? ""].filter(Boolean).join(" · ");
    return `${each.id}  [${keeperWords[each.keeper]}]\n    ${each.says}${who ? `\n    ${who}` : ""}`;
  });
  const totals = Object.entries(counts(all)).map(([text, row]) => `${text}: ${Object.entries(row).map(([keeper, count]) => `${keeperWords[keeper as Keeper]} ${count}`).join(", ")}`);
  return [...lines, "", ...totals].join("\n");
}
