import { fold } from "../shared/text";
import type { Standard } from "../standard/index";
import { componentOf, type PartyDocument } from "../document/document";
import { oneLine } from "./issuers";

/** The names of a joint document's issuers, the lead first; null where the page does not name two. */
export function jointNames(document: PartyDocument, standard: Standard): readonly string[] | null {
  if (document.issuerKind !== "joint") return null;
  const { jointSeparator, jointSeparators = [jointSeparator] } = standard.tables.issuers;
  let names = [oneLine([componentOf(document, "parentIssuer")?.text ?? "", componentOf(document, "issuerName")?.text ?? ""].join(" "))];
  for (const separator of [...jointSeparators, " – "]) names = names.flatMap((name) => name.split(separator)).map((name) => name.trim()).filter((name) => name !== "");
  return names.length >= 2 ? names : null;
}

/** First letters of a name's words: `BAN TỔ CHỨC TỈNH UỶ SƠN LA` gives `BTCTUSL`. */
export const initialsOf = (name: string): string => name.toUpperCase().split(/\s+/u).map((word) => word.charAt(0)).join("");

/** Which of the names a shorter mention means: its words stand in that name and not all in another. -1 where that is not plain. */
export function mentioned(names: readonly string[], words: string): number {
  const spoken = fold(words).split(" ");
  const fits = names.map((name) => spoken.every((word) => fold(name).split(" ").includes(word)));
  return fits.filter(Boolean).length === 1 ? fits.indexOf(true) : -1;
}
