import { differs, issuersSaid } from "../../register/said-issuer";
import type { NumberDraft } from "./number-fields";
import type { AboutDocument } from "./number-target";
import type { DeskState } from "./register-desk";
import type { RegisterWords } from "./words";

/** What is told beside the choice of the issuer, and whether it is asked about before anything is done. */
export interface IssuerWarning { readonly says: string; readonly asks: boolean; readonly issuer: string }

/** The warning that a number of the chosen issuer is not the document's; null where it is, and where nobody can tell. */
export function issuerWarning(about: AboutDocument | null, draft: Pick<NumberDraft, "issuer" | "with" | "isCopy">, state: DeskState, t: RegisterWords["issuer"]): IssuerWarning | null {
  const { issuers } = state.offices;
  const lead = issuers.find(({ id }) => id === draft.issuer);
  // A copy is numbered by whoever copies.
  if (about === null || !lead || draft.isCopy) return null;
  const others = draft.with.flatMap((each) => issuers.find(({ id }) => id === each) ?? []);
  const said = { symbols: about.issuerSymbols, name: about.issuerName };
  const how = differs(said, [lead, ...others], issuers);
  if (how === undefined) return null;
  if (how === "joint") return { says: t.otherJoint(said.symbols, [lead, ...others].map(({ symbol }) => symbol).join("-")), asks: false, issuer: lead.name };
  const isKnown = issuersSaid(said, issuers).length > 0;
  const isByName = said.symbols === "" || (isKnown && issuersSaid(said, issuers)[0]?.symbol === lead.symbol);
  const says = isByName ? t.otherName(said.name, lead.name) : `${t.otherSymbol(said.symbols, lead.name, lead.symbol)}${isKnown ? "" : ` ${t.unknown(said.symbols)}`}`;
  return { says, asks: true, issuer: lead.name };
}
