// Tier: WordApi 1.3
/// <reference types="office-js" />
import { dismissalsNamespace } from "../../document/dismissals";
import { recordNamespace } from "../../document/draft-record";
import type { Edit } from "../../document/edits";
import type { Input } from "../../engine/session";
import { openPackage } from "../../ooxml/package";
import { readPart } from "./common-api";
import type { Apply } from "./plan-writes";

/** The whole file with these edits made; null where none of them could be. */
export async function mendedCopy(input: Input, edits: readonly Edit[], apply: Apply): Promise<Uint8Array | null> {
  // What Word's model hands over in place of the file lacks the document's own data; they go along all the same.
  const data = typeof input === "string" ? await ownData() : [];
  const { input: made, outcomes } = await apply(input, [...data, ...edits]);
  if (!outcomes.slice(data.length).includes("done")) return null;
  return typeof made === "string" ? openPackage(made).save() : made;
}

/** What this program keeps in the document, as edits. */
async function ownData(): Promise<readonly Edit[]> {
  const kept = await Promise.all([dismissalsNamespace, recordNamespace].map(async (namespace) => ({ namespace, xml: await readPart(namespace) })));
  return kept.flatMap(({ namespace, xml }): Edit[] => (xml === null ? [] : [{ do: "customXmlPart", namespace, xml }]));
}
