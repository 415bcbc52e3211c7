import { openDocuments } from "../../../src/document/open";
import { draft } from "../../../src/drafting/index";
import { createChecker } from "../../../src/engine/check";
import { rules } from "../../../src/rules/index";
import { dayOf, type Combination } from "./combinations";

const checker = createChecker({ rules });

export interface Judged { readonly docx: Uint8Array; readonly complaints: readonly string[]; readonly ms: number }

/** Drafts a combination and has our own checker read it: no error, no warning, and it is what it was meant to be. */
export function judge({ template, issuer, edition, answers, form }: Combination): Judged {
  const from = performance.now();
  const result = draft(template, answers, { issuer, edition, on: dayOf[edition] });
  const ms = performance.now() - from;
  if (!result.ok) return { docx: new Uint8Array(), ms, complaints: result.problems.map(({ field, message }) => `answers/${field}: ${message}`) };
  const { documents } = openDocuments(result.docx);
  const complaints: string[] = [];
  const expected = template.attached ? 2 : 1;
  if (documents.length !== expected) complaints.push(`read/documents: ${documents.length} instead of ${expected}`);
  documents.forEach((document, index) => {
    const type = index === 0 ? template.documentType : template.attached?.documentType;
    if (document.kind !== "party") complaints.push(`read/kind: ${document.kind}`);
    if (document.documentType !== type) complaints.push(`read/type: ${String(document.documentType)} instead of ${String(type)}`);
    if (index === 0 && document.issuerKind !== form.office.kind) complaints.push(`read/issuer: ${String(document.issuerKind)} instead of ${form.office.kind}`);
    const report = checker.check(document, { on: dayOf[edition], edition });
    for (const failure of report.failures) complaints.push(`failure: ${JSON.stringify(failure)}`);
    for (const { severity, rule, message } of report.findings) if (severity !== "hint") complaints.push(`${rule}: ${message}`);
  });
  return { docx: result.docx, ms, complaints };
}
