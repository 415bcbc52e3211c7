import { provisionOf, requirementOf } from "../standard/index";
import { severityOf } from "../standard/severity";
import type { Severity, StandardId } from "../standard/vocabulary";
import { rules } from "../rules/index";
import type { FixKind, Rule } from "../rules/rule";

const texts: readonly { readonly id: StandardId; readonly title: string }[] = [
  { id: "hd05", title: "HD 05" }, { id: "hd36", title: "HD 36" }, { id: "qd399", title: "QĐ 399" }, { id: "qd66", title: "QĐ 66" },
];
const severities: Readonly<Record<Severity, string>> = { error: "lỗi", warning: "cảnh báo", hint: "gợi ý" };
const fixes: Readonly<Record<FixKind, string>> = { safe: "sửa ngay", ask: "hỏi rồi sửa", none: "chỉ báo" };

/** What a rule answers to in one text: the row of the study, its first provision and how strongly a breach is reported. */
function answer(rule: Rule, text: StandardId): string | null {
  const row = rule.requires[text];
  const requirement = row === undefined ? undefined : requirementOf(text, row);
  if (!requirement) return null;
  const [cite] = requirement.cites;
  return `${row} (\`${cite}\`${provisionOf(cite) ? "" : " ?"}), ${severities[severityOf(requirement)]}`;
}

function line(rule: Rule): string {
  const answers = texts.flatMap(({ id, title }) => {
    const found = answer(rule, id);
    return found === null ? [] : [`${title}: ${found}`];
  });
  return `| \`${rule.id}\` | ${rule.title} | ${answers.join("<br>")} | ${fixes[rule.fix]} |`;
}

/** The generated page `src/rules/README.md`: how a rule is written, and every rule with what it answers to. */
export function ruleIndex(how: string): string {
  const folders = [...new Set(rules.map((rule) => rule.id.split("/")[0] ?? ""))];
  const tables = folders.map((folder) => [
    `### ${folder}`, "",
    "| Rule | What should be true | Answers to | Fix |", "| --- | --- | --- | --- |",
    ...rules.filter((rule) => rule.id.startsWith(`${folder}/`)).map(line), "",
  ].join("\n"));
  return `${how.trimEnd()}\n\n## Index\n\n${rules.length} rules. Generated from the rules by \`src/tools/rule-index.ts\`; a test fails where it is stale, \`UPDATE_GOLDEN=1\` rewrites it.\n\n${tables.join("\n")}`;
}

/** Where the generated part of the page begins. */
export const indexHeading = "\n## Index\n";
