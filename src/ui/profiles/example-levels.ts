import { exampleIssuers, suits } from "../../drafting/profile/examples";
import type { IssuerKind } from "../../standard/tables";
import type { FormatEdition } from "../../standard/vocabulary";
import type { Profile } from "../../drafting/index";
import type { ProfileWords } from "./words";

type Level = keyof ProfileWords["levels"];
const levelOf: Readonly<Record<IssuerKind, Level>> = {
  nationalCongress: "congress", congress: "congress", cellCongress: "congress", presidium: "congress", congressSecretaries: "congress", credentialsCommittee: "congress", tellers: "congress",
  central: "central", provincialCommittee: "province", intermediateCommittee: "commune", grassrootsCommittee: "base", sectionCommittee: "base", partyCell: "base",
  inspectionCommission: "agencies", advisoryAgency: "agencies", serviceUnit: "agencies", steeringBody: "agencies", unit: "agencies", joint: "agencies", partyDelegation: "agencies",
};
const order: readonly Level[] = ["province", "commune", "base", "agencies", "congress", "central"];

/** The example profiles of an edition by the level of the organisation; those most offices look for come first. */
export function examplesByLevel(edition: FormatEdition): readonly { readonly level: Level; readonly profiles: readonly Profile[] }[] {
  const all = exampleIssuers().filter((issuer) => suits(issuer, edition)).map(({ profile }) => profile);
  return order.map((level) => ({ level, profiles: all.filter(({ issuer }) => levelOf[issuer.kind] === level) })).filter(({ profiles }) => profiles.length > 0);
}
