import { provisionOf } from "../standard/provisions";
import type { ComponentKind, DocumentType, FormatEdition, Severity } from "../standard/vocabulary";
import type { DocumentReport, Finding } from "./finding";

/** One entry of `results` in the public JSON (decisions 7). Other programs rely on names and shapes. */
export interface JsonResult {
  readonly file: string;
  readonly kind: "party" | "notParty" | "unsure" | "unreadable";
  readonly reason: string;
  readonly edition: FormatEdition | null;
  readonly editionReason: string;
  readonly documentType: DocumentType | null;
  readonly ms: number;
  readonly components: readonly { readonly kind: ComponentKind; readonly text: string; readonly paragraphs: readonly number[] }[];
  readonly findings: readonly JsonFinding[];
}
export interface JsonFinding {
  readonly rule: string;
  readonly cites: readonly string[];
  readonly severity: Severity;
  readonly outcome: "wrong" | "unsure";
  readonly dismissed: boolean;
  readonly component: string;
  readonly story: string;
  readonly paragraph: number | null;
  readonly text: string;
  readonly message: string;
  readonly fix: "safe" | "ask" | "none";
}

export const jsonFinding = (finding: Finding): JsonFinding => ({
  rule: finding.rule,
  cites: finding.cites,
  severity: finding.severity,
  outcome: finding.outcome,
  dismissed: finding.dismissed,
  component: finding.component,
  story: finding.anchor?.story ?? "body",
  paragraph: finding.anchor?.paragraph ?? null,
  text: finding.anchor?.text ?? "",
  message: finding.message,
  fix: finding.fix,
});

export function jsonResult(file: string, report: DocumentReport, ms: number): JsonResult {
  const { document, editions } = report;
  return {
    file,
    kind: document.kind,
    reason: document.reason,
    edition: document.kind === "notParty" ? null : editions.format,
    editionReason: editions.reason,
    documentType: document.documentType,
    ms: Math.round(ms * 10) / 10,
    components: document.components.map((component) => ({
      kind: component.kind,
      text: component.text,
      paragraphs: [...new Set(component.lines.map((line) => line.paragraph.index))],
    })),
    findings: report.findings.map(jsonFinding),
  };
}

/** «Điểm 3.2.2, mục I, Phần II, Hướng dẫn 05-HD/VPTW»: a provision id as people cite it. */
export { citation } from "../standard/citation";
/** What a provision asks, in our words; empty for an id the standard does not have. */
export const whatItAsks = (id: string): string => provisionOf(id)?.says ?? "";
