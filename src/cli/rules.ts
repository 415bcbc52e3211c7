import { rules } from "../rules/index";
import { requirementOf } from "../standard/index";
import { severityOf } from "../standard/severity";
import type { Severity, StandardId } from "../standard/vocabulary";
import { citation } from "../standard/citation";
import { oneOf, readArgs } from "./args";
import { exitCodes, type Command } from "./command";
import { print } from "./print";
import { fixWords, severityWords } from "./formats/summary";

export default {
  name: "rules",
  about: "mọi quy tắc: điều khoản, mức, cách sửa, ví dụ đúng và sai",
  usage: "the-thuc rules\n  --format text|json",
  async run(args) {
    const { values } = readArgs(args, { format: { type: "string" } });
    const format = oneOf("--format", values.format, ["text", "json"]);
    const list = rules.map((rule) => {
      const severity: Partial<Record<StandardId, Severity>> = {};
      const cites: string[] = [];
      for (const [text, row] of Object.entries(rule.requires) as [StandardId, string][]) {
        const requirement = requirementOf(text, row);
        if (!requirement) continue;
        severity[text] = severityOf(requirement);
        cites.push(...requirement.cites);
      }
      return { id: rule.id, title: rule.title, cites, severity, fix: rule.fix, whyNoFix: rule.whyNoFix ?? null, component: rule.looksAt, right: rule.example.right, wrong: rule.example.wrong };
    });
    await print(format === "json" ? JSON.stringify({ tool: "the-thuc", rules: list }, null, 2) : [
      ...list.map((rule) => [
        `${rule.id}: ${rule.title}`,
        `    ${rule.cites.map(citation).join("; ")}`,
        `    ${Object.entries(rule.severity).map(([text, severity]) => `${text}: ${severityWords[severity].toLowerCase()}`).join(", ")} · ${fixWords[rule.fix] || `không tự sửa: ${rule.whyNoFix ?? ""}`}`,
        `    đúng: ${rule.right} · sai: ${rule.wrong}`,
      ].join("\n")),
      "", `${list.length} quy tắc.`,
    ].join("\n"));
    return exitCodes.fine;
  },
} satisfies Command;
