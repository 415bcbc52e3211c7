import type { Engine } from "../../engine/client";
import type { PaneHost } from "./pane-host";

/** The document beside the pane. Rejects with a sentence for the reader where this is no Word, or one that is too old. */
export async function connectPane(engine: Engine): Promise<PaneHost> {
  const { createWordHost } = await import("../../hosts/word");
  return createWordHost(async (input, edits) => {
    const made = await engine.ask("apply", { input, edits });
    if (made === null) throw new Error("apply was overtaken");
    return made;
  });
}
