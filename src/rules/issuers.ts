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

/**
 * A committee's name as running text has it: `ĐẢNG UỶ PHƯỜNG BA ĐÌNH` is `Đảng uỷ phường Ba Đình`. Of other issuers capitals do
 * not tell which words are names, so null.
 */
export function committeeInWords(document: PartyDocument, standard: Standard): string | null {
  const row = issuerRowOf(document, standard);
  const name = oneLine(componentOf(document, "issuerName")?.text ?? "");
  const beginning = row?.kind.endsWith("Committee") ? row.beginsWith.find((each) => fold(name).startsWith(`${fold(each)} `)) : undefined;
  if (beginning === undefined) return null;
  const rest = name.slice(beginning.length).trim().split(" ").map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join(" ");
  const level = standard.tables.placeAndDate.levels.find((each) => fold(rest).startsWith(`${fold(each.name)} `));
  // What is not a place is a body's name, whose small words capitals hide.
  if (!level && row?.kind !== "provincialCommittee") return null;
  const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
  return `${sentence(beginning)} ${level ? level.name.toLowerCase() + rest.slice(level.name.length) : rest}`;
}
