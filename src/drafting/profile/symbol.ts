import { fold } from "../../shared/text";
import type { IssuerKind, NumberingTable } from "../../standard/tables";

/** The first letters of the syllables, as the rule of the standard has it; dashes and small words of address count as they stand. */
export const initials = (name: string): string => name.split(/[\s-]+/u).map((syllable) => syllable.charAt(0).toUpperCase()).join("").replace(/[^\p{L}\d]/gu, "");

const congresses: readonly IssuerKind[] = ["nationalCongress", "congress", "cellCongress", "presidium", "congressSecretaries", "credentialsCommittee", "tellers"];
const others = /^Các (.+) khác$/u;

/** The symbol of the list for a name that opens as the list prints it, the longest match; null where there is none. */
function listed(name: string, table: NumberingTable): string | null {
  const folded = fold(name);
  const [best] = table.issuerSymbols
    .map(({ body, symbol }) => ({ symbol, body: fold(others.exec(body)?.[1] ?? body) }))
    .filter(({ body }) => folded === body || folded.startsWith(`${body} `) || (others.test(body) && folded.startsWith(body)))
    .sort((a, b) => b.body.length - a.body.length);
  return best?.symbol ?? (/^đảng uỷ(?: |$)/u.test(folded) ? table.issuerSymbols.find(({ body }) => others.test(body))?.symbol ?? null : null);
}

/** `TW`, `TU`, `ĐU`: the letters of the committee that a body belongs to. */
function suffix(superior: string, table: NumberingTable): string {
  const folded = fold(superior);
  if (/trung ương/u.test(folded) && !/^(?:đảng uỷ|quân uỷ)/u.test(folded)) return table.levelSuffixes.find(({ body }) => body === "Trung ương")?.symbol ?? "";
  return table.levelSuffixes.find(({ body }) => folded.startsWith(fold(body)))?.symbol ?? "";
}

/**
 * The issuer's symbol by the unified list and, where the list is silent, by the first letters of its name; a body of a
 * committee carries its committee's letters behind its own. A profile may say otherwise.
 */
export function symbolOf(kind: IssuerKind, name: string, superior: string, table: NumberingTable): string {
  if (congresses.includes(kind)) return table.congressSymbol;
  const bare = name.replace(/\s+/gu, " ").trim();
  switch (kind) {
    case "central": return suffix("Trung ương", table);
    case "provincialCommittee":
    case "intermediateCommittee":
    case "grassrootsCommittee":
    case "sectionCommittee":
    case "partyCell": return listed(bare, table) ?? initials(bare.split(" ").slice(0, 2).join(" "));
    case "serviceUnit":
    case "unit": return listed(bare, table) ?? initials(bare);
    default: {
      const own = listed(bare, table);
      const letters = suffix(superior, table);
      const base = own ?? initials(bare.replace(/\s+(?:Tỉnh|Thành|Đảng|Huyện|Quận) uỷ.*$|\s+Trung ương.*$/u, ""));
      return letters !== "" && base.endsWith(letters) ? base : `${base}${letters}`;
    }
  }
}
