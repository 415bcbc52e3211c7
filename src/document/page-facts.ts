import type { DocumentType } from "../standard/vocabulary";
import type { Day } from "../standard/editions";
import { componentOf, componentsOf, type PartyDocument, type SignatureBlock } from "./document";

/** What a document says of itself, as it stands on the page: texts, empty where the page has none. */
export interface PageFacts {
  readonly documentType: DocumentType | null;
  readonly issueDate: Day | null;
  /** Who issues, as it stands above the number. */
  readonly issuerName: string;
  readonly serial: string;
  /** «QĐ/TU», and of it what stands behind the stroke. */
  readonly symbol: string;
  readonly issuerSymbols: string;
  readonly subject: string;
  /** The first who signs. */
  readonly signer: string;
  /** Without their dashes. */
  readonly recipients: readonly string[];
  readonly secrecyMark: string;
  readonly urgencyMark: string;
}

export function pageFacts(document: PartyDocument): PageFacts {
  const number = componentOf(document, "referenceNumber");
  const textOf = (kind: Parameters<typeof componentOf>[1]): string => componentOf(document, kind)?.text ?? "";
  return {
    documentType: document.documentType, issueDate: document.issueDate, issuerName: textOf("issuerName"),
    serial: number?.part("serial")?.text ?? "", symbol: number?.part("symbol")?.text ?? "", issuerSymbols: number?.part("issuerSymbol")?.text ?? "",
    subject: (componentOf(document, "subject") ?? componentOf(document, "letterSubject"))?.text ?? "",
    signer: (componentsOf(document, "signatureBlock")[0] as SignatureBlock | undefined)?.name?.text ?? "",
    recipients: componentOf(document, "recipients")?.partsNamed("items").map(({ text }) => text.replace(/^[\s–-]+|[\s;,.]+$/gu, "")) ?? [],
    secrecyMark: textOf("secrecyMark"), urgencyMark: textOf("urgencyMark"),
  };
}
