import { escapeHtml } from "../../shared/html";
import { citation, whatItAsks } from "../../engine/report";
import { countWords, kindWords, severityWords, type CheckAnswer } from "./summary";

const style = `body{font:15px/1.5 "Segoe UI",system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1b1b1b}
h1{font-size:1.4rem}h2{font-size:1.05rem;margin:2rem 0 .25rem;overflow-wrap:anywhere}p{margin:.2rem 0}.muted{color:#5c5c5c}
ul{list-style:none;padding:0}li{border-left:4px solid #888;padding:.35rem .75rem;margin:.5rem 0;break-inside:avoid}
li.error{border-color:#b10e1c}li.warning{border-color:#8a5a00}li.hint{border-color:#3b6ea5}b{font-weight:600}
@media (prefers-color-scheme:dark){body{background:#1f1f1f;color:#eee}.muted{color:#b0b0b0}}`;

/** One page to read or print; needs nothing but itself. */
export function asHtml(answer: CheckAnswer): string {
  const sections = answer.results.map((result) => {
    const findings = result.findings.filter((finding) => !finding.dismissed).map((finding) => {
      const clauses = finding.cites.map((id) => `<span title="${escapeHtml(whatItAsks(id))}">${escapeHtml(citation(id))}</span>`).join("; ");
      const unsure = finding.outcome === "unsure" ? " (chưa chắc)" : "";
      return `<li class="${finding.severity}"><b>${severityWords[finding.severity]}${unsure}:</b> ${escapeHtml(finding.message)}<br><span class="muted">${clauses}</span></li>`;
    });
    const verdict = result.kind === "unreadable" || result.kind === "notParty" ? "" : `<p>${escapeHtml(result.editionReason)}</p><p>${escapeHtml(countWords(result.findings))}</p>`;
    return `<section><h2>${escapeHtml(result.file)}</h2><p class="muted">${kindWords[result.kind]}${result.reason ? `: ${escapeHtml(result.reason)}` : ""}</p>${verdict}<ul>${findings.join("")}</ul></section>`;
  });
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kết quả kiểm tra thể thức</title><style>${style}</style></head><body><h1>Kết quả kiểm tra thể thức</h1><p class="muted">Thể Thức ${escapeHtml(answer.version)}</p>${sections.join("")}</body></html>\n`;
}
