import { fold } from "../shared/text";
import { hd05Tables } from "../standard/hd05/tables";
import { hd36Tables } from "../standard/hd36/tables";
import type { Issuer } from "./model";

/** What a document says of who issues it; either may be empty. */
export interface SaidIssuer {
  /** Behind the stroke: «TU», «BTCTU-BNCTU». */
  readonly symbols: string;
  /** Above the number: «TỈNH UỶ CAO BẰNG». */
  readonly name: string;
}

/** How the issuer of a number differs from the one that the document names: another body, or the same lead with others. */
export type Difference = "lead" | "joint";

const congressSymbols = [...new Set([hd05Tables.numbering.congressSymbol, hd36Tables.numbering.congressSymbol])];
/** What stands in its numbers; of a congress and its bodies the standard's symbol first, then their own. */
const ownSymbols = ({ kind, symbol }: Issuer): readonly string[] => [...(kind === "congress" ? congressSymbols : []), symbol].map(plain);
/** One way of writing a symbol, to compare: case, blanks and the kind of hyphen tell nobody apart. */
function plain(symbols: string): string {
  return fold(symbols).replace(/\s+/gu, "").replace(/[\u2010-\u2015]/gu, "-");
}
/** Whether two symbols are the same, whichever way they are written. */
export const sameSymbols = (a: string, b: string): boolean => plain(a) === plain(b);
/** The symbols of the page; empty where nothing is written yet («…», «[ký hiệu]»), so that nothing can be told from them. */
function readable(symbols: string): string {
  const written = plain(symbols);
  return /^[\p{L}\p{N}]+(?:[-.&/][\p{L}\p{N}]+)*$/u.test(written) ? written : "";
}
/** Behind the lead's symbol nothing or a hyphen: «BTCTU» leads «BTCTU-BNCTU», and «BTC» does not. */
const leads = (symbol: string, written: string): boolean => symbol !== "" && (written === symbol || written.startsWith(`${symbol}-`));
const hasName = (issuer: Issuer, name: string): boolean => name.trim() !== "" && fold(issuer.name) === fold(name);

/** Those whose number the document takes; several where their symbol is the same («CB») and their names do not tell. A symbol with a hyphen of its own goes before its first part. */
function leadsOf({ symbols, name }: SaidIssuer, issuers: readonly Issuer[]): { readonly symbol: string; readonly leads: readonly Issuer[] } {
  const written = readable(symbols);
  if (written === "") return { symbol: "", leads: issuers.filter((issuer) => hasName(issuer, name)) };
  const symbol = issuers.flatMap(ownSymbols).filter((each) => leads(each, written)).reduce((longest, each) => (each.length > longest.length ? each : longest), "");
  const found = symbol === "" ? [] : issuers.filter((issuer) => ownSymbols(issuer).includes(symbol));
  const named = found.filter((issuer) => hasName(issuer, name));
  return { symbol, leads: named.length > 0 ? named : found };
}

/** The issuers of the register that a document names, the lead first; those of a joint document that the register lacks are left out. Empty where it lacks the lead. */
export function issuersSaid(said: SaidIssuer, issuers: readonly Issuer[]): readonly Issuer[] {
  const { symbol, leads: [lead] } = leadsOf(said, issuers);
  if (!lead) return [];
  const others = readable(said.symbols).slice(symbol.length + 1).split("-").filter(Boolean);
  return [lead, ...others.flatMap((other) => issuers.find((issuer) => issuer.id !== lead.id && ownSymbols(issuer).includes(other)) ?? [])];
}

/**
 * Whether a number of `chosen` would be the number of somebody else than the document names. Undefined where it would not,
 * and where the document says too little to tell: a false alarm would teach people to press on.
 */
export function differs(said: SaidIssuer, chosen: readonly [Issuer, ...Issuer[]], issuers: readonly Issuer[]): Difference | undefined {
  const [lead, ...others] = chosen;
  const written = readable(said.symbols);
  const { leads: known } = leadsOf(said, issuers);
  // By the name only where the register has a body of that very name.
  if (written === "") return known.length === 0 || known.some(({ id }) => id === lead.id) ? undefined : "lead";
  // Two cells have one symbol; of those that the register has, the name says which.
  if (!known.some(({ id }) => id === lead.id)) return "lead";
  const wouldSay = [...new Set([lead, ...others].map((issuer) => ownSymbols(issuer)[0]))].join("-");
  return wouldSay === written ? undefined : "joint";
}
