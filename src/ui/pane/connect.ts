import type { PaneHost } from "./pane-host";

/** The document beside the pane. Rejects with a sentence for the reader where this is no Word, or one that is too old. */
export async function connectPane(): Promise<PaneHost> {
  const { createWordHost } = await import("../../hosts/word");
  return createWordHost();
}
