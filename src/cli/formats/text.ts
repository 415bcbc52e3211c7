import { citation } from "../../engine/report";
import { countWords, fixWords, kindWords, severityWords, type CheckAnswer } from "./summary";

/** For a reader at a terminal: file, verdict, then one finding with its clauses after another. */
export function asText(answer: CheckAnswer): string {
  const lines: string[] = [];
  for (const result of answer.results) {
    lines.push(result.file);
    if (result.kind === "unreadable") {
      lines.push(`  ${result.reason}`, "");
      continue;
    }
    lines.push(`  ${kindWords[result.kind]}${result.reason ? `: ${result.reason}` : ""}`);
    if (result.kind !== "notParty" && result.editionReason) lines.push(`  ${result.editionReason}`);
    if (result.kind !== "notParty") lines.push(`  ${countWords(result.findings)}`);
    for (const finding of result.findings) {
      if (finding.dismissed) continue;
      const unsure = finding.outcome === "unsure" ? " (chưa chắc)" : "";
      lines.push(`  ${severityWords[finding.severity]}${unsure}: ${finding.message}`);
      const details = [finding.cites.slice(0, 2).map(citation).join("; "), finding.paragraph === null ? "" : `đoạn ${finding.paragraph}`, finding.rule, fixWords[finding.fix]];
      lines.push(`      ${details.filter(Boolean).join(" · ")}`);
    }
    lines.push("");
  }
  return lines.join("\n");
}
