// Tier: WordApi 1.3
/// <reference types="office-js" />
import { createBatches } from "./batch";
import { applyHere, type Apply } from "./plan-writes";
import { createWordDocument } from "./word-document";
import { says } from "./sentences";
import { createTiers } from "./tiers";
import { WordTrouble, type WordHost } from "./word-host";

export type * from "./word-host";
export { WordTrouble } from "./word-host";

/**
 * The document open in the Word that this page runs in. `apply` makes edits in a file, in a worker where there is one. Rejects with `WordTrouble` where the page is not in Word, or in one that
 * is too old.
 */
export async function createWordHost(apply: Apply = applyHere): Promise<WordHost> {
  if (typeof Office === "undefined") throw new WordTrouble(says.notWord);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Word) throw new WordTrouble(says.notWord, String(host));
  if (!Office.context.requirements.isSetSupported("WordApi", "1.3")) throw new WordTrouble(says.tooOld);
  return createWordDocument(createBatches(), createTiers(), apply);
}
