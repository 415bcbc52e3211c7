import type { PartyDocument } from "../../../src/document/document";
import { openDocuments } from "../../../src/document/open";
import { party, type PartyOverrides } from "./party";

/** The only document of what `party` builds, as the recognisers see it. */
export function openParty(overrides: PartyOverrides = {}): PartyDocument {
  const [document] = openDocuments(party(overrides)).documents;
  if (!document) throw new Error("nothing was built");
  return document;
}
