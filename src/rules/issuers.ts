import { fold } from "../shared/text";
import type { Standard } from "../standard/index";
import type { IssuerKind, IssuerRow } from "../standard/tables";
import { componentOf, type PartyDocument } from "../document/document";

/** The table's row for the document's issuer; null where the kind is not known or not certain. */
export function issuerRowOf(document: PartyDocument, standard: Standard): IssuerRow | null {
  const { issuerKind } = document;
  return issuerKind === null ? null : standard.tables.issuers.rows.find(({ kind }) => kind === issuerKind) ?? null;
}

/** Compared in capitals and in one spelling of `UỶ`. */
export function beginsWithAny(text: string, beginnings: readonly string[]): boolean {
  const folded = fold(text);
  return beginnings.some((each) => folded === fold(each) || folded.startsWith(`${fold(each)} `));
}

/** A name over several lines as one. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

const congressKinds: readonly IssuerKind[] = ["nationalCongress", "congress", "cellCongress", "presidium", "congressSecretaries", "credentialsCommittee", "tellers"];
export const isCongress = (kind: IssuerKind | null): boolean => kind !== null && congressKinds.includes(kind);

/** The issuer's name with what stands above it, in one line; empty without an issuer. */
export function issuerWords(document: PartyDocument): string {
  return oneLine([componentOf(document, "parentIssuer")?.text ?? "", componentOf(document, "issuerName")?.text ?? ""].join(" "));
}
